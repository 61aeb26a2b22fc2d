package org.sharedsafety.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Ticks are round, inside and neither too few nor too many; classes hold about as many values each. */
class TicksTest {
    @Test
    void ofAnyRangeTicksAreInsideEvenlySpacedAndFourToTwelve() {
        Random random = new Random(5);
        for (int i = 0; i < 2000; i++) {
            double low = (random.nextDouble() - 0.5) * Math.pow(10, random.nextInt(9) - 3);
            double high = low + random.nextDouble() * Math.pow(10, random.nextInt(9) - 3) + 1e-4;
            List<Double> ticks = Ticks.inside(low, high, 5);
            assertTrue(ticks.size() >= 4 && ticks.size() <= 12, low + " " + high + " " + ticks);
            double step = ticks.get(1) - ticks.get(0);
            for (int t = 0; t < ticks.size(); t++) {
                double tick = ticks.get(t);
                assertTrue(tick >= low - step * 1e-6 && tick <= high + step * 1e-6, low + " " + high + " " + ticks);
                assertEquals(ticks.get(0) + t * step, tick, step * 1e-6);
            }
        }
    }

    @Test
    void knownRanges() {
        assertEquals(List.of(200.0, 300.0, 400.0, 500.0, 600.0, 700.0), Ticks.inside(150, 730, 5));
        assertEquals(List.of(10.0, 15.0, 20.0, 25.0, 30.0), Ticks.inside(8, 32, 5));
        assertEquals(1, Ticks.decimals(0.5));
        assertEquals(2, Ticks.decimals(0.25));
        assertEquals(0, Ticks.decimals(20));
        assertThrows(IllegalArgumentException.class, () -> Ticks.inside(1, 1, 5));
    }

    @Test
    void classesAreRightClosedAndKeepTiesTogether() {
        ClassBreaks five = ClassBreaks.equalCounts(new double[] {1, 2, 3, 4, 5, 6, 7, 8, 9, 10}, 5);
        assertEquals(List.of(2, 2, 2, 2, 2), five.counts());
        assertEquals(0, five.classOf(2));
        assertEquals(1, five.classOf(3));
        assertEquals(4, five.classOf(10));
        ClassBreaks ties = ClassBreaks.equalCounts(new double[] {0, 0, 0, 0, 0, 0, 0, 1, 2, 3}, 5);
        assertEquals(10, ties.counts().stream().mapToInt(Integer::intValue).sum());
        assertEquals(7, ties.counts().get(0));
        assertTrue(ties.counts().stream().allMatch(count -> count > 0));
        assertEquals(0, ClassBreaks.equalCounts(new double[0], 5).size());
        assertEquals(1, ClassBreaks.equalCounts(new double[] {4, 4, 4}, 5).size());
    }
}
