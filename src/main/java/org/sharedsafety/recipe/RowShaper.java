package org.sharedsafety.recipe;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.model.CellAddress;
import org.sharedsafety.model.Message;
import org.sharedsafety.model.Problem;
import org.sharedsafety.model.RowSink;
import org.sharedsafety.model.SheetRow;
import org.sharedsafety.model.recipe.ColumnRef;
import org.sharedsafety.model.recipe.ImportTally;
import org.sharedsafety.model.recipe.Recipe;
import org.sharedsafety.model.recipe.RowKind;
import org.sharedsafety.model.recipe.RowStep;
import org.sharedsafety.model.recipe.Step;

/**
 * Stands between the reader and what reads columns: applies the steps of rows, one row after the other.
 *
 * <p>Row numbers and the columns of the sheet's own cells stay as they are, so a value is always found again where it
 * stands. Rows that are kept out are counted by what they are.
 */
public final class RowShaper implements RowSink {

    private final List<RowStage> stages;
    private final int firstRow;
    private final int lastRow;
    private final RowSink next;
    private final Aside aside;
    private final Map<Integer, Integer> sources = new HashMap<>();
    private final Map<RowKind, int[]> counts = new EnumMap<>(RowKind.class);

    /** Takes notice of a row that is kept out. */
    @FunctionalInterface
    interface Aside {
        void row(SheetRow row, RowKind why);
    }

    /** A shaper of a recipe's steps before a sink; without such steps it hands on every row as it is. */
    public RowShaper(Recipe recipe, RowSink next) {
        this(
                RowStages.of(recipe.steps(RowStep.class).toList()),
                recipe.step(Step.HeaderRows.class)
                        .flatMap(step -> step.rows().stream().reduce(Math::max))
                        .map(row -> row + 1)
                        .orElse(1),
                recipe.step(Step.DataRows.class).map(Step.DataRows::last).orElse(0),
                next,
                (row, why) -> {});
        recipe.steps(RowStep.class).forEach(this::readSource);
    }

    private void readSource(RowStep step) {
        if (step instanceof RowStep.HeadingColumn heading) {
            sources.put(number(heading.column()), number(heading.from()));
        } else if (step instanceof RowStep.IndentColumn indent) {
            sources.put(number(indent.column()), number(indent.from()));
        } else if (step instanceof RowStep.PartsReported reported) {
            sources.put(number(reported.column()), number(reported.months()));
        } else if (step instanceof RowStep.CaptionColumn caption) {
            sources.put(number(caption.column()), 1);
        }
    }

    private static int number(ColumnRef ref) {
        return CellAddress.columnNumber(ref.column());
    }

    RowShaper(List<RowStage> stages, int firstRow, int lastRow, RowSink next, Aside aside) {
        this.stages = List.copyOf(stages);
        this.firstRow = firstRow;
        this.lastRow = lastRow == 0 ? Integer.MAX_VALUE : lastRow;
        this.next = next;
        this.aside = aside;
    }

    @Override
    public boolean accept(SheetRow row) {
        if (row.number() < firstRow || row.isBlank()) {
            return next.accept(row);
        }
        @Nullable SheetRow shaped = row;
        for (RowStage stage : stages) {
            shaped = stage.shape(shaped);
            if (shaped == null) {
                keepOut(row, stage.why());
                return true;
            }
        }
        return next.accept(shaped);
    }

    private void keepOut(SheetRow row, RowKind why) {
        if (row.number() <= lastRow || why == RowKind.TOTAL || why == RowKind.OTHER_TABLE) {
            aside.row(row, why);
            int[] count = counts.computeIfAbsent(why, fresh -> new int[] {0, row.number()});
            count[0]++;
        }
    }

    /**
     * What came of a sheet, with what was kept out, one problem a kind; called once, after the last row.
     *
     * <p>A problem of a column that a step appended points to the cell that the step read.
     */
    public ImportTally finish(ImportTally tally) {
        List<Problem> problems = new ArrayList<>();
        tally.problems().forEach(problem -> problems.add(inSheet(problem)));
        counts.forEach((why, count) -> problems.add(new Problem(
                why == RowKind.OTHER_TABLE ? Problem.Severity.WARNING : Problem.Severity.INFO,
                tally.sheet(),
                new CellAddress(count[1], 1),
                Message.of("problem.rows-" + why.json(), count[0]))));
        for (RowStage stage : stages) {
            problems.addAll(stage.said(tally.sheet()));
        }
        return tally.with(problems);
    }

    private Problem inSheet(Problem problem) {
        CellAddress cell = problem.cell();
        Integer from = cell == null ? null : sources.get(cell.column());
        return cell == null || from == null
                ? problem
                : new Problem(
                        problem.severity(), problem.sheet(), new CellAddress(cell.row(), from), problem.message());
    }
}
