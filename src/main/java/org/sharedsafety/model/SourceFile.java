package org.sharedsafety.model;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A file that was brought in, and what is known of where it comes from; unknown texts are empty.
 *
 * @param id the project's own number; 0 before it is stored
 * @param sha256 of the file's bytes, 64 lower-case hex digits
 * @param bytesKept whether the bytes are inside the project file
 */
public record SourceFile(
        long id,
        String name,
        String sha256,
        long size,
        boolean bytesKept,
        String publisher,
        String licence,
        String address,
        @Nullable Instant published,
        String agency,
        String notes) {}
