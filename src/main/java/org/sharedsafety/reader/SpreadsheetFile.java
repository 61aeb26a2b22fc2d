package org.sharedsafety.reader;

import java.nio.file.Path;
import org.sharedsafety.job.Progress;

/** Opens spreadsheet files by their content. */
public final class SpreadsheetFile {
    private SpreadsheetFile() {}

    /**
     * Opens a file for reading.
     *
     * @throws org.sharedsafety.model.WorkbenchException where it is missing, locked, empty, damaged, protected by a
     *     password, or not a spreadsheet, each with its own text
     */
    public static Spreadsheet open(Path file, ReadOptions options, Progress progress) {
        Content content = Content.of(file);
        return switch (content) {
            case GZIP -> gzip(file, options, progress);
            case ZIP -> ArchiveSpreadsheet.open(file, options, progress);
            case TEXT -> TextSpreadsheet.open(new PlainBytes(file), stem(Failures.name(file)), options, progress);
            case XLSX, XLS, ODS -> workbook(content, file, progress);
        };
    }

    private static Spreadsheet workbook(Content content, Path file, Progress progress) {
        return switch (content) {
            case XLS -> XlsSpreadsheet.open(file);
            case ODS -> OdsSpreadsheet.open(file, progress);
            default -> XlsxSpreadsheet.open(file, progress);
        };
    }

    private static Spreadsheet gzip(Path file, ReadOptions options, Progress progress) {
        GzipBytes source = new GzipBytes(file);
        String name = Failures.name(file);
        String inside = name.toLowerCase(java.util.Locale.ROOT).endsWith(".gz") ? stem(name) : name;
        return switch (Content.outside(source)) {
            case TEXT -> TextSpreadsheet.open(source, stem(inside), options, progress);
            case GZIP -> throw Failures.of("reader.nested-archive", name, inside);
            default -> unpacked(source, inside, progress);
        };
    }

    /** Opens a workbook that is packed in another file, from a copy that is removed when it is closed. */
    static Spreadsheet unpacked(ByteSource source, String name, Progress progress) {
        UnpackedFile copy = UnpackedFile.of(source, name, progress);
        boolean opened = false;
        try {
            Content content = Content.of(copy.file());
            if (content == Content.ZIP || content == Content.GZIP) {
                throw Failures.of("reader.nested-archive", source.name(), name);
            }
            Spreadsheet spreadsheet = new UnpackedSpreadsheet(workbook(content, copy.file(), progress), copy);
            opened = true;
            return spreadsheet;
        } finally {
            if (!opened) {
                copy.close();
            }
        }
    }

    /** A file's name without its ending. */
    static String stem(String name) {
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }
}
