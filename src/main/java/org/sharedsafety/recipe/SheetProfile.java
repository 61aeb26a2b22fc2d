package org.sharedsafety.recipe;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.model.Cell;
import org.sharedsafety.model.Grid;
import org.sharedsafety.model.MergedRange;
import org.sharedsafety.model.RowSink;
import org.sharedsafety.model.SheetRow;
import org.sharedsafety.model.recipe.RowKind;
import org.sharedsafety.model.recipe.RowStep;

/**
 * What a pass over a sheet tells: its first 100 rows, its last 20 and those that stand out, and counts of the rest by
 * column; the memory it takes does not grow with the sheet.
 *
 * <p>After a pass {@link #again} tells whether another one is needed: because merged ranges turned up, or because the
 * rows have to be shaped before their columns can be counted.
 */
public final class SheetProfile implements RowSink {

    private final List<MergedRange> merged;
    private final KeptRows raw;
    private final KeptRows kept;
    private final List<RowStep> steps;
    private final @Nullable RowShaper shaper;
    private final RowsOutside outside = new RowsOutside();
    private final List<Integer> toldHeaders;
    private final List<ColumnStats> columns = new ArrayList<>();
    private final CategoryRows categories = new CategoryRows();
    private @Nullable SheetLayout layout;
    private @Nullable RowSurvey survey;
    private CellReading reading = new CellReading(MissingCodes.standard(), false);
    private boolean decimalComma;
    private long rowsRead;
    private int lastRow;
    private int lastColumn;

    /** A profile of a sheet with these merged ranges; none for a text file. */
    public SheetProfile(List<MergedRange> merged) {
        this(merged, List.of());
    }

    /** A profile of a sheet whose header rows a person has named; none if they are to be found. */
    public SheetProfile(List<MergedRange> merged, List<Integer> toldHeaders) {
        this.merged = List.copyOf(merged);
        this.toldHeaders = List.copyOf(toldHeaders);
        this.raw = new KeptRows();
        this.kept = raw;
        this.steps = new ArrayList<>();
        this.shaper = null;
    }

    /** A profile of the same sheet with its rows shaped. */
    private SheetProfile(SheetProfile before, SheetLayout layout, List<RowStep> steps) {
        this.merged = before.merged;
        this.toldHeaders = before.toldHeaders;
        this.raw = before.raw;
        this.kept = new KeptRows();
        this.steps = List.copyOf(steps);
        this.layout = layout;
        this.reading = before.reading;
        this.decimalComma = before.decimalComma;
        this.shaper = new RowShaper(RowStages.of(steps), lastHeader(layout) + 1, 0, this::shaped, outside);
    }

    /** The profile of a sheet that is in memory as a whole. */
    public static SheetProfile of(Grid grid) {
        SheetProfile profile = new SheetProfile(grid.merged());
        grid.rows().forEach(profile::accept);
        for (Optional<SheetProfile> next = profile.again(grid.merged());
                next.isPresent();
                next = profile.again(grid.merged())) {
            profile = next.get();
            grid.rows().forEach(profile::accept);
        }
        return profile;
    }

    /**
     * Ends a pass; answers a fresh profile if all rows of the sheet have to go by once more.
     *
     * @param ranges the merged ranges of the sheet, known after a pass
     */
    public Optional<SheetProfile> again(List<MergedRange> ranges) {
        if (shaper != null) {
            return Optional.empty();
        }
        if (!merged.containsAll(ranges)) {
            return Optional.of(new SheetProfile(ranges, toldHeaders));
        }
        SheetLayout found = layout();
        RowSurvey watched = survey;
        if (watched == null) {
            return Optional.empty();
        }
        steps.clear();
        steps.addAll(watched.steps(lastColumn, merged));
        SheetLayout unmarked = found.withoutMarks(watched.marks());
        layout = unmarked;
        return steps.stream().anyMatch(RowSurvey::changesColumns)
                ? Optional.of(new SheetProfile(this, unmarked.with(RowSurvey.derived(steps)), steps))
                : Optional.empty();
    }

