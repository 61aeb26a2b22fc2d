package org.sharedsafety.stats;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** Agreement between judges, beside Friedman's statistic of SciPy 1.17.1 divided by m (n - 1). */
class ConcordanceTest {
    private static double w(double[]... judged) {
        return Concordance.of(judged).found().orElseThrow();
    }

    @Test
    void agreesWithFriedmansStatistic() {
        assertEquals(
                0.5246913580246911,
                w(new double[] {2, 3, 0, 3, 1}, new double[] {2, 2, 1, 3, 0}, new double[] {1, 1, 2, 1, 0}),
                1e-12);
        assertEquals(
                0.11972573839662412,
                w(
                        new double[] {0, 0, 0, 1, 9, 1, 6},
                        new double[] {7, 2, 2, 4, 2, 9, 1},
                        new double[] {8, 7, 8, 1, 3, 6, 4},
                        new double[] {6, 6, 6, 0, 9, 5, 9},
                        new double[] {2, 3, 8, 1, 0, 3, 6},
                        new double[] {1, 8, 3, 2, 5, 8, 8}),
                1e-12);
    }

    @Test
    void oneOrderIsFullAgreementAndNoOrderIsNone() {
        assertEquals(1, w(new double[] {1, 2, 3}, new double[] {10, 20, 30}), 1e-12);
        assertEquals(0, w(new double[] {1, 2, 3}, new double[] {3, 2, 1}), 1e-12);
        assertTrue(Concordance.of(new double[][] {{1, 1, 1}, {2, 2, 2}}).found().isEmpty());
        assertTrue(Concordance.of(new double[][] {{1, 2, 3}}).found().isEmpty());
    }
}
