package org.sharedsafety.honesty;

import org.sharedsafety.model.Message;
import org.sharedsafety.model.Metric;

/** What is said of numbers that are hidden. */
public final class HiddenSentence {
    private HiddenSentence() {}

    /** How many places of a level have no number of a measure because it is hidden, of how many. */
    public static Message of(Metric metric, int hidden, int considered, String level) {
        return Message.of("sentence.hidden", hidden, considered, ComparisonSentence.levels(level), metric);
    }

    /** That so many places are left out of a result because a number is hidden. */
    static Message leftOut(int places) {
        return Message.of("sentence.hidden-left-out", places);
    }
}
