package org.sharedsafety.reader;

import java.nio.charset.Charset;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How to read a text file, where a person or a recipe says it; null means found out from the content.
 *
 * @param charset the encoding of the text
 * @param delimiter the character between fields
 * @param fieldStarts where the fields of a text of fixed width begin, from 1 and ascending; empty for delimited text
 */
public record ReadOptions(
        @Nullable Charset charset, @Nullable Character delimiter, @Nullable List<Integer> fieldStarts) {
    /** Everything found out from the content. */
    public static final ReadOptions DETECT = new ReadOptions(null, null, null);

    public ReadOptions {
        fieldStarts = fieldStarts == null ? null : List.copyOf(fieldStarts);
    }

    /** What is said of delimited text. */
    public ReadOptions(@Nullable Charset charset, @Nullable Character delimiter) {
        this(charset, delimiter, null);
    }
}
