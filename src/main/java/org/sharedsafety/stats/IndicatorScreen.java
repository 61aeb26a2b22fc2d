package org.sharedsafety.stats;

import java.util.Arrays;
import java.util.List;
import org.sharedsafety.model.result.Outcome;

/**
 * Whether a few extreme values would decide an indicator, and what drawing them in changes.
 *
 * <p>Extreme: {@code |skew| > 2} and excess kurtosis above 3.5 (both adjusted for the sample, as spreadsheets do). Then
 * the one most extreme value, with all its ties, becomes the next one, at most five times. Source: COINr; JRC.
 *
 * @param values after drawing in
 * @param passes how many values were drawn in
 */
public record IndicatorScreen(List<Double> values, int passes) {
    private static final double SKEW = 2;
    private static final double KURTOSIS = 3.5;
    private static final int MOST = 5;

    public IndicatorScreen {
        values = List.copyOf(values);
    }

    /** Sample skewness {@code n / ((n-1)(n-2)) sum z^3}. */
    public static Outcome<Double> skewness(double[] x) {
        int n = x.length;
        return moment(x, 3).map(sum -> sum * n / ((n - 1.0) * (n - 2.0)));
    }

    /** Sample excess kurtosis, {@code n(n+1)/((n-1)(n-2)(n-3)) sum z^4 - 3(n-1)^2/((n-2)(n-3))}. */
    public static Outcome<Double> kurtosis(double[] x) {
        double n = x.length;
        return moment(x, 4)
                .map(sum -> sum * n * (n + 1) / ((n - 1) * (n - 2) * (n - 3))
                        - 3 * (n - 1) * (n - 1) / ((n - 2) * (n - 3)));
    }

    private static Outcome<Double> moment(double[] x, int power) {
        Sums.requireFinite(x);
        if (x.length < 4) {
            return Reason.TOO_FEW.outcome();
        }
        if (Sums.constant(x)) {
            return Reason.CONSTANT.outcome();
        }
        double[] z = Sums.centred(x);
        double deviation = Math.sqrt(Sums.dot(z, z) / (x.length - 1));
        Sums sum = new Sums();
        for (double v : z) {
            sum.add(Math.pow(v / deviation, power));
        }
        return Outcome.of(sum.total());
    }

    /** Draws extreme values in until none decides, at most five times. */
    public static IndicatorScreen winsorised(double[] x) {
        double[] values = x.clone();
        int passes = 0;
        while (passes < MOST && isExtreme(values)) {
            drawIn(values, skewness(values).found().orElse(0.0) > 0);
            passes++;
        }
        return new IndicatorScreen(Arrays.stream(values).boxed().toList(), passes);
    }

    private static boolean isExtreme(double[] x) {
        return skewness(x).found().filter(skew -> Math.abs(skew) > SKEW).isPresent()
                && kurtosis(x).found().filter(kurtosis -> kurtosis > KURTOSIS).isPresent();
    }

    private static void drawIn(double[] x, boolean high) {
        double extreme = high
                ? Arrays.stream(x).max().orElseThrow()
                : Arrays.stream(x).min().orElseThrow();
        double next = high
                ? Arrays.stream(x).filter(v -> v < extreme).max().orElse(extreme)
                : Arrays.stream(x).filter(v -> v > extreme).min().orElse(extreme);
        for (int i = 0; i < x.length; i++) {
            x[i] = x[i] == extreme ? next : x[i];
        }
    }
}
