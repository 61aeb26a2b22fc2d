package org.sharedsafety.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.sharedsafety.honesty.ViewFact;
import org.sharedsafety.honesty.ViewFacts;
import org.sharedsafety.job.JobCancelledException;
import org.sharedsafety.job.Parallel;
import org.sharedsafety.job.Progress;
import org.sharedsafety.model.Direction;
import org.sharedsafety.model.Period;
import org.sharedsafety.model.Place;
import org.sharedsafety.model.SampleMetric;
import org.sharedsafety.model.Status;
import org.sharedsafety.model.finding.Finding;
import org.sharedsafety.model.finding.Verdict;
import org.sharedsafety.model.result.Comparison;
import org.sharedsafety.model.result.FrameColumn;
import org.sharedsafety.model.result.Gradient;
import org.sharedsafety.model.result.Outcome;
import org.sharedsafety.model.result.PlaceResult;
import org.sharedsafety.stats.DistanceWeights;
import org.sharedsafety.stats.RandomStream;
import org.sharedsafety.stats.SpatialWeights;
import org.sharedsafety.text.Texts;

/** Two measures side by side: what enters, what is said, what is refused. */
class ComparisonAnalysisTest {
    private static final int N = 60;
    private static final double[] EAST = uniform(1);
    private static final double[] NORTH = uniform(2);
    private static final double[] X = uniform(3);
    private static final double[] NOISE = uniform(4);

    private static double[] uniform(long seed) {
        RandomStream stream = RandomStream.of(seed, 0);
        return IntStream.range(0, N).mapToDouble(i -> stream.nextDouble()).toArray();
    }

    private static double y(int i) {
        return 100 + 50 * X[i] + 30 * NOISE[i];
    }

    private static SampleFrame frame() {
        return new SampleFrame(N)
                .values(i -> X[i], ComparisonAnalysisTest::y)
                .located(i -> EAST[i], i -> NORTH[i])
                .number(FrameColumn.POPULATION, i -> 1000 + 10 * i);
    }

    private static SpatialWeights neighbors() {
        return DistanceWeights.planar(EAST, NORTH).nearest(5);
    }

    private static Comparison compare(SampleFrame frame) {
        return compare(frame, frame.request(neighbors()), 2);
    }

    private static Comparison compare(SampleFrame frame, ComparisonRequest request, int threads) {
        try (Parallel parallel = new Parallel(threads)) {
            return new ComparisonAnalysis(parallel).compare(frame.table(), request, Progress.NONE);
        }
    }

    private static List<String> codes(Comparison comparison) {
        return comparison.findings().stream().map(Finding::code).toList();
    }

    private static Comparison withBoundaries(int changed) {
        SampleFrame frame = frame();
        Period earlier = Period.ofYear(2019);
        Period later = Period.ofYear(2023);
        List<Place> places = frame.places().stream()
                .map(place -> place.id() <= changed
                        ? new Place(
                                place.id(),
                                place.level(),
                                place.code(),
                                place.name(),
                                place.parentCode(),
                                LocalDate.of(2022, 1, 1),
                                null)
                        : place)
                .toList();
        for (int i = 0; i < changed; i++) {
            frame.missing(i, FrameColumn.X_VALUE, FrameColumn.X_STATUS, null);
        }
        ComparisonRequest plain = frame.request(
                SampleMetric.poverty().side(earlier), SampleMetric.crime().side(later), neighbors());
        ViewFacts known = ViewFact.OtherBoundaries.of(places, earlier, later)
                .map(fact -> plain.known().with(fact))
                .orElse(plain.known());
        ComparisonRequest request = new ComparisonRequest(
                plain.x(),
                plain.y(),
                plain.level(),
                plain.group(),
                places,
                plain.neighbors(),
                plain.permutations(),
                plain.seed(),
                false,
                known);
        return compare(frame, request, 1);
    }

