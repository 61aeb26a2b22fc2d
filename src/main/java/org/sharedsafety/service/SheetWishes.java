package org.sharedsafety.service;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a person has said about a sheet that makes it look different from the start.
 *
 * @param level the level of its places, or null
 * @param headerRows numbers of its header rows; empty if they are to be found
 */
public record SheetWishes(@Nullable String level, List<Integer> headerRows) {
    /** Nothing said. */
    public static final SheetWishes NONE = new SheetWishes(null, List.of());

    public SheetWishes {
        headerRows = List.copyOf(headerRows);
    }
}
