package org.sharedsafety.recipe;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.model.CellAddress;
import org.sharedsafety.model.Message;
import org.sharedsafety.model.Problem;
import org.sharedsafety.model.SheetRow;
import org.sharedsafety.model.recipe.RowKind;

/**
 * Takes the rows that stand for all rows below their heading, and keeps out the others; of these it says which stand there
 * twice.
 */
final class TakenStage implements RowStage {

    private static final int MOST_LISTED = 100;
    private static final int MOST_KEPT = 5_000;

    private final int column;
    private final Set<String> texts;
    private final int heading;
    private final Set<String> alone;
    private final Set<List<String>> parts = new HashSet<>();
    private final List<Problem> twice = new ArrayList<>();
    private String group = "";

    TakenStage(int column, Set<String> texts, int heading, Set<String> alone) {
        this.column = column;
        this.texts = texts;
        this.heading = heading;
        this.alone = alone;
    }

    @Override
    public @Nullable SheetRow shape(SheetRow row) {
        String above = row.cell(heading).shown();
        if (!above.equals(group)) {
            parts.clear();
            group = above;
        }
        boolean taken = texts.contains(HeaderText.oneLine(row.cell(column))) || alone.contains(above);
        if (taken || HeaderText.filled(row) < 3) {
            return row;
        }
        if (parts.size() < MOST_KEPT && !parts.add(RowStages.HeaderTexts.of(row)) && twice.size() < MOST_LISTED) {
            twice.add(new Problem(
                    Problem.Severity.WARNING,
                    "",
                    new CellAddress(row.number(), column),
                    Message.of("problem.duplicate-part", HeaderText.oneLine(row.cell(column)), above)));
        }
        return null;
    }

    @Override
    public RowKind why() {
        return RowKind.PART;
    }

    @Override
    public List<Problem> said(String sheet) {
        return twice.stream()
                .map(problem -> new Problem(problem.severity(), sheet, problem.cell(), problem.message()))
                .toList();
    }
}
