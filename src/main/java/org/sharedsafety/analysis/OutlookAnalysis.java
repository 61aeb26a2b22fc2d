package org.sharedsafety.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.sharedsafety.model.Metric;
import org.sharedsafety.model.Period;
import org.sharedsafety.model.result.Outcome;
import org.sharedsafety.model.result.Outlook;
import org.sharedsafety.model.result.Trend;
import org.sharedsafety.stats.LogLinearOutlook;
import org.sharedsafety.stats.LogLinearTrend;

/**
 * Where a measure would go if the years since the last break went on in the same way: forecast beside hope.
 *
 * <p>Only for yearly numbers with counts, from five on, without a gap or a break, and no farther ahead than the years it
 * rests on reach back.
 */
public final class OutlookAnalysis {
    private static final double CONFIDENCE = 0.95;
    private static final double DAYS_OF_A_YEAR = 365.2425;

    /** The way on from the last stretch of a trend to a year. */
    public Outcome<Outlook> analyse(Trend trend, int until) {
        Metric metric = trend.measure().metric();
        List<Trend.Point> stretch = lastStretch(trend);
        if (metric.cycle() > 1) {
            return Outcome.notAvailable("sentence.same-kind-of-year", metric.cycle());
        }
        if (stretch.size() < LogLinearTrend.MIN_POINTS) {
            return Outcome.notAvailable("reason.too-few-years", LogLinearTrend.MIN_POINTS);
        }
        CountInterval counts = new CountInterval(metric);
        if (!stretch.stream().allMatch(point -> counts.tells(point.reading()))) {
            return Outcome.notAvailable("reason.no-counts");
        }
        Period last = stretch.get(stretch.size() - 1).period();
        int ahead = until - last.end().getYear();
        if (!stretch.stream().allMatch(point -> isYear(point.period()))) {
            return Outcome.notAvailable("reason.not-yearly");
        }
        if (ahead < 1 || ahead > stretch.size()) {
            return Outcome.notAvailable("reason.too-far-ahead", stretch.size());
        }
        return steps(trend, stretch, last, ahead);
    }

    private static Outcome<Outlook> steps(Trend trend, List<Trend.Point> stretch, Period last, int ahead) {
        double[] time = array(stretch, point -> middle(point.period()));
        double[] events = array(stretch, point -> number(point.reading().numerator()));
        double[] people = array(stretch, point -> number(point.reading().denominator()));
        double multiplier = trend.measure().metric().multiplier();
        double exposure = people[people.length - 1];
        LogLinearOutlook line = new LogLinearOutlook(time, events, people, CONFIDENCE);
        List<Outlook.Step> steps = new ArrayList<>();
        for (int i = 0; i <= ahead; i++) {
            Period year = new Period(last.start().plusYears(i), last.end().plusYears(i));
            Outcome<LogLinearOutlook.Point> at = line.at(middle(year), exposure);
            if (at.found().isEmpty()) {
                return new Outcome.NotAvailable<>(at.why().orElseThrow());
            }
            LogLinearOutlook.Point point = at.found().orElseThrow();
            double times = multiplier / exposure;
            steps.add(new Outlook.Step(
                    year,
                    point.count() * times,
                    point.interval().lower() * times,
                    point.interval().upper() * times));
        }
        Period basis = new Period(stretch.get(0).period().start(), last.end());
        return LogLinearTrend.of(time, events, people, CONFIDENCE)
                .map(found -> new Outlook(basis, stretch.size(), found.percent(), steps));
    }

    /** The numbers since the last break or gap. */
    private static List<Trend.Point> lastStretch(Trend trend) {
        List<Trend.Point> usable = trend.points().stream()
                .filter(point -> point.reading().isUsable())
                .toList();
        int from = usable.size() - 1;
        while (from > 0
                && usable.get(from - 1).segment() == usable.get(from).segment()
                && usable.get(from - 1)
                        .period()
                        .end()
                        .plusDays(1)
                        .equals(usable.get(from).period().start())) {
            from--;
        }
        return usable.isEmpty() ? usable : usable.subList(from, usable.size());
    }

    private static boolean isYear(Period period) {
        return period.start().plusYears(1).equals(period.end().plusDays(1));
    }

    private static double middle(Period period) {
        return (period.start().toEpochDay() + period.end().toEpochDay() + 1) / 2.0 / DAYS_OF_A_YEAR;
    }

    private static double[] array(List<Trend.Point> points, ToDoubleFunction<Trend.Point> what) {
        return points.stream().mapToDouble(what).toArray();
    }

    private static double number(@org.jspecify.annotations.Nullable Double value) {
        return value == null ? Double.NaN : value;
    }
}
