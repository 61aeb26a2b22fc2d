package org.sharedsafety.stats;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.sharedsafety.model.result.Outcome;

/** Safety for all, money by need, scenarios, recovery and peers: what must hold for any data. */
class ScenarioStatisticsTest {
    private static final long SEED = 20261123;

    private static double total(List<Double> amounts) {
        return amounts.stream().mapToDouble(Double::doubleValue).sum();
    }

    @Test
    void everybodyIsCountedOnce() {
        List<Outcome<Interval>> intervals = List.of(
                Outcome.of(new Interval(1, 2)),
                Outcome.of(new Interval(4, 6)),
                Outcome.of(new Interval(7, 9)),
                Outcome.of(new Interval(2, 5)),
                Outcome.notAvailable("reason.too-few"));
        double[] people = {100, 200, 300, 50, 350};
        SafetyForAll low = SafetyForAll.of(intervals, people, 5, false).found().orElseThrow();
        assertEquals(new SafetyForAll(100, 300, 600), low);
        SafetyForAll high = SafetyForAll.of(intervals, people, 5, true).found().orElseThrow();
        assertEquals(low.met(), high.notMet());
        assertEquals(low.notMet(), high.met());
        assertEquals(1, low.shareMet() + low.shareNotMet() + low.shareCannotTell(), 1e-15);
        assertTrue(SafetyForAll.of(List.of(), new double[0], 5, true).why().isPresent());
    }

    @Test
    void movedMoneyAddsUpToAllTheMoney() {
        double[] money = {10, 0, 50, 40, 7};
        double[] need = {1, 5, 2, 2, 0};
        ScaledToNeed found = ScaledToNeed.of(money, need).found().orElseThrow();
        assertEquals(107, total(found.byNeed()), 1e-12);
        assertEquals(0, total(found.differences()), 1e-12);
        for (double share : new double[] {0, 0.1, 0.3, found.shareToMove(), 1}) {
            List<Double> moved = found.moving(share);
            assertEquals(107, total(moved), 1e-12);
            double gained = IntStream.range(0, 5)
                    .mapToDouble(i -> Math.max(0, moved.get(i) - money[i]))
                    .sum();
            assertEquals(107 * Math.min(share, found.shareToMove()), gained, 1e-12);
            assertTrue(moved.stream().allMatch(amount -> amount >= 0));
        }
        assertEquals(found.byNeed().get(1), found.moving(1).get(1), 1e-12);
        assertTrue(ScaledToNeed.of(money, new double[5]).why().isPresent());
    }

    @Test
    void aScenarioThatMayHarmSaysSo() {
        PreventedEvents.Assumed reach = new PreventedEvents.Assumed(0.5, new Interval(0.4, 0.6));
        PreventedEvents.Assumed effect = new PreventedEvents.Assumed(0.2, new Interval(-0.1, 0.5));
        PreventedEvents found =
                PreventedEvents.of(1000, reach, effect, 0.95, SEED).found().orElseThrow();
        assertEquals(100, found.value(), 1e-12);
        assertTrue(found.interval().lower() < 0);
        // Nearly normal: relative errors of the product add up in squares.
        double error = 100 * Math.sqrt(1 / 1000.0 + Math.pow(0.1 / 1.96 / 0.5, 2) + Math.pow(0.3 / 1.96 / 0.2, 2));
        assertEquals(100 + 1.96 * error, found.interval().upper(), 10);
        assertEquals(
                Optional.of(found),
                PreventedEvents.of(1000, reach, effect, 0.95, SEED).found());
        PreventedEvents.Assumed wrong = new PreventedEvents.Assumed(1.2, new Interval(1, 1.5));
        assertTrue(PreventedEvents.of(1000, wrong, effect, 0.95, SEED).why().isPresent());
    }

