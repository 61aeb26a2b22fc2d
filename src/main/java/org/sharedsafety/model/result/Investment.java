package org.sharedsafety.model.result;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.model.BudgetTag;
import org.sharedsafety.model.Message;
import org.sharedsafety.model.Period;
import org.sharedsafety.model.Place;

/**
 * Where the money goes: lines of budgets by what people said they are for, over time and by place, beside need.
 *
 * @param measure the money that was read; its period spans all years
 * @param tags every line with what it is for, the largest first
 * @param years earliest first, all places together
 * @param places in the latest year, in the order of their names
 * @param need the measure of people in need, or null where none was asked for
 * @param shareToMove of the prevention money, 0 to 1, that lies where it would not if it followed need
 * @param rho how prevention money for each resident goes with need for each resident
 * @param moved the mix of the latest year after the what-if, or null where none was asked for
 * @param sentence what the latest year shows, as a message
 */
public record Investment(
        MeasureSide measure,
        String level,
        List<Line> tags,
        List<Year> years,
        List<PlaceMoney> places,
        @Nullable MeasureSide need,
        Outcome<Double> shareToMove,
        Outcome<Double> rho,
        @Nullable Moved moved,
        Message sentence,
        About about) {
    public Investment {
        tags = List.copyOf(tags);
        years = List.copyOf(years);
        places = List.copyOf(places);
    }

    /**
     * A line of the budgets.
     *
     * @param tag what it is for, or null where nobody has said
     * @param dollars in the latest year, all places together
     */
    public record Line(String code, @Nullable BudgetTag tag, double dollars) {}

    /**
     * The money of one purpose.
     *
     * @param share of all money, untagged included, 0 to 1
     */
    public record Part(double dollars, double share, Outcome<Double> perResident) {}

    /**
     * The mix of one year.
     *
     * @param untagged money of lines that nobody has tagged
     * @param parts by purpose, only those with money
     * @param balance (prevention, health and recovery less enforcement and incarceration) over the sum of both, from -1
     *     to 1
     */
    public record Year(
            Period period, double total, double untagged, Map<BudgetTag, Part> parts, Outcome<Double> balance) {
        public Year {
            parts = Map.copyOf(parts);
        }

        /** Dollars of a purpose. */
        public double dollars(BudgetTag tag) {
            Part part = parts.get(tag);
            return part == null ? 0 : part.dollars();
        }

        /** Dollars of all lines that are tagged for safety: all but the untagged and the other ones. */
        public double safety() {
            return parts.entrySet().stream()
                    .filter(entry -> entry.getKey() != BudgetTag.OTHER)
                    .mapToDouble(entry -> entry.getValue().dollars())
                    .sum();
        }
    }

    /**
     * One place's money in the latest year.
     *
     * @param residents of the place, or why they are not known
     * @param prevention dollars
     * @param inNeed people, or why that is not known
     * @param inNeedInterval fewest and most people in need at 95 %, where the need is an estimate with an interval; else
     *     null
     * @param byNeed prevention dollars if all prevention money followed need; only where the need of all places is known
     */
    public record PlaceMoney(
            Place place,
            double total,
            Outcome<Double> residents,
            Outcome<Double> perResident,
            Outcome<Double> balance,
            double prevention,
            Outcome<Double> inNeed,
            Comparison.@Nullable Interval inNeedInterval,
            Outcome<Double> preventionPerPerson,
            Outcome<Double> byNeed) {
        /** Prevention dollars for each resident. */
        public Outcome<Double> preventionPerResident() {
            return residents.map(people -> prevention / people);
        }

        /** Of each hundred residents, how many are in need. */
        public Outcome<Double> needShare() {
            return residents.then(people -> inNeed.map(need -> 100 * need / people));
        }

        /** Prevention dollars for each resident if the money followed need. */
        public Outcome<Double> byNeedPerResident() {
            return residents.then(people -> byNeed.map(dollars -> dollars / people));
        }

        /** Dollars more, or less, that the place would have if prevention money followed need. */
        public Outcome<Double> difference() {
            return byNeed.map(dollars -> dollars - prevention);
        }
    }

    /**
     * What would be if a part of one purpose's money went to another; together the money stays the same.
     *
     * @param share of the first purpose's money, 0 to 1
     */
    public record Moved(BudgetTag from, BudgetTag to, double share, double dollars, Year after) {}
}
