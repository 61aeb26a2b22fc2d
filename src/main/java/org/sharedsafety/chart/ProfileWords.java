package org.sharedsafety.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.sharedsafety.model.Message;
import org.sharedsafety.model.finding.Change;
import org.sharedsafety.model.finding.Tone;
import org.sharedsafety.model.result.MiddleHalf;
import org.sharedsafety.model.result.Profile;
import org.sharedsafety.model.result.Reading;
import org.sharedsafety.model.result.Trend;
import org.sharedsafety.text.Numbers;
import org.sharedsafety.text.Texts;

/** What one line of a profile says, in one language. */
public final class ProfileWords {
    private static final String PERCENT = "percent";

    private final Profile.Line line;
    private final Texts texts;
    private final SideWords words;
    private final Numbers numbers;

    public ProfileWords(Profile.Line line, Texts texts) {
        this.line = line;
        this.texts = texts;
        this.words = new SideWords(line.measure(), values(line), texts);
        this.numbers = new Numbers(texts);
    }

    /** Numbers as they were read; quarters and median lie between such and would claim decimals that none has. */
    private static double[] values(Profile.Line line) {
        MiddleHalf spread = line.spread();
        Stream<Double> of = spread == null ? Stream.empty() : Stream.of(spread.lowest(), spread.highest());
        Stream<Double> own = line.reading().isUsable()
                ? Stream.of(Objects.requireNonNull(line.reading().value()))
                : Stream.empty();
        return Stream.concat(of, own).mapToDouble(Double::doubleValue).toArray();
    }

    /** The measure's name. */
    public String name() {
        return words.name();
    }

    /** The period of the number. */
    public String period() {
        return words.period();
    }

    /** The unit in as few words as say it. */
    String shortUnit() {
        return words.shortUnit();
    }

    /** The code of a flag, such as {@code [u]}, or its words where it has none. */
    String shorthand() {
        return Pattern.of(line.reading()).shorthand().orElseGet(this::flag);
    }

    /** The unit in words. */
    public String unit() {
        return words.unit();
    }

    /** The number with its percent sign, or shorthand and reason. */
    public String value() {
        return value(line.reading());
    }

    /** A number of the line's measure, or shorthand and reason. */
    public String value(Reading reading) {
        String number = words.value(reading);
        return reading.isUsable() && line.measure().unit().equals(PERCENT) ? number + "\u00a0%" : number;
    }

    /** A bare number of the line's measure. */
    String number(double value) {
        return words.value(value);
    }

    /** Both ends of the interval, or nothing. */
    public String interval() {
        return words.interval(line.reading());
    }

    /** Unit, and the counts behind the number where they are known. */
    public String caption() {
        Reading reading = line.reading();
        boolean percent = line.measure().unit().equals(PERCENT);
        List<String> parts = new ArrayList<>();
        if (!percent) {
            parts.add(words.unit());
        }
        Double count = reading.numerator();
        Double outOf = reading.denominator();
        if (count != null && outOf != null && percent) {
            parts.add(texts.say("profile.count-of", numbers.count(count), numbers.count(outOf)));
        } else if (count != null
                && line.measure().metric().isRate()
                && !line.measure().unit().startsWith("dollars")) {
            parts.add(texts.say("profile.count", numbers.count(count)));
        } else if (percent) {
            parts.add(words.unit());
        }
        return String.join(" · ", parts);
    }

    /** Shorthand and words of a flag, such as {@code [u] few cases}; empty where there is none. */
    public String flag() {
        Reading reading = line.reading();
        Pattern pattern = Pattern.of(reading);
        if (pattern == Pattern.LOW_COVERAGE) {
            return texts.say("chart.key.low-coverage");
        }
        return SideWords.flag(
                pattern == Pattern.FEW_CASES ? org.sharedsafety.model.Status.UNRELIABLE : reading.status(), texts);
    }

    /** What these data can say about the change. */
    public String change() {
        if (numbersBefore() < 2) {
            return texts.say("profile.change.one-number");
        }
        Clarity trend = trend();
        return switch (trend) {
            case NOT_SURE -> texts.say("profile.change.not-sure");
            case CLEAR_GOOD, CLEAR, NONE, BREAK ->
                texts.say("change." + line.change().verdict().json());
        };
    }

