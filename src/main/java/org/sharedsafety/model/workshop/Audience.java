package org.sharedsafety.model.workshop;

/** Who is in the room. */
public enum Audience {
    ADULTS,
    TEENS,
    SURVIVORS,
    OFFICIALS,
    MIXED
}
