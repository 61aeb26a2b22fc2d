package org.sharedsafety.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.sharedsafety.model.Group;
import org.sharedsafety.model.Metric;
import org.sharedsafety.model.Period;
import org.sharedsafety.model.Place;
import org.sharedsafety.model.SampleMetric;
import org.sharedsafety.model.Series;
import org.sharedsafety.model.SeriesBreak;
import org.sharedsafety.model.Status;
import org.sharedsafety.model.finding.Change;
import org.sharedsafety.model.finding.Finding;
import org.sharedsafety.model.result.MeasureSide;
import org.sharedsafety.model.result.Trend;
import org.sharedsafety.stats.LogLinearTrend;

/** A trend is cut where the way of counting changed, and says no more than its numbers do. */
class TrendAnalysisTest {
    private static final Metric CRIME = SampleMetric.crime().multiplier(100_000).metric();
    private static final SeriesBreak NIBRS = new SeriesBreak(LocalDate.of(2021, 1, 1), "collection", "new", "nuevo");
    private static final Place FIRST = SampleMeasure.places(1).get(0);

    private static Trend trend(
            Metric metric,
            SampleMeasure table,
            List<Period> periods,
            List<Place> places,
            Place place,
            SeriesBreak... breaks) {
        Period span = new Period(
                periods.get(0).start(), periods.get(periods.size() - 1).end());
        MeasureSide side = new MeasureSide(
                metric, new Series(1, metric.id(), "test"), span, metric.unit(), List.of("t.csv"), true);
        return new TrendAnalysis()
                .analyse(
                        table.table(),
                        new TrendRequest(side, "county", Group.EVERYONE, place, periods, places, List.of(breaks), 3));
    }

    private static List<String> codes(Trend trend) {
        return trend.about().findings().stream().map(Finding::code).toList();
    }

    @Test
    void nothingIsComputedAcrossABreak() {
        SampleMeasure table = new SampleMeasure();
        for (int year = 0; year < 7; year++) {
            table.rate(1, year, year < 3 ? 400 : 100, 100_000, 100_000);
        }
        Trend trend = trend(CRIME, table, SampleMeasure.years(2018, 7), List.of(FIRST), FIRST, NIBRS);
        assertEquals(
                List.of(0, 0, 0, 1, 1, 1, 1),
                trend.points().stream().map(Trend.Point::segment).toList());
        assertEquals(2, trend.segments().size());
        assertEquals(Period.ofYear(2021), trend.change().from());
        assertEquals(Change.NO_CLEAR_CHANGE, trend.change().verdict());
        assertTrue(codes(trend).contains("W08"), codes(trend).toString());
        assertEquals(
                List.of("2018/2020", "2022/2024"),
                trend.pooled().stream().map(pooled -> pooled.span().text()).toList());
    }

    @Test
    void aPeriodInWhichTheWayOfCountingChangedBelongsToNeitherSide() {
        SeriesBreak october = new SeriesBreak(LocalDate.of(2015, 10, 1), "coding", "new", "nuevo");
        SampleMeasure table = new SampleMeasure();
        for (int year = 0; year < 3; year++) {
            table.rate(1, year, 50, 100_000, 100_000);
        }
        Trend trend = trend(CRIME, table, SampleMeasure.years(2014, 3), List.of(FIRST), FIRST, october);
        assertEquals(
                List.of(0, 1, 2),
                trend.points().stream().map(Trend.Point::segment).toList());
        assertEquals(Change.NOT_COMPARABLE, trend.change().verdict());
        assertNull(trend.change().from());
    }

    @Test
    void theYearlyChangeIsThatOfTheCountsAndTheirPeople() {
        double[] counts = {200, 190, 171, 165, 150, 139};
        double[] people = {50_000, 50_500, 51_000, 51_200, 51_900, 52_000};
        SampleMeasure table = new SampleMeasure();
        double[] years = new double[counts.length];
        for (int year = 0; year < counts.length; year++) {
            table.rate(1, year, counts[year], people[year], 100_000);
            years[year] = year;
        }
        Trend trend = trend(CRIME, table, SampleMeasure.years(2015, 6), List.of(FIRST), FIRST);
        LogLinearTrend direct =
                LogLinearTrend.of(years, counts, people, 0.95).found().orElseThrow();
        Trend.Yearly yearly = trend.segments().get(0).yearly().found().orElseThrow();
        assertEquals(direct.percent(), yearly.percent(), 0.01, "years of 365 and 366 days differ a little");
        assertEquals(Change.CLEARLY_DOWN, trend.change().verdict());
        double ratio = counts[5] / people[5] / (counts[0] / people[0]);
        assertEquals(
                100 * (ratio - 1),
                trend.change().percent().found().orElseThrow().value(),
                1e-9);
    }

    @Test
    void yearsAreTakenTogetherByAddingCountsAndPeople() {
        SampleMeasure table = new SampleMeasure()
                .rate(1, 0, 3, 10_000, 100_000)
                .rate(1, 1, 5, 20_000, 100_000)
                .rate(1, 2, 4, 30_000, 100_000)
                .rate(1, 3, 9, 40_000, 100_000);
        Trend trend = trend(CRIME, table, SampleMeasure.years(2015, 4), List.of(FIRST), FIRST);
        assertEquals(1, trend.pooled().size());
        Trend.Pooled pooled = trend.pooled().get(0);
        assertEquals("2016/2018", pooled.span().text());
        assertEquals(
                18 / 90_000.0 * 100_000, Objects.requireNonNull(pooled.reading().value()), 1e-9);
    }

    @Test
    void windowsThatOverlapAreNotPooledAndHaveNoYearlyChange() {
        SampleMeasure table = new SampleMeasure();
        List<Period> windows = List.of(
                Period.ofYears(2010, 2014),
                Period.ofYears(2011, 2015),
                Period.ofYears(2012, 2016),
                Period.ofYears(2013, 2017),
                Period.ofYears(2014, 2018));
        for (int i = 0; i < windows.size(); i++) {
            table.rate(1, i, 100 + 30 * i, 100_000, 100_000);
        }
        Trend trend = trend(CRIME, table, windows, List.of(FIRST), FIRST);
        assertEquals(List.of(), trend.pooled());
        assertEquals(
                "reason.overlapping-periods",
                trend.segments().get(0).yearly().why().orElseThrow().key());
        assertEquals(Change.NOT_COMPARABLE, trend.change().verdict());
        assertTrue(codes(trend).contains("W14"), codes(trend).toString());
    }

    @Test
    void allPlacesTogetherAreRolledUpAndThoseWithoutANumberAreNamed() {
        List<Place> places = SampleMeasure.places(2);
        SampleMeasure table = new SampleMeasure()
                .rate(1, 0, 80, 80_000, 100_000)
                .people(80_000)
                .rate(2, 0, 40, 20_000, 100_000)
                .people(20_000)
                .rate(1, 1, 88, 80_000, 100_000)
                .people(80_000)
                .missing(2, 1, Status.SUPPRESSED)
                .people(20_000);
        Trend trend = trend(CRIME, table, SampleMeasure.years(2022, 2), places, null);
        assertEquals(120, Objects.requireNonNull(trend.points().get(0).reading().value()), 1e-9);
        assertEquals(110, Objects.requireNonNull(trend.points().get(1).reading().value()), 1e-9);
        assertEquals("RV002", trend.about().dropped().get(0).place().code());
        assertEquals(150, Objects.requireNonNull(trend.points().get(0).places()).median(), 1e-9);
    }
}
