package org.sharedsafety.model.workshop;

import java.util.List;

/**
 * A line of the checklist before a workshop; it advises and never stands in the way.
 *
 * @param gate which line
 * @param state how it stands
 * @param slides ids of the slides that it is about, where it is about some
 * @param count how many of something, such as texts to be translated or hidden numbers
 */
public record Check(Gate gate, State state, List<String> slides, int count) {
    /** What is looked at. */
    public enum Gate {
        /** Every harm station is followed by a condition or support station. */
        SUPPORTED,
        /** A content note stands before what is sensitive. */
        NOTED,
        /** A survivor adviser saw the slides; only a person knows. */
        ADVISER,
        /** Help lines are filled in. */
        HELP,
        /** No chart ranks places. */
        UNRANKED,
        /** Every station may be shown to a room, and no number rests on fewer people than the threshold. */
        SMALL,
        /** What is shown rests on the data of today. */
        CURRENT,
        /** Everything can be read at the back. */
        LEGIBLE,
        /** Everything is said in every language of the workshop. */
        TRANSLATED;

        /** Whether only a person can know it. */
        public boolean isByHand() {
            return this == ADVISER;
        }
    }

    /** How a line stands. */
    public enum State {
        DONE,
        OPEN,
        /** Still being looked at. */
        COMING
    }

    public Check {
        slides = List.copyOf(slides);
    }
}
