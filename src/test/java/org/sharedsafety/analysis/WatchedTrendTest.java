package org.sharedsafety.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.sharedsafety.model.Group;
import org.sharedsafety.model.Metric;
import org.sharedsafety.model.Period;
import org.sharedsafety.model.Place;
import org.sharedsafety.model.SampleMetric;
import org.sharedsafety.model.Series;
import org.sharedsafety.model.SeriesBreak;
import org.sharedsafety.model.finding.Change;
import org.sharedsafety.model.result.EarlyWarning;
import org.sharedsafety.model.result.MeasureSide;
import org.sharedsafety.model.result.Resilience;
import org.sharedsafety.model.result.Trend;
import org.sharedsafety.text.Texts;

/** What watching a series says: which counts are worth a look, and how it came through a year of shock. */
class WatchedTrendTest {
    private static final Metric CRIME = SampleMetric.crime().multiplier(100_000).metric();
    private static final List<Place> PLACES = SampleMeasure.places(3);
    private static final Place FIRST = PLACES.get(0);

    private static Trend trend(SampleMeasure table, List<Period> periods, SeriesBreak... breaks) {
        Period span = new Period(
                periods.get(0).start(), periods.get(periods.size() - 1).end());
        MeasureSide side =
                new MeasureSide(CRIME, new Series(1, CRIME.id(), "test"), span, CRIME.unit(), List.of("t.csv"), true);
        return new TrendAnalysis()
                .analyse(
                        table.table(),
                        new TrendRequest(side, "county", Group.EVERYONE, FIRST, periods, PLACES, List.of(breaks), 3));
    }

