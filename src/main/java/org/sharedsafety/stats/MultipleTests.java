package org.sharedsafety.stats;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * p-values corrected for having looked many times; all tests of one screen or run are one family.
 *
 * <p>Source: Benjamini and Hochberg 1995; Benjamini and Yekutieli 2001; Holm 1979. Agrees with R {@code p.adjust}.
 */
public final class MultipleTests {
    private MultipleTests() {}

    /** Benjamini-Hochberg q: {@code min over j >= i of m p(j) / j}, at most 1, in the order given. */
    public static double[] benjaminiHochberg(double[] p) {
        return stepUp(p, 1);
    }

    /** Benjamini-Yekutieli q, right under any dependence: the former times {@code 1 + 1/2 + ... + 1/m}. */
    public static double[] benjaminiYekutieli(double[] p) {
        return stepUp(
                p, IntStream.rangeClosed(1, p.length).mapToDouble(i -> 1.0 / i).sum());
    }

    /** Holm: {@code max over j <= i of (m - j + 1) p(j)}, at most 1. */
    public static double[] holm(double[] p) {
        int[] order = Ranks.ascending(p);
        double[] adjusted = new double[p.length];
        double largest = 0;
        for (int i = 0; i < order.length; i++) {
            largest = Math.max(largest, Math.min(1, (p.length - i) * p[order[i]]));
            adjusted[order[i]] = largest;
        }
        return adjusted;
    }

    /** Bonferroni: {@code m p}, at most 1. */
    public static double[] bonferroni(double[] p) {
        return Arrays.stream(p).map(v -> Math.min(1, p.length * v)).toArray();
    }

    private static double[] stepUp(double[] p, double factor) {
        int[] order = Ranks.ascending(p);
        double[] q = new double[p.length];
        double smallest = 1;
        for (int i = order.length - 1; i >= 0; i--) {
            smallest = Math.min(smallest, factor * p.length / (i + 1) * p[order[i]]);
            q[order[i]] = smallest;
        }
        return q;
    }
}
