package org.sharedsafety.recipe;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.model.recipe.NumberKind;

/**
 * What a person has said about a sheet before it is read; each may be unsaid.
 *
 * @param level the level of its places
 * @param period the period of all its numbers, as geography writes it: {@code 2016}, {@code 2012/2016}
 * @param series the publisher's data set
 * @param countBy how rows that are people or events are counted, as {@link CountWish} reads it
 * @param headerRows numbers of the header rows, as a person sees them; empty if they are to be found
 * @param sumBy the header or letters of the column that tells parts of places apart, whose counts are added up
 * @param shares what numbers between 0 and 1 are: {@link NumberKind#PROPORTION} or {@link NumberKind#PERCENT}
 */
public record ImportWishes(
        @Nullable String level,
        @Nullable String period,
        @Nullable String series,
        @Nullable String countBy,
        List<Integer> headerRows,
        @Nullable String sumBy,
        @Nullable NumberKind shares) {

    public ImportWishes {
        headerRows = List.copyOf(headerRows);
    }

    /** Wishes about a sheet whose header rows are to be found. */
    public ImportWishes(@Nullable String level, @Nullable String period, @Nullable String series) {
        this(level, period, series, null, List.of(), null, null);
    }

    /** Wishes of which none is about counting. */
    public ImportWishes(
            @Nullable String level, @Nullable String period, @Nullable String series, List<Integer> headerRows) {
        this(level, period, series, null, headerRows, null, null);
    }

    /** Wishes of which none is about parts of places or shares. */
    public ImportWishes(
            @Nullable String level,
            @Nullable String period,
            @Nullable String series,
            @Nullable String countBy,
            List<Integer> headerRows) {
        this(level, period, series, countBy, headerRows, null, null);
    }

    /** Nothing said. */
    public static final ImportWishes NONE = new ImportWishes(null, null, null);
}