    @Override
    public boolean accept(SheetRow row) {
        outside.meet(row);
        if (!row.isBlank()) {
            rowsRead++;
            lastRow = row.number();
            lastColumn = Math.max(lastColumn, HeaderText.lastFilled(row));
        }
        if (shaper != null) {
            return shaper.accept(row);
        }
        if (layout == null) {
            raw.addHead(row);
            if (raw.headIsFull()) {
                layOut();
            }
        } else if (!row.isBlank()) {
            below(row, layout);
        }
        return true;
    }

    /** Where the table begins; ends the pass over the head where the sheet is short. */
    SheetLayout layout() {
        SheetLayout found = layout;
        return found == null ? layOut() : found;
    }

    private SheetLayout layOut() {
        List<SheetRow> head = raw.head();
        decimalComma = DecimalComma.isUsed(head);
        reading = new CellReading(MissingCodes.standard(), decimalComma);
        SheetLayout found = new HeaderFinder(head, merged).find(toldHeaders);
        layout = found;
        int lastHeader = lastHeader(found);
        List<SheetRow> body = head.stream()
                .filter(row -> row.number() > lastHeader && !row.isBlank())
                .toList();
        survey = new RowSurvey(found, new LabelColumns(body, found.width(), reading), head, reading);
        body.forEach(row -> below(row, found));
        return found;
    }

    private static int lastHeader(SheetLayout found) {
        return found.headerRows().stream().reduce(0, Math::max);
    }

    private void below(SheetRow row, SheetLayout found) {
        if (survey != null && survey.take(row)) {
            outside.row(row, RowKind.REPEATED_HEADER);
        } else {
            count(row, found);
        }
    }

    private boolean shaped(SheetRow row) {
        SheetLayout found = layout();
        if (row.number() > lastHeader(found)) {
            kept.addHead(row);
            if (!row.isBlank()) {
                count(row, found);
            }
        }
        return true;
    }

    private void count(SheetRow row, SheetLayout found) {
        kept.addTail(row);
        int filled = HeaderText.filled(row);
        if (filled < Math.min(2, found.width())) {
            kept.addOdd(row);
            return;
        }
        kept.addFullTail(row);
        categories.see(row);
        if (filled * 3 < found.width()) {
            kept.addOdd(row);
        }
        int width = Math.max(found.width(), row.cells().size());
        while (columns.size() < width) {
            columns.add(new ColumnStats());
        }
        List<Cell> cells = row.cells();
        for (int i = 0; i < columns.size(); i++) {
            if (i < cells.size()) {
                columns.get(i).add(cells.get(i), reading);
            } else {
                columns.get(i).addBlank();
            }
        }
    }

    /** The first rows, those that stand out and the last ones, in order, each once, as they stand in the file. */
    List<SheetRow> keptRows() {
        layout();
        return raw.all();
    }

    /** The same choice of rows as the steps of rows shape them, without those that are kept out. */
    List<SheetRow> shapedRows() {
        layout();
        return kept.all();
    }

    /** The steps that shape the rows. */
    List<RowStep> rowSteps() {
        return List.copyOf(steps);
    }

    /** Rows that are blank or kept out by a step, as far as they are listed. */
    RowsOutside outside() {
        return outside;
    }

    /** Rows of which at least one text is met for the first time in its column. */
    List<SheetRow> categoryRows() {
        layout();
        return categories.rows();
    }

    /** What stands in a column counted from 1. */
    ColumnStats column(int column) {
        return column <= columns.size() ? columns.get(column - 1) : new ColumnStats();
    }

    /** How many columns there are, those that steps append included. */
    int width() {
        return Math.max(lastColumn, layout().width());
    }

    /** Whether 1,5 is one and a half in this sheet. */
    boolean decimalComma() {
        layout();
        return decimalComma;
    }

    /** How many rows hold anything. */
    public long rowsRead() {
        return rowsRead;
    }

    /** The number of the last row that holds anything, 0 for an empty sheet. */
    public int lastRow() {
        return lastRow;
    }

    int lastColumn() {
        return lastColumn;
    }

    List<MergedRange> merged() {
        return merged;
    }
}
