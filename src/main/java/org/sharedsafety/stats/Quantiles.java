package org.sharedsafety.stats;

/** Quantiles of a sample by the type 7 definition (the default of R, numpy and Excel's PERCENTILE.INC). */
public final class Quantiles {
    private Quantiles() {}

    /**
     * With {@code h = (n-1) p}: the value at rank {@code floor h} plus the fraction of the way to the next.
     *
     * @param ascending at least one value, in ascending order
     * @param p in [0, 1]
     */
    public static double type7(double[] ascending, double p) {
        if (!(p >= 0 && p <= 1)) {
            throw new IllegalArgumentException("a share between 0 and 1: " + p);
        }
        double h = (ascending.length - 1) * p;
        int below = (int) Math.min(Math.floor(h), ascending.length - 1);
        int above = Math.min(below + 1, ascending.length - 1);
        return ascending[below] + (h - below) * (ascending[above] - ascending[below]);
    }
}