    private static List<Period> months(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> YearMonth.of(2022, 1).plusMonths(i))
                .map(month -> new Period(month.atDay(1), month.atEndOfMonth()))
                .toList();
    }

    private static SampleMeasure counts(double... counts) {
        SampleMeasure table = new SampleMeasure();
        for (int i = 0; i < counts.length; i++) {
            table.rate(1, i, counts[i], 100_000, 100_000);
        }
        return table;
    }

    private static final double[] MONTHS = {20, 22, 19, 21, 23, 18, 20, 22, 21, 19, 20, 22, 21, 60, 20, 19};

    @Test
    void aJumpIsWorthALookInEveryRule() {
        EarlyWarning found = trend(counts(MONTHS), months(16)).early().found().orElseThrow();
        assertEquals(12, found.perYear());
        assertEquals(3, found.places());
        assertEquals(
                new EarlyWarning.Alarm(Period.parse("2023-02").orElseThrow(), List.of("C1", "C2", "above")),
                found.alarms().get(0));
        assertEquals(List.of("C3"), found.alarms().get(1).rules(), "the counts before this one stood out");
        EarlyWarning.Recent recent = found.recent().found().orElseThrow();
        assertEquals(
                List.of(9, 7, 5),
                recent.rules().stream().map(rule -> rule.bounds().size()).toList());
        for (EarlyWarning.Rule rule : recent.rules()) {
            EarlyWarning.Chance chance = rule.chance();
            assertEquals(rule.bounds().size() * chance.alpha(), chance.byAlpha(), 1e-12);
            assertTrue(chance.expected() > chance.byAlpha(), "a short baseline rings more often");
            assertEquals(chance.expected() / chance.judged() * 12 * 3, chance.aYearEverywhere(), 1e-9);
        }
        EarlyWarning.Chart chart = found.chart().found().orElseThrow();
        assertEquals("u", chart.kind());
        assertEquals("three_sigma", chart.limits());
        assertEquals(247 / 12.0, chart.centre(), 1e-9);
        String said = Texts.of("en").say(found.sentence());
        assertTrue(said.contains("2023-02") && said.contains("By chance alone"), said);
    }

    @Test
    void fewCasesHaveExactLimits() {
        double[] few = {1, 0, 2, 1, 0, 1, 3, 0, 1, 1, 2, 0, 1, 9};
        EarlyWarning.Chart chart = trend(counts(few), months(14))
                .early()
                .found()
                .orElseThrow()
                .chart()
                .found()
                .orElseThrow();
        assertEquals("exact", chart.limits());
        assertEquals("above", chart.points().get(13).side());
    }

    @Test
    void aBaselineThatVariesMoreThanChanceHasWiderLimits() {
        double[] wide = {100, 160, 90, 170, 80, 150, 100, 160, 90, 170, 80, 150, 175, 100};
        EarlyWarning.Chart chart = trend(counts(wide), months(14))
                .early()
                .found()
                .orElseThrow()
                .chart()
                .found()
                .orElseThrow();
        assertEquals("laney", chart.limits());
        assertTrue(chart.points().stream().allMatch(point -> point.side() == null));
    }

    @Test
    void aGapEndsTheRunAndTooFewNumbersSaySo() {
        List<Period> withGap = new ArrayList<>(months(16));
        withGap.remove(9);
        double[] left = IntStream.range(0, 16)
                .filter(i -> i != 9)
                .mapToDouble(i -> MONTHS[i])
                .toArray();
        EarlyWarning found = trend(counts(left), withGap).early().found().orElseThrow();
        assertEquals(6, found.numbers());
        assertEquals(
                "reason.too-few-numbers", found.recent().why().orElseThrow().key());
        assertEquals("reason.too-few-numbers", found.chart().why().orElseThrow().key());
        assertTrue(found.alarms().isEmpty());
    }

    @Test
    void valuesWithoutCountsAreNotWatched() {
        SampleMeasure table = new SampleMeasure();
        for (int i = 0; i < 14; i++) {
            table.value(1, i, 20 + i, 19, 40);
        }
        assertEquals(
                "reason.no-counts",
                trend(table, months(14)).early().why().orElseThrow().key());
    }

    @Test
    void aShockIsMeasuredFromTheThreeYearsBeforeUntilItIsBack() {
        Resilience found = trend(counts(100, 104, 96, 160, 140, 105), SampleMeasure.years(2017, 6))
                .resilience()
                .found()
                .orElseThrow();
        Resilience.Recovery recovery = found.recovery().found().orElseThrow();
        assertEquals(100, recovery.mean(), 1e-9);
        assertEquals(60, recovery.change(), 1e-9);
        assertEquals(2, recovery.yearsUntilBack().found().orElseThrow());
        assertEquals(Period.ofYear(2022), recovery.back());
        assertEquals(Period.ofYear(2019), found.through().from());
        assertEquals(Period.ofYear(2021), found.through().to());
        assertEquals(Change.CLEARLY_UP, found.through().verdict());
    }

    @Test
    void nothingIsSaidOfAShockAcrossABreak() {
        SeriesBreak after = new SeriesBreak(LocalDate.of(2021, 1, 1), "collection", "new", "nuevo");
        Resilience cut = trend(counts(100, 104, 96, 160, 100, 105), SampleMeasure.years(2017, 6), after)
                .resilience()
                .found()
                .orElseThrow();
        assertEquals(
                "reason.break-before-back",
                cut.recovery()
                        .found()
                        .orElseThrow()
                        .yearsUntilBack()
                        .why()
                        .orElseThrow()
                        .key());
        assertEquals(Change.NOT_COMPARABLE, cut.through().verdict());
        SeriesBreak before = new SeriesBreak(LocalDate.of(2019, 1, 1), "collection", "new", "nuevo");
        assertEquals(
                "reason.break-before-shock",
                trend(counts(100, 104, 96, 160, 100, 105), SampleMeasure.years(2017, 6), before)
                        .resilience()
                        .found()
                        .orElseThrow()
                        .recovery()
                        .why()
                        .orElseThrow()
                        .key());
        assertEquals(
                "reason.no-three-years-before",
                trend(counts(100, 104, 96), SampleMeasure.years(2018, 3))
                        .resilience()
                        .why()
                        .orElseThrow()
                        .key());
        assertEquals(
                "reason.no-number-in-year",
                trend(counts(100, 104, 96), SampleMeasure.years(2015, 3))
                        .resilience()
                        .why()
                        .orElseThrow()
                        .key());
    }
}
