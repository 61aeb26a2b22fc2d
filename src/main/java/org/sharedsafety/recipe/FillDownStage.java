package org.sharedsafety.recipe;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.sharedsafety.model.Cell;
import org.sharedsafety.model.SheetRow;
import org.sharedsafety.model.recipe.RowKind;

/**
 * Fills blank labels with the label above; a new label on the left ends what the labels to its right stood for, and a
 * total of everything is nobody's.
 */
final class FillDownStage implements RowStage {

    private static final Pattern OF_ALL = Pattern.compile(
            "(?i)\\b(?:grand total|statewide|state total|all (?:counties|areas|places|agencies|states)|national|nation"
                    + "|total general|total estatal|todos los (?:condados|lugares))\\b");

    private final List<Integer> columns;
    private final String[] above;

    /** A stage for these columns, from left to right. */
    FillDownStage(List<Integer> columns) {
        this.columns = columns.stream().sorted().toList();
        this.above = new String[columns.size()];
        Arrays.fill(above, "");
    }

    @Override
    public SheetRow shape(SheetRow row) {
        if (HeaderText.filled(row) < 2 || isOfAll(row)) {
            return row;
        }
        SheetRow shaped = row;
        for (int i = 0; i < columns.size(); i++) {
            Cell cell = row.cell(columns.get(i));
            if (cell.isBlank()) {
                shaped = above[i].isEmpty() ? shaped : DerivedCells.with(shaped, columns.get(i), above[i]);
            } else {
                above[i] = cell.shown();
                Arrays.fill(above, i + 1, above.length, "");
            }
        }
        return shaped;
    }

    private boolean isOfAll(SheetRow row) {
        return columns.stream().allMatch(column -> row.cell(column).isBlank())
                && row.cells().stream()
                        .anyMatch(cell -> cell instanceof Cell.Text text
                                && OF_ALL.matcher(text.value()).find());
    }

    @Override
    public RowKind why() {
        return RowKind.NOTE;
    }
}
