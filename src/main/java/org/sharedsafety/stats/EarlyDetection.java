package org.sharedsafety.stats;

import java.util.Arrays;
import org.sharedsafety.model.result.Outcome;

/**
 * Early detection from the recent past alone (EARS C1, C2 and C3): alarms that are worth a look, nothing more.
 *
 * <p>C1: a count above {@code mean + z s} of the {@code baseline} counts before it; C2: the same with the two latest left
 * out of the baseline, so that a rise does not hide itself. C3 adds up over three times how far C2's
 * {@code (x - mean)/s} exceeds 1; its bound for today's count is {@code x + s (z - what the two times before exceed)}, not
 * below 0, so that it alarms when these exceed z. Sources: Hutwagner, Thompson, Seeman and Treadwell 2003; Fricker, Hegler
 * and Dunfee 2008; agrees with surveillance 1.20 {@code earsC}, whose z is a normal quantile where CDC takes 3 (and 2).
 */
public final class EarlyDetection {
    /** Counts of the baseline. */
    public static final int BASELINE = 7;

    /** Least deviation that views take, so that a silent baseline does not alarm at one event. */
    public static final double LEAST_DEVIATION = 0.5;

    private static final int LAG = 2;

    private final double[] counts;
    private final int baseline;
    private final double leastDeviation;

    /** Which of the three. */
    public enum Rule {
        C1(0, 0.001),
        C2(LAG, 0.001),
        C3(LAG, 0.025);

        private final int lag;
        private final double alpha;

        Rule(int lag, double alpha) {
            this.lag = lag;
            this.alpha = alpha;
        }

        /** Counts between the baseline and the one that is judged. */
        public int lag() {
            return lag;
        }

        /** The usual share of alarms for which the limit stands. */
        public double alpha() {
            return alpha;
        }
    }

    /**
     * What a rule says of one count.
     *
     * @param bound above which a count is an alarm
     * @param alarm whether it is one
     */
    public record Point(double bound, boolean alarm) {}

    /**
     * Counts at equal times.
     *
     * @param leastDeviation taken where the baseline varies less
     */
    public EarlyDetection(double[] counts, int baseline, double leastDeviation) {
        Sums.requireFinite(counts);
        if (baseline < 2) {
            throw new IllegalArgumentException("a baseline of two counts at least");
        }
        this.counts = counts.clone();
        this.baseline = baseline;
        this.leastDeviation = leastDeviation;
    }

    /** z of a one-sided alpha, such as 3.09 for 0.001. */
    public static double limit(double alpha) {
        return Tails.normalQuantile(1 - 2 * alpha);
    }

    /** Alarms a year that chance alone gives: {@code areas * periods * alpha}. */
    public static double falseAlarms(double areas, double periods, double alpha) {
        return areas * periods * alpha;
    }

    /** What a rule says of the count at a position; not available where the baseline is not there. */
    public Outcome<Point> at(int position, Rule rule, double z) {
        int lag = rule.lag();
        int reach = rule == Rule.C3 ? LAG : 0;
        if (position >= counts.length || position - reach - lag - baseline < 0) {
            return Reason.TOO_FEW.outcome();
        }
        double bound;
        if (rule == Rule.C3) {
            double exceeded = exceeding(position - 1) + exceeding(position - 2);
            bound = Math.max(0, counts[position] + deviation(position, LAG) * (z - exceeded));
        } else {
            bound = mean(position, lag) + z * deviation(position, lag);
        }
        return Outcome.of(new Point(bound, counts[position] > bound));
    }

    private double exceeding(int position) {
        double above = counts[position] - mean(position, LAG);
        double s = deviation(position, LAG);
        return s > 0 ? Math.max(0, above / s - 1) : above > 0 ? Double.POSITIVE_INFINITY : 0;
    }

    private double[] window(int position, int lag) {
        return Arrays.copyOfRange(counts, position - lag - baseline, position - lag);
    }

    private double mean(int position, int lag) {
        return Sums.mean(window(position, lag));
    }

    private double deviation(int position, int lag) {
        double[] z = Sums.centred(window(position, lag));
        return Math.max(leastDeviation, Math.sqrt(Sums.dot(z, z) / (z.length - 1)));
    }
}
