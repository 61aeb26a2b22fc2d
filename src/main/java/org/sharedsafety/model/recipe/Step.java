package org.sharedsafety.model.recipe;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.model.Status;

/** One decision about a sheet. */
public sealed interface Step {
    /**
     * How the file is read.
     *
     * @param format such as {@code xlsx}, {@code xls}, {@code csv}
     * @param sheet the sheet's name
     * @param encoding of a text file, or null
     * @param delimiter of a text file, or null; of fixed width where its fields begin, from 1, as {@code 1,19,26}
     * @param decimalComma whether 1,5 is one and a half
     */
    record ReadSheet(
            String format, String sheet, @Nullable String encoding, @Nullable String delimiter, boolean decimalComma)
            implements Step {}

    /** Which rows hold the headers, joined from top to bottom. */
    record HeaderRows(List<Integer> rows) implements Step {
        public HeaderRows {
            rows = List.copyOf(rows);
        }
    }

    /** First and last row that hold a place; a last row of 0 means to the end. */
    record DataRows(int first, int last) implements Step {}

    /**
     * Which columns name the place.
     *
     * @param level the level of the places, such as {@code county}
     * @param code the columns whose texts, zeros restored, make up the code; may be empty
     * @param codeWidths how many digits each part of the code has; 0 where it is not made of digits
     * @param name the column of the name, or null
     * @param parent the column that names the place above, or null
     */
    record Places(
            String level,
            List<ColumnRef> code,
            List<Integer> codeWidths,
            @Nullable ColumnRef name,
            @Nullable ColumnRef parent)
            implements Step {
        public Places {
            code = List.copyOf(code);
            codeWidths = List.copyOf(codeWidths);
        }
    }

    /** The place above of all places of the sheet, where no column names it: 06 for a sheet of California's counties. */
    record FixedParent(String parent) implements Step {
        public FixedParent {
            Objects.requireNonNull(parent);
        }
    }

    /** The column that tells the period of a row. */
    record PeriodColumn(ColumnRef column) implements Step {
        public PeriodColumn {
            Objects.requireNonNull(column);
        }
    }

    /** The month, from 1, in which fiscal years such as {@code FY2019} start. */
    record FiscalStart(int month) implements Step {
        public FiscalStart {
            if (month < 1 || month > 12) {
                throw new IllegalArgumentException("not a month: " + month);
            }
        }
    }

    /** One period for the whole sheet. */
    record FixedPeriod(String period) implements Step {
        public FixedPeriod {
            Objects.requireNonNull(period);
        }
    }

    /**
     * A column that becomes observations of a measure.
     *
     * @param column where the value stands
     * @param metric catalogue id, or {@code local:…}
     * @param series the publisher's data set
     * @param period the period that the header names, or null where the row or the sheet tells it
     * @param kind what sort of number it is
     * @param scale what the number is multiplied by to be in the measure's unit: 100 for a proportion of a percent
     * @param lower lower end of the interval, or null
     * @param upper upper end of the interval, or null
     * @param numerator the count above the line, or null
     * @param denominator the count below the line, or null
     * @param group code of the group that the header names, or null where it names none
     * @param margin the margin of error, so that the interval is value ± margin, or null
     * @param named the text by which rows name the measure, see {@link MeasureNames}; null where every row holds it
     */
    record Measure(
            ColumnRef column,
            String metric,
            String series,
            @Nullable String period,
            NumberKind kind,
            double scale,
            @Nullable ColumnRef lower,
            @Nullable ColumnRef upper,
            @Nullable ColumnRef numerator,
            @Nullable ColumnRef denominator,
            @Nullable String group,
            @Nullable ColumnRef margin,
            @Nullable String named)
            implements Step {
        public Measure {
            Objects.requireNonNull(column);
            Objects.requireNonNull(metric);
            Objects.requireNonNull(series);
            Objects.requireNonNull(kind);
        }

        /** A measure about everyone, in every row, without a margin of error. */
        public Measure(
                ColumnRef column,
                String metric,
                String series,
                @Nullable String period,
                NumberKind kind,
                double scale,
                @Nullable ColumnRef lower,
                @Nullable ColumnRef upper,
                @Nullable ColumnRef numerator,
                @Nullable ColumnRef denominator) {
            this(column, metric, series, period, kind, scale, lower, upper, numerator, denominator, null, null, null);
        }

        /** The same measure with its columns and metric replaced, everything else kept. */
        public Measure with(ColumnRef newColumn, String newMetric) {
            return new Measure(
                    newColumn,
                    newMetric,
                    series,
                    period,
                    kind,
                    scale,
                    lower,
                    upper,
                    numerator,
                    denominator,
                    group,
                    margin,
                    named);
        }

        /** The same measure with other columns beside it. */
        public Measure beside(
                @Nullable ColumnRef newLower,
                @Nullable ColumnRef newUpper,
                @Nullable ColumnRef newNumerator,
                @Nullable ColumnRef newDenominator,
                @Nullable ColumnRef newMargin) {
            return new Measure(
                    column,
                    metric,
                    series,
                    period,
                    kind,
                    scale,
                    newLower,
                    newUpper,
                    newNumerator,
                    newDenominator,
                    group,
                    newMargin,
                    named);
        }
    }

    /** The column whose text says, row by row, which measure the row holds. */
    record MeasureNames(ColumnRef column) implements Step {
        public MeasureNames {
            Objects.requireNonNull(column);
        }
    }

    /**
     * The column that tells which people or cases a row is about.
     *
     * @param dimension such as {@code age}, {@code sex}, {@code race}, {@code intent}, {@code weapon}
     */
    record GroupColumn(ColumnRef column, String dimension) implements Step {
        public GroupColumn {
            Objects.requireNonNull(column);
            Objects.requireNonNull(dimension);
        }
    }

