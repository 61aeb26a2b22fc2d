package org.sharedsafety.model;

/**
 * A file that was brought in, and what is known of where it comes from.
 *
 * @param id the project's own number; 0 before it is stored
 * @param sha256 of the file's bytes, 64 lower-case hex digits
 * @param bytesKept whether the bytes are inside the project file
 */
public record SourceFile(long id, String name, String sha256, long size, boolean bytesKept, SourceDetails details) {

    /** A file that is not stored yet and of which nothing is known but its bytes. */
    public static SourceFile fresh(String name, String sha256, long size) {
        return new SourceFile(0, name, sha256, size, false, SourceDetails.NONE);
    }

    /** Who published it; empty where nobody said. */
    public String publisher() {
        return details.publisher();
    }

    /** The terms it may be used under; empty where nobody said. */
    public String licence() {
        return details.licence();
    }
}
