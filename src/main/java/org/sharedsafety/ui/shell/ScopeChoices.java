package org.sharedsafety.ui.shell;

import java.util.List;
import org.sharedsafety.model.Message;

/**
 * What the scope can be changed to, now.
 *
 * @param places levels of geography
 * @param periods periods
 * @param groups groups of people or cases
 */
public record ScopeChoices(List<Choice> places, List<Choice> periods, List<Choice> groups) {
    /** Nothing to choose from. */
    public static final ScopeChoices NONE = new ScopeChoices(List.of(), List.of(), List.of());

    public ScopeChoices {
        places = List.copyOf(places);
        periods = List.copyOf(periods);
        groups = List.copyOf(groups);
    }

    /** One choice, with what it does. */
    public record Choice(Message name, Runnable action) {}
}