    /**
     * What a text of a group column means where it does not say so itself: {@code 9-May} is {@code age:5-9}.
     *
     * @param group code of the group, {@code all} for everyone
     */
    record SameGroup(String dimension, String text, String group) implements Step {
        public SameGroup {
            Objects.requireNonNull(dimension);
            Objects.requireNonNull(text);
            Objects.requireNonNull(group);
        }
    }

    /** A measure's cells hold the value with its interval: {@code 12.3 (10.1–14.5)}, {@code 12.3 ± 1.2}. */
    record IntervalInCell(ColumnRef column) implements Step {
        public IntervalInCell {
            Objects.requireNonNull(column);
        }
    }

    /**
     * A footnote mark behind numbers.
     *
     * @param mark such as {@code *} or {@code a}
     * @param status what the mark says of the number; ok where it is only a note
     * @param meaning the footnote's words, empty where the sheet has none
     */
    record NoteMark(String mark, Status status, String meaning) implements Step {
        public NoteMark {
            Objects.requireNonNull(mark);
            Objects.requireNonNull(status);
            Objects.requireNonNull(meaning);
        }
    }

    /**
     * A column of flags with a legend: what each of its texts says of the measure beside it.
     *
     * @param column where the flags stand
     * @param of the measure's column
     * @param meanings statuses by text
     */
    record FlagColumn(ColumnRef column, ColumnRef of, Map<String, Status> meanings) implements Step {
        public FlagColumn {
            Objects.requireNonNull(column);
            Objects.requireNonNull(of);
            meanings = Collections.unmodifiableMap(new TreeMap<>(meanings));
        }
    }

    /** The measure that divides the counts of this sheet, in place of the catalogue's. */
    record Denominator(String metric) implements Step {
        public Denominator {
            Objects.requireNonNull(metric);
        }
    }

    /** A measure that the catalogue does not hold, described as far as the sheet tells. */
    record LocalMeasure(String id, String name, String unit) implements Step {}

    /**
     * A text that stands for a missing value, and why it is missing.
     *
     * @param column the only column in which it does, or null for all
     * @param lower the least that the hidden number can be, or null where it is not known
     * @param upper the most that the hidden number can be, or null where it is not known
     */
    record MissingText(
            String text, Status status, @Nullable ColumnRef column, @Nullable Double lower, @Nullable Double upper)
            implements Step {
        public MissingText {
            Objects.requireNonNull(text);
            Objects.requireNonNull(status);
        }

        /** A text that means the same in all columns, with no bounds known. */
        public MissingText(String text, Status status) {
            this(text, status, null, null, null);
        }
    }

    /** A column that is left out; its flags or notes are not numbers. */
    record Ignore(ColumnRef column) implements Step {
        public Ignore {
            Objects.requireNonNull(column);
        }
    }

    /** A decision about rows that are not places but parts of them: people, events, agencies, smaller areas. */
    sealed interface OfParts extends Step permits PartStep {}

    /** A person's answer to how a place is written: this text, at this level, is the place with this code. */
    record SamePlace(String level, String text, String code) implements Step {}

    /** A decision about whole rows, applied before any column is read. */
    sealed interface OfRows extends Step {}

    /**
     * Rows inside the data that are the header over again: they are left out.
     *
     * @param rows the texts of each header row, column A first
     */
    record RepeatedHeader(List<List<String>> rows) implements OfRows {
        public RepeatedHeader {
            rows = rows.stream().map(List::copyOf).toList();
        }
    }

    /** Tables one below the other that share their columns. */
    record StackedTables(List<Block> blocks) implements OfRows {
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
    record OtherTable(int row) implements OfRows {}

    /** A column behind the sheet's own that holds the caption of the stacked table in which a row stands. */
    record CaptionColumn(ColumnRef column, Part part) implements OfRows {
        /** What of the caption. */
        public enum Part {
            /** Its words. */
            TEXT,
            /** The one period it names. */
            PERIOD
        }
    }

    /**
     * A column behind the sheet's own that holds the heading above a row; a heading is a row with nothing but a label,
     * and is no row of data itself.
     *
     * @param column the new column
     * @param from where the headings stand
     */
    record HeadingColumn(ColumnRef column, ColumnRef from) implements OfRows {}

    /**
     * A column behind the sheet's own that holds the nearest label above that is indented less.
     *
     * @param column the new column
     * @param from where the labels stand
     */
    record IndentColumn(ColumnRef column, ColumnRef from) implements OfRows {}

    /** A blank cell in these columns stands for the text above it, as in merged labels of several rows. */
    record FillDown(List<ColumnRef> columns) implements OfRows {
        public FillDown {
            columns = List.copyOf(columns);
        }
    }

    /** Rows that are kept aside because of what a column says in them, such as {@code Percent change}. */
    record RowsAside(ColumnRef column, List<String> texts, RowKind why) implements OfRows {
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
    record RowsTaken(ColumnRef column, List<String> texts, ColumnRef heading, List<String> alone) implements OfRows {
        public RowsTaken {
            texts = List.copyOf(texts);
            alone = List.copyOf(alone);
        }
    }

    /**
     * Marks of footnotes glued to labels, which are taken off.
     *
     * @param columns the columns whose labels carry them
     * @param notes the marks with the text of their notes; the text is empty where the sheet gives none
     */
    record FootnoteMarks(List<ColumnRef> columns, List<Footnote> notes) implements OfRows {
        public FootnoteMarks {
            columns = List.copyOf(columns);
            notes = List.copyOf(notes);
        }

        /** A mark such as {@code 3} or {@code *} and what its footnote says. */
        public record Footnote(String mark, String text) {}
    }
}
