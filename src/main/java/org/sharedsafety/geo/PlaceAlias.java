package org.sharedsafety.geo;

/**
 * Another way in which publishers write a place.
 *
 * @param level level of the place
 * @param text the other name or the other code, such as {@code Dade} or {@code CA}
 * @param code the place's code
 * @param isCode whether the text is a code and not a name
 */
public record PlaceAlias(String level, String text, String code, boolean isCode) {

    public PlaceAlias {
        if (text.isBlank() || code.isBlank()) {
            throw new IllegalArgumentException("an alias has a text and a code");
        }
    }
}
