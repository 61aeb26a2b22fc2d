package org.sharedsafety.stats;

/**
 * The result of a test of "no effect".
 *
 * @param statistic the test statistic (t, z, F or chi-squared as the method says)
 * @param df degrees of freedom, infinite for a normal statistic
 * @param p the p-value, in [0, 1], two-sided unless the method says otherwise
 */
public record SignificanceTest(double statistic, double df, double p) {

    public SignificanceTest {
        if (!(p >= 0 && p <= 1)) {
            throw new IllegalArgumentException("p out of range: " + p);
        }
    }

    /** A two-sided test of a standard normal statistic. */
    static SignificanceTest ofZ(double z) {
        return new SignificanceTest(z, Double.POSITIVE_INFINITY, Tails.normalTwoSided(z));
    }

    /** A two-sided test of a t statistic. */
    static SignificanceTest ofT(double t, double df) {
        return new SignificanceTest(t, df, Tails.studentTwoSided(t, df));
    }
}
