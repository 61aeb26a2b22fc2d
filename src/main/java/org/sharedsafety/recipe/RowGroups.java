package org.sharedsafety.recipe;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.model.CellAddress;
import org.sharedsafety.model.Group;
import org.sharedsafety.model.Problem;
import org.sharedsafety.model.SheetRow;
import org.sharedsafety.model.recipe.Recipe;
import org.sharedsafety.model.recipe.Step;

/** Tells the group that a row is about, out of all columns that say something of it. */
final class RowGroups {

    private static final int MOST_KEPT = 100_000;

    private final List<Column> columns = new ArrayList<>();

    RowGroups(Recipe recipe) {
        recipe.steps(Step.GroupColumn.class).forEach(step -> {
            Map<String, Group> told = new HashMap<>();
            recipe.steps(Step.SameGroup.class)
                    .filter(same -> same.dimension().equals(step.dimension()))
                    .forEach(same -> told.put(CellReading.strip(same.text()), new Group(same.group())));
            columns.add(new Column(
                    CellAddress.columnNumber(step.column().column()),
                    step.dimension(),
                    step.column().header(),
                    told));
        });
    }

    /** The group of a row; null, with a listed problem, where a column does not tell it. */
    @Nullable
    Group of(SheetRow row, RunTally tally) {
        Group group = Group.EVERYONE;
        for (Column column : columns) {
            Optional<Group> part = column.read(row);
            if (part.isEmpty()) {
                tally.problems.add(
                        Problem.Severity.WARNING,
                        row.number(),
                        column.number,
                        "problem.group-unreadable",
                        row.cell(column.number).shown(),
                        column.header);
                return null;
            }
            if (part.get().value(column.dimension).filter("unknown"::equals).isPresent()) {
                tally.groupUnknown(column.header, row.cell(column.number).shown(), row.number(), column.number);
            }
            group = group.and(part.get());
        }
        return group;
    }

    private static final class Column {
        private final int number;
        private final String dimension;
        private final String header;
        private final Map<String, Group> told;
        private final Map<String, Optional<Group>> known = new HashMap<>();

        Column(int number, String dimension, String header, Map<String, Group> told) {
            this.number = number;
            this.dimension = dimension;
            this.header = header;
            this.told = told;
        }

        Optional<Group> read(SheetRow row) {
            String shown = row.cell(number).shown();
            Optional<Group> found = known.get(shown);
            if (found == null) {
                Group answer = told.get(CellReading.strip(shown));
                found = answer != null ? Optional.of(answer) : GroupText.read(dimension, row.cell(number));
                if (known.size() < MOST_KEPT) {
                    known.put(shown, found);
                }
            }
            return found;
        }
    }
}
