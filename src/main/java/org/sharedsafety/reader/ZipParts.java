package org.sharedsafety.reader;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * The parts of a zipped workbook by name, without regard to case, back slashes or a leading slash.
 *
 * <p>The file is open for reading only, until this is closed.
 */
final class ZipParts implements AutoCloseable {
    private final Path file;
    private final ZipFile zip;
    private final Map<String, ZipEntry> entries = new HashMap<>();

    private ZipParts(Path file, ZipFile zip) {
        this.file = file;
        this.zip = zip;
        for (ZipEntry entry : Collections.list(zip.entries())) {
            entries.putIfAbsent(key(entry.getName()), entry);
        }
    }

    static ZipParts open(Path file) {
        if (!Files.isReadable(file)) {
            throw Failures.of("reader.no-permission", file);
        }
        try {
            // Latin-1 takes any byte in an entry's name; names marked as UTF-8 are read so all the same.
            return new ZipParts(file, new ZipFile(file.toFile(), StandardCharsets.ISO_8859_1));
        } catch (ZipException broken) {
            // The JDK refuses an archive with an encrypted member as a whole, and tells why only in words.
            boolean locked = String.valueOf(broken.getMessage()).contains("encrypted");
            throw locked ? Failures.of("reader.password", file) : Failures.damaged(file, "zip", broken);
        } catch (IOException | IllegalArgumentException broken) {
            throw Failures.damaged(file, "zip", broken);
        }
    }

    Path file() {
        return file;
    }

    /** The names of all files in it, as they are written. */
    List<String> files() {
        return zip.stream()
                .filter(entry -> !entry.isDirectory())
                .map(ZipEntry::getName)
                .toList();
    }

    /** How many inflated bytes a part says it has; -1 where it does not. */
    long size(String name) {
        ZipEntry entry = entries.get(key(name));
        return entry == null ? -1 : entry.getSize();
    }

    boolean has(String name) {
        return entries.containsKey(key(name));
    }

    /** Opens a part; its length and check sum are verified when it has been read to its end. */
    PartStream stream(String name) {
        ZipEntry entry = entries.get(key(name));
        if (entry == null) {
            throw Failures.damaged(file, name);
        }
        try {
            InputStream in = zip.getInputStream(entry);
            return new PartStream(file, entry, in);
        } catch (IOException | IllegalArgumentException broken) {
            throw Failures.damaged(file, name, broken);
        }
    }

    private static String key(String name) {
        String plain = name.replace('\\', '/');
        return (plain.startsWith("/") ? plain.substring(1) : plain).toLowerCase(Locale.ROOT);
    }

    @Override
    public void close() {
        try {
            zip.close();
        } catch (IOException failed) {
            throw Failures.reading(file, failed);
        }
    }
}