    /** Why the change cannot be told, or from when to when it is told. */
    String span() {
        Message why = line.change().why();
        if (trend() == Clarity.BREAK && why != null) {
            return texts.say(why);
        }
        return line.change().from() == null || line.change().to() == null
                ? ""
                : texts.say(
                        "profile.change.span",
                        Objects.requireNonNull(line.change().from()).text(),
                        Objects.requireNonNull(line.change().to()).text());
    }

    /** How clear a change is. */
    enum Clarity {
        CLEAR_GOOD,
        CLEAR,
        NONE,
        BREAK,
        NOT_SURE
    }

    Clarity trend() {
        Change verdict = line.change().verdict();
        if (verdict == Change.NOT_COMPARABLE) {
            return line.change().isUnsure() ? Clarity.NOT_SURE : Clarity.BREAK;
        }
        if (verdict == Change.NO_CLEAR_CHANGE) {
            return Clarity.NONE;
        }
        return line.change().tone() == Tone.BETTER ? Clarity.CLEAR_GOOD : Clarity.CLEAR;
    }

    private long numbersBefore() {
        return line.history().stream().filter(past -> past.reading().isUsable()).count();
    }

    Tint tint(Theme theme) {
        if (numbersBefore() < 2) {
            return Tint.plain(theme);
        }
        return switch (trend()) {
            case CLEAR_GOOD -> Tint.good(theme);
            case CLEAR -> Tint.accent(theme);
            case BREAK -> Tint.caution(theme);
            case NONE, NOT_SURE -> Tint.plain(theme);
        };
    }

    /** The measure in a few words behind its number, and how it came to be so where that is clear. */
    public String strength() {
        Trend.Change change = line.change();
        Profile.Past from = line.history().stream()
                .filter(past -> past.period().equals(change.from()))
                .findFirst()
                .orElse(null);
        if (trend() != Clarity.CLEAR_GOOD || from == null) {
            return line.measure().unit().equals(PERCENT)
                    ? texts.say("profile.strength.percent", line.measure().metric())
                    : texts.say("profile.strength", line.measure().metric(), words.unit());
        }
        return texts.say(
                change.verdict() == Change.CLEARLY_UP ? "profile.strength.up" : "profile.strength.down",
                line.measure().metric(),
                value(from.reading()),
                from.period().text().replace('/', '–'));
    }

    /** Who answers for the measure, or that nobody does yet. */
    public String owner() {
        return line.owners().isEmpty()
                ? texts.say("profile.no-owner")
                : texts.say("profile.owner", String.join(", ", line.owners()));
    }

    /** Where the number lies beside the middle of the places, in a word or with the reason why that cannot be told. */
    public String standing() {
        return line.standing()
                .found()
                .map(side -> texts.say("standing." + side.name().toLowerCase(Locale.ROOT)))
                .orElseGet(() -> line.standing().why().map(texts::say).orElse(""));
    }

    /** The middle half of the places. */
    public String middleHalf() {
        MiddleHalf spread = line.spread();
        return spread == null
                ? ""
                : new Numbers(texts).range(number(spread.lowerQuarter()), number(spread.upperQuarter()));
    }

    /** Everything that the line says, for those who do not see it. */
    public String spoken() {
        List<String> parts = new ArrayList<>();
        parts.add(texts.say("profile.spoken.value", name(), period(), words.withUnit(line.reading())));
        if (line.reading().hasInterval() && line.reading().isUsable()) {
            parts.add(texts.say("profile.spoken.interval", interval()));
        }
        MiddleHalf spread = line.spread();
        if (spread != null) {
            parts.add(texts.say("profile.spoken.middle", middleHalf(), number(spread.median())));
        }
        line.standing()
                .found()
                .ifPresent(side -> parts.add(
                        texts.say("profile.spoken.standing." + side.name().toLowerCase(Locale.ROOT))));
        parts.add(texts.say("profile.spoken.change", change()));
        if (!flag().isEmpty()) {
            parts.add(flag() + ".");
        }
        if (line.small()) {
            parts.add(texts.say("profile.small"));
        }
        parts.add(owner() + ".");
        return String.join(" ", parts);
    }

    /** One number of the past. */
    public String spoken(Profile.Past past) {
        return texts.say(
                "profile.spoken.value", name(), past.period().text().replace('/', '–'), words.withUnit(past.reading()));
    }
}
