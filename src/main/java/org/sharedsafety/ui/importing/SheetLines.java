package org.sharedsafety.ui.importing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.model.Grid;
import org.sharedsafety.model.SheetRow;
import org.sharedsafety.model.recipe.Proposal;
import org.sharedsafety.model.recipe.Recipe;
import org.sharedsafety.model.recipe.RowKind;
import org.sharedsafety.model.recipe.RowSpan;
import org.sharedsafety.model.recipe.Step;
import org.sharedsafety.service.SheetReading;

/** The lines of a sheet preview: its rows with what each was taken for, and gaps where rows are not shown. */
final class SheetLines {
    private final Proposal proposal;
    private final @Nullable SheetReading reading;
    private final Map<Integer, RowKind> kinds = new HashMap<>();
    private final int first;
    private final int last;

    /**
     * A line of the preview.
     *
     * @param row the row, or null for a gap
     * @param kind what it was taken for
     * @param headerLevel 0 for the first header row, 1 for the next
     * @param gapFrom first row of a gap
     * @param gapTo last row of a gap
     */
    record Line(@Nullable SheetRow row, RowKind kind, int headerLevel, int gapFrom, int gapTo) {
        /** Whether the row is not read. */
        boolean isIgnored() {
            return switch (kind) {
                case TITLE, NOTE, BLANK, FOOTNOTE, REPEATED_HEADER, DIFFERENCE, TOTAL, PART, OTHER_TABLE -> true;
                case HEADER, DATA, AGGREGATE, CAPTION, HEADING -> false;
            };
        }
    }

    private SheetLines(Proposal proposal, @Nullable Recipe recipe, @Nullable SheetReading reading) {
        this.proposal = proposal;
        this.reading = reading;
        Step.DataRows rows = recipe == null
                ? new Step.DataRows(0, 0)
                : recipe.step(Step.DataRows.class).orElse(new Step.DataRows(0, 0));
        first = rows.first();
        last = rows.last();
        for (RowSpan span : proposal.rows()) {
            for (int row = span.first(); row <= Math.min(span.last(), span.first() + 100_000); row++) {
                kinds.put(row, span.kind());
            }
        }
    }

    /** The lines of a sheet under a recipe; with a reading, rows of the data that give nothing are told apart. */
    static List<Line> of(Proposal proposal, @Nullable Recipe recipe, @Nullable SheetReading reading) {
        return new SheetLines(proposal, recipe, reading).lines();
    }

    /** The rows that a choice left, all of them data. */
    static List<Line> of(List<SheetRow> rows) {
        return rows.stream().map(row -> new Line(row, RowKind.DATA, 0, 0, 0)).toList();
    }

    private List<Line> lines() {
        Grid grid = proposal.preview();
        List<Line> lines = new ArrayList<>();
        int next = 1;
        for (SheetRow row : grid.rows()) {
            fill(lines, next, row.number() - 1);
            int level = proposal.headerRows().indexOf(row.number());
            lines.add(new Line(row, kind(row.number(), level), Math.max(0, level), 0, 0));
            next = row.number() + 1;
        }
        fill(lines, next, grid.lastRow());
        return lines;
    }

    /** Rows that are not in the preview: single blank ones are drawn, longer stretches are told. */
    private void fill(List<Line> lines, int from, int to) {
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

    private RowKind kind(int row, int headerLevel) {
        if (headerLevel >= 0) {
            return RowKind.HEADER;
        }
        RowKind known = kinds.get(row);
        boolean inData = first > 0 && row >= first && (last == 0 || row <= last);
        if (!inData) {
            // A person may have drawn the line elsewhere: what lies outside is not read, whatever it was taken for.
            return known == null || known == RowKind.DATA || known == RowKind.HEADER ? RowKind.NOTE : known;
        }
        if (known != null && isSettled(known)) {
            return known;
        }
        SheetReading now = reading;
        boolean read = now != null && now.rows().contains(row);
        if (read
                && now != null
                && !now.gives(row)
                && !now.isDoubtful(row)
                && !now.cells().isEmpty()) {
            return RowKind.AGGREGATE;
        }
        return known == null || read ? RowKind.DATA : known;
    }

    /** Whether the sheet itself says what such a row is, whatever a person takes for data. */
    private static boolean isSettled(RowKind known) {
        return switch (known) {
            case TITLE, NOTE, FOOTNOTE, HEADER, DATA -> false;
            case AGGREGATE, BLANK, CAPTION, REPEATED_HEADER, HEADING, DIFFERENCE, TOTAL, PART, OTHER_TABLE -> true;
        };
    }
}
