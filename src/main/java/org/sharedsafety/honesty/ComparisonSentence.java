package org.sharedsafety.honesty;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.model.Group;
import org.sharedsafety.model.Message;
import org.sharedsafety.model.Metric;
import org.sharedsafety.model.finding.Finding;
import org.sharedsafety.model.finding.Strength;

/**
 * The finding of a comparison in plain words, as a message: the number of places, the link, how strong, and that it is
 * no proof of cause. No p-values.
 */
public final class ComparisonSentence {
    private static final Set<String> LEVELS = Set.of("county", "neighborhood", "region", "state");
    /** Names of figures that are higher or lower, not more or less: "higher jail population rate". */
    private static final Pattern FIGURE =
            Pattern.compile("(?i)\\b(rate|ratio|share|average|median|mean|days|cost|capacity)\\b| per ");

    private static final Pattern COUNTED = Pattern.compile("(?i)percent|.* per 1[0,]*0");

    /** What is said with the finding, the first of them that holds. */
    private static final List<String> TAILS = List.of("W01", "W23", "W13", "W06");

    private ComparisonSentence() {}

    /** The sentence for the facts, and the one thing that a reader who sees no more has to know. */
    public static Message of(ComparisonFacts f) {
        Message finding = finding(f);
        Message tail = f.refused() || f.n() < ComparisonFacts.MIN_PLACES ? null : tail(f);
        Group group = f.known()
                .find(ViewFact.People.class)
                .map(ViewFact.People::group)
                .orElse(Group.EVERYONE);
        return GroupWords.only(group, tail == null ? finding : Message.of("sentence.with", finding, tail));
    }

    private static @Nullable Message tail(ComparisonFacts f) {
        List<Finding> cautions = Cautions.of(f.view());
        for (String code : TAILS) {
            for (Finding caution : cautions) {
                if (caution.code().equals(code)) {
                    return code.equals("W06") ? HiddenSentence.leftOut(f.withheld()) : caution.message();
                }
            }
        }
        return null;
    }

    private static Message finding(ComparisonFacts f) {
        Metric x = f.x().metric();
        Metric y = f.y().metric();
        if (f.refused()) {
            return Message.of("sentence.circular", x, y);
        }
        if (f.n() == 0) {
            return Message.of("sentence.nowhere", levels(f.level()), x, y);
        }
        if (f.n() < ComparisonFacts.MIN_FOR_VERDICT) {
            String key = f.n() < ComparisonFacts.MIN_PLACES ? "sentence.too-few" : "sentence.few";
            return Message.of(key, f.n(), f.considered(), levels(f.level()), x, y);
        }
        Message across = f.n() == f.considered()
                ? Message.of("sentence.across-all", f.n(), levels(f.level()))
                : Message.of("sentence.across", f.n(), f.considered(), levels(f.level()));
        Message more = Message.of(isCounted(x) ? "sentence.more" : "sentence.higher", x);
        Message there = there(f.link().rises(), y);
        return switch (f.link().verdict()) {
            case CLEAR -> Message.of("sentence.clear", across, more, there, strength(f.link()));
            case POSSIBLE -> Message.of("sentence.possible", across, more, there, reason(f.link()));
            case CANNOT_TELL -> cannotTell(f, across, x, y);
        };
    }

    private static Message cannotTell(ComparisonFacts f, Message across, Metric x, Metric y) {
        String key = f.link().why() == LinkVerdict.Why.FEW_PLACES_DECIDE
                ? "sentence.cannot-tell-few-decide"
                : "sentence.cannot-tell";
        return Message.of(key, across, x, y);
    }

    private static Message there(boolean rises, Metric y) {
        if (rises) {
            return Message.of(isCounted(y) ? "sentence.more" : "sentence.higher", y);
        }
        return Message.of(isCounted(y) ? "sentence.fewer" : "sentence.lower", y);
    }

    /** Whether a person can say "more of it": a share of people, or things for so many people. */
    private static boolean isCounted(Metric metric) {
        return metric.catalogued()
                && COUNTED.matcher(metric.unit()).matches()
                && !FIGURE.matcher(metric.nameEn()).find();
    }

    private static Message strength(LinkVerdict link) {
        Strength word = Objects.requireNonNull(link.strength());
        Strength low = Objects.requireNonNullElse(link.low(), word);
        Strength high = Objects.requireNonNullElse(link.high(), word);
        return low == high
                ? Message.of("sentence.strength", word(word))
                : Message.of("sentence.strength-between", word(word), word(low), word(high));
    }

    private static Message word(Strength strength) {
        return Message.of(
                switch (strength) {
                    case WEAK -> "strength.weak";
                    case MODERATE -> "strength.moderate";
                    case STRONG -> "strength.strong";
                });
    }

    private static Message reason(LinkVerdict link) {
        return Message.of(
                switch (link.why()) {
                    case NO_MAP -> "sentence.because-no-map";
                    case FEW_PLACES_DECIDE -> "sentence.because-few-decide";
                    case NEIGHBORS_ALIKE, NOTHING -> "sentence.because-neighbors";
                });
    }

    static Message levels(String level) {
        return Message.of(LEVELS.contains(level) ? "level." + level : "level.place");
    }
}
