package org.sharedsafety.model.recipe;

import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.model.ConfidenceLevel;
import org.sharedsafety.model.Status;

/** A decision about what the texts and marks of cells mean. */
public sealed interface CellStep extends Step {
    /** A measure's cells hold the value with its interval: {@code 12.3 (10.1–14.5)}, {@code 12.3 ± 1.2}. */
    record IntervalInCell(ColumnRef column) implements CellStep {
        public IntervalInCell {
            Objects.requireNonNull(column);
        }
    }

    /**
     * How sure published intervals are, in percent: the 90 of {@code 90% CI Lower Bound}.
     *
     * @param percent a level that publishers use, see {@link ConfidenceLevel}
     * @param column the measure's column, or null for all measures of the sheet
     */
    record IntervalLevel(double percent, @Nullable ColumnRef column) implements CellStep {
        public IntervalLevel {
            if (ConfidenceLevel.of(percent).isEmpty()) {
                throw new IllegalArgumentException("not a confidence level: " + percent);
            }
        }
    }

    /**
     * A footnote mark behind numbers.
     *
     * @param mark such as {@code *} or {@code a}
     * @param status what the mark says of the number; ok where it is only a note
     * @param meaning the footnote's words, empty where the sheet has none
     */
    record NoteMark(String mark, Status status, String meaning) implements CellStep {
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
    record FlagColumn(ColumnRef column, ColumnRef of, Map<String, Status> meanings) implements CellStep {
        public FlagColumn {
            Objects.requireNonNull(column);
            Objects.requireNonNull(of);
            meanings = Collections.unmodifiableMap(new TreeMap<>(meanings));
        }
    }

    /**
     * A text that stands for a missing value, and why it is missing.
     *
     * @param column the only column in which it does, or null for all
     * @param lower the least that the hidden number can be, or null where it is not known
     * @param upper the most that the hidden number can be, or null where it is not known
     */
    record MissingText(
            String text, Status status, @Nullable ColumnRef column, @Nullable Double lower, @Nullable Double upper)
            implements CellStep {
        public MissingText {
            Objects.requireNonNull(text);
            Objects.requireNonNull(status);
        }

        /** A text that means the same in all columns, with no bounds known. */
        public MissingText(String text, Status status) {
            this(text, status, null, null, null);
        }
    }
}
