package org.sharedsafety.cli;

import org.jspecify.annotations.Nullable;
import org.sharedsafety.model.Message;
import org.sharedsafety.model.finding.Finding;
import org.sharedsafety.model.finding.Severity;
import org.sharedsafety.model.result.About;
import org.sharedsafety.model.result.Comparison;
import org.sharedsafety.model.result.MiddleHalf;
import org.sharedsafety.model.result.Outcome;
import org.sharedsafety.model.result.Reading;
import org.sharedsafety.model.result.Trend;
import org.sharedsafety.text.Numbers;
import org.sharedsafety.text.Texts;

/** The parts that results for a reader at a terminal have in common. */
final class ResultText {
    private static final int NAMED = 10;

    private final Desk desk;
    private final Texts texts;
    private final Numbers numbers;

    ResultText(Desk desk) {
        this.desk = desk;
        this.texts = desk.texts();
        this.numbers = desk.numbers();
    }

    /** A value, or the bracket that stands for it. */
    String value(Reading reading) {
        Double value = reading.value();
        String mark = reading.status().shorthand();
        if (value == null || !reading.isUsable()) {
            return mark.isEmpty() ? "–" : mark;
        }
        return mark.isEmpty() ? numbers.plain(value) : numbers.plain(value) + " " + mark;
    }

    /** The interval of a reading; empty where there is none. */
    String interval(Reading reading) {
        Double lower = reading.lower();
        Double upper = reading.upper();
        return lower == null || upper == null ? "" : numbers.range(lower, upper);
    }

    /** Count and what divides it; empty where not known. */
    String parts(Reading reading) {
        Double count = reading.numerator();
        Double outOf = reading.denominator();
        if (count == null) {
            return "";
        }
        return outOf == null ? numbers.plain(count) : numbers.plain(count) + " / " + numbers.plain(outOf);
    }

    /** Why a reading is missing or what was done; empty where there is nothing to say. */
    String reason(Reading reading) {
        return reading.reason() == null ? "" : texts.say(reading.reason());
    }

    /** The middle half of the places. */
    String middle(@Nullable MiddleHalf spread) {
        return spread == null ? "" : numbers.range(spread.lowerQuarter(), spread.upperQuarter());
    }

    /** An estimate with its interval, or why there is none. */
    String estimate(Outcome<Trend.Estimate> outcome) {
        return outcome.found()
                .map(found -> numbers.plain(found.value()) + " (" + interval(found.interval()) + ")")
                .orElseGet(() -> outcome.why().map(texts::say).orElse(""));
    }

    /** Both ends. */
    String interval(Comparison.Interval interval) {
        return numbers.range(interval.lower(), interval.upper());
    }

    /** What to know, and who was left out. */
    void end(About about) {
        Message sentence = about.sentence();
        if (sentence != null) {
            desk.terminal().line(texts.say(sentence));
        }
        for (Finding finding : about.findings()) {
            String mark =
                    finding.severity() == Severity.BLOCK ? "■" : finding.severity() == Severity.CAUTION ? "!" : "i";
            desk.terminal().line("  " + mark + " " + finding.code() + "  " + texts.say(finding.message()));
        }
        if (!about.dropped().isEmpty()) {
            desk.terminal().line(texts.say("cli.result.dropped", about.dropped().size()));
        }
        about.dropped().stream().limit(NAMED).forEach(place -> desk.terminal()
                .line("  " + place.place().code() + " " + place.place().name() + ": " + texts.say(place.why())));
        if (about.dropped().size() > NAMED) {
            desk.terminal()
                    .line("  "
                            + texts.say(
                                    "cli.compare.more-dropped", about.dropped().size() - NAMED));
        }
    }
}
