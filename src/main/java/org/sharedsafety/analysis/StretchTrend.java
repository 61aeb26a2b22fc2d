package org.sharedsafety.analysis;

import java.util.List;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.honesty.ChangeSentence;
import org.sharedsafety.honesty.ChangeVerdict;
import org.sharedsafety.honesty.GroupWords;
import org.sharedsafety.honesty.MeasureFacts;
import org.sharedsafety.honesty.PlaceSentences;
import org.sharedsafety.model.Message;
import org.sharedsafety.model.Metric;
import org.sharedsafety.model.Period;
import org.sharedsafety.model.Place;
import org.sharedsafety.model.SeriesBreak;
import org.sharedsafety.model.finding.Change;
import org.sharedsafety.model.finding.Tone;
import org.sharedsafety.model.result.Comparison;
import org.sharedsafety.model.result.Outcome;
import org.sharedsafety.model.result.Trend;
import org.sharedsafety.stats.LogLinearTrend;
import org.sharedsafety.stats.MannKendall;

/**
 * The trend of one stretch without a break: only numbers that are there, none across a gap in the way of counting. Where the
 * years of a measure are of several kinds, only those of the last number's kind are set against each other.
 */
final class StretchTrend {
    private static final double CONFIDENCE = 0.95;

    private final Metric metric;
    private final List<PeriodNumber> all;
    private final List<PeriodNumber> usable;
    private final List<PeriodNumber> known;

    /** The stretch of these numbers, earliest first, at least one. */
    StretchTrend(Metric metric, List<PeriodNumber> all) {
        this.metric = metric;
        this.all = all;
        this.usable = all.stream().filter(PeriodNumber::isUsable).toList();
        this.known = usable.stream()
                .filter(number -> metric.isSameKindOfYear(
                        number.period(), usable.get(usable.size() - 1).period()))
                .toList();
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

    /** The change from the first to the last number. */
    Trend.Change change(MeasureFacts measure) {
        if (known.size() < 2) {
            return usable.size() < 2
                    ? none(Message.of("reason.one-number"))
                    : none(Message.of("sentence.same-kind-of-year", metric.cycle()));
        }
        PeriodNumber first = known.get(0);
        PeriodNumber last = known.get(known.size() - 1);
        ChangeVerdict verdict =
                ChangeVerdict.of(measure, first.period(), first.reading(), last.period(), last.reading());
        Message why = why(verdict);
        boolean comparable = verdict.change() != Change.NOT_COMPARABLE;
        TwoNumbers two = new TwoNumbers(metric, first.reading(), last.reading());
        return new Trend.Change(
                first.period(),
                last.period(),
                comparable ? two.difference() : refused(why),
                comparable ? two.percent() : refused(why),
                verdict.change(),
                verdict.tone(),
                why);
    }

    /** That change in words, and that the way of counting changed before it; null where there are no two numbers. */
    @Nullable
    Message sentence(MeasureFacts measure, TrendRequest request) {
        if (usable.size() < 2) {
            return null;
        }
        boolean alone = known.size() < 2;
        PeriodNumber first = alone ? usable.get(usable.size() - 2) : known.get(0);
        PeriodNumber last = known.get(known.size() - 1);
        ChangeVerdict verdict =
                ChangeVerdict.of(measure, first.period(), first.reading(), last.period(), last.reading());
        Place place = request.place();
        Message change = ChangeSentence.of(
                metric,
                place == null ? PlaceSentences.together(request.level()) : PlaceSentences.named(place),
                first.period(),
                first.reading(),
                last.period(),
                last.reading(),
                verdict);
        boolean left = known.size() < usable.size() && !alone;
        Message said = GroupWords.only(request.group(), left ? ChangeSentence.sameKindOfYear(change, metric) : change);
        SeriesBreak crossed = measure.crossed();
        return crossed == null || verdict.why() == ChangeVerdict.Why.BREAK
                ? said
                : ChangeSentence.afterBreak(said, crossed);
    }

    private static Outcome<Trend.Estimate> refused(@Nullable Message why) {
        return new Outcome.NotAvailable<>(why == null ? Message.of("status.not_available") : why);
    }

    private @Nullable Message why(ChangeVerdict verdict) {
        return switch (verdict.why()) {
            case NOTHING -> null;
            case NO_NUMBER -> Message.of("status.not_available");
            case BREAK -> Message.of("finding.w08", String.valueOf(verdict.year()));
            case KIND_OF_YEAR -> Message.of("sentence.same-kind-of-year", metric.cycle());
            case OVERLAP -> Message.of("reason.overlapping-periods");
            case NO_INTERVAL -> Message.of("reason.no-interval");
        };
    }

    /** No change to speak of, for a reason. */
    static Trend.Change none(String reason) {
        return none(Message.of(reason));
    }

    private static Trend.Change none(Message reason) {
        return new Trend.Change(
                null,
                null,
                new Outcome.NotAvailable<>(reason),
                new Outcome.NotAvailable<>(reason),
                Change.NOT_COMPARABLE,
                Tone.NEITHER,
                reason);
    }
}
