package org.sharedsafety.recipe;

import org.jspecify.annotations.Nullable;

/**
 * What a person has said about a sheet before it is read; each may be unsaid.
 *
 * @param level the level of its places
 * @param period the period of all its numbers, as geography writes it: {@code 2016}, {@code 2012/2016}
 * @param series the publisher's data set
 */
public record ImportWishes(@Nullable String level, @Nullable String period, @Nullable String series) {

    /** Nothing said. */
    public static final ImportWishes NONE = new ImportWishes(null, null, null);
}
