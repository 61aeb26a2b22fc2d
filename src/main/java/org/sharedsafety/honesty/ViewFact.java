package org.sharedsafety.honesty;

import java.util.Collection;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.model.Group;
import org.sharedsafety.model.Message;
import org.sharedsafety.model.Period;
import org.sharedsafety.model.Place;

/** Something that a view does, shows or asks, beside its measures; what a view does not do it does not tell. */
public sealed interface ViewFact {

    /**
     * Rates of several places stand beside each other.
     *
     * @param level of geography
     * @param considered places of the level
     * @param n places with the numbers that are needed
     * @param withheld places one of whose numbers is withheld or hidden
     * @param fewCases places used one of whose numbers rests on few cases
     */
    record Places(String level, int considered, int n, int withheld, int fewCases) implements ViewFact {}

    /**
     * The first two measures of the view are held against each other over places.
     *
     * @param n places with both
     * @param verdict what may be said
     * @param effectiveSize how many independent places they are worth, or null where not known
     * @param bothAlike whether neighbors are alike in both measures, beyond chance
     * @param decisive a place without which the verdict would be another, or null
     * @param overridden whether a person asked for it although one measure was made from the other
     */
    record Link(
            int n,
            LinkVerdict verdict,
            @Nullable Double effectiveSize,
            boolean bothAlike,
            @Nullable Place decisive,
            boolean overridden)
            implements ViewFact {}

    /** The relation is shown at so many levels of geography; where this is not told, at one. */
    record Levels(int shown) implements ViewFact {}

    /** All numbers are about these people; where this is not told, about everyone. */
    record People(Group group) implements ViewFact {}

    /** A change of the first measure from one period to another is told. */
    record Change(Period from, Period to) implements ViewFact {}

    /** So many pairs of measures were looked at. */
    record Scan(int pairs) implements ViewFact {}

    /**
     * Places stand in an order of their values, or a rank is told; the two are places whose order is not sure.
     *
     * @param first a place, or null where every order is sure or not known
     * @param second one that could change places with it, or null
     */
    record Ranking(@Nullable String first, @Nullable String second) implements ViewFact {}

    /** A score of several measures is shown; with equal weights so many places would be in another group. */
    record Composite(int moved) implements ViewFact {}

    /** Numbers were carried over from other areas: ZIP codes, tracts of 2010. */
    record Apportioned(Message from) implements ViewFact {}

    /**
     * Places had other boundaries in one period of the view than in another, so that they cannot be matched.
     *
     * @param changed places that exist in one of the two periods only
     * @param of places that exist in either
     */
    record OtherBoundaries(int changed, int of, Period one, Period other) implements ViewFact {
        /** What is known of places in two periods; empty where all of them exist in both. */
        public static Optional<OtherBoundaries> of(Collection<Place> places, Period one, Period other) {
            int changed = 0;
            int either = 0;
            for (Place place : places) {
                boolean first = place.existsIn(one);
                boolean second = place.existsIn(other);
                changed += first != second ? 1 : 0;
                either += first || second ? 1 : 0;
            }
            return changed == 0 ? Optional.empty() : Optional.of(new OtherBoundaries(changed, either, one, other));
        }

        /** Whether half of the places or more cannot be matched: then nothing is set against anything. */
        public boolean refuses() {
            return 2 * changed >= of;
        }
    }

    /** A ratio between groups is shown. */
    record Ratio() implements ViewFact {}

    /** The measures are drawn on a map of that level. */
    record Mapped(String level) implements ViewFact {}

    /**
     * Who lives in the places shown and who only works, studies or is held there.
     *
     * @param underThousand places shown with fewer than 1,000 residents
     * @param jobs most jobs for one resident among the places shown, or null where no measure of jobs is loaded
     * @param groupQuarters largest share of residents in prisons, colleges or bases, or null where none is loaded
     */
    record Residents(int underThousand, @Nullable Double jobs, @Nullable Double groupQuarters) implements ViewFact {}

    /** What so many people in a room voted or said. */
    record Room(int people) implements ViewFact {}

    /** The next station may hurt; where help can be had. */
    record NextTopic(String topic, String helpline) implements ViewFact {}

    /** Dollars of so many governments stand beside each other. */
    record Money(int governments) implements ViewFact {}

    /** Someone tries out what would be if. */
    record WhatIf() implements ViewFact {}

    /** Two numbers on one chart were defined in two ways. */
    record Definitions(String one, String other) implements ViewFact {}
}
