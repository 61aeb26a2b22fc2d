package org.sharedsafety.recipe;

import java.util.Optional;
import org.sharedsafety.model.Group;

/** What a budget line is called in the code of its group. */
public final class BudgetLine {
    private BudgetLine() {}

    /** The code of a line that a text names, as an import makes it; empty for a blank text. */
    public static Optional<String> code(String text) {
        return GroupText.read(Group.LINE, text).flatMap(group -> group.value(Group.LINE));
    }
}
