package org.sharedsafety.stats;

import java.util.Arrays;

/** The effective sample size written down as in the papers, with whole matrices: slow and plain. */
final class NaiveModifiedT {
    private NaiveModifiedT() {}

    static double effectiveSize(double[] x, double[] y, double[] east, double[] north, int classes) {
        int n = x.length;
        double largest = 0;
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                largest = Math.max(largest, Math.hypot(east[i] - east[j], north[i] - north[j]));
            }
        }
        double[][] rx = new double[n][n];
        double[][] ry = new double[n][n];
        for (int k = 1; k <= classes; k++) {
            double low = k == 1 ? -1 : largest * (k - 1) / classes;
            double high = k == classes ? largest : largest * k / classes;
            fill(rx, x, east, north, low, high);
            fill(ry, y, east, north, low, high);
        }
        double[][] px = centred(rx);
        double[][] py = centred(ry);
        double product = 0;
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                product += px[i][j] * py[j][i];
            }
        }
        return 1 + trace(px) * trace(py) / product;
    }

    private static void fill(double[][] r, double[] x, double[] east, double[] north, double low, double high) {
        int n = x.length;
        double mean = Arrays.stream(x).average().orElseThrow();
        double variance =
                Arrays.stream(x).map(v -> (v - mean) * (v - mean)).average().orElseThrow();
        double sum = 0;
        int pairs = 0;
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < i; j++) {
                double d = Math.hypot(east[i] - east[j], north[i] - north[j]);
                if (d > low && d <= high) {
                    sum += (x[i] - mean) * (x[j] - mean);
                    pairs++;
                }
            }
        }
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                double d = Math.hypot(east[i] - east[j], north[i] - north[j]);
                if (i != j && d > low && d <= high) {
                    r[i][j] = sum / pairs / variance;
                }
            }
            r[i][i] = 1;
        }
    }

    private static double[][] centred(double[][] r) {
        int n = r.length;
        double[][] p = new double[n][n];
        for (int j = 0; j < n; j++) {
            double mean = 0;
            for (int i = 0; i < n; i++) {
                mean += r[i][j] / n;
            }
            for (int i = 0; i < n; i++) {
                p[i][j] = r[i][j] - mean;
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
