package org.sharedsafety.stats;

import org.sharedsafety.model.result.Outcome;

/**
 * Moran's I of the residuals of a linear model, with the mean and variance that belong to residuals.
 *
 * <p>With {@code U = (W + W')/2}, {@code Z = UX}, {@code C = (X'X)^-1 X'Z}, n places and k columns:
 * {@code E = -n tr C / ((n-k) S0)} and
 * {@code Var = n^2 / (S0^2 (n-k)(n-k+2)) (S1 + 2 tr C^2 - 4 tr (X'X)^-1 Z'Z - 2 (tr C)^2/(n-k))}.
 *
 * <p>Source: Cliff and Ord 1981, p. 203; agrees with spdep {@code lm.morantest}.
 *
 * @param i the statistic
 * @param expected its mean without any pattern
 * @param variance its variance
 * @param test two-sided z
 */
public record ResidualMoran(double i, double expected, double variance, SignificanceTest test) {

    /** The test for an ordinary model over the places of {@code w}. */
    public static Outcome<ResidualMoran> of(LinearModel model, SpatialWeights w) {
        if (w.islands() == w.size()) {
            return Reason.NO_NEIGHBORS.outcome();
        }
        if (model.isPerfect()) {
            return Reason.PERFECT_FIT.outcome();
        }
        double[] e = model.residuals();
        Moments m = Moments.of(w);
        double n = e.length;
        double free = model.degrees();
        double i = n / m.s0() * Sums.dot(e, w.lag(e)) / Sums.dot(e, e);
        double[][] x = model.design();
        double[][] z = symmetricLags(x, w);
        double[][] inverse = model.inverseCrossProduct();
        double[][] c = product(inverse, crossProduct(x, z));
        double trace = trace(c);
        double expected = -n * trace / (free * m.s0());
        double inner = m.s1()
                + 2 * trace(product(c, c))
                - 4 * trace(product(inverse, crossProduct(z, z)))
                - 2 * trace * trace / free;
        double variance = n * n / (m.s0() * m.s0() * free * (free + 2)) * inner;
        if (!(variance > 0)) {
            return Reason.TOO_FEW.outcome();
        }
        return Outcome.of(
                new ResidualMoran(i, expected, variance, SignificanceTest.ofZ((i - expected) / Math.sqrt(variance))));
    }

    private static double[][] symmetricLags(double[][] columns, SpatialWeights w) {
        double[][] lags = new double[columns.length][w.size()];
        for (int c = 0; c < columns.length; c++) {
            for (int i = 0; i < w.size(); i++) {
                for (int k = 0; k < w.degree(i); k++) {
                    int j = w.neighbour(i, k);
                    lags[c][i] += w.weight(i, k) / 2 * columns[c][j];
                    lags[c][j] += w.weight(i, k) / 2 * columns[c][i];
                }
            }
        }
        return lags;
    }

    private static double[][] crossProduct(double[][] a, double[][] b) {
        double[][] p = new double[a.length][b.length];
        for (int i = 0; i < a.length; i++) {
            for (int j = 0; j < b.length; j++) {
                p[i][j] = Sums.dot(a[i], b[j]);
            }
        }
        return p;
    }

    private static double[][] product(double[][] a, double[][] b) {
        double[][] p = new double[a.length][a.length];
        for (int i = 0; i < a.length; i++) {
            for (int j = 0; j < a.length; j++) {
                for (int k = 0; k < a.length; k++) {
                    p[i][j] += a[i][k] * b[k][j];
                }
            }
        }
        return p;
    }

    private static double trace(double[][] a) {
        double trace = 0;
        for (int i = 0; i < a.length; i++) {
            trace += a[i][i];
        }
        return trace;
    }
}
