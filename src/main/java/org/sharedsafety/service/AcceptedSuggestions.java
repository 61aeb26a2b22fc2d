package org.sharedsafety.service;

import org.sharedsafety.model.Message;
import org.sharedsafety.model.Period;
import org.sharedsafety.model.PlaceFinder;
import org.sharedsafety.model.PlaceMatch;
import org.sharedsafety.model.PlaceText;

/** Takes the best suggestion where a person has said so beforehand, and says which it was. */
record AcceptedSuggestions(PlaceFinder finder) implements PlaceFinder {
    /** The key of what is said of a place that was found so. */
    static final String TAKEN = "problem.suggestion-taken";

    @Override
    public PlaceMatch find(PlaceText text, Period period) {
        PlaceMatch match = finder.find(text, period);
        if (match instanceof PlaceMatch.Suggested suggested && isOnlyBest(suggested)) {
            PlaceMatch.Candidate best = suggested.candidates().get(0);
            return new PlaceMatch.Matched(
                    best.place(),
                    PlaceMatch.How.ALIAS,
                    Message.of(TAKEN, best.place().code(), best.place().name()));
        }
        return match;
    }

    /** Two candidates that are equally alike are never decided by their order. */
    private static boolean isOnlyBest(PlaceMatch.Suggested suggested) {
        int count = suggested.candidates().size();
        return count == 1
                || (count > 1
                        && suggested.candidates().get(0).score()
                                > suggested.candidates().get(1).score());
    }
}
