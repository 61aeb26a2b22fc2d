package org.sharedsafety.report;

import java.util.List;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.jspecify.annotations.Nullable;

/** Writes a sheet from top to bottom; text is always written as text, whatever it begins with. */
final class SheetWriter {
    private static final int LONGEST_TEXT = 32_767;

    private static final float TITLE_HEIGHT = 24;
    private final XSSFSheet sheet;
    private int next;

    SheetWriter(XSSFSheet sheet) {
        this.sheet = sheet;
    }

    /** The number of the next row, counted from 0. */
    int nextRow() {
        return next;
    }

    /** A row to be filled by the caller. */
    XSSFRow row() {
        return sheet.createRow(next++);
    }

    /** An empty row. */
    void skip() {
        next++;
    }

    /** A row with the heading of the sheet, high enough for its letters in every office program. */
    void title(String text, CellStyle style) {
        XSSFRow row = row();
        row.setHeightInPoints(TITLE_HEIGHT);
        text(row, 0, text, style);
    }

    /** A row with one text. */
    XSSFCell line(String text, CellStyle style) {
        return text(row(), 0, text, style);
    }

    /** A text in as many rows as it needs, none longer than so many characters; no cell has to wrap. */
    void paragraph(int column, String text, int characters, CellStyle style) {
        StringBuilder line = new StringBuilder();
        for (String word : text.split(" ")) {
            if (!line.isEmpty() && line.length() + 1 + word.length() > characters) {
                text(row(), column, line.toString(), style);
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        text(row(), column, line.toString(), style);
    }

    /** A row of texts in one style. */
    void texts(List<String> texts, CellStyle style) {
        XSSFRow row = row();
        for (int i = 0; i < texts.size(); i++) {
            text(row, i, texts.get(i), style);
        }
    }

    /** A text in a cell, cut to what a cell can hold. */
    static XSSFCell text(XSSFRow row, int column, String text, CellStyle style) {
        XSSFCell cell = row.createCell(column);
        cell.setCellValue(text.length() > LONGEST_TEXT ? text.substring(0, LONGEST_TEXT) : text);
        cell.setCellStyle(style);
        return cell;
    }

    /** A number in a cell; nothing at all where there is none. */
    static void number(XSSFRow row, int column, @Nullable Double value, CellStyle style) {
        if (value != null) {
            XSSFCell cell = row.createCell(column);
            cell.setCellValue(value);
            cell.setCellStyle(style);
        }
    }

    /** Widths of columns in characters. */
    void widths(int... characters) {
        for (int i = 0; i < characters.length; i++) {
            sheet.setColumnWidth(i, characters[i] * 256);
        }
    }
}
