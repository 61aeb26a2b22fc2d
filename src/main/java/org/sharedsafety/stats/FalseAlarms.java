package org.sharedsafety.stats;

import java.util.Arrays;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.apache.commons.statistics.distribution.PoissonDistribution;

/**
 * How often a rule of early detection rings where nothing but chance moves the counts.
 *
 * <p>The share of alarms that a rule's z stands for holds if mean and deviation were known. From a baseline of seven counts
 * they are estimated, and alarms by chance are several times as many: for normal counts and C1 the true share is
 * {@code P(T_6 > z / sqrt(1 + 1/7))}, 1.4 % where z = 3.09 stands for 0.1 %. So it is counted: in a long series of Poisson
 * counts with the same mean, drawn at random.
 */
public final class FalseAlarms {
    /** Counts that are drawn. */
    public static final int DRAWN = 20_000;

    /** Mean from which a Poisson count is as good as normal. */
    private static final double NEARLY_NORMAL = 1_000;

    private FalseAlarms() {}

    /**
     * The share of counts at which a rule rings by chance, from 0 to 1.
     *
     * @param mean of the counts, above 0
     * @param seed of the drawn series
     */
    public static double share(
            double mean, int baseline, double leastDeviation, EarlyDetection.Rule rule, double z, long seed) {
        if (!(mean > 0)) {
            throw new IllegalArgumentException("a mean is above 0: " + mean);
        }
        double[] counts = counts(mean, seed);
        EarlyDetection detection = new EarlyDetection(counts, baseline, leastDeviation);
        int judged = 0;
        int alarms = 0;
        for (int i = 0; i < counts.length; i++) {
            EarlyDetection.Point point = detection.at(i, rule, z).found().orElse(null);
            if (point != null) {
                judged++;
                alarms += point.alarm() ? 1 : 0;
            }
        }
        return (double) alarms / judged;
    }

    private static double[] counts(double mean, long seed) {
        RandomStream stream = RandomStream.of(seed, 0);
        double[] counts = new double[DRAWN];
        double[] upTo = mean < NEARLY_NORMAL ? cumulative(mean) : new double[0];
        NormalDistribution normal = NormalDistribution.of(mean, Math.sqrt(mean));
        for (int i = 0; i < counts.length; i++) {
            double u = stream.nextDouble();
            if (upTo.length > 0) {
                int at = Arrays.binarySearch(upTo, u);
                counts[i] = at >= 0 ? at + 1 : -at - 1;
            } else {
                counts[i] = Math.max(0, Math.rint(normal.inverseCumulativeProbability(u)));
            }
        }
        return counts;
    }

    /** Probability of so many counts or fewer, up to where all is reached. */
    private static double[] cumulative(double mean) {
        PoissonDistribution poisson = PoissonDistribution.of(mean);
        int most = (int) Math.ceil(mean + 10 * Math.sqrt(mean) + 20);
        double[] upTo = new double[most];
        for (int x = 0; x < most; x++) {
            upTo[x] = poisson.cumulativeProbability(x);
        }
        return upTo;
    }
}
