package org.sharedsafety.model.result;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.model.Group;
import org.sharedsafety.model.Place;

/**
 * The places of a level with their ranks by one measure, and how far chance alone could move each.
 *
 * @param rows A to Z by name, those without a rank left out; rank 1 has the highest value
 * @param unranked places whose number is not there, or of which nobody knows how sure it is
 * @param standard population that the rates are age-standardised to, or null for the numbers as they are
 * @param rounds draws of the rank intervals
 * @param spread of the places
 */
public record Ranking(
        MeasureSide measure,
        String level,
        Group group,
        List<Row> rows,
        List<Unranked> unranked,
        @Nullable String standard,
        int rounds,
        MiddleHalf spread,
        About about) {
    public Ranking {
        rows = List.copyOf(rows);
        unranked = List.copyOf(unranked);
    }

    /** Whether any place has a rank; none has where of no number it is known how sure it is. */
    public boolean hasRanks() {
        return !rows.isEmpty();
    }

    /** All places, those with a rank first. */
    public List<Place> places() {
        return java.util.stream.Stream.concat(
                        rows.stream().map(Row::place), unranked.stream().map(Unranked::place))
                .toList();
    }

    /** A place without a rank. */
    public record Unranked(Place place, Reading reading, boolean small) {}

    /** Places whose interval lies above the median of the places. */
    public int clearlyAbove() {
        return (int) rows.stream()
                .filter(row -> row.reading().lower() != null && row.reading().lower() > spread.median())
                .count();
    }

    /** Places whose interval lies below the median of the places. */
    public int clearlyBelow() {
        return (int) rows.stream()
                .filter(row -> row.reading().upper() != null && row.reading().upper() < spread.median())
                .count();
    }

    /**
     * One place.
     *
     * @param rank by the value itself, 1 for the highest; places of the same value share the smallest
     * @param low 5 % quantile of the ranks drawn
     * @param high 95 % quantile
     * @param small whether outputs will hide it
     */
    public record Row(Place place, Reading reading, int rank, int low, int high, boolean small) {
        /** Whether the order of two places cannot be told. */
        public boolean overlaps(Row other) {
            return low <= other.high && other.low <= high;
        }
    }
}
