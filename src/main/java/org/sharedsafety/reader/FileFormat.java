package org.sharedsafety.reader;

import java.nio.file.Path;

/** The kinds of files that are read, told by their content and never by their name. */
public enum FileFormat {
    /** Office Open XML workbook, with or without macros. */
    XLSX("xlsx"),
    /** Binary workbook of Excel 97 to 2003 (BIFF8). */
    XLS("xls"),
    /** Text with fields between commas, semicolons or bars. */
    CSV("csv"),
    /** Text with fields between tabs. */
    TSV("tsv");

    private final String id;

    FileFormat(String id) {
        this.id = id;
    }

    /** The short name: xlsx, xls, csv, tsv. */
    public String id() {
        return id;
    }

    /**
     * Tells what a file is by looking at its bytes.
     *
     * @throws org.sharedsafety.model.WorkbenchException where the file cannot be read or is something else, naming
     *     what it is
     */
    public static FileFormat detect(Path file) {
        Content content = Content.of(file);
        if (content != Content.TEXT) {
            return content == Content.XLSX ? XLSX : XLS;
        }
        return TextForm.of(file, ReadOptions.DETECT, org.sharedsafety.job.Progress.NONE)
                .format();
    }
}
