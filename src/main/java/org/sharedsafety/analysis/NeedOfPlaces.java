package org.sharedsafety.analysis;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.model.Metric;
import org.sharedsafety.model.result.Comparison;
import org.sharedsafety.model.result.MeasureSide;
import org.sharedsafety.model.result.Outcome;
import org.sharedsafety.model.result.Reading;
import tech.tablesaw.api.Table;

/** How many people are in need in each place. */
final class NeedOfPlaces {
    static final String UNKNOWN = "reason.people-in-need-unknown";
    private static final String NOT_ASKED = "reason.no-need-chosen";

    private final boolean asked;
    private final Map<Integer, Double> people = new HashMap<>();
    private final Map<Integer, Comparison.Interval> ends = new HashMap<>();

    private NeedOfPlaces(boolean asked) {
        this.asked = asked;
    }

    static NeedOfPlaces of(@Nullable Table table, InvestmentRequest request) {
        MeasureSide need = request.need();
        NeedOfPlaces needs = new NeedOfPlaces(table != null && need != null);
        if (table != null && need != null) {
            for (PlaceNumber number : PlaceNumbers.of(table, need.metric())) {
                Double found = people(number.reading(), need.metric());
                if (found != null) {
                    needs.people.put(number.place(), found);
                    needs.between(number, found);
                }
            }
        }
        return needs;
    }

    /** The people at both ends of the interval of the value. */
    private void between(PlaceNumber number, double found) {
        Double value = number.reading().value();
        Double lower = number.reading().lower();
        Double upper = number.reading().upper();
        if (value != null && value > 0 && lower != null && upper != null && lower <= upper) {
            ends.put(number.place(), new Comparison.Interval(lower / value * found, upper / value * found));
        }
    }

    /** Fewest and most people in need of a place, at 95 %; null where not known. */
    Comparison.@Nullable Interval ends(int place) {
        return ends.get(place);
    }

    /** The count itself; else the value times the people it is out of. */
    private static @Nullable Double people(Reading reading, Metric metric) {
        Double value = reading.value();
        if (!reading.isUsable() || value == null) {
            return null;
        }
        Double count = reading.numerator();
        if (count != null) {
            return count;
        }
        Double outOf = reading.denominator();
        if (outOf != null && metric.multiplier() > 0) {
            return value / metric.multiplier() * outOf;
        }
        return metric.isRate() || metric.multiplier() != 1 ? null : value;
    }

    /** The people in need of a place, or why they are not known. */
    Outcome<Double> people(int place) {
        Double found = people.get(place);
        return found != null ? Outcome.of(found) : Outcome.notAvailable(asked ? UNKNOWN : NOT_ASKED);
    }
}
