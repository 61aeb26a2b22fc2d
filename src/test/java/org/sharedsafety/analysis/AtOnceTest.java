package org.sharedsafety.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.sharedsafety.job.Job;
import org.sharedsafety.job.Parallel;
import org.sharedsafety.job.Progress;
import org.sharedsafety.model.finding.Finding;
import org.sharedsafety.model.result.Comparison;
import org.sharedsafety.model.result.FrameColumn;
import org.sharedsafety.model.result.Outcome;
import org.sharedsafety.model.result.PlaceResult;
import org.sharedsafety.stats.DistanceWeights;
import org.sharedsafety.stats.RandomStream;

/** What a window shows of a comparison at once, and afterwards, is what the whole comparison says. */
class AtOnceTest {
    private static double[] uniform(int n, long seed) {
        RandomStream stream = RandomStream.of(seed, 0);
        return IntStream.range(0, n).mapToDouble(i -> stream.nextDouble()).toArray();
    }

    /** Both measures rise from west to east, so that neighbors are alike in both. */
    private static SampleFrame frame(int n) {
        double[] east = uniform(n, 1);
        double[] north = uniform(n, 2);
        double[] noise = uniform(n, 3);
        double[] other = uniform(n, 4);
        return new SampleFrame(n)
                .values(i -> 10 * east[i] + noise[i], i -> 50 + 20 * east[i] + 3 * other[i])
                .located(i -> east[i], i -> north[i])
                .number(FrameColumn.POPULATION, i -> 1000 + 10 * i);
    }

    private static ComparisonRequest request(SampleFrame frame, int n) {
        return frame.request(
                DistanceWeights.planar(uniform(n, 1), uniform(n, 2)).nearest(5));
    }

    @Test
    void ofVeryManyPlacesOneCautionFollows() {
        int n = 400;
        SampleFrame frame = frame(n);
        try (Parallel parallel = new Parallel(2)) {
            ComparisonAnalysis analysis = new ComparisonAnalysis(parallel);
            Comparison whole = analysis.compare(frame.table(), request(frame, n), Progress.NONE);
            // Twice: the second time with the distances that were worked out before.
            for (int time = 0; time < 2; time++) {
                ComparisonAnalysis.AtOnce found = analysis.atOnce(frame.table(), request(frame, n), Progress.NONE);
                Job<Comparison> rest = found.rest();
                assertNotNull(rest);
                assertSaysTheSame(whole, found.comparison());
                assertTrue(codes(whole).contains("W20"));
                List<String> without = codes(whole).stream()
                        .filter(code -> !code.equals("W20"))
                        .toList();
                assertEquals(without, codes(found.comparison()));
                assertEquals(
                        "reason.not-asked",
                        found.comparison()
                                .moranX()
                                .then(Comparison.MoranResult::p)
                                .why()
                                .orElseThrow()
                                .key());
                Comparison settled = rest.run(Progress.NONE);
                assertSaysTheSame(whole, settled);
                assertEquals(whole.findings(), settled.findings());
                assertEquals(whole.moranX(), settled.moranX());
                assertEquals(whole.moranY(), settled.moranY());
            }
        }
    }

    @Test
    void ofFewPlacesNothingIsLeftOpen() {
        int n = 60;
        SampleFrame frame = frame(n);
        try (Parallel parallel = new Parallel(2)) {
            ComparisonAnalysis analysis = new ComparisonAnalysis(parallel);
            Comparison whole = analysis.compare(frame.table(), request(frame, n), Progress.NONE);
            ComparisonAnalysis.AtOnce found = analysis.atOnce(frame.table(), request(frame, n), Progress.NONE);
            assertNull(found.rest());
            assertSaysTheSame(whole, found.comparison());
            assertEquals(whole.findings(), found.comparison().findings());
            assertEquals(whole.places(), found.comparison().places());
        }
    }

    private static List<String> codes(Comparison comparison) {
        return comparison.findings().stream().map(Finding::code).toList();
    }

    /** All but the random orders: bit for bit. */
    private static void assertSaysTheSame(Comparison whole, Comparison shown) {
        assertEquals(whole.sentence(), shown.sentence());
        assertEquals(whole.verdict(), shown.verdict());
        assertEquals(whole.pearson(), shown.pearson());
        assertEquals(whole.spearman(), shown.spearman());
        assertEquals(whole.modifiedT(), shown.modifiedT());
        assertEquals(whole.weighted(), shown.weighted());
        assertEquals(whole.ols(), shown.ols());
        assertEquals(whole.gradient(), shown.gradient());
        assertEquals(whole.dropped(), shown.dropped());
        assertEquals(Outcome.notAvailable("reason.not-asked"), shown.permutation());
        assertEquals(whole.places().size(), shown.places().size());
        for (int i = 0; i < whole.places().size(); i++) {
            PlaceResult a = whole.places().get(i);
            PlaceResult b = shown.places().get(i);
            assertEquals(a.place(), b.place());
            assertEquals(a.residual(), b.residual());
            assertEquals(a.standing(), b.standing());
            assertEquals(a.brightSpot(), b.brightSpot());
            PlaceResult.Local mine = Objects.requireNonNull(a.local());
            PlaceResult.Local theirs = Objects.requireNonNull(b.local());
            assertEquals(mine.i(), theirs.i());
            assertEquals(mine.significant(), theirs.significant());
            assertEquals(mine.cluster(), theirs.cluster());
        }
    }
}
