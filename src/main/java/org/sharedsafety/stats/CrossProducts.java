package org.sharedsafety.stats;

/**
 * Sums of products of many rows with many orders of one column: a matrix product by small tiles.
 *
 * <p>Four rows meet two orders at a time, so that each number that is read is used more than once and eight sums grow side
 * by side. Each sum adds its terms in the order of the places, whatever the tile, so that a row gives the same bytes alone
 * and among others.
 */
final class CrossProducts {
    private CrossProducts() {}

    /**
     * Writes {@code out[j][at + k] = sum_i rows[j][i] * orders[k][i]}.
     *
     * @param count how many of the orders
     * @param at where in each row of the result the first order stands
     */
    static void of(double[][] rows, double[][] orders, int count, double[][] out, int at) {
        int j = 0;
        for (; j + 3 < rows.length; j += 4) {
            int k = 0;
            for (; k + 1 < count; k += 2) {
                fourByTwo(rows, j, orders[k], orders[k + 1], out, at + k);
            }
            for (; k < count; k++) {
                for (int r = j; r < j + 4; r++) {
                    out[r][at + k] = one(rows[r], orders[k]);
                }
            }
        }
        for (; j < rows.length; j++) {
            int k = 0;
            for (; k + 3 < count; k += 4) {
                oneByFour(rows[j], orders, k, out[j], at + k);
            }
            for (; k < count; k++) {
                out[j][at + k] = one(rows[j], orders[k]);
            }
        }
    }

    private static void fourByTwo(double[][] rows, int j, double[] first, double[] second, double[][] out, int at) {
        double[] a = rows[j];
        double[] b = rows[j + 1];
        double[] c = rows[j + 2];
        double[] d = rows[j + 3];
        double a1 = 0;
        double a2 = 0;
        double b1 = 0;
        double b2 = 0;
        double c1 = 0;
        double c2 = 0;
        double d1 = 0;
        double d2 = 0;
        for (int i = 0; i < first.length; i++) {
            double x = first[i];
            double y = second[i];
            a1 += a[i] * x;
            a2 += a[i] * y;
            b1 += b[i] * x;
            b2 += b[i] * y;
            c1 += c[i] * x;
            c2 += c[i] * y;
            d1 += d[i] * x;
            d2 += d[i] * y;
        }
        out[j][at] = a1;
        out[j][at + 1] = a2;
        out[j + 1][at] = b1;
        out[j + 1][at + 1] = b2;
        out[j + 2][at] = c1;
        out[j + 2][at + 1] = c2;
        out[j + 3][at] = d1;
        out[j + 3][at + 1] = d2;
    }

    private static void oneByFour(double[] row, double[][] orders, int k, double[] out, int at) {
        double[] a = orders[k];
        double[] b = orders[k + 1];
        double[] c = orders[k + 2];
        double[] d = orders[k + 3];
        double s = 0;
        double t = 0;
        double u = 0;
        double v = 0;
        for (int i = 0; i < row.length; i++) {
            double x = row[i];
            s += x * a[i];
            t += x * b[i];
            u += x * c[i];
            v += x * d[i];
        }
        out[at] = s;
        out[at + 1] = t;
        out[at + 2] = u;
        out[at + 3] = v;
    }

    private static double one(double[] row, double[] order) {
        double sum = 0;
        for (int i = 0; i < row.length; i++) {
            sum += row[i] * order[i];
        }
        return sum;
    }
}
