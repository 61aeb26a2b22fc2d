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
        if (content == Content.XLSX) {
            return XlsxSpreadsheet.open(file, progress);
        }
        if (content == Content.XLS) {
            return XlsSpreadsheet.open(file);
        }
        return new TextSpreadsheet(file, TextForm.of(file, options, progress));
    }
}
