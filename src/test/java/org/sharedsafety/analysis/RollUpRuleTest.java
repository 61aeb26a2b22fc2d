package org.sharedsafety.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.sharedsafety.model.Metric;
import org.sharedsafety.model.RollUp;
import org.sharedsafety.model.SampleMetric;
import org.sharedsafety.model.Status;
import org.sharedsafety.stats.CrudeRate;
import tech.tablesaw.api.Table;

/** The number of a whole comes from its parts by the measure's own rule, or is refused. */
class RollUpRuleTest {
    private static final Metric CRIME = SampleMetric.crime().multiplier(100_000).metric();

    private static RollUpRule.Whole whole(Metric metric, Table table) {
        return new RollUpRule(metric).of(PlaceNumbers.of(table, metric));
    }

    private static double value(RollUpRule.Whole whole) {
        return Objects.requireNonNull(whole.reading().value());
    }

    private static String why(RollUpRule.Whole whole) {
        return Objects.requireNonNull(whole.reading().reason()).key();
    }

    @Test
    void aRateIsMadeAnewFromTheSumsAndNeverAveraged() {
        Table table = new SampleMeasure()
                .rate(1, 0, 90, 10_000, 100_000)
                .people(10_000)
                .rate(2, 0, 10, 90_000, 100_000)
                .people(90_000)
                .table();
        RollUpRule.Whole whole = whole(CRIME, table);
        assertEquals(100, value(whole), 1e-9, "100 events among 100,000 people, not the mean of 900 and 11.1");
        assertEquals(1.0, whole.people());
        CrudeRate direct = CrudeRate.of(100, 100_000, 100_000, 0.95).found().orElseThrow();
        assertEquals(
                direct.interval().lower(),
                Objects.requireNonNull(whole.reading().lower()),
                1e-12);
        assertEquals(
                direct.interval().upper(),
                Objects.requireNonNull(whole.reading().upper()),
                1e-12);
    }

    @Test
    void aPartWithoutANumberIsLeftOutWithItsPeopleAndSaid() {
        Table table = new SampleMeasure()
                .rate(1, 0, 30, 30_000, 100_000)
                .people(30_000)
                .missing(2, 0, Status.SUPPRESSED)
                .people(10_000)
                .table();
        RollUpRule.Whole whole = whole(CRIME, table);
        assertEquals(100, value(whole), 1e-9);
        assertEquals(Status.ESTIMATED, whole.reading().status());
        assertEquals(0.75, Objects.requireNonNull(whole.people()), 1e-12);
        assertEquals(1, whole.used());
    }

    @Test
    void belowSixTenthsOfThePeopleThereIsNoRate() {
        Table table = new SampleMeasure()
                .rate(1, 0, 59, 59_000, 100_000)
                .people(59_000)
                .missing(2, 0, Status.NOT_AVAILABLE)
                .people(41_000)
                .table();
        assertEquals("reason.coverage-too-low", why(whole(CRIME, table)));
    }

    @Test
    void whatIsCoveredOfAPartCountsAndUnknownIsNeverTakenAsAll() {
        Metric reported =
                SampleMetric.crime().multiplier(100_000).pitfalls("COVER").metric();
        Table told = new SampleMeasure()
                .rate(1, 0, 50, 50_000, 100_000)
                .covering(1, 50_000)
                .rate(2, 0, 50, 50_000, 100_000)
                .covering(0.7, 50_000)
                .table();
        assertEquals(0.85, Objects.requireNonNull(whole(reported, told).covered()), 1e-12);
        Table untold = new SampleMeasure()
                .rate(1, 0, 50, 50_000, 100_000)
                .people(50_000)
                .table();
        assertNull(whole(reported, untold).covered());
        assertEquals(1.0, whole(reported, untold).people());
    }

    @Test
    void aPlaceOfWhichTooLittleReportedHasNoNumberOfItsOwn() {
        Table table = new SampleMeasure()
                .rate(1, 0, 50, 50_000, 100_000)
                .covering(0.59, 50_000)
                .table();
        PlaceNumber number = PlaceNumbers.of(table, CRIME).get(0);
        assertFalse(number.reading().isUsable());
        assertEquals(
                "reason.coverage-too-low",
                Objects.requireNonNull(number.reading().reason()).key());
    }

    @Test
    void aTotalWithoutOneOfItsPartsIsNoTotal() {
        Metric total = SampleMetric.poverty().rollUp(RollUp.SUM).metric();
        SampleMeasure parts = new SampleMeasure().value(1, 0, 7, Double.NaN, Double.NaN);
        assertEquals(7, value(whole(total, parts.table())), 0);
        assertEquals(
                "reason.part-missing",
                why(whole(total, parts.missing(2, 0, Status.SUPPRESSED).table())));
    }

    @Test
    void anAverageIsWeightedByPeopleAndCalledApproximate() {
        Metric felt =
                SampleMetric.poverty().rollUp(RollUp.POPULATION_WEIGHTED_MEAN).metric();
        Table table = new SampleMeasure()
                .value(1, 0, 40, 36, 44)
                .people(30_000)
                .value(2, 0, 60, 57, 63)
                .people(10_000)
                .table();
        RollUpRule.Whole whole = whole(felt, table);
        assertEquals(45, value(whole), 1e-12);
        assertEquals(Status.ESTIMATED, whole.reading().status());
        double half = Math.sqrt(Math.pow(0.75 * 4, 2) + Math.pow(0.25 * 3, 2));
        assertEquals(45 - half, Objects.requireNonNull(whole.reading().lower()), 1e-9);
    }

    @Test
    void mediansAndPublishedRatesWithoutCountsAreRefused() {
        Table table = new SampleMeasure()
                .value(1, 0, 52_000, Double.NaN, Double.NaN)
                .people(100)
                .table();
        Metric median = SampleMetric.poverty().rollUp(RollUp.NOT_AGGREGATABLE).metric();
        assertEquals("reason.not-aggregatable", why(whole(median, table)));
        assertEquals("reason.no-parts-known", why(whole(CRIME, table)));
        assertTrue(RollUpRule.allows(CRIME));
    }

    @Test
    void anAgeAdjustedRateAndASurveyGetNoIntervalFromTheirCounts() {
        Table adjusted = new SampleMeasure()
                .row(1, 0, 0, Status.OK, 120.0, 50.0, 50_000.0)
                .table();
        assertFalse(PlaceNumbers.of(adjusted, CRIME).get(0).reading().hasInterval());
        Table survey = new SampleMeasure().rate(1, 0, 50, 500, 100).table();
        Metric poverty = SampleMetric.poverty().metric();
        assertFalse(PlaceNumbers.of(survey, poverty).get(0).reading().hasInterval());
    }
}
