package org.sharedsafety.stats;

/** Random numbers of the usual distributions out of a stream. */
final class RandomDraws {
    private final RandomStream stream;

    RandomDraws(RandomStream stream) {
        this.stream = stream;
    }

    /** A standard normal number. Source: Marsaglia and Bray 1964 (polar method). */
    double normal() {
        while (true) {
            double u = 2 * stream.nextDouble() - 1;
            double v = 2 * stream.nextDouble() - 1;
            double s = u * u + v * v;
            if (s > 0 && s < 1) {
                return u * Math.sqrt(-2 * Math.log(s) / s);
            }
        }
    }

    /** A gamma number of that shape and scale 1. Source: Marsaglia and Tsang 2000; below 1 by the power of a uniform. */
    double gamma(double shape) {
        if (!(shape > 0)) {
            throw new IllegalArgumentException("a shape is above 0: " + shape);
        }
        if (shape < 1) {
            return gamma(shape + 1) * Math.pow(1 - stream.nextDouble(), 1 / shape);
        }
        double d = shape - 1.0 / 3;
        double c = 1 / Math.sqrt(9 * d);
        while (true) {
            double x = normal();
            double t = 1 + c * x;
            double v = t * t * t;
            if (v > 0 && Math.log(1 - stream.nextDouble()) < 0.5 * x * x + d - d * v + d * Math.log(v)) {
                return d * v;
            }
        }
    }

    /** A beta number. */
    double beta(double a, double b) {
        double x = gamma(a);
        return x / (x + gamma(b));
    }
}
