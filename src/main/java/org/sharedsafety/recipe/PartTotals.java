package org.sharedsafety.recipe;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.model.FoundObservation;
import org.sharedsafety.model.Group;
import org.sharedsafety.model.Period;
import org.sharedsafety.model.PlaceMatch;
import org.sharedsafety.model.Status;

/** Sums of parts, one for each measure, place, period and group. */
final class PartTotals {

    private record Key(int measure, String place, Period period, Group group) {}

    /** The sum of one place's parts; parts without a number are counted and not taken for zero. */
    static final class Total {
        final int measure;
        final PlaceMatch.Matched place;
        final Period period;
        final Group group;
        final int column;
        double value;
        double numerator = Double.NaN;
        double denominator = Double.NaN;
        double largest;
        double weight;
        double allWeight;
        int parts;
        int counted;
        int suppressed;
        int notOk;
        int firstRow = Integer.MAX_VALUE;
        int lastRow;

        private Total(int measure, PlaceMatch.Matched place, Period period, Group group, int column) {
            this.measure = measure;
            this.place = place;
            this.period = period;
            this.group = group;
            this.column = column;
        }

        /**
         * Adds a part.
         *
         * @param share of the part that belongs to the place, 1 for all of it
         * @param partWeight how much the part matters for the coverage
         * @param complete whether the part's number is a whole one
         */
        void add(FoundObservation part, double share, double partWeight, boolean complete) {
            parts++;
            allWeight += partWeight;
            firstRow = Math.min(firstRow, part.row());
            lastRow = Math.max(lastRow, part.row());
            suppressed += part.status() == Status.SUPPRESSED ? 1 : 0;
            Double own = part.value();
            if (own == null || !complete) {
                return;
            }
            counted++;
            weight += partWeight;
            notOk += part.status() == Status.OK ? 0 : 1;
            value += own * share;
            largest = Math.max(largest, own * share);
            numerator = plus(numerator, part.numerator(), share);
            denominator = plus(denominator, part.denominator(), share);
        }

        private static double plus(double sum, @Nullable Double number, double share) {
            return number == null ? sum : (Double.isNaN(sum) ? 0 : sum) + number * share;
        }

        /** Which part of the whole the counted parts make up, 0 to 1. */
        double coverage() {
            return allWeight > 0 ? weight / allWeight : (double) counted / Math.max(1, parts);
        }

        boolean isWhole() {
            return counted == parts;
        }
    }

    private final Map<Key, Total> totals = new LinkedHashMap<>();

    /** The total to which an observation of a place belongs. */
    Total of(FoundObservation found, PlaceMatch.Matched place) {
        return totals.computeIfAbsent(
                new Key(found.measure(), place.place().code(), found.period(), found.group()),
                key -> new Total(found.measure(), place, found.period(), found.group(), found.column()));
    }

    Collection<Total> all() {
        return totals.values();
    }
}
