package org.sharedsafety.model;

import org.jspecify.annotations.Nullable;

/**
 * Something that happened in a place, noted by the person; it stands on every chart over time of that place.
 *
 * @param id unique in the project
 * @param level of the place, or null for everywhere
 * @param place its code, or null for everywhere
 * @param when a day, or any longer period
 * @param text in the person's words
 */
public record PlaceEvent(int id, @Nullable String level, @Nullable String place, Period when, String text) {
    public PlaceEvent {
        if (text.isBlank()) {
            throw new IllegalArgumentException("an event says what happened");
        }
        if ((level == null) != (place == null)) {
            throw new IllegalArgumentException("a place has a level and a code");
        }
    }

    /** Whether it belongs on the charts of a place; an event everywhere belongs on all. */
    public boolean isOf(@Nullable Place other) {
        return place == null
                || (other != null && other.code().equals(place) && other.level().equals(level));
    }
}
