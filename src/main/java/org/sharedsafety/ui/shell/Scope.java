package org.sharedsafety.ui.shell;

import java.util.List;
import org.sharedsafety.model.Message;

/**
 * Which part of the project the pages show, and what else could be chosen.
 *
 * @param places what is chosen of the places, in words
 * @param period what is chosen of the time
 * @param group whose numbers
 * @param changed whether a part differs from the project's default
 */
public record Scope(Message places, Message period, Message group, List<Boolean> changed) {
    /** All places, all periods, everyone. */
    public static final Scope EVERYTHING = new Scope(
            Message.of("scope.places.all"),
            Message.of("scope.period.all"),
            Message.of("scope.group.everyone"),
            List.of(false, false, false));

    public Scope {
        changed = List.copyOf(changed);
        if (changed.size() != 3) {
            throw new IllegalArgumentException("places, period and group");
        }
    }
}
