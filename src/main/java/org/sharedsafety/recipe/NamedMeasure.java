package org.sharedsafety.recipe;

import org.jspecify.annotations.Nullable;

/**
 * A measure that rows name by a text.
 *
 * @param text as it stands in the column of names
 * @param metric catalogue id or {@code local:…}
 * @param fit what sort of number it is
 * @param name of a person's own measure
 * @param unit of a person's own measure
 * @param catalogued whether the catalogue holds it
 * @param period the period that the text names, or null
 */
record NamedMeasure(
        String text,
        String metric,
        NumberSort.Fit fit,
        String name,
        String unit,
        boolean catalogued,
        @Nullable String period) {}
