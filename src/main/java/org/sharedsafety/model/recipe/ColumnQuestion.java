package org.sharedsafety.model.recipe;

import java.util.List;
import org.sharedsafety.model.Message;

/**
 * A column of a recipe that a new file does not have under its header: which one is it now?
 *
 * @param wanted the column as the recipe knows it
 * @param candidates columns of the new file that no other step uses, likeliest first; never empty
 */
public record ColumnQuestion(ColumnRef wanted, List<Candidate> candidates) {
    public ColumnQuestion {
        candidates = List.copyOf(candidates);
    }

    /**
     * A column that may be the one that is looked for.
     *
     * @param likeness from 0 to 1
     * @param why in words
     */
    public record Candidate(ColumnRef column, double likeness, Message why) {}
}
