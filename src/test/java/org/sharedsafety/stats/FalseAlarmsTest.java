package org.sharedsafety.stats;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.apache.commons.statistics.distribution.TDistribution;
import org.junit.jupiter.api.Test;

/** Alarms by chance: what theory says where it says something, and limits that later numbers do not move. */
class FalseAlarmsTest {
    private static final long SEED = 20261123;

    @Test
    void manyCountsRingAsOftenAsTheTDistributionSays() {
        double z = EarlyDetection.limit(EarlyDetection.Rule.C1.alpha());
        double theory = TDistribution.of(EarlyDetection.BASELINE - 1)
                .survivalProbability(z / Math.sqrt(1 + 1.0 / EarlyDetection.BASELINE));
        for (EarlyDetection.Rule rule : new EarlyDetection.Rule[] {EarlyDetection.Rule.C1, EarlyDetection.Rule.C2}) {
            for (double mean : new double[] {400, 5_000}) {
                double share = FalseAlarms.share(mean, EarlyDetection.BASELINE, 0, rule, z, SEED);
                assertEquals(theory, share, 0.0035, rule + " " + mean);
            }
        }
    }

    @Test
    void theShareIsTheSameEachTimeAndLargerForALowerLimit() {
        double low = FalseAlarms.share(3, 7, 0.5, EarlyDetection.Rule.C3, 1, SEED);
        assertEquals(low, FalseAlarms.share(3, 7, 0.5, EarlyDetection.Rule.C3, 1, SEED));
        assertTrue(low > FalseAlarms.share(3, 7, 0.5, EarlyDetection.Rule.C3, 3, SEED));
        assertThrows(
                IllegalArgumentException.class, () -> FalseAlarms.share(0, 7, 0.5, EarlyDetection.Rule.C1, 3, SEED));
    }

    @Test
    void laterNumbersDoNotMoveTheLimitsOfABaseline() {
        double[] events = {10, 12, 9, 11, 10, 13, 8, 11, 10, 12, 9, 11, 40, 2};
        double[] exposure = new double[events.length];
        java.util.Arrays.fill(exposure, 2);
        ControlChart.Rates found =
                ControlChart.rates(events, exposure, 12).found().orElseThrow();
        assertEquals(126 / 24.0, found.centre(), 1e-12);
        assertTrue(events[12] / 2 > found.points().get(12).limits().upper());
        double[] calm = events.clone();
        calm[12] = 11;
        assertEquals(
                found.points().get(13),
                ControlChart.rates(calm, exposure, 12)
                        .found()
                        .orElseThrow()
                        .points()
                        .get(13));
        // A count with equal exposure has the limits of the c chart, exact ones among them.
        ControlChart.Counts counts =
                ControlChart.counts(java.util.Arrays.copyOf(events, 12)).found().orElseThrow();
        assertEquals(counts.exact().upper() / 2, found.points().get(3).exact().upper(), 1e-12);
        assertEquals(counts.limits().upper() / 2, found.points().get(3).limits().upper(), 1e-12);
    }

    @Test
    void whoPassedThroughTheEarlierRangeIsBack() {
        double[] values = {10, 11, 12, 20, 7, 11};
        assertEquals(
                1,
                ShockRecovery.of(values, 3, new Interval(9, 13))
                        .found()
                        .orElseThrow()
                        .yearsUntilBack()
                        .found()
                        .orElseThrow());
    }
}
