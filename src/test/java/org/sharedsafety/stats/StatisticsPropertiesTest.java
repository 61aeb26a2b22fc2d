package org.sharedsafety.stats;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.sharedsafety.job.Parallel;
import org.sharedsafety.model.result.Outcome;

/** What must hold for any data. */
class StatisticsPropertiesTest {
    private static final int N = 120;
    private static final double[] EAST = Samples.uniform(N, 1);
    private static final double[] NORTH = Samples.uniform(N, 2);
    private static final double[] X = Samples.surface(EAST, NORTH, 1, 3);
    private static final double[] Y = Samples.surface(EAST, NORTH, 2, 4);
    private static final SpatialWeights KNN =
            DistanceWeights.planar(EAST, NORTH).nearest(5).rowStandardised();

    private static double r(double[] x, double[] y) {
        return Correlation.pearson(x, y, 0.95).found().orElseThrow().r();
    }

    private static double moran(double[] x) {
        return GlobalMoran.of(x, KNN).found().orElseThrow().i();
    }

    @Test
    void correlationDoesNotDependOnUnitsOrOrder() {
        int[] order = IntStream.range(0, N).map(i -> (i * 7 + 3) % N).toArray();
        double plain = r(X, Y);
        assertEquals(plain, r(Samples.linear(X, 2.5, -40), Y), 1e-12);
        assertEquals(-plain, r(Samples.linear(X, -2.5, 7), Y), 1e-12);
        assertEquals(plain, r(Samples.reordered(X, order), Samples.reordered(Y, order)), 1e-12);
        assertEquals(plain, r(Y, X), 1e-15);
    }

    @Test
    void aBillionMoreEverywhereChangesNothing() {
        double[] far = Samples.linear(X, 1, 1e9);
        assertEquals(r(X, Y), r(far, Y), 1e-7);
        assertEquals(moran(X), moran(far), 1e-7);
    }

    @Test
    void meanOfLocalMoranIsMoran() {
        List<Outcome<LocalMoran>> places = LocalMoran.of(X, KNN).found().orElseThrow();
        double mean = places.stream()
                .mapToDouble(p -> p.found().orElseThrow().i())
                .average()
                .orElseThrow();
        assertEquals(moran(X), mean, 1e-12);
    }

    @Test
    void leavingOnePlaceOutIsTheSameAsNotHavingIt() {
        double[] quick = Correlation.leavingOut(X, Y);
        for (int i = 0; i < N; i++) {
            int left = i;
            int[] others = IntStream.range(0, N).filter(k -> k != left).toArray();
            assertEquals(r(Samples.reordered(X, others), Samples.reordered(Y, others)), quick[i], 1e-12);
        }
    }

    @Test
    void wilsonMirrors() {
        for (int x = 0; x <= 20; x++) {
            Interval one = Proportion.wilson(x, 20, 0.95).found().orElseThrow();
            Interval other = Proportion.wilson(20 - x, 20, 0.95).found().orElseThrow();
            assertEquals(one.lower(), 1 - other.upper(), 1e-15);
            assertEquals(one.upper(), 1 - other.lower(), 1e-15);
        }
    }

    @Test
    void sameBytesWithOneAndWithEightThreads() {
        assertEquals(random(1), random(8));
    }

    private static List<Object> random(int threads) {
        try (Parallel parallel = new Parallel(threads)) {
            return List.of(
                    CorrelationPermutation.of(X, Y, 999, 5, parallel),
                    MoranPermutation.univariate(X, KNN, 999, 5, parallel),
                    MoranPermutation.bivariate(X, Y, KNN, 999, 5, parallel),
                    ConditionalPermutation.univariate(X, KNN, 999, 5, parallel),
                    ConditionalPermutation.bivariate(X, Y, KNN, 999, 5, parallel));
        }
    }

    @Test
    void anotherSeedDrawsOtherOrders() {
        try (Parallel parallel = new Parallel(1)) {
            MoranPermutation one = MoranPermutation.univariate(X, KNN, 999, 5, parallel)
                    .found()
                    .orElseThrow();
            MoranPermutation two = MoranPermutation.univariate(X, KNN, 999, 6, parallel)
                    .found()
                    .orElseThrow();
            assertTrue(one.mean() != two.mean());
            assertEquals(-1.0 / (N - 1), one.mean(), 0.01);
        }
    }

    @Test
    void aNaiveModifiedTestAgrees() {
        ModifiedT fast = ModifiedT.of(X, Y, EAST, NORTH, 13).found().orElseThrow();
        assertEquals(NaiveModifiedT.effectiveSize(X, Y, EAST, NORTH, 13), fast.effectiveSize(), 1e-8);
    }

    @Test
    void naturalBreaksAreTheBestOfAllWaysToCut() {
        double[] values = Samples.linear(Samples.uniform(14, 9), 10, 0);
        values[3] = values[5];
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        double best = Double.POSITIVE_INFINITY;
        for (int a = 1; a < sorted.length - 1; a++) {
            for (int b = a + 1; b < sorted.length; b++) {
                best = Math.min(best, squares(sorted, 0, a) + squares(sorted, a, b) + squares(sorted, b, 14));
            }
        }
        assertEquals(best, NaturalBreaks.of(values, 3).within(), 1e-12);
    }

