package org.sharedsafety.report;

import java.io.BufferedOutputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.sharedsafety.job.Progress;
import org.sharedsafety.model.report.ReportBook;
import org.sharedsafety.model.report.TidyRows;
import org.sharedsafety.text.Texts;

/** Writes a report as an Excel workbook, and its tidy data as plain files beside it where they are too many for a sheet. */
public final class BookWriter {
    private static final int WINDOW = 200;
    private static final int BUFFER = 1 << 16;

    private final Texts texts;
    private final int most;

    /** Writes headings in the language of the texts, which is the report's. */
    public BookWriter(Texts texts) {
        this(texts, BookData.MOST);
    }

    /** With another number of rows that a sheet holds. */
    BookWriter(Texts texts, int most) {
        this.texts = texts;
        this.most = most;
    }

    /**
     * What was written.
     *
     * @param beside the tidy data and its dictionary, empty where the workbook holds all
     * @param rows of tidy data
     */
    public record Written(Path workbook, List<Path> beside, long rows) {
        public Written {
            beside = List.copyOf(beside);
        }
    }

    /** Where the tidy data go that are too many for the sheet of a workbook. */
    public static Path dataBeside(Path workbook) {
        String name = String.valueOf(workbook.getFileName());
        String stem =
                name.toLowerCase(java.util.Locale.ROOT).endsWith(".xlsx") ? name.substring(0, name.length() - 5) : name;
        return workbook.resolveSibling(stem + "-data.csv");
    }

    /** Writes all files beside their places and then moves them there, so that a failure leaves what was there before. */
    public Written write(ReportBook book, TidyRows rows, Path file, Progress progress) {
        try (BookFile files = new BookFile(file)) {
            Path fresh = files.fresh(file);
            BookFilling filling = new BookFilling(book, rows, file, texts, most);
            files.write(() -> {
                try (XSSFWorkbook plain = new XSSFWorkbook();
                        SXSSFWorkbook workbook = new SXSSFWorkbook(plain, WINDOW)) {
                    filling.fill(workbook, files, progress);
                    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(fresh), BUFFER)) {
                        workbook.write(out);
                    }
                }
            });
            return new Written(file, filling.beside(), filling.rows());
        }
    }
}
