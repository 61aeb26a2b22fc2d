package org.sharedsafety.stats;

import org.apache.commons.statistics.distribution.BetaDistribution;
import org.apache.commons.statistics.distribution.ChiSquaredDistribution;
import org.apache.commons.statistics.distribution.ContinuousDistribution;
import org.apache.commons.statistics.distribution.FDistribution;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.apache.commons.statistics.distribution.TDistribution;

/** Tail probabilities and quantiles, the quantiles polished to full precision. */
final class Tails {
    private static final NormalDistribution NORMAL = NormalDistribution.of(0, 1);

    private Tails() {}

    /** z with probability {@code (1 + confidence) / 2} below it, e.g. 1.959963984540054 for 0.95. */
    static double normalQuantile(double confidence) {
        requireConfidence(confidence);
        return NORMAL.inverseSurvivalProbability((1 - confidence) / 2);
    }

    /** Two-sided p of a standard normal statistic. */
    static double normalTwoSided(double z) {
        return Math.min(1, 2 * NORMAL.survivalProbability(Math.abs(z)));
    }

    /** Share of the standard normal below {@code z}. */
    static double normalBelow(double z) {
        return NORMAL.cumulativeProbability(z);
    }

    /** The value with share {@code p} of the standard normal below it. */
    static double normalQuantileBelow(double p) {
        return NORMAL.inverseCumulativeProbability(p);
    }

    /** Two-sided p of a t statistic. */
    static double studentTwoSided(double t, double df) {
        return Math.min(1, 2 * TDistribution.of(df).survivalProbability(Math.abs(t)));
    }

    /** t with probability {@code (1 + confidence) / 2} below it. */
    static double studentQuantile(double confidence, double df) {
        requireConfidence(confidence);
        return upper(TDistribution.of(df), (1 - confidence) / 2);
    }

    /** Upper tail of F. */
    static double fUpper(double f, double df1, double df2) {
        return FDistribution.of(df1, df2).survivalProbability(f);
    }

    /** Upper tail of chi-squared. */
    static double chiSquaredUpper(double statistic, double df) {
        return ChiSquaredDistribution.of(df).survivalProbability(statistic);
    }

    /** Quantile of chi-squared with {@code p} below. */
    static double chiSquaredLowerQuantile(double p, double df) {
        return lower(ChiSquaredDistribution.of(df), p);
    }

    /** Quantile of chi-squared with {@code p} above. */
    static double chiSquaredUpperQuantile(double p, double df) {
        return upper(ChiSquaredDistribution.of(df), p);
    }

    /** Quantile of beta with {@code p} below. */
    static double betaLowerQuantile(double p, double a, double b) {
        return lower(BetaDistribution.of(a, b), p);
    }

    /** Quantile of beta with {@code p} above. */
    static double betaUpperQuantile(double p, double a, double b) {
        return upper(BetaDistribution.of(a, b), p);
    }

    /** The library stops at an absolute error of 1e-9; two Newton steps take it to the last digits. */
    private static double lower(ContinuousDistribution d, double p) {
        double q = d.inverseCumulativeProbability(p);
        for (int step = 0; step < 2; step++) {
            q = stepped(d, q, d.cumulativeProbability(q) - p);
        }
        return q;
    }

    private static double upper(ContinuousDistribution d, double p) {
        double q = d.inverseSurvivalProbability(p);
        for (int step = 0; step < 2; step++) {
            q = stepped(d, q, p - d.survivalProbability(q));
        }
        return q;
    }

    private static double stepped(ContinuousDistribution d, double q, double tooMuch) {
        double density = d.density(q);
        double next = q - tooMuch / density;
        boolean usable = density > 0 && Double.isFinite(next);
        return usable && next > d.getSupportLowerBound() && next < d.getSupportUpperBound() ? next : q;
    }

    private static void requireConfidence(double confidence) {
        if (!(confidence > 0 && confidence < 1)) {
            throw new IllegalArgumentException("confidence must lie between 0 and 1: " + confidence);
        }
    }
}
