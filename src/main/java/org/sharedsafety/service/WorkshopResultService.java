package org.sharedsafety.service;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.sharedsafety.analysis.VoteAnalysis;
import org.sharedsafety.job.Job;
import org.sharedsafety.model.WorkbenchException;
import org.sharedsafety.model.result.Outcome;
import org.sharedsafety.model.result.RoomRecord;
import org.sharedsafety.model.result.RoomVote;
import org.sharedsafety.model.workshop.Entry;
import org.sharedsafety.model.workshop.Experience;
import org.sharedsafety.model.workshop.Poll;
import org.sharedsafety.model.workshop.Slide;
import org.sharedsafety.model.workshop.Workshop;

/** What came of a workshop: votes counted, voices by station, what was agreed. */
public final class WorkshopResultService {
    /** The pad on which the people in the room are counted; it belongs to no slide. */
    public static final String PEOPLE = "people";

    private final VoteAnalysis votes = new VoteAnalysis();

    /** What the room chose on a slide; none where it is no vote, or nobody has voted. */
    public Job<Outcome<RoomVote>> vote(OpenProject project, String workshop, Slide slide) {
        return progress -> vote(slide, project.reading(tx -> tx.workshops().entries(workshop)));
    }

    private Outcome<RoomVote> vote(Slide slide, List<Entry> entries) {
        Poll poll = slide.poll();
        if (poll == null) {
            return Outcome.notAvailable("workshop.no-vote");
        }
        List<Entry.Ballot> ballots =
                of(entries, Entry.Ballot.class, entry -> entry.slide().equals(slide.id()));
        List<Entry.Placement> placements =
                of(entries, Entry.Placement.class, entry -> entry.slide().equals(slide.id()));
        List<Entry.Tally> tallies =
                of(entries, Entry.Tally.class, entry -> entry.slide().equals(slide.id()));
        RoomVote vote = votes.analyse(poll, ballots, placements, tallies);
        return ballots.isEmpty() && placements.isEmpty() && !vote.isCountedOnWall()
                ? Outcome.notAvailable("workshop.no-ballots")
                : Outcome.of(vote);
    }

    /**
     * The record of a workshop.
     *
     * @param publishable whether comments that are not for publication are left out
     */
    public Job<RoomRecord> record(OpenProject project, String id, boolean publishable) {
        return progress -> {
            Workshop workshop = project.reading(tx -> tx.workshops().get(id))
                    .orElseThrow(() -> WorkbenchException.of("workshop.none", id));
            List<Entry> entries = project.reading(tx -> tx.workshops().entries(id));
            List<RoomRecord.Station> stations = new ArrayList<>();
            for (Slide slide : workshop.slides()) {
                Predicate<Entry> here = entry -> entry.slide().equals(slide.id());
                stations.add(new RoomRecord.Station(
                        slide,
                        workshop.station(slide.id()),
                        lived(of(entries, Entry.Lived.class, here)),
                        of(entries, Entry.Comment.class, here).stream()
                                .filter(comment -> comment.publish() || !publishable)
                                .toList(),
                        of(entries, Entry.Tally.class, here),
                        vote(slide, entries)));
            }
            return new RoomRecord(
                    workshop,
                    people(entries),
                    stations,
                    of(entries, Entry.Decision.class, entry -> true),
                    signs(entries, publishable),
                    publishable);
        };
    }

    /** The signs that people named; one that repeats a comment leaves only where the comment may. */
    private static List<Entry.Sign> signs(List<Entry> entries, boolean publishable) {
        Set<String> kept = of(entries, Entry.Comment.class, entry -> true).stream()
                .filter(comment -> !comment.publish())
                .map(Entry.Comment::id)
                .collect(Collectors.toSet());
        return of(entries, Entry.Sign.class, entry -> true).stream()
                .filter(sign -> !publishable || !kept.contains(sign.comment()))
                .toList();
    }

    private static Map<Experience, Integer> lived(List<Entry.Lived> answers) {
        Map<Experience, Integer> lived = new EnumMap<>(Experience.class);
        answers.forEach(answer -> lived.merge(answer.answer(), answer.count(), Integer::sum));
        return lived;
    }

    /** Who was counted at the door; 0 where nobody counted. */
    private static int people(List<Entry> entries) {
        return of(entries, Entry.Tally.class, entry -> true).stream()
                .filter(tally -> tally.pad().equals(PEOPLE))
                .mapToInt(Entry.Tally::count)
                .findFirst()
                .orElse(0);
    }

    private static <E extends Entry> List<E> of(List<Entry> entries, Class<E> kind, Predicate<Entry> which) {
        return entries.stream()
                .filter(which)
                .filter(kind::isInstance)
                .map(kind::cast)
                .toList();
    }
}
