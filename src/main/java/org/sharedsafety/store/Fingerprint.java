package org.sharedsafety.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * By what a file is known again.
 *
 * @param size bytes; -1 for no file
 * @param modified milliseconds since 1970
 * @param sha256 of the bytes
 */
record Fingerprint(long size, long modified, String sha256) {
    /** No file. */
    static final Fingerprint NONE = new Fingerprint(-1, -1, "");

    /** The fingerprint of a file, or {@link #NONE}. */
    static Fingerprint of(Path file) throws IOException {
        if (!Files.exists(file)) {
            return NONE;
        }
        return new Fingerprint(Files.size(file), Files.getLastModifiedTime(file).toMillis(), sha256(file));
    }

    /** Whether a file is still the same: by size and time, and where only the time differs by its bytes. */
    boolean isOf(Path file) throws IOException {
        if (!Files.exists(file)) {
            return size < 0;
        }
        if (Files.size(file) != size) {
            return false;
        }
        return Files.getLastModifiedTime(file).toMillis() == modified
                || sha256(file).equals(sha256);
    }

    /** The SHA-256 of a file's bytes as lower-case hex digits. */
    static String sha256(Path file) throws IOException {
        MessageDigest digest = digest();
        byte[] block = new byte[1 << 16];
        try (InputStream stream = Files.newInputStream(file)) {
            for (int read = stream.read(block); read >= 0; read = stream.read(block)) {
                digest.update(block, 0, read);
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    static String sha256(String text) {
        return HexFormat.of().formatHex(digest().digest(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
