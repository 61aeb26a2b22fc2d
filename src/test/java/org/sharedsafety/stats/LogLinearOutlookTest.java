package org.sharedsafety.stats;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.junit.jupiter.api.Test;

/** A log-linear trend that is carried on. */
class LogLinearOutlookTest {
    private static final double[] YEARS = {2018, 2019, 2020, 2021, 2022, 2023, 2024};

    private static double[] same(double value) {
        double[] all = new double[YEARS.length];
        java.util.Arrays.fill(all, value);
        return all;
    }

    @Test
    void countsThatDoubleEveryYearGoOnDoubling() {
        double[] counts = {10, 20, 40, 80, 160, 320, 640};
        LogLinearOutlook outlook = new LogLinearOutlook(YEARS, counts, same(1000), 0.95);
        assertEquals(1280, outlook.at(2025, 1000).found().orElseThrow().count(), 1e-6);
        assertEquals(2560, outlook.at(2026, 1000).found().orElseThrow().count(), 1e-6);
        assertEquals(2560, outlook.at(2025, 2000).found().orElseThrow().count(), 1e-6);
    }

    @Test
    void theIntervalGrowsWithTheYears() {
        double[] counts = {52, 47, 55, 49, 50, 53, 48};
        LogLinearOutlook outlook = new LogLinearOutlook(YEARS, counts, same(1000), 0.95);
        double before = 0;
        for (int year = 2024; year < 2030; year++) {
            Interval at = outlook.at(year, 1000).found().orElseThrow().interval();
            double ratio = at.upper() / at.lower();
            assertTrue(ratio > before, year + ": " + at);
            before = ratio;
        }
    }

    @Test
    void fourYearsAreTooFew() {
        double[] years = {2021, 2022, 2023, 2024};
        double[] counts = {4, 5, 6, 7};
        assertTrue(new LogLinearOutlook(years, counts, new double[] {1, 1, 1, 1}, 0.95)
                .at(2025, 1)
                .found()
                .isEmpty());
    }

    /** Poisson counts around a known line, drawn three years on: about 95 in 100 lie in the interval. */
    @Test
    void aSingleNumberLiesInTheIntervalAsOftenAsItSays() {
        Random random = new Random(20261123);
        int inside = 0;
        int rounds = 4000;
        for (int round = 0; round < rounds; round++) {
            double[] counts = new double[YEARS.length];
            for (int i = 0; i < counts.length; i++) {
                counts[i] = poisson(random, 60 * Math.exp(-0.05 * i));
            }
            double later = poisson(random, 60 * Math.exp(-0.05 * 9));
            Interval at = new LogLinearOutlook(YEARS, counts, same(1), 0.95)
                    .at(2027, 1)
                    .found()
                    .orElseThrow()
                    .interval();
            inside += at.contains(later) ? 1 : 0;
        }
        double share = inside / (double) rounds;
        assertTrue(share > 0.93 && share < 0.985, "" + share);
    }

    private static int poisson(Random random, double mean) {
        double limit = Math.exp(-mean);
        double product = random.nextDouble();
        int count = 0;
        while (product > limit) {
            product *= random.nextDouble();
            count++;
        }
        return count;
    }
}
