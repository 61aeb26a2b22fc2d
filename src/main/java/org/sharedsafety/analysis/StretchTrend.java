package org.sharedsafety.analysis;

import java.util.List;
import java.util.function.ToDoubleFunction;
import org.sharedsafety.model.Metric;
import org.sharedsafety.model.Period;
import org.sharedsafety.model.result.Comparison;
import org.sharedsafety.model.result.Outcome;
import org.sharedsafety.model.result.Trend;
import org.sharedsafety.stats.LogLinearTrend;
import org.sharedsafety.stats.MannKendall;

/** The trend of one stretch without a break: only numbers that are there, none across a gap in the way of counting. */
final class StretchTrend {
    private static final double CONFIDENCE = 0.95;

    private final Metric metric;
    private final List<PeriodNumber> all;
    private final List<PeriodNumber> known;

    /** The stretch of these numbers, earliest first, at least one. */
    StretchTrend(Metric metric, List<PeriodNumber> all) {
        this.metric = metric;
        this.all = all;
        this.known = all.stream().filter(PeriodNumber::isUsable).toList();
    }

    Trend.Segment segment() {
        Period span = new Period(
                all.get(0).period().start(), all.get(all.size() - 1).period().end());
        return new Trend.Segment(span, known.size(), yearly(), slope(), Signals.of(known));
    }

    /** Change a year, from the counts. */
    Outcome<Trend.Yearly> yearly() {
        CountInterval counts = new CountInterval(metric);
        if (Stretches.overlap(all)) {
            return Outcome.notAvailable("reason.overlapping-periods");
        }
        if (!known.stream().allMatch(number -> counts.tells(number.reading()))) {
            return Outcome.notAvailable("reason.no-counts");
        }
        if (known.size() < LogLinearTrend.MIN_POINTS) {
            return Outcome.notAvailable("reason.too-few-years", LogLinearTrend.MIN_POINTS);
        }
        return LogLinearTrend.of(
                        array(PeriodNumber::time), array(PeriodNumber::count), array(PeriodNumber::outOf), CONFIDENCE)
                .map(found -> new Trend.Yearly(
                        found.percent(),
                        new Comparison.Interval(
                                found.interval().lower(), found.interval().upper()),
                        found.dispersion(),
                        found.dispersion() > LogLinearTrend.OVERDISPERSED));
    }

    /** Change a year in the measure's unit. */
    Outcome<Trend.Slope> slope() {
        if (Stretches.overlap(all)) {
            return Outcome.notAvailable("reason.overlapping-periods");
        }
        if (known.size() < LogLinearTrend.MIN_POINTS) {
            return Outcome.notAvailable("reason.too-few-years", LogLinearTrend.MIN_POINTS);
        }
        return MannKendall.of(array(PeriodNumber::time), array(PeriodNumber::value))
                .map(found -> new Trend.Slope(found.slope(), found.test().p()));
    }

    private double[] array(ToDoubleFunction<PeriodNumber> what) {
        return known.stream().mapToDouble(what).toArray();
    }

    /** The change from the first to the last number, judged by the whole stretch where that can be. */
    Trend.Change change() {
        if (known.size() < 2) {
            return none("reason.one-number");
        }
        PeriodNumber first = known.get(0);
        PeriodNumber last = known.get(known.size() - 1);
        if (first.period().overlaps(last.period())) {
            return none("reason.overlapping-periods");
        }
        TwoNumbers two = new TwoNumbers(metric, first.reading(), last.reading());
        Outcome<Trend.Estimate> difference = two.difference();
        Outcome<Trend.Estimate> percent = two.percent();
        Outcome<Comparison.Interval> judged = yearly().map(Trend.Yearly::interval);
        String by = "yearly";
        if (judged.found().isEmpty()) {
            judged = difference.map(Trend.Estimate::interval);
            by = "two-numbers";
        }
        if (judged.found().isEmpty()) {
            judged = percent.map(Trend.Estimate::interval);
        }
        if (judged.found().isPresent()) {
            return new Trend.Change(
                    first.period(),
                    last.period(),
                    difference,
                    percent,
                    verdict(judged.found().get()),
                    Outcome.of(by));
        }
        Outcome<Trend.Verdict> ranks = slope().map(StretchTrend::verdict);
        return new Trend.Change(
                first.period(),
                last.period(),
                difference,
                percent,
                ranks.found().orElse(Trend.Verdict.NOT_COMPARABLE),
                ranks.found().isPresent() ? Outcome.of("ranks") : Outcome.notAvailable("reason.no-interval"));
    }

    private static Trend.Verdict verdict(Comparison.Interval interval) {
        return interval.containsZero()
                ? Trend.Verdict.NO_CLEAR_CHANGE
                : interval.lower() > 0 ? Trend.Verdict.CLEARLY_UP : Trend.Verdict.CLEARLY_DOWN;
    }

    private static Trend.Verdict verdict(Trend.Slope slope) {
        return slope.p() >= 1 - CONFIDENCE
                ? Trend.Verdict.NO_CLEAR_CHANGE
                : slope.perYear() > 0 ? Trend.Verdict.CLEARLY_UP : Trend.Verdict.CLEARLY_DOWN;
    }

    static Trend.Change none(String reason) {
        return new Trend.Change(
                null,
                null,
                Outcome.notAvailable(reason),
                Outcome.notAvailable(reason),
                Trend.Verdict.NOT_COMPARABLE,
                Outcome.notAvailable(reason));
    }
}
