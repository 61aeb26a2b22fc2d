package org.sharedsafety.ui.compare;

import java.util.Locale;
import java.util.Optional;
import org.sharedsafety.model.finding.Strength;
import org.sharedsafety.model.finding.Verdict;
import org.sharedsafety.model.result.Comparison;
import org.sharedsafety.text.Texts;
import org.sharedsafety.ui.common.Icon;
import org.sharedsafety.ui.common.SentenceBox;

/** What the data can say about a link, in the few words of a pill. */
final class Verdicts {
    private Verdicts() {}

    /** The finding, that it is no proof of cause, and the verdict. */
    static SentenceBox.Words said(Comparison comparison, Texts texts) {
        String sentence = texts.say(comparison.sentence());
        String cause = texts.say("compare.not-cause");
        boolean cannotTell = comparison.verdict() == Verdict.CANNOT_TELL;
        return new SentenceBox.Words(
                sentence.endsWith(cause) ? sentence.substring(0, sentence.length() - cause.length()) : sentence,
                cannotTell || sentence.contains(cause) ? "" : cause,
                cannotTell ? Icon.QUESTION : Icon.CHECK_CIRCLE,
                words(comparison, texts),
                range(comparison, texts),
                comparison.findings());
    }

    /** Such as "Clear link, moderate". */
    static String words(Comparison comparison, Texts texts) {
        return switch (comparison.verdict()) {
            case CLEAR -> texts.say("compare.verdict.clear", strength(comparison, texts));
            case POSSIBLE -> texts.say("compare.verdict.possible", strength(comparison, texts));
            case CANNOT_TELL -> texts.say("compare.verdict.cannot-tell");
        };
    }

    private static String strength(Comparison comparison, Texts texts) {
        return correlation(comparison)
                .map(found -> word(Strength.of(found.estimate()), texts))
                .orElse("");
    }

    private static Optional<Comparison.Correlation> correlation(Comparison comparison) {
        return comparison.spearman().found().or(() -> comparison.pearson().found());
    }

    /** The strengths that the interval holds, such as "(weak to strong)"; empty where there is nothing to add. */
    static String range(Comparison comparison, Texts texts) {
        if (comparison.verdict() == Verdict.CANNOT_TELL) {
            return "";
        }
        return correlation(comparison)
                .flatMap(found -> found.interval().found())
                .map(interval -> range(interval, texts))
                .orElse("");
    }

    private static String range(Comparison.Interval interval, Texts texts) {
        boolean across = interval.containsZero();
        double least = Math.min(Math.abs(interval.lower()), Math.abs(interval.upper()));
        double most = Math.max(Math.abs(interval.lower()), Math.abs(interval.upper()));
        String low = across ? texts.say("compare.strength.none") : word(Strength.of(least), texts);
        String high = word(Strength.of(most), texts);
        return low.equals(high) ? "" : texts.say("compare.strength-range", low, high);
    }

    private static String word(Strength strength, Texts texts) {
        return texts.say("compare.strength." + strength.name().toLowerCase(Locale.ROOT));
    }
}