    private static double squares(double[] sorted, int from, int to) {
        double[] part = Arrays.copyOfRange(sorted, from, to);
        double mean = Arrays.stream(part).average().orElseThrow();
        return Arrays.stream(part).map(v -> (v - mean) * (v - mean)).sum();
    }

    @Test
    void whatCannotBeComputedSaysWhy() {
        double[] same = new double[N];
        try (Parallel parallel = new Parallel(1)) {
            for (Outcome<?> outcome : List.<Outcome<?>>of(
                    Correlation.pearson(same, Y, 0.95),
                    Correlation.spearman(X, same, 0.95),
                    Kendall.of(same, Y),
                    WeightedCorrelation.pearson(same, Y, X.clone()),
                    ModifiedT.of(same, Y, EAST, NORTH, 13),
                    GlobalMoran.of(same, KNN),
                    LocalMoran.of(same, KNN),
                    BivariateMoran.of(X, same, KNN),
                    CorrelationPermutation.of(same, Y, 99, 1, parallel),
                    LinearModel.ordinary(same, X))) {
                assertEquals("reason.constant", outcome.why().orElseThrow().key());
            }
        }
        assertEquals(
                "reason.singular",
                LinearModel.ordinary(Y, X, Samples.linear(X, 2, 1))
                        .why()
                        .orElseThrow()
                        .key());
        assertEquals(List.of(1), LinearModel.dependentColumns(X, Samples.linear(X, 2, 1)));
        assertEquals(
                "reason.no-coordinates",
                ModifiedT.of(X, Y, same, same, 13).why().orElseThrow().key());
        SpatialWeights none = DistanceWeights.planar(EAST, NORTH).nearest(0);
        assertEquals(
                "reason.no-neighbors",
                GlobalMoran.of(X, none).why().orElseThrow().key());
        assertEquals(
                "reason.no-denominator",
                CrudeRate.of(0, 0, 1e5, 0.95).why().orElseThrow().key());
        assertEquals(
                "reason.invalid-input",
                CrudeRate.of(3, 0, 1e5, 0.95).why().orElseThrow().key());
        assertEquals(
                "reason.invalid-input",
                Proportion.wilson(3, 2, 0.95).why().orElseThrow().key());
    }

    @Test
    void fewPlacesHaveNoTest() {
        double[] x = Arrays.copyOf(X, 9);
        double[] y = Arrays.copyOf(Y, 9);
        Correlation nine = Correlation.pearson(x, y, 0.95).found().orElseThrow();
        assertTrue(nine.test().why().isPresent());
        assertTrue(nine.interval().why().isPresent());
        assertTrue(Correlation.pearson(Arrays.copyOf(X, 2), Arrays.copyOf(Y, 2), 0.95)
                .why()
                .isPresent());
        assertTrue(LinearModel.ordinary(Arrays.copyOf(Y, 6), Arrays.copyOf(X, 6))
                .why()
                .isPresent());
    }

    @Test
    void aPerfectLineHasNoError() {
        double[] y = Samples.linear(X, 3, 2);
        Correlation c = Correlation.pearson(X, y, 0.95).found().orElseThrow();
        assertEquals(1, c.r(), 1e-15);
        LinearModel line = LinearModel.ordinary(y, X).found().orElseThrow();
        assertArrayEquals(new double[] {2, 3}, line.estimates(), 1e-12);
        assertTrue(line.coefficients(0.95).get(1).robust().why().isPresent());
    }

    @Test
    void missingValuesAreRefused() {
        double[] x = X.clone();
        x[3] = Double.NaN;
        assertThrows(IllegalArgumentException.class, () -> Correlation.pearson(x, Y, 0.95));
    }

    @Test
    void onePlantedPlaceStandsOut() {
        double[] y = Samples.linear(X, 2, 1);
        double[] noise = Samples.uniform(N, 77);
        for (int i = 0; i < N; i++) {
            y[i] += noise[i] - 0.5;
        }
        y[17] -= 5;
        List<Outcome<BrightSpots.Departure>> places =
                BrightSpots.of(LinearModel.ordinary(y, X).found().orElseThrow());
        List<Integer> low = IntStream.range(0, N)
                .filter(i -> places.get(i).found().orElseThrow().standsOut(false))
                .boxed()
                .toList();
        assertEquals(List.of(17), low);
        assertTrue(places.stream().noneMatch(p -> p.found().orElseThrow().standsOut(true)));
    }

    @Test
    void threeThousandCountiesWithinTwoSeconds() {
        int n = 3_144;
        double[] east = Samples.uniform(n, 11);
        double[] north = Samples.uniform(n, 12);
        double[] x = Samples.surface(east, north, 1, 13);
        double[] y = Samples.surface(east, north, 1, 14);
        long before = System.nanoTime();
        assertTrue(ModifiedT.of(x, y, east, north, 13).found().isPresent());
        assertTrue(System.nanoTime() - before < 2_000_000_000L);
    }
}
