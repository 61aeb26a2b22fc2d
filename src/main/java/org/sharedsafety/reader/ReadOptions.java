package org.sharedsafety.reader;

import java.nio.charset.Charset;
import org.jspecify.annotations.Nullable;

/**
 * How to read a text file, where a person or a recipe says it; null means found out from the content.
 *
 * @param charset the encoding of the text
 * @param delimiter the character between fields
 */
public record ReadOptions(@Nullable Charset charset, @Nullable Character delimiter) {
    /** Everything found out from the content. */
    public static final ReadOptions DETECT = new ReadOptions(null, null);
}
