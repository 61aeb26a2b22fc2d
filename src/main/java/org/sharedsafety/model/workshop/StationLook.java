package org.sharedsafety.model.workshop;

import org.jspecify.annotations.Nullable;
import org.sharedsafety.model.Message;

/**
 * What a view of a station comes to with the data of today.
 *
 * @param slide id of the slide
 * @param view which of the slide's views, from 0
 * @param seen what it said when it was put there, or null
 * @param now what it says now, or null where it cannot be made
 * @param hidden how many numbers it hides to protect people
 * @param refused why it cannot be shown to a room, or null
 */
public record StationLook(
        String slide,
        int view,
        @Nullable SeenFinding seen,
        @Nullable SeenFinding now,
        int hidden,
        @Nullable Message refused) {
    /** Whether its sentence is another one now. */
    public boolean saysOther() {
        return seen != null && now != null && !seen.finding().equals(now.finding());
    }

    /** Whether its sentence or any of its numbers changed. */
    public boolean isChanged() {
        return seen != null && now != null && !(seen.digest().equals(now.digest()) && !saysOther());
    }

    /** Whether nobody has seen it with data yet, although it could be shown. */
    public boolean isUnseen() {
        return seen == null && now != null;
    }
}
