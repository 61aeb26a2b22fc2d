package org.sharedsafety.service;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.model.Message;
import org.sharedsafety.model.SeriesBreak;
import org.sharedsafety.model.ViewQuestion;
import org.sharedsafety.model.result.SafetyGauge;
import org.sharedsafety.model.result.UpstreamMix;

/**
 * What the first page tells of a project beside its numbers of measures.
 *
 * @param gauge how many people live where a benchmark is met, or null where no measure can tell
 * @param breaks of the gauge's measure
 * @param todos what waits for somebody, most pressing first
 * @param since when the project was opened before, or null where that is not known
 * @param changes steps of history since then, newest first
 */
public record HomeFacts(
        @Nullable SafetyGauge gauge,
        List<SeriesBreak> breaks,
        UpstreamMix mix,
        List<Todo> todos,
        @Nullable Instant since,
        List<Message> changes) {
    public HomeFacts {
        breaks = List.copyOf(breaks);
        todos = List.copyOf(todos);
        changes = List.copyOf(changes);
    }

    /** What a to-do is about, which tells its pictogram and the word of its button. */
    public enum Kind {
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
