package org.sharedsafety.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.sharedsafety.model.ConfidenceLevel;

/** Quantiles from tables of the normal distribution: 1.644854 at 90 percent, 1.959964 at 95, 2.575829 at 99. */
class UsualIntervalTest {
    private static final ConfidenceLevel NINETY = new ConfidenceLevel(90);
    private static final double NO_MOST = Double.POSITIVE_INFINITY;

    @Test
    void symmetricOnesAreStretchedAroundTheValue() {
        UsualInterval found = new UsualInterval(19.3, 15.6, 23.0, NINETY, 100);
        assertEquals(19.3 - 3.7 * 1.959964 / 1.644854, found.lower, 1e-5);
        assertEquals(19.3 + 3.7 * 1.959964 / 1.644854, found.upper, 1e-5);
    }

    @Test
    void skewedRatesAreStretchedOnTheLogScale() {
        UsualInterval found = new UsualInterval(10, 5, 20, NINETY, NO_MOST);
        double ratio = 1.959964 / 1.644854;
        assertEquals(Math.exp(Math.log(10) - ratio * Math.log(2)), found.lower, 1e-5);
        assertEquals(Math.exp(Math.log(10) + ratio * Math.log(2)), found.upper, 1e-5);
    }

    @Test
    void widerLevelsAreNarrowed() {
        UsualInterval found = new UsualInterval(50, 40, 60, new ConfidenceLevel(99), 100);
        assertEquals(50 - 10 * 1.959964 / 2.575829, found.lower, 1e-5);
    }

    @Test
    void nothingPassesZeroOrAHundred() {
        assertEquals(0, new UsualInterval(2, 0, 5, NINETY, 100).lower);
        assertEquals(100, new UsualInterval(98, 96, 100, NINETY, 100).upper);
        assertEquals(-2 - 3 * 1.959964 / 1.644854, new UsualInterval(-2, -5, 1, NINETY, NO_MOST).lower, 1e-5);
    }

    @Test
    void anIntervalBesideItsValueIsLeftOut() {
        UsualInterval found = new UsualInterval(30, 15, 23, NINETY, 100);
        assertTrue(Double.isNaN(found.lower) && Double.isNaN(found.upper));
    }

    @Test
    void oneEndAloneIsStretched() {
        UsualInterval found = new UsualInterval(20, 10, Double.NaN, NINETY, 100);
        assertEquals(20 - 10 * 1.959964 / 1.644854, found.lower, 1e-5);
        assertTrue(Double.isNaN(found.upper));
    }
}
