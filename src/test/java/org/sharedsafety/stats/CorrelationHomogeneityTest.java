package org.sharedsafety.stats;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** Q and p as NumPy and SciPy ({@code chi2.sf}) give them from the same formula. */
class CorrelationHomogeneityTest {
    @Test
    void qAndPAreThoseOfScipy() {
        CorrelationHomogeneity three = CorrelationHomogeneity.of(
                        new double[] {0.62, 0.15, -0.2}, new double[] {14.5, 21, 30})
                .found()
                .orElseThrow();
        assertEquals(7.0137294319456815, three.statistic(), 1e-12);
        assertEquals(2, three.df());
        assertEquals(0.029990796852335102, three.p(), 1e-12);
        CorrelationHomogeneity two = CorrelationHomogeneity.of(new double[] {0.83, 0.40}, new double[] {8.2, 9.7})
                .found()
                .orElseThrow();
        assertEquals(0.19084447956252967, two.p(), 1e-12);
    }

    @Test
    void likeCorrelationsDoNotDifferAndOneAloneHasNoTest() {
        CorrelationHomogeneity same = CorrelationHomogeneity.of(new double[] {0.5, 0.5}, new double[] {10, 40})
                .found()
                .orElseThrow();
        assertEquals(0, same.statistic(), 1e-12);
        assertEquals(1, same.p(), 1e-12);
        assertTrue(CorrelationHomogeneity.of(new double[] {0.5}, new double[] {10})
                .why()
                .isPresent());
        assertTrue(CorrelationHomogeneity.of(new double[] {0.5, 1}, new double[] {10, 10})
                .why()
                .isPresent());
        assertTrue(CorrelationHomogeneity.of(new double[] {0.5, 0.2}, new double[] {10, 3})
                .why()
                .isPresent());
    }
}
