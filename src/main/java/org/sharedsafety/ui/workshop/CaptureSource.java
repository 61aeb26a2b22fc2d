package org.sharedsafety.ui.workshop;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import org.sharedsafety.job.Job;
import org.sharedsafety.model.result.Outcome;
import org.sharedsafety.model.result.RoomVote;
import org.sharedsafety.model.workshop.Draft;
import org.sharedsafety.model.workshop.Entry;
import org.sharedsafety.model.workshop.PersonalDetail;
import org.sharedsafety.model.workshop.Poll;
import org.sharedsafety.model.workshop.Slide;
import org.sharedsafety.model.workshop.Workshop;

/**
 * What capturing asks of the project.
 *
 * @param newId an id for a new entry
 * @param now tells the time
 * @param entries what was captured in a workshop, by the workshop's id
 * @param keeping keeps an entry
 * @param deleting deletes an entry for good, by its id
 * @param opening opens the vote of a slide, or closes it
 * @param vote what was chosen on a slide so far
 * @param check makes the soft check of what is written down
 * @param drafts keep what is still being written
 */
public record CaptureSource(
        Supplier<String> newId,
        Supplier<Instant> now,
        Function<String, Job<List<Entry>>> entries,
        Function<Entry, Job<Entry>> keeping,
        Function<String, Job<Boolean>> deleting,
        Function<Opening, Job<Workshop>> opening,
        BiFunction<Workshop, Slide, Job<Outcome<RoomVote>>> vote,
        Supplier<Function<String, Set<PersonalDetail>>> check,
        Drafts drafts) {
    /**
     * Comments that are still being written.
     *
     * @param left the one that was being written in a workshop when the program ended, by the workshop's id
     * @param keeping keeps one; an empty one is deleted for good
     */
    public record Drafts(Function<String, Job<Optional<Draft>>> left, Function<Draft, Job<Draft>> keeping) {}

    /** A vote that is to be opened, or closed. */
    public record Opening(String workshop, String slide, boolean open) {}

    /** A workshop with a vote opened or closed. */
    public static Workshop opened(Workshop workshop, Opening opening) {
        return workshop.slide(opening.slide())
                .map(slide -> {
                    Poll poll = slide.poll();
                    return poll == null ? workshop : workshop.with(slide.withPoll(poll.opened(opening.open())));
                })
                .orElse(workshop);
    }
}
