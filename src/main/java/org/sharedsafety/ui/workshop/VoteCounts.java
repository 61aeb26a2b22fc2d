package org.sharedsafety.ui.workshop;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.chart.Figure;

/**
 * What a room said, as it stands on the wall.
 *
 * @param question that it answered, or empty
 * @param lines its answers in their order
 * @param people who answered
 * @param open whether answers may still come in; the counts are not shown before that ends
 * @param note what else must be said of it, such as what counts as consensus, or empty
 * @param figure that shows it in the place of the lines, or null
 */
public record VoteCounts(
        String question, List<Line> lines, int people, boolean open, String note, @Nullable Figure figure) {
    /**
     * An answer and how many gave it.
     *
     * @param label the answer in words
     * @param count people, or dots
     */
    public record Line(String label, int count) {}

    /** Nobody has answered yet. */
    public static final VoteCounts NONE = new VoteCounts("", List.of(), 0, false, "", null);

    public VoteCounts {
        lines = List.copyOf(lines);
    }
}
