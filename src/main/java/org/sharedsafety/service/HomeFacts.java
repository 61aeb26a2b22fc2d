package org.sharedsafety.service;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.model.Message;
import org.sharedsafety.model.Metric;
import org.sharedsafety.model.SafetyGoal;
import org.sharedsafety.model.SeriesBreak;
import org.sharedsafety.model.ViewQuestion;
import org.sharedsafety.model.result.SafetyGauge;
import org.sharedsafety.model.result.UpstreamMix;

/**
 * What the first page tells of a project beside its numbers of measures.
 *
 * @param gauge how many people live where a benchmark is met, or null where no measure can tell
 * @param breaks of the gauge's measure
 * @param goals measures that safety for all can be told by
 * @param goal the measure and benchmark that were chosen, or null where the program chose
 * @param mix with what to know about whose voice the project's measures are
 * @param todos what waits for somebody, most pressing first
 * @param since when the project was opened before, or null where that is not known
 * @param changes steps of history since then, newest first
 */
public record HomeFacts(
        @Nullable SafetyGauge gauge,
        List<SeriesBreak> breaks,
        List<Metric> goals,
        @Nullable SafetyGoal goal,
        UpstreamMix mix,
        List<Todo> todos,
        @Nullable Instant since,
        List<Message> changes) {
    public HomeFacts {
        breaks = List.copyOf(breaks);
        goals = List.copyOf(goals);
        todos = List.copyOf(todos);
        changes = List.copyOf(changes);
    }

    /** What a to-do is about, which tells its pictogram and the word of its button. */
    public enum Kind {
        PLACES,
        QUESTIONS,
        BREAK,
        OWNER,
        NO_RATE,
        UNTAGGED
    }

    /**
     * Something that waits for somebody.
     *
     * @param words the sentence
     * @param detail said smaller behind it, may be empty
     * @param question the view where it is done, or null for the page of the data
     */
    public record Todo(Kind kind, Message words, String detail, @Nullable ViewQuestion question) {}
}
