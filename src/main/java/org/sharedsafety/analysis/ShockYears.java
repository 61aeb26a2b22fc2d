package org.sharedsafety.analysis;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.honesty.MeasureFacts;
import org.sharedsafety.honesty.PlaceSentences;
import org.sharedsafety.honesty.WatchSentences;
import org.sharedsafety.model.Message;
import org.sharedsafety.model.Metric;
import org.sharedsafety.model.Period;
import org.sharedsafety.model.Place;
import org.sharedsafety.model.result.Comparison;
import org.sharedsafety.model.result.Outcome;
import org.sharedsafety.model.result.Reading;
import org.sharedsafety.model.result.Resilience;
import org.sharedsafety.model.result.Resilience.Recovery;
import org.sharedsafety.stats.Interval;
import org.sharedsafety.stats.ShockRecovery;

/**
 * How a measure came through a year of shock: from the mean of the three years before, and the years until it was back
 * within their intervals. Nothing is said across a break in the way of counting.
 */
final class ShockYears {
    private final Metric metric;
    private final MeasureFacts facts;
    private final TrendRequest request;

    ShockYears(MeasureFacts facts, TrendRequest request) {
        this.metric = facts.metric();
        this.facts = facts;
        this.request = request;
    }

    /**
     * How the series came through the year.
     *
     * @param numbers of all periods, earliest first
     * @param stretch of each number, as {@link Stretches#of} tells
     * @return not available where the series has neither the year nor the years around it
     */
    Outcome<Resilience> of(List<PeriodNumber> numbers, List<Integer> stretch) {
        PeriodNumber before = usable(numbers, request.shock() - 1);
        PeriodNumber after = usable(numbers, request.shock() + 1);
        Outcome<Recovery> recovery = recovery(numbers, stretch);
        if (recovery.found().isEmpty() && (before == null || after == null)) {
            return new Outcome.NotAvailable<>(recovery.why().orElseThrow());
        }
        StretchTrend around = before == null || after == null ? null : new StretchTrend(metric, List.of(before, after));
        return Outcome.of(new Resilience(
                Period.ofYear(request.shock()),
                around == null ? StretchTrend.none("reason.no-year-after") : around.change(facts),
                recovery,
                sentence(recovery, around, numbers.get(numbers.size() - 1).period())));
    }

    private Message sentence(Outcome<Recovery> recovery, @Nullable StretchTrend around, Period last) {
        Place place = request.place();
        Message where = place == null ? PlaceSentences.together(request.level()) : PlaceSentences.named(place);
        Message change = around == null ? null : around.sentence(facts, request);
        return recovery.found()
                .map(found -> WatchSentences.resilience(metric, where, request.shock(), found, last))
                .orElseGet(() -> change == null ? recovery.why().orElseThrow() : change);
    }

    private @Nullable PeriodNumber usable(List<PeriodNumber> numbers, int year) {
        int at = position(numbers, Period.ofYear(year));
        return at < 0 || !numbers.get(at).isUsable() ? null : numbers.get(at);
    }

    private Outcome<Recovery> recovery(List<PeriodNumber> numbers, List<Integer> stretch) {
        if (metric.cycle() > 1) {
            return Outcome.notAvailable("sentence.same-kind-of-year", metric.cycle());
        }
        int at = position(numbers, Period.ofYear(request.shock()));
        if (at < 0 || !numbers.get(at).isUsable()) {
            return Outcome.notAvailable("reason.no-number-in-year", Integer.toString(request.shock()));
        }
        int first = at - ShockRecovery.YEARS_BEFORE;
        if (first < 0 || !isYearly(numbers.subList(first, at))) {
            return Outcome.notAvailable("reason.no-three-years-before", Integer.toString(request.shock()));
        }
        if (!stretch.get(first).equals(stretch.get(at))) {
            return Outcome.notAvailable("reason.break-before-shock", Integer.toString(request.shock()));
        }
        List<PeriodNumber> before = numbers.subList(first, at);
        Interval earlier = earlier(before).orElse(null);
        if (earlier == null) {
            return Outcome.notAvailable("reason.no-interval");
        }
        boolean cut = !stretch.get(stretch.size() - 1).equals(stretch.get(at));
        String notBack = cut
                ? "reason.break-before-back"
                : at == numbers.size() - 1 ? "reason.no-year-after" : "reason.not-back";
        return ShockRecovery.of(values(numbers, stretch, at), at, earlier)
                .map(found -> recovery(found, before, earlier, notBack));
    }

    private Recovery recovery(ShockRecovery found, List<PeriodNumber> before, Interval earlier, String notBack) {
        Outcome<Integer> years =
                found.yearsUntilBack().found().isPresent() ? found.yearsUntilBack() : Outcome.notAvailable(notBack);
        return new Recovery(
                before.stream().map(PeriodNumber::period).toList(),
                found.before(),
                new Comparison.Interval(earlier.lower(), earlier.upper()),
                found.before() + found.change(),
                found.change(),
                years,
                years.found().map(n -> Period.ofYear(request.shock() + n)).orElse(null));
    }

    private static int position(List<PeriodNumber> numbers, Period year) {
        for (int i = 0; i < numbers.size(); i++) {
            if (numbers.get(i).period().equals(year)) {
                return i;
            }
        }
        return -1;
    }

    /** Whether the numbers are there, each the year after the one before. */
    private boolean isYearly(List<PeriodNumber> before) {
        for (int i = 0; i < before.size(); i++) {
            Period year = Period.ofYear(request.shock() - before.size() + i);
            if (!before.get(i).period().equals(year) || !before.get(i).isUsable()) {
                return false;
            }
        }
        return true;
    }

    /** From the lowest to the highest end of the intervals of the years before; empty where one is not known. */
    private Optional<Interval> earlier(List<PeriodNumber> before) {
        CountInterval counts = new CountInterval(metric);
        double lower = Double.POSITIVE_INFINITY;
        double upper = Double.NEGATIVE_INFINITY;
        for (PeriodNumber number : before) {
            Reading reading = counts.beside(number.reading());
            Double low = reading.lower();
            Double high = reading.upper();
            if (low == null || high == null) {
                return Optional.empty();
            }
            lower = Math.min(lower, low);
            upper = Math.max(upper, high);
        }
        return Optional.of(new Interval(lower, upper));
    }

    /** The numbers of the years of the same stretch as the shock, the others left out. */
    private static double[] values(List<PeriodNumber> numbers, List<Integer> stretch, int at) {
        double[] values = new double[numbers.size()];
        Arrays.fill(values, Double.NaN);
        for (int i = 0; i < values.length; i++) {
            boolean same = stretch.get(i).equals(stretch.get(at));
            boolean yearly = numbers.get(i)
                    .period()
                    .equals(Period.ofYear(numbers.get(at).period().start().getYear() + i - at));
            if (same && yearly && numbers.get(i).isUsable()) {
                values[i] = numbers.get(i).value();
            }
        }
        return values;
    }
}
