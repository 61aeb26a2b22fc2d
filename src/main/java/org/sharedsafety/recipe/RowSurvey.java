package org.sharedsafety.recipe;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.sharedsafety.model.CellAddress;
import org.sharedsafety.model.MergedRange;
import org.sharedsafety.model.SheetRow;
import org.sharedsafety.model.recipe.ColumnRef;
import org.sharedsafety.model.recipe.RowStep;

/**
 * Watches the rows below the header go by and tells which steps would make each of them stand for itself.
 *
 * <p>What it keeps does not grow with the sheet: counts, a few texts, and the numbers of the rows of captions.
 */
final class RowSurvey {

    /** The header of the column of captions. */
    static final String CAPTION = "Table caption above";

    /** The header of a column of periods told by captions or headings. */
    static final String PERIOD = "Year above";

    /** The header of a column of groups told by captions. */
    static final String GROUP = "Group above";

    /** Headers of appended columns that never name places. */
    static final Set<String> NO_PLACES = Set.of(PERIOD, GROUP);

    /** The header of the column of headings. */
    static final String HEADING = "Heading above";

    /** The header of the column of labels that are indented less. */
    static final String PARENT = "Indented under, above";

    /** The header of the column of the share of agencies that reported all year. */
    static final String REPORTED = "Share of agencies that reported 12 months";

    private final SheetLayout layout;
    private final RowStages.HeaderTexts header;
    private final List<List<String>> headerTexts;
    private final StackedTableFinder stacked;
    private final OtherTableFinder others;
    private final HeadingFinder headings;
    private final FillDownFinder fills;
    private final BlockTotalFinder totals;
    private final IndentFinder indents;
    private final AsideFinder asides;
    private final FootnoteFinder footnotes;
    private final MonthsFinder months;
    private int repeats;

    /**
     * A survey of the rows below a header.
     *
     * @param headRows the header rows themselves and the rows above them
     */
    RowSurvey(SheetLayout layout, LabelColumns labels, List<SheetRow> headRows, CellReading reading) {
        this.layout = layout;
        this.headerTexts = headRows.stream()
                .filter(row -> layout.headerRows().contains(row.number()))
                .map(RowStages.HeaderTexts::of)
                .toList();
        this.header = new RowStages.HeaderTexts(headerTexts);
        this.stacked = new StackedTableFinder(layout, headRows);
        this.others = new OtherTableFinder(layout, labels, reading);
        this.headings = new HeadingFinder(labels);
        this.fills = new FillDownFinder(labels);
        this.totals = new BlockTotalFinder(labels);
        this.indents = new IndentFinder(labels);
        this.asides = new AsideFinder(labels);
        this.footnotes = new FootnoteFinder(labels);
        this.months = new MonthsFinder(layout);
    }

    /** Takes a row below the header that holds anything; answers whether it is the header over again. */
    boolean take(SheetRow row) {
        boolean again = header.isRepeated(row);
        stacked.take(row, again);
        if (again) {
            repeats++;
            headings.boundary();
            return true;
        }
        footnotes.take(row);
        others.take(row);
        if (others.row() > 0) {
            return false;
        }
        headings.take(row);
        months.take(row);
        if (HeaderText.filled(row) >= 2) {
            fills.take(row);
            indents.take(row);
            asides.take(row);
            totals.take(row);
        }
        return false;
    }

    /** Whether columns look otherwise after a step than before. */
    static boolean changesColumns(RowStep step) {
        return !(step instanceof RowStep.RepeatedHeader)
                && !(step instanceof RowStep.FootnoteMarks marks
                        && marks.columns().isEmpty());
    }

    /** The steps, in the order in which they are to be applied. */
    List<RowStep> steps(int lastColumn, List<MergedRange> merged) {
        List<RowStep> steps = new ArrayList<>();
        int free = Math.max(lastColumn, layout.width()) + 1;
        if (others.row() > 0) {
            steps.add(new RowStep.OtherTable(others.row()));
        }
        boolean captions = stacked.found();
        if (captions) {
            steps.add(new RowStep.StackedTables(stacked.blocks()));
            steps.add(new RowStep.CaptionColumn(fresh(free++, CAPTION), RowStep.CaptionColumn.Part.TEXT));
            if (CaptionText.tellPeriods(stacked.captions())) {
                steps.add(new RowStep.CaptionColumn(fresh(free++, PERIOD), RowStep.CaptionColumn.Part.PERIOD));
            }
            if (CaptionText.tellGroups(stacked.captions())) {
                steps.add(new RowStep.CaptionColumn(fresh(free++, GROUP), RowStep.CaptionColumn.Part.GROUP));
            }
        } else if (repeats > 0) {
            steps.add(new RowStep.RepeatedHeader(headerTexts));
        }
        List<RowStep.FootnoteMarks.Footnote> notes = footnotes.used(layout.parts());
        List<Integer> marked = new ArrayList<>(footnotes.markedColumns());
        // A mark behind a period speaks of the numbers of its row, and is read with them.
        marked.removeIf(column -> PeriodColumns.isNamed(layout.header(column)));
        if (!marked.isEmpty() || !notes.isEmpty()) {
            steps.add(new RowStep.FootnoteMarks(refs(marked), notes));
        }
        if (headings.found()) {
            ColumnRef from = ref(headings.column());
            ColumnRef heading = fresh(free++, headings.arePeriods() ? PERIOD : HEADING);
            steps.add(new RowStep.HeadingColumn(heading, from));
            if (!headings.totals().isEmpty() && months.column() > 0) {
                steps.add(new RowStep.PartsReported(fresh(free++, REPORTED), ref(months.column()), heading));
            }
            if (!headings.totals().isEmpty()) {
                steps.add(new RowStep.RowsTaken(from, headings.totals(), heading, headings.alone()));
            }
        }
        List<Integer> filled = fills.columns(merged);
        if (!filled.isEmpty()) {
            steps.add(new RowStep.FillDown(refs(filled)));
        }
        steps.addAll(asides.steps(this::ref));
        if (!filled.isEmpty() && totals.column() > 0) {
            ColumnRef block = ref(filled.get(filled.size() - 1));
            steps.add(new RowStep.RowsTaken(ref(totals.column()), totals.texts(), block, List.of()));
        }
        if (indents.column() > 0) {
            steps.add(new RowStep.IndentColumn(fresh(free, PARENT), ref(indents.column())));
        }
        return steps;
    }

    /** The marks that the footnotes of the sheet explain. */
    MarkedText marks() {
        return footnotes.marks();
    }

    /** The headers of the columns that the steps append, in their order. */
    static List<ColumnRef> derived(List<RowStep> steps) {
        return steps.stream()
                .map(step -> step instanceof RowStep.CaptionColumn caption
                        ? caption.column()
                        : step instanceof RowStep.HeadingColumn heading
                                ? heading.column()
                                : step instanceof RowStep.PartsReported reported
                                        ? reported.column()
                                        : step instanceof RowStep.IndentColumn indent ? indent.column() : null)
                .filter(Objects::nonNull)
                .toList();
    }

    private static ColumnRef fresh(int column, String header) {
        return new ColumnRef(CellAddress.columnLetters(column), header);
    }

    private List<ColumnRef> refs(List<Integer> columns) {
        return columns.stream().map(this::ref).toList();
    }

    private ColumnRef ref(int column) {
        return new ColumnRef(CellAddress.columnLetters(column), layout.header(column));
    }
}
