package org.sharedsafety.model;

import org.jspecify.annotations.Nullable;

/**
 * Something about the data that a person should know, with the place where it stands; never an exception.
 *
 * @param sheet the sheet it stands in, or empty for the whole file
 * @param cell the cell, or null where it is about more than one
 */
public record Problem(Severity severity, String sheet, @Nullable CellAddress cell, Message message) {
    /** How much a problem matters. */
    public enum Severity {
        /** Worth knowing; nothing to do. */
        INFO,
        /** A value was left out or read with a doubt. */
        WARNING,
        /** A person must answer before this can be stored. */
        QUESTION,
        /** It cannot be stored as it is. */
        ERROR
    }

    /** The stable code of the problem. */
    public String code() {
        return message.code();
    }
}
