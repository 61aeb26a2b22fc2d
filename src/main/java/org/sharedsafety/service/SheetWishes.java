package org.sharedsafety.service;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a person has said about a sheet that makes it look different from the start.
 *
 * @param level the level of its places, or null
 * @param headerRows numbers of its header rows; empty if they are to be found
 * @param countBy by what its rows are counted, as {@link ImportOptions#countBy} says it, or null
 */
public record SheetWishes(@Nullable String level, List<Integer> headerRows, @Nullable String countBy) {
    /** Nothing said. */
    public static final SheetWishes NONE = new SheetWishes(null, List.of(), null);

    public SheetWishes {
        headerRows = List.copyOf(headerRows);
    }
}
