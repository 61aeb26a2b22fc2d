package org.sharedsafety.reader;

import java.nio.file.Path;
import org.sharedsafety.job.Progress;

/** The kinds of files that are read, told by their content and never by their name. */
public enum FileFormat {
    /** Office Open XML workbook, with or without macros. */
    XLSX("xlsx"),
    /** Binary workbook of Excel 97 to 2003 (BIFF8). */
    XLS("xls"),
    /** Text with fields between commas, semicolons or bars. */
    CSV("csv"),
    /** Text with fields between tabs. */
    TSV("tsv"),
    /** Text whose fields stand in columns of fixed width. */
    FIXED("fixed"),
    /** OpenDocument spreadsheet. */
    ODS("ods"),
    /** Archive of one or more of the others. */
    ZIP("zip");

    private final String id;

    FileFormat(String id) {
        this.id = id;
    }

    /** The short name: xlsx, xls, csv, tsv, fixed, ods, zip. */
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
        try (Spreadsheet spreadsheet = SpreadsheetFile.open(file, ReadOptions.DETECT, Progress.NONE)) {
            return spreadsheet.format();
        }
    }
}
