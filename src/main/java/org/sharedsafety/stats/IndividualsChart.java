package org.sharedsafety.stats;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.sharedsafety.model.result.Outcome;

/**
 * Limits of single values over time, from how much they move from one to the next (XmR chart).
 *
 * <p>Centre {@code m = mean x}, limits {@code m +- 2.66 mean |x_i - x_(i-1)|}; moving ranges above 3.267 times their mean
 * are left out once. Signals: a point outside the limits; seven in a row on one side of the centre; seven points rising
 * or falling; two of three beyond two thirds of the way to the same limit. Under twelve points limits are a trial.
 * Sources: Shewhart 1931; Wheeler 1993; the signals as the methods page settles them.
 *
 * @param centre mean of all points
 * @param limits of the points
 * @param trial whether there are fewer than twelve points
 * @param signals in the order of their points
 */
public record IndividualsChart(double centre, Interval limits, boolean trial, List<Signal> signals) {
    /** Fewest points for a chart at all. */
    public static final int MIN_POINTS = 3;

    private static final int FIRM = 12;
    private static final int RUN = 7;
    private static final double TO_LIMITS = 2.66;
    private static final double RANGE_LIMIT = 3.267;

    public IndividualsChart {
        signals = List.copyOf(signals);
    }

    /** What marks a point. */
    public enum Kind {
        OUTSIDE,
        RUN_ON_ONE_SIDE,
        SEVEN_STEPS,
        TWO_OF_THREE_FAR
    }

    /** A mark at the last point of its pattern. */
    public record Signal(int point, Kind kind) {}

    /** The chart of values in the order of time. */
    public static Outcome<IndividualsChart> of(double[] x) {
        Sums.requireFinite(x);
        if (x.length < MIN_POINTS) {
            return Reason.TOO_FEW.outcome();
        }
        double centre = Sums.mean(x);
        double range = meanRange(x);
        if (!(range > 0)) {
            return Reason.CONSTANT.outcome();
        }
        double half = TO_LIMITS * range;
        return Outcome.of(new IndividualsChart(
                centre, new Interval(centre - half, centre + half), x.length < FIRM, signals(x, centre, half)));
    }

    private static double meanRange(double[] x) {
        double[] moving = new double[x.length - 1];
        for (int i = 1; i < x.length; i++) {
            moving[i - 1] = Math.abs(x[i] - x[i - 1]);
        }
        double most = RANGE_LIMIT * Sums.mean(moving);
        return Sums.mean(Arrays.stream(moving).filter(m -> m <= most).toArray());
    }

    private static List<Signal> signals(double[] x, double centre, double half) {
        List<Signal> found = new ArrayList<>();
        for (int i = 0; i < x.length; i++) {
            if (Math.abs(x[i] - centre) > half) {
                found.add(new Signal(i, Kind.OUTSIDE));
            }
            if (run(x, centre, i)) {
                found.add(new Signal(i, Kind.RUN_ON_ONE_SIDE));
            }
            if (steps(x, i)) {
                found.add(new Signal(i, Kind.SEVEN_STEPS));
            }
            if (far(x, centre, half, i)) {
                found.add(new Signal(i, Kind.TWO_OF_THREE_FAR));
            }
        }
        return found;
    }

    /** Whether the seven points up to i lie on one side. */
    private static boolean run(double[] x, double centre, int i) {
        int side = 0;
        for (int k = Math.max(0, i - RUN + 1); k <= i; k++) {
            side += (int) Math.signum(x[k] - centre);
        }
        return Math.abs(side) == RUN;
    }

    /** Whether the seven points up to i each lie above, or each below, the one before. */
    private static boolean steps(double[] x, int i) {
        int way = 0;
        for (int k = Math.max(1, i - RUN + 2); k <= i; k++) {
            way += (int) Math.signum(x[k] - x[k - 1]);
        }
        return Math.abs(way) == RUN - 1;
    }

    /** Whether point i and one of the two before it lie beyond two thirds of the way to the same limit. */
    private static boolean far(double[] x, double centre, double half, int i) {
        int side = side(x, centre, half, i);
        boolean before = i >= 1 && side(x, centre, half, i - 1) == side;
        return side != 0 && (before || (i >= 2 && side(x, centre, half, i - 2) == side));
    }

    private static int side(double[] x, double centre, double half, int i) {
        return Math.abs(x[i] - centre) > half * 2 / 3 ? (int) Math.signum(x[i] - centre) : 0;
    }
}
