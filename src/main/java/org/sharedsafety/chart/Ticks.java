package org.sharedsafety.chart;

import java.util.ArrayList;
import java.util.List;

/** Round numbers along an axis: steps of 1, 2, 2.5 or 5 times a power of ten (after Heckbert 1990). */
public final class Ticks {
    private static final double[] STEPS = {1, 2, 2.5, 5, 10};

    private static final int FEWEST = 4;

    private Ticks() {}

    /**
     * The round numbers inside a range: about as many as wanted, more rather than fewer than four.
     *
     * @param low lower end, finite
     * @param high upper end, finite and above {@code low}
     */
    public static List<Double> inside(double low, double high, int wanted) {
        return between(low, high, stepFor(low, high, wanted));
    }

    /** The step that {@link #inside} takes. */
    public static double stepFor(double low, double high, int wanted) {
        double step = step(low, high, wanted);
        for (int more = wanted + 1; between(low, high, step).size() < FEWEST && more < 10 * wanted; more++) {
            step = step(low, high, more);
        }
        return step;
    }

    private static double step(double low, double high, int wanted) {
        if (!(high > low) || Double.isInfinite(high - low)) {
            throw new IllegalArgumentException("an axis needs a range: " + low + " to " + high);
        }
        double rough = (high - low) / Math.max(1, wanted);
        double power = Math.pow(10, Math.floor(Math.log10(rough)));
        for (double step : STEPS) {
            if (step * power >= rough * 0.999999) {
                return step * power;
            }
        }
        return 10 * power;
    }

    /** How many decimals the multiples of a step need. */
    public static int decimals(double step) {
        for (int decimals = 0; decimals < 10; decimals++) {
            double scaled = step * Math.pow(10, decimals);
            if (Math.abs(scaled - Math.rint(scaled)) < 1e-6) {
                return decimals;
            }
        }
        return 10;
    }

    private static List<Double> between(double low, double high, double step) {
        List<Double> ticks = new ArrayList<>();
        long first = (long) Math.ceil(low / step - 1e-9);
        long last = (long) Math.floor(high / step + 1e-9);
        for (long i = first; i <= last; i++) {
            ticks.add(i * step);
        }
        return ticks;
    }
}
