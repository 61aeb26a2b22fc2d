package org.sharedsafety.report;

import java.util.List;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Hyperlink;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.streaming.SXSSFSheet;

/** The links to the sheets of a workbook, a sheet a row. */
record BookContents(List<Entry> entries) {
    /** Widths of the two columns in characters. */
    static final List<Integer> WIDTHS = List.of(32, 90);

    /** A sheet with what it says. */
    record Entry(String sheet, String title) {}

    BookContents {
        entries = List.copyOf(entries);
    }

    /** Writes them from a row on and gives the row after them. */
    int write(SXSSFSheet sheet, int top, BookStyles styles) {
        int next = top;
        for (Entry entry : entries) {
            Row row = sheet.createRow(next++);
            Cell link = row.createCell(0);
            link.setCellValue(BookText.written(entry.sheet()));
            link.setCellStyle(styles.link);
            Hyperlink target = sheet.getWorkbook().getCreationHelper().createHyperlink(HyperlinkType.DOCUMENT);
            target.setAddress(BookSheetNames.quoted(entry.sheet()) + "!A1");
            link.setHyperlink(target);
            Cell says = row.createCell(1);
            says.setCellValue(BookText.written(BookText.pieces(entry.title()).get(0)));
            says.setCellStyle(styles.wrapped);
            row.setHeightInPoints(BookText.height(entry.title(), WIDTHS.get(1), 11));
        }
        return next;
    }
}
