package org.sharedsafety.model.recipe;

import org.jspecify.annotations.Nullable;
import org.sharedsafety.model.Message;

/**
 * What became of one step of a recipe that is replayed on another file.
 *
 * @param before the step as it was kept, or null where the new file needs one that the recipe does not have
 * @param after the step as it runs on the new file, or null where it does not
 * @param why in words
 */
public record StepOutcome(@Nullable Step before, @Nullable Step after, Kind kind, Message why) {
    /** How a step was taken. */
    public enum Kind {
        /** As it was kept. */
        APPLIED,
        /** With other rows, columns or periods, which {@link StepOutcome#why} names. */
        ADAPTED,
        /** Not in the recipe, but needed for the new file. */
        ADDED,
        NOT_APPLIED,
        /** A person has to answer first. */
        ASKED;

        /** The name in JSON, such as {@code not-applied}. */
        public String json() {
            return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        }
    }

    /** The step that speaks for this outcome. */
    public Step step() {
        Step old = before;
        return old != null ? old : java.util.Objects.requireNonNull(after);
    }
}
