package org.sharedsafety.stats;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sharedsafety.job.Parallel;
import org.sharedsafety.stats.UncertainValue.Estimated;
import org.sharedsafety.stats.UncertainValue.Rate;
import org.sharedsafety.stats.UncertainValue.Share;

/** Ranks of uncertain values, and the draws that they rest on. */
class RankIntervalTest {
    private static final long SEED = 20261123;

    private static List<RankInterval> ranks(List<? extends UncertainValue> values, boolean highFirst) {
        try (Parallel parallel = new Parallel(2)) {
            return RankInterval.of(values, highFirst, RankInterval.ROUNDS, SEED, parallel);
        }
    }

    @Test
    void whatIsFarApartHasOneRank() {
        List<UncertainValue> values =
                List.of(new Rate(1_000, 100_000), new Share(3_000, 100_000), new Estimated(0.5, 0.001));
        assertEquals(
                List.of(new RankInterval(3, 3, 3), new RankInterval(2, 2, 2), new RankInterval(1, 1, 1)),
                ranks(values, true));
        assertEquals(
                List.of(new RankInterval(1, 1, 1), new RankInterval(2, 2, 2), new RankInterval(3, 3, 3)),
                ranks(values, false));
    }

    @Test
    void whatIsAlikeHasNearlyAllRanks() {
        List<Rate> values = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            values.add(new Rate(30, 10_000));
        }
        for (RankInterval found : ranks(values, true)) {
            assertEquals(1, found.rank());
            // Any of 20 ranks alike: 5 % lie at rank 1, 95 % at rank 19 or before.
            assertTrue(found.low() <= 2 && found.high() >= 18, found.toString());
            assertTrue(found.overlaps(new RankInterval(4, 3, 5)));
        }
    }

    @Test
    void drawsHaveTheMomentsOfTheirDistributions() {
        check(new Rate(0, 1), 0.5, 0.5);
        check(new Rate(12, 1), 12.5, 12.5);
        check(new Rate(400, 100), 4.005, 4.005 / 100);
        // Beta(a, b): a/(a+b) and ab/((a+b)^2 (a+b+1)).
        check(new Share(2, 10), 2.5 / 11, 2.5 * 8.5 / (121 * 12));
        check(new Estimated(-3, 2), -3, 4);
    }

    private static void check(UncertainValue value, double mean, double variance) {
        int n = 200_000;
        double[] drawn = UncertainValue.drawn(value, n, RandomStream.of(SEED, 7));
        double got = Arrays.stream(drawn).average().orElseThrow();
        assertEquals(mean, got, 5 * Math.sqrt(variance / n), value.toString());
        double spread = Arrays.stream(drawn).map(v -> (v - got) * (v - got)).sum() / n;
        assertEquals(variance, spread, 0.03 * variance, value.toString());
    }
}
