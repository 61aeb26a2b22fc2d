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
                    ConditionalPermutation.bivariate(X, Y, KNN, 999, 5, parallel),
                    PearsonBootstrap.of(X, Y, 0.95, 999, 5, parallel),
                    RankSensitivity.drawn(index(), 500, 5, parallel),
                    RankInterval.of(rates(), true, 500, 5, parallel));
        }
    }

    private static CompositeIndex index() {
        return new CompositeIndex(new double[][] {X, Y, EAST}, new boolean[] {true, false, true});
    }

    private static List<UncertainValue.Rate> rates() {
        return IntStream.range(0, N)
                .mapToObj(i -> new UncertainValue.Rate(i % 17, 500 + 10 * i))
                .toList();
    }

    @Test
    void smoothedRatesLieBetweenTheirOwnAndTheMean() {
        double[] people = Samples.linear(Samples.uniform(N, 21), 5_000, 100);
        double[] events = new double[N];
        Arrays.setAll(events, i -> Math.rint(people[i] * (0.005 + 0.01 * EAST[i])));
        EmpiricalBayes all = EmpiricalBayes.global(events, people).found().orElseThrow();
        List<Double> around =
                EmpiricalBayes.spatial(events, people, KNN).found().orElseThrow();
        for (int i = 0; i < N; i++) {
            double own = events[i] / people[i];
            assertBetween(own, all.mean(), all.rates().get(i));
            double x = events[i];
            double n = people[i];
            for (int k = 0; k < KNN.degree(i); k++) {
                x += events[KNN.neighbour(i, k)];
                n += people[KNN.neighbour(i, k)];
            }
            assertBetween(own, x / n, around.get(i));
        }
    }

    private static void assertBetween(double a, double b, double got) {
        assertTrue(got >= Math.min(a, b) - 1e-15 && got <= Math.max(a, b) + 1e-15, got + " of " + a + ", " + b);
    }

    @Test
    void aRateThatIsTheSameEverywhereHasNoSlope() {
        double[] people = Samples.linear(Samples.uniform(N, 22), 900, 10);
        RankedGroups groups = new RankedGroups(people, X);
        double[] same = new double[N];
        Arrays.fill(same, 3.5);
        assertEquals(0, SlopeIndex.of(same, groups).found().orElseThrow().slope(), 1e-12);
        assertEquals(0, Disparity.concentrationIndex(same, groups).found().orElseThrow(), 1e-12);
        double[] rate = Samples.linear(Samples.uniform(N, 23), 40, 0);
        double c = Disparity.concentrationIndex(rate, groups).found().orElseThrow();
        assertTrue(c > -1 && c < 1);
        double[] onlyLast = new double[N];
        onlyLast[Ranks.ascending(X)[N - 1]] = 7;
        double most = Disparity.concentrationIndex(onlyLast, groups).found().orElseThrow();
        assertTrue(most > 0.9 && most < 1, "all of it at one end: " + most);
    }

    @Test
    void sharesOfTheBurdenSumToOne() {
        double[] events = {3, 0, 12, 40, 7};
        double[] people = {100, 50, 300, 400, 80};
        double sum = 0;
        double weighted = 0;
        for (int g = 0; g < 5; g++) {
            Burden burden =
                    Burden.of(events[g], 62, people[g], 930, 0.95).found().orElseThrow();
            sum += burden.events();
            weighted += burden.people() * burden.ratio();
            assertTrue(burden.interval().contains(burden.ratio()));
        }
        assertEquals(1, sum, 1e-15);
        assertEquals(1, weighted, 1e-15);
    }

    @Test
    void aConstantShareOfReportingKeepsTheRanks() {
        double[] recorded = new double[N];
        double[] estimated = new double[N];
        for (int i = 0; i < N; i++) {
            recorded[i] = 20 + i * 37 % 101;
            estimated[i] = DarkFigure.of(recorded[i], 0.42, 0.04, 0.95, 5)
                    .found()
                    .orElseThrow()
                    .value();
        }
        assertArrayEquals(CompositeIndex.ranks(recorded), CompositeIndex.ranks(estimated));
    }

    @Test
    void theOrderOfPlacesChangesNoStatistic() {
        int[] order = IntStream.range(0, N).map(i -> (i * 7 + 3) % N).toArray();
        double[] x = Samples.reordered(X, order);
        SpatialWeights w = DistanceWeights.planar(Samples.reordered(EAST, order), Samples.reordered(NORTH, order))
                .nearest(5)
                .rowStandardised();
        assertEquals(moran(X), GlobalMoran.of(x, w).found().orElseThrow().i(), 1e-12);
        List<Outcome<LocalMoran>> here = LocalMoran.of(X, KNN).found().orElseThrow();
        List<Outcome<LocalMoran>> there = LocalMoran.of(x, w).found().orElseThrow();
        for (int i = 0; i < N; i++) {
            assertEquals(
                    here.get(order[i]).found().orElseThrow().i(),
                    there.get(i).found().orElseThrow().i(),
                    1e-10);
        }
        assertEquals(NaturalBreaks.of(X, 5).within(), NaturalBreaks.of(x, 5).within(), 1e-9);
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
