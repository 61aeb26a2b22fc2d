package org.sharedsafety.reader;

import java.io.EOFException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.model.Message;
import org.sharedsafety.model.WorkbenchException;

/** The failures of reading, each with its own text; the first argument of each is the file's name. */
final class Failures {
    private Failures() {}

    static WorkbenchException of(String key, Path file) {
        return WorkbenchException.of(key, name(file));
    }

    static WorkbenchException of(String key, Path file, Object more) {
        return WorkbenchException.of(key, name(file), more);
    }

    static WorkbenchException of(String key, String name) {
        return WorkbenchException.of(key, name);
    }

    static WorkbenchException of(String key, String name, Object more) {
        return WorkbenchException.of(key, name, more);
    }

    static WorkbenchException notASpreadsheet(String name, String kind) {
        return WorkbenchException.of("reader.not-a-spreadsheet", name, kind);
    }

    /** What the file is instead: pdf, html, image, word, slides, database, archive, data, binary. */
    static WorkbenchException notASpreadsheet(Path file, String kind) {
        return WorkbenchException.of("reader.not-a-spreadsheet", name(file), kind);
    }

    /** A spreadsheet of a kind that is not read: ods, xlsb, xml2003. */
    static WorkbenchException unsupported(Path file, String kind) {
        return WorkbenchException.of("reader.unsupported-kind", name(file), kind);
    }

    /** A file whose content is broken at a part of it. */
    static WorkbenchException damaged(Path file, String part, Throwable cause) {
        return new WorkbenchException(Message.of("reader.damaged", name(file), part), cause);
    }

    static WorkbenchException damaged(Path file, String part) {
        return WorkbenchException.of("reader.damaged", name(file), part);
    }

    /** A file that the system does not hand over. */
    static WorkbenchException reading(Path file, IOException failed) {
        return reading(name(file), failed);
    }

    static WorkbenchException reading(String name, IOException failed) {
        return new WorkbenchException(Message.of(key(failed), name, detail(failed)), failed);
    }

    private static String key(IOException failed) {
        if (failed instanceof NoSuchFileException || failed instanceof java.io.FileNotFoundException) {
            return "reader.missing-file";
        }
        if (failed instanceof AccessDeniedException) {
            return "reader.no-permission";
        }
        if (failed instanceof FileSystemException && usedElsewhere(failed.getMessage())) {
            return "reader.locked";
        }
        return failed instanceof ZipException || failed instanceof EOFException
                ? "reader.damaged"
                : "reader.cannot-read";
    }

    /** Windows tells a file that another program has locked only in words. */
    private static boolean usedElsewhere(@Nullable String words) {
        return words != null && words.toLowerCase(Locale.ROOT).matches("(?s).*(another process|being used|lock).*");
    }

    private static String detail(IOException failed) {
        String words = failed.getMessage();
        return words == null ? failed.getClass().getSimpleName() : words;
    }

    static String name(Path file) {
        Path name = file.getFileName();
        return name == null ? file.toString() : name.toString();
    }
}
