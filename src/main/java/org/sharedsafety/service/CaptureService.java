package org.sharedsafety.service;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.sharedsafety.job.Job;
import org.sharedsafety.model.Place;
import org.sharedsafety.model.workshop.Draft;
import org.sharedsafety.model.workshop.Entry;
import org.sharedsafety.model.workshop.Show;

/**
 * What is captured in the room, kept at once: after a crash everything up to the last key is there.
 *
 * <p>Captures are no steps of history: they belong to the people who said them, and what is deleted is gone.
 */
public final class CaptureService {
    private final Clock clock;

    public CaptureService(Clock clock) {
        this.clock = clock;
    }

    /** A new id for an entry. */
    public String newId() {
        return UUID.randomUUID().toString();
    }

    /** Now. */
    public Instant now() {
        return clock.instant();
    }

    /** A soft check of comments, which knows the places of the project. */
    public CommentCheck check(OpenProject project) {
        return new CommentCheck(project.reading(
                tx -> tx.places().all().stream().map(Place::name).toList()));
    }

    /** What was captured in a workshop, in the order in which it was first written down. */
    public List<Entry> entries(OpenProject project, String workshop) {
        return project.reading(tx -> tx.workshops().entries(workshop));
    }

    /** Keeps an entry; the one of the same id is replaced. */
    public <E extends Entry> Job<E> keeping(OpenProject project, E entry) {
        return progress -> {
            project.file().writing(tx -> {
                tx.workshops().put(entry);
                return true;
            });
            return entry;
        };
    }

    /** Keeps several entries, all or none. */
    public Job<Integer> keeping(OpenProject project, List<? extends Entry> entries) {
        return progress -> project.file().writing(tx -> {
            entries.forEach(entry -> tx.workshops().put(entry));
            return entries.size();
        });
    }

    /** Deletes an entry for good; answers whether it was there. */
    public Job<Boolean> deleting(OpenProject project, String id) {
        return progress -> project.file().writing(tx -> tx.workshops().delete(id));
    }

    /** Where the show of a workshop stands; empty before it was begun. */
    public Optional<Show> show(OpenProject project, String workshop) {
        return project.reading(tx -> tx.workshops().show(workshop));
    }

    /** Keeps where the show of a workshop stands. */
    public Job<Show> keeping(OpenProject project, Show show) {
        return progress -> {
            project.file().writing(tx -> {
                tx.workshops().put(show);
                return true;
            });
            return show;
        };
    }

    /** The comment that was being written in a workshop when the program ended, or empty. */
    public Optional<Draft> draft(OpenProject project, String workshop) {
        return project.reading(tx -> tx.workshops().draft(workshop));
    }

    /** Keeps a comment while it is written; an empty one is deleted for good. */
    public Job<Draft> keeping(OpenProject project, Draft draft) {
        return progress -> {
            project.file().writing(tx -> {
                tx.workshops().put(draft);
                return true;
            });
            return draft;
        };
    }

    /** Brings what was captured into the file where the person keeps the project; after the show and now and then in it. */
    public Job<Boolean> bringingHome(OpenProject project) {
        return progress -> {
            project.file().saveBack();
            return true;
        };
    }
}
