package org.sharedsafety.stats;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.sharedsafety.stats.IndividualsChart.Kind;
import org.sharedsafety.stats.IndividualsChart.Signal;

/** Each signal fires on the pattern it is made for, and on no other. */
class IndividualsChartTest {
    private static IndividualsChart chart(double... x) {
        return IndividualsChart.of(x).found().orElseThrow();
    }

    @Test
    void limitsAreTwoPointSixSixMeanMovingRangesFromTheMean() {
        IndividualsChart chart = chart(10, 12, 10, 12, 10, 12, 10, 12);
        assertEquals(11, chart.centre(), 1e-12);
        assertEquals(11 + 2.66 * 2, chart.limits().upper(), 1e-12);
        assertTrue(chart.trial());
        assertEquals(List.of(), chart.signals());
    }

    @Test
    void aJumpDoesNotWidenTheLimitsThatMarkIt() {
        double[] x =
                IntStream.range(0, 20).mapToDouble(i -> i % 2 == 0 ? 10 : 12).toArray();
        x[19] = 60;
        IndividualsChart chart = chart(x);
        assertFalse(chart.trial());
        assertEquals(2.66 * 2, chart.limits().upper() - chart.centre(), 1e-9, "the last range is left out");
        assertTrue(chart.signals().contains(new Signal(19, Kind.OUTSIDE)));
    }

    @Test
    void sevenOnOneSideAreARunAndSixAreNot() {
        double[] low = {0, 3, 0, 3, 0, 3, 0};
        double[] seven = {10, 13, 10, 13, 10, 13, 10};
        IndividualsChart run = chart(join(low, seven));
        assertTrue(run.signals().contains(new Signal(13, Kind.RUN_ON_ONE_SIDE)));
        IndividualsChart six = chart(join(new double[] {0, 3, 0, 3, 0, 3}, new double[] {10, 13, 10, 13, 10, 13}));
        assertTrue(six.signals().stream().noneMatch(s -> s.kind() == Kind.RUN_ON_ONE_SIDE));
    }

    @Test
    void sevenPointsThatOnlyRiseAreMarkedAtTheSeventh() {
        IndividualsChart chart = chart(5, 1, 2, 3, 4, 5, 6, 7, 3);
        assertTrue(chart.signals().contains(new Signal(7, Kind.SEVEN_STEPS)));
        assertTrue(chart.signals().stream().noneMatch(s -> s.kind() == Kind.SEVEN_STEPS && s.point() != 7));
    }

    @Test
    void movingAllValuesMovesTheChartAndTurningThemRoundKeepsItsSignals() {
        double[] x = {4, 9, 2, 7, 7, 3, 14, 13, 5, 6, 2, 8, 9, 1};
        IndividualsChart here = chart(x);
        IndividualsChart there =
                chart(IntStream.range(0, x.length).mapToDouble(i -> 1000 - x[i]).toArray());
        assertEquals(1000 - here.centre(), there.centre(), 1e-9);
        assertEquals(here.signals(), there.signals());
    }

    @Test
    void valuesThatNeverMoveHaveNoChart() {
        assertTrue(IndividualsChart.of(new double[] {3, 3, 3, 3}).found().isEmpty());
        assertTrue(IndividualsChart.of(new double[] {3, 4}).found().isEmpty());
    }

    private static double[] join(double[] a, double[] b) {
        return java.util.stream.DoubleStream.concat(java.util.Arrays.stream(a), java.util.Arrays.stream(b))
                .toArray();
    }
}
