package org.sharedsafety.model.result;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.model.report.NumberId;

/**
 * What the id of a number in a report leads to.
 *
 * @param said where written reports said it, newest first; empty where it stood in tidy data alone
 * @param cards of the number of a place, down to its cells: one for each data set that holds it; empty for other results
 * @param inputs ids of the numbers that it is computed from
 * @param methods by which it is computed, none where it stands in its source as it is
 * @param files that counted when it was written, for results that belong to no single place
 */
public record TracedId(
        NumberId id,
        List<Said> said,
        List<NumberCard> cards,
        List<NumberId> inputs,
        List<MethodDescription> methods,
        List<Used> files) {
    public TracedId {
        said = List.copyOf(said);
        cards = List.copyOf(cards);
        inputs = List.copyOf(inputs);
        methods = List.copyOf(methods);
        files = List.copyOf(files);
    }

    /**
     * A number as a written report said it.
     *
     * @param written day, as in {@code 2026-11-23}
     * @param formula with its columns in braces, null for a plain number
     */
    public record Said(
            String report,
            String file,
            String written,
            String sheet,
            @Nullable Double value,
            @Nullable String formula) {}

    /** A source file of a report. */
    public record Used(String name, String sha256) {}
}
