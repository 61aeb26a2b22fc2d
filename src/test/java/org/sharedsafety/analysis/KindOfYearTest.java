package org.sharedsafety.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.sharedsafety.model.Group;
import org.sharedsafety.model.Metric;
import org.sharedsafety.model.Period;
import org.sharedsafety.model.Place;
import org.sharedsafety.model.Series;
import org.sharedsafety.model.finding.Change;
import org.sharedsafety.model.finding.Tone;
import org.sharedsafety.model.result.MeasureSide;
import org.sharedsafety.model.result.Profile;
import org.sharedsafety.model.result.Trend;
import org.sharedsafety.store.Catalogue;
import org.sharedsafety.text.Texts;

/**
 * Turnout of a year with a presidential election is never set against one without: the United States had 36.7, 60.1, 50.0,
 * 66.6 and 46.2 percent of eligible voters in 2014 to 2022 (US Elections Project), which is no fall from 2014 to 2022.
 */
class KindOfYearTest {
    private static final Metric TURNOUT = Catalogue.builtIn().stream()
            .filter(metric -> metric.id().equals("S06"))
            .findFirst()
            .orElseThrow();
    private static final double[] PERCENT = {36.7, 60.1, 50.0, 66.6, 46.2};
    private static final Place HERE = SampleMeasure.places(1).get(0);

    private static List<Period> years(int... years) {
        return Arrays.stream(years).mapToObj(Period::ofYear).toList();
    }

    private static SampleMeasure turnout(double... percent) {
        SampleMeasure table = new SampleMeasure();
        for (int i = 0; i < percent.length; i++) {
            table.rate(1, i, percent[i] * 1_000, 100_000, 100);
        }
        return table;
    }

    private static MeasureSide side(List<Period> years) {
        Period span =
                new Period(years.get(0).start(), years.get(years.size() - 1).end());
        return new MeasureSide(TURNOUT, new Series(1, "S06", "votes"), span, "percent", List.of("t.csv"), true);
    }

    private static Trend trend(List<Period> years, double... percent) {
        TrendRequest asked =
                new TrendRequest(side(years), "county", Group.EVERYONE, HERE, years, List.of(HERE), List.of(), 2);
        return new TrendAnalysis().analyse(turnout(percent).table(), asked);
    }

    private static String said(Trend trend) {
        return Texts.of("en").say(Objects.requireNonNull(trend.about().sentence()));
    }

    @Test
    void theCatalogueTellsTheRound() {
        assertEquals(4, TURNOUT.cycle());
        assertTrue(TURNOUT.isSameKindOfYear(Period.ofYear(2020), Period.ofYear(2024)));
        assertFalse(TURNOUT.isSameKindOfYear(Period.ofYear(2022), Period.ofYear(2024)));
    }

    @Test
    void theLastYearIsSetAgainstTheFirstOfItsKind() {
        Trend trend = trend(years(2014, 2016, 2018, 2020), 36.7, 60.1, 50.0, 66.6);
        assertEquals(Period.ofYear(2016), trend.change().from());
        assertEquals(Period.ofYear(2020), trend.change().to());
        assertEquals(6.5, trend.change().difference().found().orElseThrow().value(), 1e-9);
        assertTrue(said(trend).contains("2016") && said(trend).contains("4 years apart"), said(trend));
        assertFalse(said(trend).contains("2014"), said(trend));
        assertTrue(trend.segments().get(0).slope().found().isEmpty(), "two years of one kind are no slope");
        assertTrue(trend.pooled().isEmpty());
        assertTrue(trend.early().found().isEmpty());
    }

    @Test
    void twoYearsOfDifferentKindsAreNoChange() {
        Trend trend = trend(years(2020, 2022), 66.6, 46.2);
        assertEquals(Change.NOT_COMPARABLE, trend.change().verdict());
        assertNull(trend.change().from());
        assertTrue(said(trend).contains("cannot compare"), said(trend));
    }

    @Test
    void theProfileComparesNoOtherYears() {
        List<Period> years = years(2014, 2016, 2018, 2020, 2022);
        SampleMeasure latest = new SampleMeasure().rate(1, 0, 46_200, 100_000, 100);
        TrendRequest asked =
                new TrendRequest(side(years), "county", Group.EVERYONE, HERE, years, List.of(HERE), List.of(), 2);
        ProfileMeasure measure = new ProfileMeasure(
                side(years(2022)),
                latest.table(),
                turnout(PERCENT).table(),
                years,
                asked.known().measures().get(0),
                List.of());
        Profile.Line line = new ProfileLine(measure, HERE).line();
        assertEquals(Period.ofYear(2014), line.change().from());
        assertEquals(Change.CLEARLY_UP, line.change().verdict());
        assertEquals(Tone.BETTER, line.change().tone());
    }
}
