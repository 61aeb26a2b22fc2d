package org.sharedsafety.stats;

import java.util.List;
import org.sharedsafety.model.result.Outcome;

/**
 * How many people live where a benchmark is already met.
 *
 * <p>A place counts as met where its whole interval lies on the good side of the benchmark, as not met where it lies wholly
 * on the bad side, else as not to be told; a place without an interval cannot be told. Shares are of the people of all
 * places.
 *
 * @param met people where it is met
 * @param notMet people where it is not
 * @param cannotTell people where the numbers cannot tell
 */
public record SafetyForAll(double met, double notMet, double cannotTell) {

    /**
     * Adds people up.
     *
     * @param intervals one a place
     * @param people one a place, none negative
     * @param higherIsBetter on which side of the benchmark it is good to be
     * @return not available where nobody lives in any of the places
     */
    public static Outcome<SafetyForAll> of(
            List<Outcome<Interval>> intervals, double[] people, double benchmark, boolean higherIsBetter) {
        Sums.requireFinite(people);
        if (intervals.size() != people.length) {
            throw new IllegalArgumentException("one interval a place");
        }
        Benchmark.Side good = higherIsBetter ? Benchmark.Side.HIGHER : Benchmark.Side.LOWER;
        Sums met = new Sums();
        Sums notMet = new Sums();
        Sums cannotTell = new Sums();
        for (int i = 0; i < people.length; i++) {
            Benchmark.Side side = intervals
                    .get(i)
                    .found()
                    .map(interval -> Benchmark.side(interval, benchmark))
                    .orElse(Benchmark.Side.SIMILAR);
            Sums sum = side == Benchmark.Side.SIMILAR ? cannotTell : side == good ? met : notMet;
            sum.add(people[i]);
        }
        SafetyForAll all = new SafetyForAll(met.total(), notMet.total(), cannotTell.total());
        return all.people() > 0 ? Outcome.of(all) : Reason.NO_DENOMINATOR.outcome();
    }

    /** The people of all places. */
    public double people() {
        return met + notMet + cannotTell;
    }

    /** Share of the people, from 0 to 1, where it is met. */
    public double shareMet() {
        return met / people();
    }

    /** Share of the people where it is not met. */
    public double shareNotMet() {
        return notMet / people();
    }

    /** Share of the people where the numbers cannot tell. */
    public double shareCannotTell() {
        return cannotTell / people();
    }
}
