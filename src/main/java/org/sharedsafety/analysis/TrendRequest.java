package org.sharedsafety.analysis;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.honesty.ViewFacts;
import org.sharedsafety.model.Group;
import org.sharedsafety.model.Period;
import org.sharedsafety.model.Place;
import org.sharedsafety.model.SeriesBreak;
import org.sharedsafety.model.result.MeasureSide;

/**
 * Which trend to make, beside the numbers themselves.
 *
 * @param measure what the numbers are
 * @param place one of the places, or one of a higher level that they are the parts of, or null for all of them together
 * @param periods in the order of their positions in the table, earliest first
 * @param places of the level that enter
 * @param known what is known of the measure beside its numbers, breaks in its series among it
 * @param pool how many years to take together, at least 2
 * @param shock the year of shock that the measure came through
 * @param baseline how many of the first numbers fix the limits that later ones are held against, at least 12
 */
public record TrendRequest(
        MeasureSide measure,
        String level,
        Group group,
        @Nullable Place place,
        List<Period> periods,
        List<Place> places,
        ViewFacts known,
        int pool,
        int shock,
        int baseline) {
    /** The year of shock where nobody said: the first of the pandemic. */
    public static final int SHOCK = 2020;

    /** Numbers that fix the limits where nobody said, and the fewest that can. */
    public static final int BASELINE = 12;

    /** A request that knows no more of its measure than its breaks, and says nothing of the rest. */
    public TrendRequest(
            MeasureSide measure,
            String level,
            Group group,
            @Nullable Place place,
            List<Period> periods,
            List<Place> places,
            List<SeriesBreak> breaks,
            int pool) {
        this(measure, level, group, place, periods, places, ShownNumbers.known(measure, breaks), pool, SHOCK, BASELINE);
    }

    public TrendRequest {
        periods = List.copyOf(periods);
        places = List.copyOf(places);
        if (pool < 2) {
            throw new IllegalArgumentException("pooling takes two years or more: " + pool);
        }
        if (baseline < BASELINE) {
            throw new IllegalArgumentException("limits take twelve numbers or more: " + baseline);
        }
    }

    /** The breaks that are known of the series. */
    List<SeriesBreak> breaks() {
        return known.measures().get(0).breaks();
    }

    /** The same about another of the places. */
    public TrendRequest in(Place other) {
        return new TrendRequest(measure, level, group, other, periods, places, known, pool, shock, baseline);
    }

    /** Whether the numbers of the places are rolled up. */
    boolean isWhole() {
        return place == null || !place.level().equals(level);
    }
}
