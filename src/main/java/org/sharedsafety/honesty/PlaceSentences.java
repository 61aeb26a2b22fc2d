package org.sharedsafety.honesty;

import org.jspecify.annotations.Nullable;
import org.sharedsafety.model.Message;
import org.sharedsafety.model.Place;

/** What is said of one place: how it does on its measures, and where it stands among others. */
public final class PlaceSentences {
    private PlaceSentences() {}

    /** A place as it stands in a sentence. */
    public static Message named(Place place) {
        return Message.of("sentence.place", place.name());
    }

    /** All places of a level together as they stand in a sentence. */
    public static Message together(String level) {
        return Message.of("sentence.together", ComparisonSentence.levels(level));
    }

    /**
     * A profile in one sentence; measures without a good side, and police counts, are counted among the others.
     *
     * @param place its name
     * @param level of geography that it is held against
     * @param better measures clearly on the good side of the middle of the places
     * @param worse measures clearly on the other side
     * @param others measures of which neither can be said
     * @param missing measures without a number
     */
    public static Message profile(String place, String level, int better, int worse, int others, int missing) {
        return Message.of(
                "sentence.profile",
                place,
                better + worse + others,
                ComparisonSentence.levels(level),
                better,
                worse,
                others,
                missing);
    }

    /**
     * Where a place stands in an order, as far as can be told.
     *
     * @param first the best rank it could have, 1 for the first
     * @param last the worst
     */
    public static Message rank(String place, int first, int last, int of) {
        return first == last
                ? Message.of("sentence.rank", place, first, of)
                : Message.of("sentence.rank-between", place, first, last, of);
    }

    /** A score of several measures, and where the place could stand with other weights or without one of the measures. */
    public static Message index(String place, double score, @Nullable Integer first, @Nullable Integer last, int of) {
        double shown = RateWords.rounded(score);
        return first == null || last == null
                ? Message.of("sentence.index", place, shown)
                : Message.of("sentence.index-between", place, shown, first, last, of);
    }
}
