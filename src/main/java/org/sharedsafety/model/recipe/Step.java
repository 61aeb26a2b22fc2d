package org.sharedsafety.model.recipe;

import java.util.List;
import java.util.Objects;
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
     * @param delimiter of a text file, or null
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
            @Nullable ColumnRef denominator)
            implements Step {
        public Measure {
            Objects.requireNonNull(column);
            Objects.requireNonNull(metric);
            Objects.requireNonNull(series);
            Objects.requireNonNull(kind);
        }
    }

    /** A measure that the catalogue does not hold, described as far as the sheet tells. */
    record LocalMeasure(String id, String name, String unit) implements Step {}

    /** A text that stands for a missing value, and why it is missing. */
    record MissingText(String text, Status status) implements Step {
        public MissingText {
            Objects.requireNonNull(text);
            Objects.requireNonNull(status);
        }
    }

    /** A column that is left out; its flags or notes are not numbers. */
    record Ignore(ColumnRef column) implements Step {
        public Ignore {
            Objects.requireNonNull(column);
        }
    }

    /** A person's answer to how a place is written: this text, at this level, is the place with this code. */
    record SamePlace(String level, String text, String code) implements Step {}
}
