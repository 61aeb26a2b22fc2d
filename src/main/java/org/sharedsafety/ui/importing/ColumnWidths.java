package org.sharedsafety.ui.importing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sharedsafety.model.MergedRange;
import org.sharedsafety.model.SheetRow;
import org.sharedsafety.model.recipe.Proposal;
import org.sharedsafety.ui.common.Kit;

/** How wide the columns of a sheet preview are: wide enough for what stands in them, within reason. */
final class ColumnWidths {
    /** Before a sheet is shown. */
    static final ColumnWidths NONE = new ColumnWidths();

    private static final double LEAST = 64;
    private static final double LETTER = 7.4;
    private static final int LONGEST = 26;

    private final Map<Integer, Double> widths = new HashMap<>();

    private ColumnWidths() {}

    ColumnWidths(Kit kit, Proposal proposal, List<SheetLines.Line> lines) {
        List<MergedRange> merged = proposal.preview().merged().stream()
                .filter(range -> range.lastColumn() > range.firstColumn()
                        && proposal.headerRows().contains(range.firstRow()))
                .toList();
        for (SheetLines.Line line : lines) {
            SheetRow row = line.row();
            if (row != null && !line.isIgnored()) {
                for (int column = 1; column <= row.cells().size(); column++) {
                    int at = column;
                    boolean inMerged = merged.stream().anyMatch(range -> range.contains(row.number(), at));
                    int length = inMerged
                            ? 0
                            : Math.min(LONGEST, row.cell(column).shown().length());
                    widths.merge(column, Math.max(LEAST, length * LETTER + 30), Math::max);
                }
            }
        }
        merged.forEach(range -> widen(kit, proposal, range));
    }

    /** Makes room for a merged header and the words that say it is merged. */
    private void widen(Kit kit, Proposal proposal, MergedRange range) {
        String shown = proposal.preview().rows().stream()
                .filter(row -> row.number() == range.firstRow())
                .map(row -> row.cell(range.firstColumn()).shown())
                .findFirst()
                .orElse("");
        int columns = range.lastColumn() - range.firstColumn() + 1;
        String said = kit.language().now("importing.sheet.merged", range.toString());
        double needed = Math.min(30, shown.length()) * 8.2 + said.length() * 6.6 + 34;
        for (int column = range.firstColumn(); column <= range.lastColumn(); column++) {
            widths.merge(column, needed / columns, Math::max);
        }
    }

    double of(int column) {
        return widths.getOrDefault(column, LEAST);
    }
}