    @Test
    void recoveryIsCountedFromTheShock() {
        double[] values = {10, 11, 12, 20, 16, 11.5, 11};
        Interval earlier = new Interval(9, 13);
        ShockRecovery found = ShockRecovery.of(values, 3, earlier).found().orElseThrow();
        assertEquals(11, found.before(), 1e-12);
        assertEquals(9, found.change(), 1e-12);
        assertEquals(Optional.of(2), found.yearsUntilBack().found());
        double[] still = {10, 11, 12, 20, 16};
        assertTrue(ShockRecovery.of(still, 3, earlier)
                .found()
                .orElseThrow()
                .yearsUntilBack()
                .why()
                .isPresent());
        assertTrue(ShockRecovery.of(values, 2, earlier).why().isPresent());
        assertTrue(ShockRecovery.of(new double[] {1, Double.NaN, 3, 4}, 3, earlier)
                .why()
                .isPresent());
    }

    @Test
    void peersDoNotDependOnUnits() {
        double[] a = Samples.uniform(40, 5);
        double[] b = Samples.uniform(40, 6);
        double[] c = Samples.uniform(40, 7);
        c[11] = Double.NaN;
        double[][] plain = {a, b, c};
        double[][] other = {Samples.linear(a, 1000, 3), Samples.linear(b, -0.01, 5), Samples.linear(c, 3, 0)};
        List<Integer> peers = Peers.of(plain, 3, Peers.SHOWN).found().orElseThrow();
        assertEquals(5, peers.size());
        assertEquals(peers, Peers.of(other, 3, Peers.SHOWN).found().orElseThrow());
        assertTrue(!peers.contains(3) && !peers.contains(11));
        // Where the place itself lacks a feature, only the others count, and all places can be peers.
        assertTrue(Peers.of(plain, 11, 39).found().orElseThrow().size() == 39);
        assertEquals(
                "reason.singular",
                Peers.of(new double[][] {a, a}, 3, 5).why().orElseThrow().key());
    }

    @Test
    void aSilentBaselineDoesNotAlarmAtOneEvent() {
        double[] counts = {0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 9};
        EarlyDetection detection = new EarlyDetection(counts, EarlyDetection.BASELINE, EarlyDetection.LEAST_DEVIATION);
        double z = EarlyDetection.limit(0.001);
        assertEquals(3.090232306167813, z, 1e-12);
        assertEquals(
                Optional.of(false),
                detection
                        .at(9, EarlyDetection.Rule.C1, z)
                        .map(EarlyDetection.Point::alarm)
                        .found());
        for (EarlyDetection.Rule rule : List.of(EarlyDetection.Rule.C1, EarlyDetection.Rule.C2)) {
            assertEquals(
                    Optional.of(true),
                    detection.at(12, rule, z).map(EarlyDetection.Point::alarm).found());
        }
        assertTrue(detection.at(6, EarlyDetection.Rule.C1, z).why().isPresent());
        assertTrue(detection.at(10, EarlyDetection.Rule.C3, z).why().isPresent());
    }

    @Test
    void countsThatVaryNoMoreThanChanceHaveNoTheta() {
        double[] time = IntStream.range(0, 12).mapToDouble(i -> 2000 + i).toArray();
        double[] ones = IntStream.range(0, 12).mapToDouble(i -> 1).toArray();
        double[] even = {50, 51, 50, 52, 51, 53, 52, 54, 53, 55, 54, 56};
        assertEquals(
                "reason.no-overdispersion",
                NegativeBinomialTrend.of(time, even, ones, 0.95)
                        .why()
                        .orElseThrow()
                        .key());
        double[] wild = {20, 90, 31, 66, 12, 98, 44, 70, 15, 120, 33, 81};
        NegativeBinomialTrend found =
                NegativeBinomialTrend.of(time, wild, ones, 0.95).found().orElseThrow();
        LogLinearTrend poisson =
                LogLinearTrend.of(time, wild, ones, 0.95).found().orElseThrow();
        assertTrue(found.theta() < 10);
        assertTrue(found.error() > 3 * poisson.error());
    }

    @Test
    void exactTauCountsAllOrders() {
        double[] x = {1, 2, 3, 4, 5};
        double[] y = {1, 3, 2, 4, 5};
        // One inversion: 1 + 4 of the 120 orders have at most one, twice that for both tails.
        assertEquals(2 * 5 / 120.0, Kendall.exactP(x, y).found().orElseThrow(), 1e-15);
        assertTrue(Kendall.exactP(x, new double[] {1, 1, 2, 3, 4}).why().isPresent());
    }
}
