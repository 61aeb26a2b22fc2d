package org.sharedsafety.stats;

import java.util.Arrays;
import java.util.stream.IntStream;

/** Made-up places for tests, the same every time. */
final class Samples {
    private Samples() {}

    /** Numbers in [0, 1) from a stream. */
    static double[] uniform(int n, long seed) {
        RandomStream stream = RandomStream.of(seed, 0);
        return IntStream.range(0, n).mapToDouble(i -> stream.nextDouble()).toArray();
    }

    /** A smooth surface over the points plus noise: neighbouring places are alike. */
    static double[] surface(double[] east, double[] north, double noise, long seed) {
        double[] u = uniform(east.length, seed);
        double[] z = new double[east.length];
        Arrays.setAll(z, i -> Math.sin(3 * east[i]) + Math.cos(4 * north[i]) + noise * u[i]);
        return z;
    }

    static double[] reordered(double[] x, int[] order) {
        return Arrays.stream(order).mapToDouble(i -> x[i]).toArray();
    }

    static double[] linear(double[] x, double times, double plus) {
        return Arrays.stream(x).map(v -> times * v + plus).toArray();
    }
}
