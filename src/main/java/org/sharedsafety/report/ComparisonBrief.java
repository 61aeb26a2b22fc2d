package org.sharedsafety.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.model.CellAddress;
import org.sharedsafety.model.SourceFile;
import org.sharedsafety.model.result.Comparison;
import org.sharedsafety.model.result.NumberCard;

/**
 * All that the report of a comparison is written from.
 *
 * <p>The comparison is the one made for output: small counts are out of it already, and the statistics are made anew
 * from what is shown.
 *
 * @param hiddenX places whose x is hidden to protect people
 * @param hiddenY places whose y is hidden
 * @param citations where the numbers of a place stand, by place number
 * @param sources the files behind the numbers
 * @param map a PNG of both maps, or null where the places have no boundaries
 * @param mapText what the picture shows, for those who do not see it
 * @param smallest counts below this, other than zero, are hidden
 * @param authorised whether nothing is hidden, because the reader may see small counts
 */
public record ComparisonBrief(
        Comparison comparison,
        String project,
        LocalDate date,
        String version,
        int hiddenX,
        int hiddenY,
        Map<Integer, List<Citation>> citations,
        List<SourceFile> sources,
        @Nullable Picture map,
        String mapText,
        int smallest,
        boolean authorised) {
    public ComparisonBrief {
        citations = Map.copyOf(citations);
        sources = List.copyOf(sources);
    }

    /** The cell that a number was read from, for the x or the y of a comparison. */
    public record Citation(boolean ofX, NumberCard.Role role, String file, String sheet, CellAddress cell) {}
}
