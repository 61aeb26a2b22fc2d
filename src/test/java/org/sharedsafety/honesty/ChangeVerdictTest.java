package org.sharedsafety.honesty;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.sharedsafety.model.Direction;
import org.sharedsafety.model.Period;
import org.sharedsafety.model.SampleMetric;
import org.sharedsafety.model.SeriesBreak;
import org.sharedsafety.model.Status;
import org.sharedsafety.model.finding.Change;
import org.sharedsafety.model.finding.Tone;
import org.sharedsafety.model.result.Reading;

/** The word for a change at its borders. */
class ChangeVerdictTest {
    private static final Period EARLY = Period.ofYear(2018);
    private static final Period LATE = Period.ofYear(2022);

    private static SampleMetric deaths() {
        return SampleMetric.crime().sourceKind("vital_statistics");
    }

    private static Reading count(double events, double people) {
        return new Reading(events / people * 100, events, people, null, null, Status.OK, null);
    }

    private static Reading estimate(double value, @Nullable Double lower, @Nullable Double upper) {
        return new Reading(value, null, null, lower, upper, Status.OK, null);
    }

    private static ChangeVerdict of(SampleMetric metric, Reading before, Reading after) {
        return ChangeVerdict.of(MeasureFacts.of(metric.metric()), EARLY, before, LATE, after);
    }

    /** exp(ln 2 - 1.96 sqrt(1/40 + 1/20)) = 1.17 lies above 1; 30 against 20 gives 0.85. */
    @Test
    void aRatioOfRatesDecidesWhereThereAreCounts() {
        SampleMetric rate = deaths().multiplier(100_000);
        assertEquals(
                Change.CLEARLY_UP,
                of(rate, count(20, 100_000), count(40, 100_000)).change());
        assertEquals(
                Change.CLEARLY_DOWN,
                of(rate, count(40, 100_000), count(20, 100_000)).change());
        assertEquals(
                Change.NO_CLEAR_CHANGE,
                of(rate, count(20, 100_000), count(30, 100_000)).change());
        assertEquals(2.0, of(rate, count(20, 100_000), count(40, 100_000)).ratio(), 1e-12);
    }

    /** Of 5 events all fall in one of two equal years with a chance of 2/32 = 0.06, of 6 events with 2/64 = 0.03. */
    @Test
    void fromNothingToFewIsJudgedExactly() {
        SampleMetric rate = deaths().multiplier(100_000);
        assertEquals(
                Change.NO_CLEAR_CHANGE, of(rate, count(0, 1000), count(5, 1000)).change());
        assertEquals(Change.CLEARLY_UP, of(rate, count(0, 1000), count(6, 1000)).change());
        assertEquals(
                Change.NO_CLEAR_CHANGE, of(rate, count(0, 1000), count(0, 1000)).change());
    }

    /** Half of 100 against 0.65 of 100: the rates' ratio would hold 1, the shares' difference excludes 0. */
    @Test
    void sharesOfCountedPeopleAreComparedAsShares() {
        SampleMetric share = SampleMetric.poverty().sourceKind("administrative");
        assertEquals(
                Change.CLEARLY_UP, of(share, count(50, 100), count(65, 100)).change());
        assertEquals(
                Change.NO_CLEAR_CHANGE,
                of(deaths().multiplier(1000), count(50, 100), count(65, 100)).change());
    }

    /** Standard errors of 1.53 and 1.02 make 1.84; a difference of 4 is 2.2 of them, one of 3 is 1.6. */
    @Test
    void estimatesAreComparedByTheirIntervals() {
        SampleMetric survey = SampleMetric.poverty();
        assertEquals(
                Change.CLEARLY_DOWN,
                of(survey, estimate(20, 17.0, 23.0), estimate(16, 14.0, 18.0)).change());
        assertEquals(
                Change.NO_CLEAR_CHANGE,
                of(survey, estimate(20, 17.0, 23.0), estimate(17, 15.0, 19.0)).change());
        ChangeVerdict unsure = of(survey, estimate(20, null, null), estimate(10, 8.0, 12.0));
        assertEquals(Change.NOT_COMPARABLE, unsure.change());
        assertEquals(ChangeVerdict.Why.NO_INTERVAL, unsure.why());
    }

    @Test
    void weightedCountsOfASurveyAreNoCounts() {
        Reading weighted = new Reading(20.0, 20_000.0, 100_000.0, null, null, Status.OK, null);
        Reading later = new Reading(30.0, 30_000.0, 100_000.0, null, null, Status.OK, null);
        assertEquals(
                ChangeVerdict.Why.NO_INTERVAL,
                of(SampleMetric.poverty(), weighted, later).why());
    }

    @Test
    void breaksOverlapsAndMissingNumbersAreNotComparable() {
        SeriesBreak nibrs = new SeriesBreak(LocalDate.of(2021, 1, 1), "collection", "", "");
        MeasureFacts measure = MeasureFacts.of(deaths().metric()).withBreaks(List.of(nibrs));
        ChangeVerdict across = ChangeVerdict.of(measure, EARLY, count(20, 1000), LATE, count(400, 1000));
        assertEquals(Change.NOT_COMPARABLE, across.change());
        assertEquals(ChangeVerdict.Why.BREAK, across.why());
        assertEquals(2021, across.year());
        assertEquals(
                Change.CLEARLY_UP,
                ChangeVerdict.of(
                                measure,
                                Period.ofYear(2021),
                                count(20, 100_000),
                                Period.ofYear(2022),
                                count(400, 100_000))
                        .change());
        ChangeVerdict windows = ChangeVerdict.of(
                MeasureFacts.of(SampleMetric.poverty().metric()),
                Period.ofYears(2015, 2019),
                estimate(20, 19.0, 21.0),
                Period.ofYears(2016, 2020),
                estimate(10, 9.0, 11.0));
        assertEquals(ChangeVerdict.Why.OVERLAP, windows.why());
        Reading hidden = new Reading(null, null, null, null, null, Status.SUPPRESSED, null);
        assertEquals(
                ChangeVerdict.Why.NO_NUMBER,
                of(deaths(), hidden, count(20, 1000)).why());
    }

    @Test
    void goodAndBadOnlyWhereThereIsAGoodSideAndPoliceDidNotCount() {
        Reading low = count(20, 100_000);
        Reading high = count(80, 100_000);
        assertEquals(Tone.WORSE, of(deaths(), low, high).tone());
        assertEquals(Tone.BETTER, of(deaths(), high, low).tone());
        assertEquals(
                Tone.BETTER, of(deaths().direction(Direction.BETTER), low, high).tone());
        assertEquals(
                Tone.NEITHER,
                of(deaths().direction(Direction.AMBIGUOUS), low, high).tone());
        assertEquals(Tone.NEITHER, of(SampleMetric.crime(), low, high).tone());
        assertEquals(Tone.NEITHER, of(deaths(), low, count(21, 100_000)).tone());
    }
}
