package org.sharedsafety.stats;

import org.sharedsafety.model.result.Outcome;

/**
 * How unequal a rate is between groups, in one number each.
 *
 * <p>With {@code p} the shares of people, {@code f} the ridits and {@code m} the mean: concentration index
 * {@code 2 sum p (y - m)(f - 1/2) / m}, negative where it gathers among the disadvantaged; Theil
 * {@code sum p r ln r} with {@code r = y / m}; mean log deviation {@code -sum p ln r}, undefined where a rate is 0;
 * between-group variance {@code sum p (y - m)^2}. Sources: Wagstaff 1991; Theil 1967; WHO healthequal (on the natural
 * scale).
 */
public final class Disparity {
    private Disparity() {}

    /** Relative concentration index, from -1 to 1. */
    public static Outcome<Double> concentrationIndex(double[] rate, RankedGroups groups) {
        double mean = groups.mean(rate);
        return mean == 0 ? Reason.CONSTANT.outcome() : Outcome.of(absoluteConcentration(rate, groups) / mean);
    }

    /**
     * Standard error of the relative concentration index, from the straight line that gives it: {@code 2 var(f) y / m} on
     * the ridit f, weighted by people. Source: Kakwani, Wagstaff and van Doorslaer 1997 (convenient regression); WHO
     * healthequal.
     *
     * @return not available for fewer than 5 groups
     */
    public static Outcome<Double> concentrationError(double[] rate, RankedGroups groups) {
        double mean = groups.mean(rate);
        if (mean == 0) {
            return Reason.CONSTANT.outcome();
        }
        double[] f = groups.ridits();
        double middle = groups.mean(f);
        Sums spread = new Sums();
        for (int i = 0; i < f.length; i++) {
            spread.add(groups.share(i) * (f[i] - middle) * (f[i] - middle));
        }
        double scale = 2 * spread.total() / mean;
        return SlopeIndex.of(rate, groups).map(slope -> Math.abs(scale) * slope.classicalError());
    }

    /** Limits of the relative concentration index by that error and t on two less than the groups. */
    public static Outcome<Interval> concentrationInterval(double[] rate, RankedGroups groups, double confidence) {
        return concentrationIndex(rate, groups).then(index -> concentrationError(rate, groups)
                .map(error -> Tails.studentQuantile(confidence, groups.size() - 2.0) * error)
                .map(half -> new Interval(index - half, index + half)));
    }

    /** Concentration index times the mean: in the unit of the rate. */
    public static double absoluteConcentration(double[] rate, RankedGroups groups) {
        double mean = groups.mean(rate);
        Sums sum = new Sums();
        for (int i = 0; i < rate.length; i++) {
            sum.add(groups.share(i) * (rate[i] - mean) * (groups.ridit(i) - 0.5));
        }
        return 2 * sum.total();
    }

    /** Theil's T; a rate of 0 adds nothing. */
    public static Outcome<Double> theil(double[] rate, RankedGroups groups) {
        double mean = groups.mean(rate);
        if (!(mean > 0)) {
            return Reason.CONSTANT.outcome();
        }
        Sums sum = new Sums();
        for (int i = 0; i < rate.length; i++) {
            double r = rate[i] / mean;
            sum.add(r == 0 ? 0 : groups.share(i) * r * Math.log(r));
        }
        return Outcome.of(sum.total());
    }

    /** Mean log deviation; not available where a group with people has the rate 0. */
    public static Outcome<Double> meanLogDeviation(double[] rate, RankedGroups groups) {
        double mean = groups.mean(rate);
        Sums sum = new Sums();
        for (int i = 0; i < rate.length; i++) {
            if (groups.share(i) > 0) {
                if (!(rate[i] > 0)) {
                    return Reason.INVALID_INPUT.outcome();
                }
                sum.add(-groups.share(i) * Math.log(rate[i] / mean));
            }
        }
        return Outcome.of(sum.total());
    }

    /** Between-group variance. */
    public static double variance(double[] rate, RankedGroups groups) {
        double mean = groups.mean(rate);
        Sums sum = new Sums();
        for (int i = 0; i < rate.length; i++) {
            sum.add(groups.share(i) * (rate[i] - mean) * (rate[i] - mean));
        }
        return sum.total();
    }

    /** Coefficient of variation between groups, percent of the mean. */
    public static Outcome<Double> variationPercent(double[] rate, RankedGroups groups) {
        double mean = groups.mean(rate);
        return mean == 0 ? Reason.CONSTANT.outcome() : Outcome.of(100 * Math.sqrt(variance(rate, groups)) / mean);
    }

    /** Mean difference from the mean, weighted by people. */
    public static double meanDifference(double[] rate, RankedGroups groups) {
        double mean = groups.mean(rate);
        Sums sum = new Sums();
        for (int i = 0; i < rate.length; i++) {
            sum.add(groups.share(i) * Math.abs(rate[i] - mean));
        }
        return sum.total();
    }

    /** The mean difference in percent of the mean: the index of disparity, weighted by people. */
    public static Outcome<Double> indexOfDisparity(double[] rate, RankedGroups groups) {
        double mean = groups.mean(rate);
        return mean == 0 ? Reason.CONSTANT.outcome() : Outcome.of(100 * meanDifference(rate, groups) / mean);
    }
}
