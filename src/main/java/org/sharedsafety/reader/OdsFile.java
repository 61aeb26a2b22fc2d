package org.sharedsafety.reader;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** Tells OpenDocument spreadsheets from other OpenDocument files and from protected ones. */
final class OdsFile {
    static final String CONTENT = "content.xml";
    private static final String MANIFEST = "META-INF/manifest.xml";
    private static final int LONGEST = 1 << 20;

    private OdsFile() {}

    /** Answers ODS, or refuses what is another document or needs a password. */
    static Content check(ZipParts parts) {
        String type = text(parts, "mimetype");
        if (!type.contains("opendocument")) {
            throw Failures.notASpreadsheet(parts.file(), "data");
        }
        if (!type.contains("spreadsheet")) {
            String kind = type.contains("presentation") ? "slides" : type.contains("text") ? "word" : "data";
            throw Failures.notASpreadsheet(parts.file(), kind);
        }
        if (parts.has(MANIFEST) && text(parts, MANIFEST).contains("encryption-data")) {
            throw Failures.of("reader.password", parts.file());
        }
        return Content.ODS;
    }

    private static String text(ZipParts parts, String name) {
        try (InputStream in = parts.stream(name)) {
            return new String(in.readNBytes(LONGEST), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw Failures.damaged(parts.file(), name, broken);
        }
    }
}
