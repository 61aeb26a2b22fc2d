package org.sharedsafety.model.recipe;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One decision about a sheet. */
public sealed interface Step
        permits CellStep,
                PlaceStep,
                RowStep,
                Step.DataRows,
                Step.Denominator,
                Step.FiscalStart,
                Step.FixedPeriod,
                Step.GroupColumn,
                Step.HeaderRows,
                Step.Ignore,
                Step.LocalMeasure,
                Step.Measure,
                Step.MeasureNames,
                PartStep,
                Step.PeriodColumn,
                PeriodStep,
                Step.ReadSheet,
                Step.SameGroup {
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

    /** The measure that divides the counts of this sheet, in place of the catalogue's. */
    record Denominator(String metric) implements Step {
        public Denominator {
            Objects.requireNonNull(metric);
        }
    }

    /** A measure that the catalogue does not hold, described as far as the sheet tells. */
    record LocalMeasure(String id, String name, String unit) implements Step {}

    /** A column that is left out; its flags or notes are not numbers. */
    record Ignore(ColumnRef column) implements Step {
        public Ignore {
            Objects.requireNonNull(column);
        }
    }
}
