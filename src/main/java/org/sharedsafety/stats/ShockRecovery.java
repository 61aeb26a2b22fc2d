package org.sharedsafety.stats;

import org.sharedsafety.model.result.Outcome;

/**
 * Resilience: how far a measure was from its years before in a year of shock, and how long until it was back.
 *
 * <p>Before: the mean of the three years that precede the shock. Back: the first year from the shock on whose value lies
 * within the interval of the years before, or has passed through it to the other side.
 *
 * @param before mean of the three years
 * @param change the year of shock less that
 * @param yearsUntilBack 0 where the shock left it within the earlier interval; not available while it is not back
 */
public record ShockRecovery(double before, double change, Outcome<Integer> yearsUntilBack) {
    /** Years that count as before. */
    public static final int YEARS_BEFORE = 3;

    /**
     * The recovery of a yearly series.
     *
     * @param values one a year without gaps, NaN where missing
     * @param shock position of the year of shock
     * @param earlier interval of the measure in the years before
     * @return not available where one of the three years before, or the year of shock, has no value
     */
    public static Outcome<ShockRecovery> of(double[] values, int shock, Interval earlier) {
        if (shock < YEARS_BEFORE || shock >= values.length || Double.isNaN(values[shock])) {
            return Reason.TOO_FEW.outcome();
        }
        Sums sum = new Sums();
        for (int i = shock - YEARS_BEFORE; i < shock; i++) {
            if (Double.isNaN(values[i])) {
                return Reason.TOO_FEW.outcome();
            }
            sum.add(values[i]);
        }
        double before = sum.total() / YEARS_BEFORE;
        boolean rose = values[shock] > earlier.upper();
        Outcome<Integer> back = Reason.NOT_BACK.outcome();
        for (int i = values.length - 1; i >= shock; i--) {
            if (earlier.contains(values[i]) || (rose ? values[i] < earlier.lower() : values[i] > earlier.upper())) {
                back = Outcome.of(i - shock);
            }
        }
        return Outcome.of(new ShockRecovery(before, values[shock] - before, back));
    }
}
