package org.sharedsafety.model.workshop;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Something that was captured in the room; each has an id of its own, by which results of a copied project come home. */
public sealed interface Entry {
    /** Unique across projects. */
    String id();

    /** The workshop it belongs to. */
    String workshop();

    /** The slide it is about, empty where it is about none. */
    String slide();

    /** When it was first written down. */
    Instant at();

    /**
     * What somebody said or wrote.
     *
     * @param table label of a table or group, such as {@code table 3}; never a name
     * @param publish whether it may leave the desk
     */
    record Comment(
            String id,
            String workshop,
            String slide,
            CommentTag tag,
            String text,
            String table,
            boolean publish,
            Instant at)
            implements Entry {}

    /**
     * Hands or dots that were counted.
     *
     * @param pad what was counted, in words
     */
    record Tally(String id, String workshop, String slide, String pad, int count, Instant at) implements Entry {
        public Tally {
            if (count < 0) {
                throw new IllegalArgumentException("a tally of " + count);
            }
        }
    }

    /** How many people, of a table or of the room, said that a station matches their experience, partly or not. */
    record Lived(String id, String workshop, String slide, Experience answer, int count, String table, Instant at)
            implements Entry {
        public Lived {
            if (count < 0) {
                throw new IllegalArgumentException("an answer of " + count);
            }
        }
    }

    /**
     * One ballot.
     *
     * @param group whose ballot, of the poll's groups, or empty
     * @param marks dots, or the level of support from 1 to 5, by the item's id
     * @param reasons of those who cannot support it, by the item's id
     */
    record Ballot(
            String id,
            String workshop,
            String slide,
            String group,
            String table,
            SortedMap<String, Integer> marks,
            SortedMap<String, String> reasons,
            Instant at)
            implements Entry {
        public Ballot {
            marks = Collections.unmodifiableSortedMap(new TreeMap<>(marks));
            reasons = Collections.unmodifiableSortedMap(new TreeMap<>(reasons));
        }
    }

    /**
     * Where the group put an item, one for each item and table.
     *
     * @param impact from 0, none, to 1, most
     * @param effort from 0, least, to 1, most
     */
    record Placement(
            String id,
            String workshop,
            String slide,
            String item,
            String table,
            double impact,
            double effort,
            Instant at)
            implements Entry {
        public Placement {
            if (!(impact >= 0 && impact <= 1 && effort >= 0 && effort <= 1)) {
                throw new IllegalArgumentException("an item at " + impact + ", " + effort);
            }
        }
    }

    /**
     * What was agreed.
     *
     * @param slide of the vote it came out of, or empty
     * @param item of that vote, or empty
     * @param reservations what was said against it, in words
     * @param metric id of the measure it should move, or empty
     * @param done what came of it, said to the room next time: <i>we did</i>
     */
    record Decision(
            String id,
            String workshop,
            String slide,
            String item,
            String text,
            String reservations,
            String owner,
            @Nullable LocalDate due,
            String metric,
            String done,
            Instant at)
            implements Entry {}

    /**
     * A sign of safety that people in the room named, to be asked about again.
     *
     * @param comment id of the comment that it came from, or empty
     * @param text the sign, in people's own words
     */
    record Sign(String id, String workshop, String slide, String comment, String text, Instant at) implements Entry {}

    /**
     * The weights of a well-being index that a table chose.
     *
     * @param index id of the definition
     * @param weights by id of the measure, not negative
     */
    record Weighed(
            String id,
            String workshop,
            String slide,
            String table,
            String index,
            SortedMap<String, Double> weights,
            Instant at)
            implements Entry {
        public Weighed {
            weights = Collections.unmodifiableSortedMap(new TreeMap<>(weights));
        }
    }
}
