package org.sharedsafety.recipe;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sharedsafety.model.CellAddress;
import org.sharedsafety.model.Group;
import org.sharedsafety.model.Problem;
import org.sharedsafety.model.SheetRow;
import org.sharedsafety.model.recipe.PartStep;
import org.sharedsafety.model.recipe.Recipe;

/**
 * As what a row is counted, besides with all rows: one slot for each measure and each group of people.
 *
 * <p>Groups are counted of all rows, not of each measure's, so that counts do not become needlessly small.
 */
final class CountCategories {

    /** What a slot counts: slot 0 is all rows. */
    record Slot(int measure, Group group) {}

    private static final class Column {
        final int column;
        final Map<String, Integer> slots;
        long others;
        long blanks;

        Column(int column, Map<String, Integer> slots) {
            this.column = column;
            this.slots = slots;
        }
    }

    private final List<Slot> slots = new ArrayList<>();
    private final List<Column> columns = new ArrayList<>();

    CountCategories(Recipe recipe) {
        Map<String, Integer> measures = StoredMeasure.counted(recipe);
        Map<Slot, Integer> known = new LinkedHashMap<>();
        slot(new Slot(0, Group.EVERYONE), known);
        for (PartStep.CountCategory step :
                recipe.steps(PartStep.CountCategory.class).toList()) {
            Map<String, Integer> texts = new HashMap<>();
            boolean group = step.kind() == PartStep.CategoryKind.GROUP;
            for (PartStep.CategoryValue value : step.values()) {
                Slot slot = group
                        ? new Slot(0, new Group(value.id()))
                        : new Slot(measures.getOrDefault(value.id(), 0), Group.EVERYONE);
                texts.put(value.text(), slot(slot, known));
            }
            columns.add(new Column(CellAddress.columnNumber(step.column().column()), texts));
        }
    }

    private int slot(Slot slot, Map<Slot, Integer> known) {
        return known.computeIfAbsent(slot, fresh -> {
            slots.add(fresh);
            return slots.size() - 1;
        });
    }

    Slot slot(int number) {
        return slots.get(number);
    }

    int size() {
        return slots.size();
    }

    /** Adds a row to the slots that it belongs to, each once. */
    void count(SheetRow row, CellCounts counts, long key) {
        counts.add(key);
        for (Column column : columns) {
            String text = CellReading.strip(row.cell(column.column).shown());
            Integer slot = column.slots.get(text);
            if (slot == null) {
                column.blanks += text.isEmpty() ? 1 : 0;
                column.others += text.isEmpty() ? 0 : 1;
            } else if (slot > 0) {
                counts.add(key + slot);
            }
        }
    }

    /** Says how many rows belong to no category, never what stands in them. */
    void tell(ProblemLog problems) {
        for (Column column : columns) {
            String letters = CellAddress.columnLetters(column.column);
            if (column.others > 0) {
                problems.add(Problem.Severity.WARNING, 0, 0, "problem.count-category-other", letters, column.others);
            }
            if (column.blanks > 0) {
                problems.add(Problem.Severity.INFO, 0, 0, "problem.count-category-blank", letters, column.blanks);
            }
        }
    }
}
