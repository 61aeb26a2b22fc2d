package org.sharedsafety.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a place in a sheet was taken for. */
public sealed interface PlaceMatch {
    /** A known place; {@code note} says what had to be done, such as restoring a lost zero, or is null. */
    record Matched(Place place, How how, @Nullable Message note) implements PlaceMatch {}

    /** A total, a state among counties, "unknown" and the like: kept aside, never among the places. */
    record Aggregate(Kind kind, @Nullable Place place) implements PlaceMatch {}

    /** Likely places that a person has to accept; best first. */
    record Suggested(List<Candidate> candidates) implements PlaceMatch {
        public Suggested {
            candidates = List.copyOf(candidates);
        }
    }

    /** No place; with the reason. */
    record Unmatched(Message reason) implements PlaceMatch {}

    /** A suggestion with its likeness from 0 to 1. */
    record Candidate(Place place, double score) {}

    /** By what a place was found. */
    enum How {
        CODE,
        /** By code after a lost leading zero was put back. */
        CODE_ZERO_RESTORED,
        /** By a code that was replaced by another. */
        CODE_CHANGED,
        NAME,
        ALIAS
    }

    /** What an aggregate row stands for. */
    enum Kind {
        NATION,
        /** A place of a higher level among those looked for. */
        HIGHER_LEVEL,
        TOTAL,
        UNKNOWN_PLACE
    }
}
