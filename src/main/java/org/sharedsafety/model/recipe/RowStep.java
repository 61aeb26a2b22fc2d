package org.sharedsafety.model.recipe;

import java.util.List;

/** A decision about whole rows, applied before any column is read. */
public sealed interface RowStep extends Step {
    /**
     * Rows inside the data that are the header over again: they are left out.
     *
     * @param rows the texts of each header row, column A first
     */
    record RepeatedHeader(List<List<String>> rows) implements RowStep {
        public RepeatedHeader {
            rows = rows.stream().map(List::copyOf).toList();
        }
    }

    /** Tables one below the other that share their columns. */
    record StackedTables(List<Block> blocks) implements RowStep {
        public StackedTables {
            blocks = List.copyOf(blocks);
        }

        /** One table: its caption, its header rows, and its first and last row of data. */
        public record Block(String caption, List<Integer> headerRows, int first, int last) {
            public Block {
                headerRows = List.copyOf(headerRows);
            }
        }
    }

    /** From this row on the sheet holds another table with other columns, which is left out. */
    record OtherTable(int row) implements RowStep {}

    /** A column behind the sheet's own that holds the caption of the stacked table in which a row stands. */
    record CaptionColumn(ColumnRef column, Part part) implements RowStep {
        /** What of the caption. */
        public enum Part {
            /** Its words. */
            TEXT,
            /** The one period it names. */
            PERIOD,
            /** The one group of people it names. */
            GROUP
        }
    }

    /**
     * A column behind the sheet's own that holds the heading above a row; a heading is a row with nothing but a label,
     * and is no row of data itself.
     *
     * @param column the new column
     * @param from where the headings stand
     */
    record HeadingColumn(ColumnRef column, ColumnRef from) implements RowStep {}

    /**
     * A column behind the sheet's own that holds the nearest label above that is indented less.
     *
     * @param column the new column
     * @param from where the labels stand
     */
    record IndentColumn(ColumnRef column, ColumnRef from) implements RowStep {}

    /** A blank cell in these columns stands for the text above it, as in merged labels of several rows. */
    record FillDown(List<ColumnRef> columns) implements RowStep {
        public FillDown {
            columns = List.copyOf(columns);
        }
    }

    /** Rows that are kept aside because of what a column says in them, such as {@code Percent change}. */
    record RowsAside(ColumnRef column, List<String> texts, RowKind why) implements RowStep {
        public RowsAside {
            texts = List.copyOf(texts);
        }
    }

    /**
     * Of the rows below a heading only those are taken that stand for all of them.
     *
     * @param column where the labels stand
     * @param texts the labels of the rows that are taken, such as {@code County total}
     * @param heading the column of headings
     * @param alone headings of which the sheet has a single row, which is taken
     */
    record RowsTaken(ColumnRef column, List<String> texts, ColumnRef heading, List<String> alone) implements RowStep {
        public RowsTaken {
            texts = List.copyOf(texts);
            alone = List.copyOf(alone);
        }
    }

    /**
     * A column behind the sheet's own that holds, row by row, the share of the agencies so far below the heading that
     * reported all twelve months; the row that closes the group has the share of all of them.
     *
     * @param column the new column
     * @param months how many months each agency reported
     * @param heading the column of headings
     */
    record PartsReported(ColumnRef column, ColumnRef months, ColumnRef heading) implements RowStep {}

    /**
     * Marks of footnotes glued to labels, which are taken off.
     *
     * @param columns the columns whose labels carry them
     * @param notes the marks with the text of their notes; the text is empty where the sheet gives none
     */
    record FootnoteMarks(List<ColumnRef> columns, List<Footnote> notes) implements RowStep {
        public FootnoteMarks {
            columns = List.copyOf(columns);
            notes = List.copyOf(notes);
        }

        /** A mark such as {@code 3} or {@code *} and what its footnote says. */
        public record Footnote(String mark, String text) {}
    }
}
