package org.sharedsafety.honesty;

import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.model.Message;
import org.sharedsafety.model.Metric;
import org.sharedsafety.model.Period;
import org.sharedsafety.model.SeriesBreak;
import org.sharedsafety.model.result.Reading;

/** A change of one measure in one place in plain words, or why there is no word for it. */
public final class ChangeSentence {
    private ChangeSentence() {}

    /** A sentence about the time after a break, with the warning not to look further back. */
    public static Message afterBreak(Message said, SeriesBreak crossed) {
        return Message.of(
                "sentence.with",
                said,
                Message.of("finding.w08", Integer.toString(crossed.from().getYear())));
    }

    /** A sentence about years of one kind, with the reason why those between them are left out. */
    public static Message sameKindOfYear(Message said, Metric metric) {
        return Message.of("sentence.with", said, Message.of("sentence.same-kind-of-year", metric.cycle()));
    }

    /**
     * The sentence.
     *
     * @param place {@link PlaceSentences#named} or {@link PlaceSentences#together}
     * @param verdict on the same two numbers
     */
    public static Message of(
            Metric metric,
            Message place,
            Period from,
            Reading before,
            Period to,
            Reading after,
            ChangeVerdict verdict) {
        return switch (verdict.change()) {
            case NOT_COMPARABLE ->
                verdict.why() == ChangeVerdict.Why.NO_INTERVAL
                        ? both("sentence.change-unsure", place, metric, from, before, to, after)
                        : Message.of(
                                "sentence.change-not", place, metric, from.text(), to.text(), reason(metric, verdict));
            case NO_CLEAR_CHANGE -> both("sentence.change-none", place, metric, from, before, to, after);
            case CLEARLY_UP, CLEARLY_DOWN ->
                Message.of(
                        "sentence.change-clear",
                        place,
                        metric,
                        from.text(),
                        shown(before.value()),
                        to.text(),
                        shown(after.value()),
                        Message.of(
                                verdict.difference() != null && verdict.difference() > 0
                                        ? "sentence.went-up"
                                        : "sentence.went-down"),
                        verdict.tone().name().toLowerCase(Locale.ROOT));
        };
    }

    private static Message both(
            String key, Message place, Metric metric, Period from, Reading before, Period to, Reading after) {
        return Message.of(key, place, metric, from.text(), shown(before.value()), to.text(), shown(after.value()));
    }

    private static double shown(@Nullable Double value) {
        return RateWords.rounded(Objects.requireNonNull(value));
    }

    private static Message reason(Metric metric, ChangeVerdict verdict) {
        Integer year = verdict.year();
        return switch (verdict.why()) {
            case BREAK -> Message.of("sentence.counted-otherwise", year == null ? "–" : Integer.toString(year));
            case KIND_OF_YEAR -> Message.of("sentence.same-kind-of-year", metric.cycle());
            case OVERLAP -> Message.of("sentence.periods-overlap");
            case NO_NUMBER, NO_INTERVAL, NOTHING -> Message.of("sentence.number-missing");
        };
    }
}