    @Test
    void placesWhoseBoundariesChangedAreNamedAndTooManyOfThemRefuseTheComparison() {
        Comparison same = withBoundaries(0);
        assertFalse(codes(same).contains("W26"));
        Comparison some = withBoundaries(3);
        assertTrue(codes(some).contains("W26"), codes(some).toString());
        assertFalse(codes(some).contains("W35"));
        assertEquals("dropped.other-boundaries", some.dropped().get(0).why().key());
        assertTrue(some.pearson().found().isPresent());
        Comparison most = withBoundaries(30);
        assertTrue(most.findings().stream().anyMatch(Finding::refusesNumbers));
        assertTrue(codes(most).contains("W35"));
        assertEquals(
                "reason.other-boundaries", most.pearson().why().orElseThrow().key());
        assertEquals(
                "reason.other-boundaries", most.gradient().why().orElseThrow().key());
    }

    /** People's places in order by poverty, the poorest first: the slope by hand over the ridits. */
    @Test
    void theGradientIsTheSlopeOverThePeopleInOrder() {
        Comparison c = compare(frame());
        Gradient gradient = c.gradient().found().orElseThrow();
        Integer[] order = IntStream.range(0, N).boxed().toArray(Integer[]::new);
        Arrays.sort(order, (a, b) -> Double.compare(X[b], X[a]));
        double people = IntStream.range(0, N).mapToDouble(i -> 1000 + 10 * i).sum();
        double before = 0;
        double f = 0;
        double y = 0;
        double ff = 0;
        double fy = 0;
        for (int i : order) {
            double share = (1000 + 10 * i) / people;
            double ridit = before + share / 2;
            before += share;
            f += share * ridit;
            y += share * y(i);
            ff += share * ridit * ridit;
            fy += share * ridit * y(i);
        }
        double slope = (fy - f * y) / (ff - f * f);
        assertEquals(slope, gradient.slope().value(), 1e-9);
        assertTrue(gradient.highIsDisadvantage());
        assertTrue(gradient.slope().interval().upper() < 0, "more poverty, more crime");
        assertEquals(
                (y - f * slope + slope) / (y - f * slope),
                gradient.relative().found().orElseThrow(),
                1e-9);
        assertTrue(gradient.concentration().found().orElseThrow().value() < 0);
        Gradient.Fifths fifths = gradient.fifths().found().orElseThrow();
        assertTrue(fifths.rates().get(0) > fifths.rates().get(4));
        assertEquals(people, gradient.people(), 1e-6);
    }

    @Test
    void noGradientWithoutAWorseEndOrPeople() {
        SampleFrame frame = frame();
        ComparisonRequest neutral = frame.request(
                SampleMetric.poverty().direction(Direction.NEUTRAL).side(),
                SampleMetric.crime().side(),
                neighbors());
        assertEquals(
                "reason.no-disadvantaged-end",
                compare(frame, neutral, 1).gradient().why().orElseThrow().key());
        SampleFrame nobody = new SampleFrame(N).values(i -> X[i], ComparisonAnalysisTest::y);
        assertEquals(
                "reason.no-population",
                compare(nobody, nobody.request(null), 1)
                        .gradient()
                        .why()
                        .orElseThrow()
                        .key());
    }

    @Test
    void agreesWithThePlainFormulas() {
        Comparison c = compare(frame());
        double meanX = Arrays.stream(X).average().orElseThrow();
        double meanY = IntStream.range(0, N)
                .mapToDouble(ComparisonAnalysisTest::y)
                .average()
                .orElseThrow();
        double xx = 0;
        double yy = 0;
        double xy = 0;
        for (int i = 0; i < N; i++) {
            xx += (X[i] - meanX) * (X[i] - meanX);
            yy += (y(i) - meanY) * (y(i) - meanY);
            xy += (X[i] - meanX) * (y(i) - meanY);
        }
        assertEquals(xy / Math.sqrt(xx * yy), c.pearson().found().orElseThrow().estimate(), 1e-12);
        Comparison.Line line = c.ols().found().orElseThrow();
        assertEquals(xy / xx, line.slope(), 1e-10);
        assertEquals(meanY - xy / xx * meanX, line.intercept(), 1e-10);
        for (int i = 0; i < N; i++) {
            double residual = y(i) - line.intercept() - line.slope() * X[i];
            assertEquals(residual, c.places().get(i).residual(), 1e-10);
        }
        assertEquals(Verdict.CLEAR, c.verdict());
        assertTrue(c.weighted().found().isPresent());
    }

