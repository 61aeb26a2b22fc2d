package org.sharedsafety.model.recipe;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.model.Message;

/**
 * What one column was taken for, and why.
 *
 * @param column the column
 * @param role what it was taken for
 * @param metric catalogue id or {@code local:…} where the role is a measure or belongs to one, else null
 * @param period the period its header names, or null
 * @param reason in words
 * @param confidence from 0 to 1
 * @param profile what stands in it
 */
public record ColumnReading(
        ColumnRef column,
        ColumnRole role,
        @Nullable String metric,
        @Nullable String period,
        Message reason,
        double confidence,
        Profile profile) {

    /**
     * What stands in a column's data rows.
     *
     * @param numbers cells that hold a number, as a number or as text
     * @param texts cells with other text
     * @param blanks empty cells
     * @param missing cells with a text that means a missing value
     * @param distinct different texts, at most 1,000 counted
     * @param least smallest number, or null
     * @param greatest largest number, or null
     * @param examples the first few different texts
     * @param missingTexts the texts that mean a missing value, each with how many cells hold it; not the empty ones
     */
    public record Profile(
            long numbers,
            long texts,
            long blanks,
            long missing,
            int distinct,
            @Nullable Double least,
            @Nullable Double greatest,
            List<String> examples,
            Map<String, Long> missingTexts) {
        public Profile {
            examples = List.copyOf(examples);
            missingTexts = Collections.unmodifiableMap(new LinkedHashMap<>(missingTexts));
        }

        /** A profile of a column without texts that mean a missing value, or whose texts are not told. */
        public Profile(
                long numbers,
                long texts,
                long blanks,
                long missing,
                int distinct,
                @Nullable Double least,
                @Nullable Double greatest,
                List<String> examples) {
            this(numbers, texts, blanks, missing, distinct, least, greatest, examples, Map.of());
        }
    }
}
