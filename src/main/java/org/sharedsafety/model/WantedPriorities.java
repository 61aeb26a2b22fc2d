package org.sharedsafety.model;

import java.util.List;

/**
 * What people want money to be for, the first most.
 *
 * @param said by whom and when, in words
 */
public record WantedPriorities(List<BudgetTag> order, String said) {
    /** Nobody has said anything yet. */
    public static final WantedPriorities NONE = new WantedPriorities(List.of(), "");

    public WantedPriorities {
        order = List.copyOf(order);
    }
}