    @Test
    void missingPlacesAreListedWithTheReason() {
        SampleFrame frame = frame().missing(0, FrameColumn.X_VALUE, FrameColumn.X_STATUS, Status.SUPPRESSED)
                .missing(1, FrameColumn.Y_VALUE, FrameColumn.Y_STATUS, Status.NOT_AVAILABLE)
                .missing(2, FrameColumn.X_VALUE, FrameColumn.X_STATUS, null)
                .missing(2, FrameColumn.Y_VALUE, FrameColumn.Y_STATUS, Status.NOT_APPLICABLE)
                .status(3, FrameColumn.Y_STATUS, Status.UNRELIABLE);
        Comparison c = compare(frame);
        assertEquals(N, c.considered());
        assertEquals(N - 3, c.n());
        Texts texts = Texts.of("en");
        assertEquals(
                List.of(
                        "The publisher withholds the number for children in poverty.",
                        "No number for violent crime reported to police.",
                        "No number for children in poverty. A number for violent crime reported to police does not apply"
                                + " here."),
                c.dropped().stream().map(d -> texts.say(d.why())).toList());
        assertEquals(N - 1, c.places().size());
        assertFalse(c.places().get(0).isComplete());
        assertTrue(codes(c).containsAll(List.of("W05", "W06")));
    }

    @Test
    void aPlaceThatTheTableLacksIsLeftOut() {
        SampleFrame frame = frame();
        ComparisonRequest request = frame.request(neighbors());
        Comparison c;
        try (Parallel parallel = new Parallel(1)) {
            c = new ComparisonAnalysis(parallel).compare(frame.table().dropRows(7), request, Progress.NONE);
        }
        assertEquals(N - 1, c.n());
        assertEquals("RV008", c.dropped().get(0).place().code());
    }

    @Test
    void theSameWithOneAndEightThreadsAndInAnyOrderOfRows() {
        SampleFrame frame = frame();
        ComparisonRequest request = frame.request(neighbors());
        Comparison one = compare(frame, request, 1);
        assertEquals(one, compare(frame, request, 8));
        try (Parallel parallel = new Parallel(2)) {
            assertEquals(
                    one,
                    new ComparisonAnalysis(parallel)
                            .compare(frame.table().sortDescendingOn("x_value"), request, Progress.NONE));
        }
    }

    @Test
    void withoutCoordinatesALinkIsAtMostPossible() {
        SampleFrame frame = new SampleFrame(N).values(i -> X[i], ComparisonAnalysisTest::y);
        Comparison c = compare(frame, frame.request(null), 1);
        assertEquals(Verdict.POSSIBLE, c.verdict());
        assertEquals("reason.no-coordinates", c.modifiedT().why().orElseThrow().key());
        assertEquals("reason.no-neighbors", c.moranY().why().orElseThrow().key());
        assertEquals("reason.no-population", c.weighted().why().orElseThrow().key());
        assertTrue(c.places().stream().allMatch(p -> p.local() == null));
    }

    @Test
    void fourPlacesAreNotCompared() {
        SampleFrame frame = new SampleFrame(4).values(i -> i, i -> i * i);
        Comparison c = compare(frame, frame.request(null), 1);
        for (Outcome<?> outcome :
                List.<Outcome<?>>of(c.pearson(), c.spearman(), c.ols(), c.permutation(), c.moranX())) {
            assertEquals("reason.too-few", outcome.why().orElseThrow().key());
        }
        assertEquals(Verdict.CANNOT_TELL, c.verdict());
        assertEquals("W22", codes(c).get(0));
        assertEquals(4, c.places().size());
    }

