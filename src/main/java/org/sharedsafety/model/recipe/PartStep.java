package org.sharedsafety.model.recipe;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One decision about a sheet whose rows are parts of places. */
public sealed interface PartStep extends Step {
    /**
     * The rows are people or events: they are counted, and nothing of them but the counts is stored.
     *
     * @param metric the measure of all rows together: catalogue id, or {@code local:…}
     * @param series the publisher's data set
     * @param zeros where a count that no row added to is a zero
     */
    record CountRows(String metric, String series, ZeroCells zeros) implements PartStep {
        public CountRows {
            Objects.requireNonNull(metric);
            Objects.requireNonNull(series);
            Objects.requireNonNull(zeros);
        }
    }

    /**
     * When the person or event of a row is counted.
     *
     * @param column the date, the month with its year, or the year
     * @param month the month beside a year, or null
     * @param order how written dates name their parts
     * @param grain how long the periods are
     */
    record EventDate(ColumnRef column, @Nullable ColumnRef month, DateOrder order, PeriodGrain grain)
            implements PartStep {
        public EventDate {
            Objects.requireNonNull(column);
            Objects.requireNonNull(order);
            Objects.requireNonNull(grain);
        }
    }

    /** Where the person or event of a row is counted: in the boundaries of this level, by its coordinates in degrees. */
    record EventPoint(String level, ColumnRef longitude, ColumnRef latitude) implements PartStep {
        public EventPoint {
            Objects.requireNonNull(level);
            Objects.requireNonNull(longitude);
            Objects.requireNonNull(latitude);
        }
    }

    /**
     * A column by whose texts rows are counted besides: each is a measure of its own, or a group of people.
     *
     * @param column where the text stands
     * @param kind what the texts are
     * @param values the texts that are counted; others are counted with all rows only
     */
    record CountCategory(ColumnRef column, CategoryKind kind, List<CategoryValue> values) implements PartStep {
        public CountCategory {
            Objects.requireNonNull(column);
            Objects.requireNonNull(kind);
            values = List.copyOf(values);
        }
    }

    /** What the texts of a category are. */
    enum CategoryKind {
        MEASURE,
        GROUP
    }

    /**
     * One text of a category.
     *
     * @param text as it stands in the cells
     * @param id the measure's id, or the group's code
     */
    record CategoryValue(String text, String id) {
        public CategoryValue {
            Objects.requireNonNull(text);
            Objects.requireNonNull(id);
        }
    }

    /**
     * The rows are agencies or other parts of places: their counts are added up to those of the place.
     *
     * @param part tells the parts apart
     * @param population how many people a part serves, or null
     * @param months how many months of the year a part reported, or null
     */
    record SumRows(ColumnRef part, @Nullable ColumnRef population, @Nullable ColumnRef months) implements PartStep {
        public SumRows {
            Objects.requireNonNull(part);
        }
    }
}
