package org.sharedsafety.service;

import org.sharedsafety.analysis.TrendRequest;

/**
 * Which trend somebody asks for.
 *
 * @param pool how many years to take together, at least 2
 * @param shock the year of shock that the measure came through
 * @param baseline how many of the first numbers fix the limits of the chart, at least 12
 */
public record TrendQuestion(MeasureQuestion measure, int pool, int shock, int baseline) {
    /** The year of shock where nobody said. */
    public static final int SHOCK = TrendRequest.SHOCK;

    /** How many numbers fix the limits where nobody said, and the fewest that can. */
    public static final int BASELINE = TrendRequest.BASELINE;

    /** A question that leaves the year of shock and the baseline as usual. */
    public TrendQuestion(MeasureQuestion measure, int pool) {
        this(measure, pool, SHOCK, BASELINE);
    }
}
