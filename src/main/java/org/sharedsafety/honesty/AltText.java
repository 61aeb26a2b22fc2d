package org.sharedsafety.honesty;

import org.sharedsafety.model.Message;
import org.sharedsafety.model.Metric;

/** What a figure shows, for those who hear it: made of the same facts as the sentence, which it ends with. */
public final class AltText {
    private AltText() {}

    /** Dots of two measures. */
    public static Message scatter(ComparisonFacts f, Message sentence) {
        return Message.of(
                "alt.scatter", f.n(), ComparisonSentence.levels(f.level()), f.x().metric(), f.y().metric(), sentence);
    }

    /** A map of one measure. */
    public static Message map(Metric metric, String level, int shown, int without) {
        return Message.of("alt.map", shown, ComparisonSentence.levels(level), metric, without);
    }

    /**
     * A line over time.
     *
     * @param numbers on the line
     * @param gaps where the way of counting changed
     */
    public static Message line(
            Metric metric, String place, String from, String to, int numbers, int gaps, Message sentence) {
        return Message.of("alt.line", metric, place, from, to, numbers, gaps, sentence);
    }

    /** Pairs of bars of groups: share of the people, share of the harm. */
    public static Message pairedBars(Metric metric, int groups, Message sentence) {
        return Message.of("alt.paired-bars", metric, groups, sentence);
    }
}
