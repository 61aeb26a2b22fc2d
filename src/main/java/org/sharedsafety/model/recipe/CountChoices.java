package org.sharedsafety.model.recipe;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.model.recipe.PlaceStep.Places;

/**
 * By what the rows of a sheet of people or events can be counted; columns that tell of one person are not among it.
 *
 * @param known the columns of places that the project knows, or null
 * @param places columns that may name places, from left to right
 * @param longitude the column of longitudes, or null
 * @param latitude the column of latitudes, or null
 * @param boundaries the levels whose boundaries can hold the points
 * @param periods columns of days, months or years, from left to right
 * @param unclear those among them whose dates can be read as month/day or as day/month
 * @param categories columns of few texts that come again and again
 */
public record CountChoices(
        @Nullable Places known,
        List<ColumnRef> places,
        @Nullable ColumnRef longitude,
        @Nullable ColumnRef latitude,
        List<String> boundaries,
        List<ColumnRef> periods,
        List<ColumnRef> unclear,
        List<Category> categories) {
    public CountChoices {
        places = List.copyOf(places);
        boundaries = List.copyOf(boundaries);
        periods = List.copyOf(periods);
        unclear = List.copyOf(unclear);
        categories = List.copyOf(categories);
    }

    /**
     * A column by whose texts rows can be counted.
     *
     * @param texts how many different texts it holds
     * @param kind whether each text is a measure of its own or a group of people
     */
    public record Category(ColumnRef column, int texts, PartStep.CategoryKind kind) {
        public Category {
            Objects.requireNonNull(column);
            Objects.requireNonNull(kind);
        }
    }

    /** Whether rows can be counted by their coordinates. */
    public boolean hasPoints() {
        return longitude != null && latitude != null && !boundaries.isEmpty();
    }
}
