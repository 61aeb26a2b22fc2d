package org.sharedsafety.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.sharedsafety.job.Progress;
import org.sharedsafety.model.report.TidyRow;
import org.sharedsafety.model.report.TidyRows;
import org.sharedsafety.text.Texts;

/** The sheet of tidy data: a head in the first row, a number in each row under it, nothing else. */
final class BookData {
    /** How many numbers a sheet holds under its head. */
    static final int MOST = SpreadsheetVersion.EXCEL2007.getMaxRows() - 1;

    private static final TidyColumn[] COLUMNS = TidyColumn.values();
    private static final int EACH = 4096;

    private final Texts texts;
    private final BookStyles styles;
    private final int most;
    private int written;

    BookData(Texts texts, BookStyles styles, int most) {
        this.texts = texts;
        this.styles = styles;
        this.most = most;
    }

    /** Writes the rows; false where there are more than the sheet holds, and it is then of no use. */
    boolean write(SXSSFSheet sheet, TidyRows rows, Progress progress) {
        Row head = sheet.createRow(0);
        for (int i = 0; i < COLUMNS.length; i++) {
            Cell cell = head.createCell(i);
            cell.setCellValue(COLUMNS[i].heading(texts));
            cell.setCellStyle(COLUMNS[i].isNumber() ? styles.headRight : styles.head);
            sheet.setColumnWidth(i, COLUMNS[i].width() * 256);
        }
        boolean[] more = {false};
        rows.each(row -> {
            if (written == most) {
                more[0] = true;
                return false;
            }
            written++;
            if (written % EACH == 0) {
                progress.report("report.job.rows", written, rows.size());
                progress.checkCancelled();
            }
            row(sheet.createRow(written), row);
            return true;
        });
        sheet.getWorkbook()
                .setPrintArea(sheet.getWorkbook().getSheetIndex(sheet), 0, COLUMNS.length - 2, 0, Math.max(1, written));
        sheet.createFreezePane(0, 1);
        sheet.setFitToPage(true);
        sheet.getPrintSetup().setLandscape(true);
        sheet.getPrintSetup().setFitHeight((short) 0);
        sheet.setRepeatingRows(new CellRangeAddress(0, 0, -1, -1));
        return !more[0];
    }

    private void row(Row row, TidyRow tidy) {
        for (int i = 0; i < COLUMNS.length; i++) {
            if (COLUMNS[i].isNumber()) {
                Double number = COLUMNS[i].number(tidy);
                if (number != null) {
                    row.createCell(i).setCellValue(number);
                }
                continue;
            }
            String words = COLUMNS[i].words(tidy);
            if (!words.isEmpty()) {
                Cell cell = row.createCell(i);
                cell.setCellValue(BookText.written(BookText.pieces(words).get(0)));
                if (BookText.looksLikeFormula(words)) {
                    cell.setCellStyle(styles.quoted);
                }
            }
        }
    }

    /** Makes it a table of the office program. */
    void declare(XSSFSheet sheet, BookTableNames names) {
        if (written > 0) {
            List<String> titles = new ArrayList<>();
            Arrays.stream(COLUMNS).forEach(column -> titles.add(column.heading(texts)));
            BookTable.declare(sheet, 0, written, titles, names.take("Data"));
        }
    }

    /** How many rows it has under its head. */
    int written() {
        return written;
    }
}
