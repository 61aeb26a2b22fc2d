package org.sharedsafety.recipe;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.model.Cell;
import org.sharedsafety.model.Period;
import org.sharedsafety.model.PlaceMatch;
import org.sharedsafety.model.PlaceText;
import org.sharedsafety.model.SheetRow;
import org.sharedsafety.model.recipe.RowKind;
import org.sharedsafety.model.recipe.RowSpan;
import org.sharedsafety.model.recipe.RowStep;

/** Finds the first and the last row that hold a place, and tells what the rows around them are. */
final class DataRange {

    private static final int LONG_NOTE = 200;
    private static final PlaceCells NO_PLACE = new PlaceCells(List.of(), List.of(), 0, 0, "");

    private final SheetProfile profile;
    private final PlaceKnowledge knowledge;
    private final PlaceColumns.@Nullable Found places;
    private final Function<SheetRow, Period> periodOf;
    private final CellReading reading;
    private int first;
    private int last;

    DataRange(
            SheetProfile profile,
            PlaceKnowledge knowledge,
            PlaceColumns.@Nullable Found places,
            Function<SheetRow, Period> periodOf) {
        this.profile = profile;
        this.knowledge = knowledge;
        this.places = places;
        this.periodOf = periodOf;
        this.reading = new CellReading(MissingCodes.standard(), profile.decimalComma());
        for (SheetRow row : belowHeader()) {
            if (kindOf(row) == RowKind.DATA) {
                first = first == 0 ? row.number() : first;
                last = row.number();
            }
        }
        if (first > 0) {
            RowsOutside outside = profile.outside();
            boolean blocks = profile.rowSteps().stream()
                    .anyMatch(step -> step instanceof RowStep.FillDown || step instanceof RowStep.HeadingColumn);
            first = blocks ? outside.upFrom(first, profile.layout().firstDataRow()) : first;
            last = blocks ? outside.downFrom(last) : last;
        }
    }

    int first() {
        return first;
    }

    int last() {
        return last;
    }

    private List<SheetRow> belowHeader() {
        int from = profile.layout().firstDataRow();
        return profile.shapedRows().stream().filter(row -> row.number() >= from).toList();
    }

    /** What every row that is not data was taken for. */
    List<RowSpan> spans() {
        RowSpans spans = new RowSpans();
        SheetLayout layout = profile.layout();
        layout.headerRows().forEach(row -> spans.put(row, RowKind.HEADER));
        int table = layout.headerRows().isEmpty()
                ? layout.firstDataRow()
                : layout.headerRows().get(0);
        profile.outside()
                .kinds()
                .forEach((row, kind) ->
                        spans.put(row, kind == RowKind.HEADING && row > last && last > 0 ? RowKind.FOOTNOTE : kind));
        boolean titled = false;
        for (SheetRow row : profile.keptRows()) {
            if (row.number() < table && !row.isBlank()) {
                boolean title = !titled && longest(row) < LONG_NOTE;
                titled |= title;
                spans.put(row.number(), title ? RowKind.TITLE : RowKind.NOTE);
            }
        }
        belowHeader().forEach(row -> putBelow(row, spans));
        return spans.spans();
    }

    private void putBelow(SheetRow row, RowSpans spans) {
        RowKind kind = kindOf(row);
        boolean outside = row.number() < first || row.number() > last;
        if (kind == RowKind.AGGREGATE || kind == RowKind.BLANK) {
            spans.put(row.number(), kind);
        } else if (kind == RowKind.NOTE) {
            spans.put(row.number(), outside ? RowKind.FOOTNOTE : RowKind.NOTE);
        }
    }

    private static int longest(SheetRow row) {
        return row.cells().stream()
                .mapToInt(cell -> cell.shown().length())
                .max()
                .orElse(0);
    }

    /** DATA for a row of a place, also of a higher one; AGGREGATE for totals; NOTE for anything else. */
    private RowKind kindOf(SheetRow row) {
        if (row.isBlank()) {
            return RowKind.BLANK;
        }
        int filled = HeaderText.filled(row);
        if (filled < Math.min(2, profile.layout().width())) {
            return RowKind.NOTE;
        }
        if (places == null) {
            return holdsNumbers(row, NO_PLACE) ? RowKind.DATA : RowKind.NOTE;
        }
        String code = places.cells().code().isEmpty() ? "" : places.cells().codeOf(row);
        String name = places.cells().nameOf(row);
        if (code.isEmpty() && name.isEmpty()) {
            return RowKind.NOTE;
        }
        PlaceText text =
                new PlaceText(places.level(), code, name, places.cells().parentOf(row));
        PlaceMatch match = knowledge.finder().find(text, periodOf.apply(row));
        if (match instanceof PlaceMatch.Aggregate aggregate) {
            boolean place =
                    aggregate.kind() == PlaceMatch.Kind.NATION || aggregate.kind() == PlaceMatch.Kind.HIGHER_LEVEL;
            return place ? RowKind.DATA : RowKind.AGGREGATE;
        }
        return match instanceof PlaceMatch.Unmatched && !holdsNumbers(row, places.cells())
                ? RowKind.NOTE
                : RowKind.DATA;
    }

    /** Whether anything but the place is a number or stands for a missing one. */
    private boolean holdsNumbers(SheetRow row, PlaceCells cells) {
        for (int column = 1; column <= row.cells().size(); column++) {
            boolean place = cells.code().contains(column) || column == cells.name() || column == cells.parent();
            Cell cell = row.cell(column);
            if (!place && !cell.isBlank()) {
                CellReading.Kind kind = reading.read(cell);
                if (kind == CellReading.Kind.NUMBER || kind == CellReading.Kind.MISSING) {
                    return true;
                }
            }
        }
        return false;
    }
}
