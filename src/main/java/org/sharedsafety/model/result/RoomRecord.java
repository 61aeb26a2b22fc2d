package org.sharedsafety.model.result;

import java.util.List;
import java.util.Map;
import org.sharedsafety.model.workshop.Entry;
import org.sharedsafety.model.workshop.Experience;
import org.sharedsafety.model.workshop.Poll;
import org.sharedsafety.model.workshop.Slide;
import org.sharedsafety.model.workshop.Workshop;

/**
 * What a workshop leaves behind.
 *
 * @param people in the room, as counted; 0 where nobody counted
 * @param stations in running order
 * @param decisions that were agreed, in the order in which they were written down
 * @param signs of safety that people named
 * @param publishable whether comments that are not for publication are left out
 */
public record RoomRecord(
        Workshop workshop,
        int people,
        List<Station> stations,
        List<Entry.Decision> decisions,
        List<Entry.Sign> signs,
        boolean publishable) {
    public RoomRecord {
        stations = List.copyOf(stations);
        decisions = List.copyOf(decisions);
        signs = List.copyOf(signs);
    }

    /**
     * What came of a slide.
     *
     * @param number of the station as people saw it; 0 for a slide that is none
     * @param lived how many said that it matches what they live, partly or not
     * @param comments in the order in which they were said
     * @param tallies of hands and dots
     * @param vote what was chosen, where it was a vote
     */
    public record Station(
            Slide slide,
            int number,
            Map<Experience, Integer> lived,
            List<Entry.Comment> comments,
            List<Entry.Tally> tallies,
            Outcome<RoomVote> vote) {
        public Station {
            lived = Map.copyOf(lived);
            comments = List.copyOf(comments);
            tallies = List.copyOf(tallies);
        }

        /** Whether ballots may still come in: what they say so far leaves with nothing. */
        public boolean isOpen() {
            Poll poll = slide.poll();
            return poll != null && poll.open();
        }

        /** Whether nothing was captured here. */
        public boolean isSilent() {
            return lived.isEmpty()
                    && comments.isEmpty()
                    && tallies.isEmpty()
                    && vote.found().isEmpty();
        }
    }
}
