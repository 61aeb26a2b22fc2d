package org.sharedsafety.stats;

/**
 * X = QR for a matrix of many rows and few columns, by Gram-Schmidt run twice, without a square matrix of the rows.
 *
 * <p>Source: Giraud, Langou and Rozloznik 2005 ("twice is enough").
 */
final class ThinQr {
    private static final double RANK_TOLERANCE = 1e-10;

    private final double[][] q;
    private final double[][] r;
    private final boolean[] dependent;
    private final double[][] inverse;

    /** Decomposes the given columns, all of one length. */
    ThinQr(double[][] columns) {
        int k = columns.length;
        q = new double[k][];
        r = new double[k][k];
        dependent = new boolean[k];
        for (int j = 0; j < k; j++) {
            double[] v = columns[j].clone();
            double before = Math.sqrt(Sums.dot(v, v));
            for (int pass = 0; pass < 2; pass++) {
                for (int i = 0; i < j; i++) {
                    double along = Sums.dot(q[i], v);
                    r[i][j] += along;
                    addTo(v, q[i], -along);
                }
            }
            double after = Math.sqrt(Sums.dot(v, v));
            dependent[j] = !(after > RANK_TOLERANCE * before);
            r[j][j] = after;
            q[j] = dependent[j] ? new double[v.length] : scaled(v, 1 / after);
        }
        inverse = fullRank() ? inverted() : new double[0][0];
    }

    private static void addTo(double[] v, double[] direction, double times) {
        for (int i = 0; i < v.length; i++) {
            v[i] += times * direction[i];
        }
    }

    private static double[] scaled(double[] v, double by) {
        double[] s = new double[v.length];
        for (int i = 0; i < v.length; i++) {
            s[i] = v[i] * by;
        }
        return s;
    }

    /** Whether column {@code j} is a combination of those before it. */
    boolean isDependent(int j) {
        return dependent[j];
    }

    boolean fullRank() {
        for (boolean d : dependent) {
            if (d) {
                return false;
            }
        }
        return true;
    }

    /** The orthonormal column {@code j}. */
    double[] q(int j) {
        return q[j];
    }

    /** The upper triangular factor. */
    double[][] r() {
        return r;
    }

    /** {@code R^-1 v}. */
    double[] solveR(double[] v) {
        double[] b = new double[v.length];
        for (int i = 0; i < v.length; i++) {
            for (int j = i; j < v.length; j++) {
                b[i] += inverse[i][j] * v[j];
            }
        }
        return b;
    }

    /** {@code Q'v}. */
    double[] project(double[] v) {
        double[] p = new double[q.length];
        for (int j = 0; j < q.length; j++) {
            p[j] = Sums.dot(q[j], v);
        }
        return p;
    }

    /** {@code R^-1 M R^-T} for a square {@code M} of as many rows as columns; the identity gives {@code (X'X)^-1}. */
    double[][] sandwich(double[][] m) {
        int k = q.length;
        double[][] s = new double[k][k];
        for (int a = 0; a < k; a++) {
            for (int b = 0; b < k; b++) {
                for (int i = a; i < k; i++) {
                    for (int j = b; j < k; j++) {
                        s[a][b] += inverse[a][i] * m[i][j] * inverse[b][j];
                    }
                }
            }
        }
        return s;
    }

    private double[][] inverted() {
        int k = q.length;
        double[][] inv = new double[k][k];
        for (int j = 0; j < k; j++) {
            inv[j][j] = 1 / r[j][j];
            for (int i = j - 1; i >= 0; i--) {
                double sum = 0;
                for (int m = i + 1; m <= j; m++) {
                    sum += r[i][m] * inv[m][j];
                }
                inv[i][j] = -sum / r[i][i];
            }
        }
        return inv;
    }
}
