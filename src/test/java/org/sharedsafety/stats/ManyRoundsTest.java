package org.sharedsafety.stats;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.sharedsafety.job.Parallel;
import org.sharedsafety.model.result.Outcome;

/** What is made fast for many rounds says what the plain definition says. */
class ManyRoundsTest {
    private static final long SEED = 20261123;

    private static int[] plain(double[] scores) {
        return Arrays.stream(scores)
                .mapToInt(own -> Double.isNaN(own)
                        ? 0
                        : 1
                                + (int) Arrays.stream(scores)
                                        .filter(other -> other > own)
                                        .count())
                .toArray();
    }

    @Test
    void ranksAreOneMoreThanTheLargerScores() {
        double[] uniform = Samples.uniform(500, 1);
        double[] outlier = uniform.clone();
        outlier[7] = 1e12;
        double[] ties = Arrays.stream(uniform).map(v -> Math.rint(v * 5)).toArray();
        double[] missing = uniform.clone();
        missing[0] = Double.NaN;
        missing[499] = Double.NaN;
        double[] infinite = uniform.clone();
        infinite[3] = Double.NEGATIVE_INFINITY;
        double[] none = new double[500];
        Arrays.fill(none, Double.NaN);
        double[] zeros = new double[500];
        zeros[4] = -0.0;
        DescendingRanks order = new DescendingRanks(500);
        int[] ranks = new int[500];
        for (double[] scores : List.of(uniform, outlier, ties, missing, infinite, none, zeros, uniform)) {
            order.rank(scores, ranks);
            assertArrayEquals(plain(scores), ranks);
        }
        assertArrayEquals(new int[] {1}, CompositeIndex.ranks(new double[] {3}));
        assertArrayEquals(new int[0], CompositeIndex.ranks(new double[0]));
    }

    @Test
    void quantilesOfCountsAreThoseOfTheSortedRanks() {
        RandomStream stream = RandomStream.of(SEED, 3);
        int[][] ranks = new int[101][37];
        for (int[] round : ranks) {
            for (int i = 0; i < round.length; i++) {
                round[i] = stream.nextInt(38);
            }
        }
        try (Parallel parallel = new Parallel(2)) {
            RankCounts.read(ranks, 37, parallel, (place, counts) -> {
                int[] own = Arrays.stream(ranks)
                        .mapToInt(round -> round[place])
                        .sorted()
                        .toArray();
                assertEquals(own[0], counts.least());
                assertEquals(own[100], counts.most());
                assertEquals(own[50], counts.median());
                assertEquals(own[5], counts.quantile(0.05), "6 of 101 are the first 5 %");
                assertEquals(own[95], counts.quantile(0.95));
                assertEquals(Arrays.stream(own).average().orElseThrow(), counts.mean(), 1e-12);
            });
        }
        assertEquals(2.5, RankCounts.of(new int[] {1, 3, 2, 9}, 9).median());
    }

    @Test
    void aMeasureHasTheSamePAloneAndAmongOthersOnAnyNumberOfThreads() {
        double[] harm = Samples.uniform(83, 2);
        List<double[]> measures = new ArrayList<>();
        for (int j = 0; j < 11; j++) {
            double[] noise = Samples.uniform(83, 10 + j);
            int part = j;
            measures.add(IntStream.range(0, 83)
                    .mapToDouble(i -> noise[i] + 0.04 * part * harm[i])
                    .toArray());
        }
        measures.add(5, new double[83]);
        try (Parallel one = new Parallel(1);
                Parallel eight = new Parallel(8)) {
            List<Outcome<CorrelationPermutation>> together = CorrelationPermutation.of(measures, harm, 999, SEED, one);
            assertEquals(together, CorrelationPermutation.of(measures, harm, 999, SEED, eight));
            for (int j = 0; j < measures.size(); j++) {
                assertEquals(together.get(j), CorrelationPermutation.of(measures.get(j), harm, 999, SEED, eight));
            }
            assertEquals("reason.constant", together.get(5).why().orElseThrow().key());
            // The plain definition: each order of the harm, one coefficient after the other.
            double r = Math.abs(
                    Correlation.coefficient(measures.get(8), harm).found().orElseThrow());
            double[] drawn = ShuffleBlocks.statistics(
                    harm,
                    999,
                    SEED,
                    one,
                    order -> Math.abs(Correlation.coefficient(measures.get(8), order)
                            .found()
                            .orElseThrow()));
            assertEquals(
                    (ShuffleBlocks.atLeast(drawn, r - 1e-10) + 1) / 1000.0,
                    together.get(8).found().orElseThrow().p());
        }
    }

    @Test
    void midRanksOfTiesAreTheMeanOfTheirPlaces() {
        assertArrayEquals(new double[] {4, 1.5, 4, 1.5, 4, 6}, Ranks.mid(new double[] {2, 0.0, 2, -0.0, 2, 7}));
        assertArrayEquals(new int[] {1, 3, 0, 2, 4, 5}, Ranks.ascending(new double[] {2, 0.0, 2, -0.0, 2, 7}));
    }
}
