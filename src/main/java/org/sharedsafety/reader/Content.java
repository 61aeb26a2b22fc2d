package org.sharedsafety.reader;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.sharedsafety.model.WorkbenchException;

/** What a readable file holds; anything else is refused by its name. */
enum Content {
    XLSX,
    XLS,
    ODS,
    TEXT,
    /** One packed file, by gzip. */
    GZIP,
    /** Several packed files, by zip. */
    ZIP;

    private static final int HEAD = 4096;

    /** First bytes, one char a byte, of files that are not spreadsheets, with the name that the refusal uses. */
    private static final Map<String, String> FOREIGN = Map.ofEntries(
            Map.entry("%PDF-", "pdf"),
            Map.entry("\u0089PNG", "image"),
            Map.entry("\u00ff\u00d8\u00ff", "image"),
            Map.entry("GIF8", "image"),
            Map.entry("II*\0", "image"),
            Map.entry("MM\0*", "image"),
            Map.entry("{\\rtf", "word"),
            Map.entry("SQLite format 3\0", "database"),
            Map.entry("PAR1", "data"),
            Map.entry("7z\u00bc\u00af", "archive"),
            Map.entry("Rar!\u001a", "archive"),
            Map.entry("BZh9", "archive"),
            Map.entry("\u00fd7zXZ", "archive"),
            Map.entry("(\u00b5/\u00fd", "archive"));

    /** Looks at the first bytes and, in a container, at what it contains. */
    static Content of(Path file) {
        if (Files.isDirectory(file)) {
            throw Failures.of("reader.is-folder", file);
        }
        if (Files.exists(file) && !Files.isRegularFile(file)) {
            throw Failures.of("reader.not-a-file", file);
        }
        Content outside = outside(new PlainBytes(file));
        if (outside == ZIP) {
            return zip(file);
        }
        if (outside == XLS) {
            XlsFile.checkKind(file);
        }
        return outside;
    }

    /** Looks at the first bytes only: ZIP may still be a workbook, XLS any compound file. */
    static Content outside(ByteSource source) {
        String head = head(source);
        if (head.startsWith("PK\u0003\u0004") || head.startsWith("PK\u0005\u0006")) {
            return ZIP;
        }
        if (head.startsWith("\u001f\u008b")) {
            return GZIP;
        }
        if (head.startsWith("\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1")) {
            return XLS;
        }
        if (oldWorkbook(head)) {
            throw Failures.of("reader.old-excel", source.name());
        }
        for (Map.Entry<String, String> foreign : FOREIGN.entrySet()) {
            if (head.startsWith(foreign.getKey())) {
                throw Failures.notASpreadsheet(source.name(), foreign.getValue());
            }
        }
        refuseMarkup(source.name(), head);
        return TEXT;
    }

    private static String head(ByteSource source) {
        try (InputStream in = source.open()) {
            byte[] bytes = in.readNBytes(HEAD);
            if (bytes.length == 0) {
                throw Failures.of("reader.empty-file", source.name());
            }
            return new String(bytes, StandardCharsets.ISO_8859_1);
        } catch (IOException failed) {
            throw Failures.reading(source.name(), failed);
        }
    }

    private static Content zip(Path file) {
        try (ZipParts parts = ZipParts.open(file)) {
            if (parts.has("xl/workbook.bin")) {
                throw Failures.unsupported(file, "xlsb");
            }
            if (parts.has("mimetype") && parts.has("content.xml")) {
                return OdsFile.check(parts);
            }
            if (parts.has("word/document.xml")) {
                throw Failures.notASpreadsheet(file, "word");
            }
            if (parts.has("ppt/presentation.xml")) {
                throw Failures.notASpreadsheet(file, "slides");
            }
            return parts.has("[Content_Types].xml") || parts.has("xl/workbook.xml") ? XLSX : ZIP;
        }
    }

    /** Whether the bytes begin like a workbook of Excel 2 to 4: a lone BOF record. */
    private static boolean oldWorkbook(String head) {
        return head.length() > 4
                && head.charAt(0) == 9
                && (head.charAt(1) == 0 || head.charAt(1) == 2 || head.charAt(1) == 4)
                && head.charAt(3) == 0;
    }

    private static void refuseMarkup(String file, String head) {
        String text = head.startsWith("\u00ef\u00bb\u00bf") ? head.substring(3) : head;
        text = text.replace("\0", "").replace("\u00ff\u00fe", "").stripLeading().toLowerCase(Locale.ROOT);
        if (text.startsWith("<?xml") && text.contains("excel.sheet")) {
            throw WorkbenchException.of("reader.unsupported-kind", file, "xml2003");
        }
        if (text.startsWith("<?xml") && text.contains("oasis:names:tc:opendocument")) {
            throw WorkbenchException.of("reader.unsupported-kind", file, "fods");
        }
        if (text.startsWith("<!doctype html") || text.startsWith("<html") || text.startsWith("<table")) {
            throw Failures.notASpreadsheet(file, "html");
        }
        if (text.startsWith("<?xml") || text.startsWith("<!doctype")) {
            throw Failures.notASpreadsheet(file, text.contains("<html") ? "html" : "data");
        }
        if (text.matches("(?s)\\{\\s*\"[^\"\\n]*\"\\s*:.*") || text.matches("(?s)\\[\\s*[\\[{]\\s*[\"\\[{0-9-].*")) {
            throw Failures.notASpreadsheet(file, "data");
        }
    }
}
