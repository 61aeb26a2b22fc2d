package org.sharedsafety.ui.importing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.model.Grid;
import org.sharedsafety.model.SheetRow;
import org.sharedsafety.model.recipe.Proposal;
import org.sharedsafety.model.recipe.RowKind;
import org.sharedsafety.model.recipe.RowSpan;

/** The lines of a sheet preview: its rows with what each was taken for, and gaps where rows are not shown. */
final class SheetLines {
    private SheetLines() {}

    /**
     * A line of the preview.
     *
     * @param row the row, or null for a gap
     * @param kind what it was taken for
     * @param headerLevel 0 for the first header row, 1 for the next
     * @param gapFrom first row of a gap
     * @param gapTo last row of a gap
     */
    record Line(@Nullable SheetRow row, RowKind kind, int headerLevel, int gapFrom, int gapTo) {}

    static List<Line> of(Proposal proposal) {
        Grid grid = proposal.preview();
        Map<Integer, RowKind> kinds = new HashMap<>();
        for (RowSpan span : proposal.rows()) {
            for (int row = span.first(); row <= Math.min(span.last(), span.first() + 100_000); row++) {
                kinds.put(row, span.kind());
            }
        }
        List<Line> lines = new ArrayList<>();
        int next = 1;
        for (SheetRow row : grid.rows()) {
            fill(lines, next, row.number() - 1, kinds);
            lines.add(line(proposal, row, kinds));
            next = row.number() + 1;
        }
        fill(lines, next, grid.lastRow(), kinds);
        return lines;
    }

    /** Rows that are not in the preview: single blank ones are drawn, longer stretches are told. */
    private static void fill(List<Line> lines, int from, int to, Map<Integer, RowKind> kinds) {
        if (to < from) {
            return;
        }
        if (to - from < 2) {
            for (int row = from; row <= to; row++) {
                lines.add(new Line(new SheetRow(row, List.of()), kinds.getOrDefault(row, RowKind.BLANK), 0, 0, 0));
            }
        } else {
            lines.add(new Line(null, RowKind.DATA, 0, from, to));
        }
    }

    private static Line line(Proposal proposal, SheetRow row, Map<Integer, RowKind> kinds) {
        int level = proposal.headerRows().indexOf(row.number());
        if (level >= 0) {
            return new Line(row, RowKind.HEADER, level, 0, 0);
        }
        int last = proposal.lastDataRow();
        boolean inData = proposal.firstDataRow() > 0
                && row.number() >= proposal.firstDataRow()
                && (last == 0 || row.number() <= last);
        return new Line(row, kinds.getOrDefault(row.number(), inData ? RowKind.DATA : RowKind.NOTE), 0, 0, 0);
    }
}