    @Test
    void aMeasureMadeFromTheOtherIsRefusedUnlessAsked() {
        SampleFrame frame = frame();
        ComparisonRequest request = frame.request(
                SampleMetric.poverty().side(),
                SampleMetric.unemployment().computedFrom("WB09").side(),
                neighbors());
        Comparison refused = compare(frame, request, 1);
        assertEquals("reason.circular", refused.pearson().why().orElseThrow().key());
        assertEquals("W19", codes(refused).get(0));
        ComparisonRequest asked = new ComparisonRequest(
                request.x(),
                request.y(),
                "county",
                request.group(),
                request.places(),
                request.neighbors(),
                99,
                1,
                null,
                true);
        assertTrue(compare(frame, asked, 1).pearson().found().isPresent());
    }

    @Test
    void aPlaceBelowTheLineIsABrightSpotOnlyWhereLessIsBetter() {
        SampleFrame frame = frame().number(FrameColumn.Y_VALUE, i -> i == 20 ? y(i) - 120 : y(i));
        Comparison worse = compare(frame);
        assertEquals(List.of("RV021"), bright(worse));
        assertEquals(PlaceResult.Standing.CLEARLY_LOWER, worse.places().get(20).standing());
        Comparison unclear = compare(
                frame,
                frame.request(
                        SampleMetric.poverty().side(),
                        SampleMetric.crime().direction(Direction.AMBIGUOUS).side(),
                        neighbors()),
                1);
        assertEquals(List.of(), bright(unclear));
    }

    private static List<String> bright(Comparison c) {
        return c.places().stream()
                .filter(PlaceResult::brightSpot)
                .map(p -> p.place().code())
                .toList();
    }

    @Test
    void onePlaceThatDecidesIsNamed() {
        SampleFrame frame = new SampleFrame(N)
                .values(i -> i == 33 ? 50 : X[i], i -> i == 33 ? 900 : 100 + 10 * NOISE[i])
                .located(i -> EAST[i], i -> NORTH[i]);
        Comparison c = compare(frame);
        assertTrue(codes(c).contains("W23"), () -> codes(c).toString());
        Finding finding = c.findings().stream()
                .filter(f -> f.code().equals("W23"))
                .findFirst()
                .orElseThrow();
        assertEquals(List.of("County 034"), finding.message().args());
        assertFalse(codes(compare(frame())).contains("W23"));
    }

    @Test
    void neighborsAlikeInBothCountForLess() {
        SampleFrame frame = new SampleFrame(N)
                .values(i -> EAST[i] + 0.1 * NOISE[i], i -> 2 * EAST[i] + 0.2 * X[i])
                .located(i -> EAST[i], i -> NORTH[i]);
        Comparison c = compare(frame);
        assertTrue(codes(c).contains("W20"), () -> codes(c).toString());
        assertTrue(c.modifiedT().found().orElseThrow().ess() < N / 2.0);
        assertTrue(
                c.places().stream().anyMatch(p -> p.local() != null && p.local().significant()));
        assertFalse(codes(compare(frame())).contains("W20"));
    }

    @Test
    void aCancelledComparisonLeaves() {
        SampleFrame frame = frame();
        Progress cancelled = new Progress() {
            @Override
            public void report(String messageKey, long done, long total) {}

            @Override
            public boolean isCancelled() {
                return true;
            }
        };
        try (Parallel parallel = new Parallel(1)) {
            ComparisonAnalysis analysis = new ComparisonAnalysis(parallel);
            ComparisonRequest request = frame.request(neighbors());
            assertThrows(JobCancelledException.class, () -> analysis.compare(frame.table(), request, cancelled));
        }
    }
}
