package org.sharedsafety.service;

import org.jspecify.annotations.Nullable;

/**
 * What a person says about a table of places; columns by their headers or letters.
 *
 * @param level of all its places; null where a column {@code level} tells
 * @param code the column of their codes
 * @param name the column of their names; null where the codes are all there is
 * @param parent the column of the places above, by their codes; or one code that is above all; null for none
 * @param sheet the sheet, or null for the first
 */
public record PlaceRequest(
        @Nullable String level, String code, @Nullable String name, @Nullable String parent, @Nullable String sheet) {
    /** A table whose own headers are {@code level}, {@code code}, {@code name} and, where there is one, {@code parent}. */
    static final PlaceRequest PLAIN = new PlaceRequest(null, "code", "name", null, null);
}
