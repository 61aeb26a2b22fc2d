package org.sharedsafety.report;

import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.CreationHelper;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.Hyperlink;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The few looks that cells of a report have. */
final class BriefStyles {
    private static final byte[] INK = {0x1B, 0x1F, 0x24};
    private static final byte[] MUTED = {0x57, 0x60, 0x6A};
    private static final byte[] LINK = {0x0B, 0x53, (byte) 0x94};
    private static final byte[] HEAD = {(byte) 0xDC, (byte) 0xEA, (byte) 0xF6};
    private static final byte[] RULE = {(byte) 0xD0, (byte) 0xD7, (byte) 0xDE};

    final CellStyle title;
    final CellStyle bold;
    final CellStyle subtitle;
    final CellStyle text;
    /** What people wrote: as many lines as it needs. */
    final CellStyle wrapped;

    final CellStyle muted;
    final CellStyle head;
    final CellStyle headRight;
    final CellStyle count;
    final CellStyle link;

    private final XSSFWorkbook workbook;

    BriefStyles(XSSFWorkbook workbook) {
        this.workbook = workbook;
        this.title = style(16, true, INK, false);
        this.bold = style(12, true, INK, false);
        this.subtitle = style(11, false, MUTED, false);
        this.text = style(11, false, INK, false);
        this.wrapped = style(11, false, INK, true);
        this.muted = style(10, false, MUTED, false);
        this.head = head(HorizontalAlignment.LEFT);
        this.headRight = head(HorizontalAlignment.RIGHT);
        this.count = number("#,##0");
        this.link = style(11, false, LINK, false);
    }

    private XSSFCellStyle style(int points, boolean bold, byte[] colour, boolean wrap) {
        XSSFFont font = workbook.createFont();
        font.setFontName("Calibri");
        font.setFontHeightInPoints((short) points);
        font.setBold(bold);
        font.setColor(new XSSFColor(colour));
        XSSFCellStyle style = workbook.createCellStyle();
        style.setFont(font);
        style.setWrapText(wrap);
        style.setVerticalAlignment(VerticalAlignment.TOP);
        return style;
    }

    private XSSFCellStyle head(HorizontalAlignment alignment) {
        XSSFCellStyle style = style(11, true, INK, true);
        style.setAlignment(alignment);
        style.setVerticalAlignment(VerticalAlignment.BOTTOM);
        style.setFillForegroundColor(new XSSFColor(HEAD));
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        style.setBorderBottom(BorderStyle.THIN);
        style.setBottomBorderColor(new XSSFColor(RULE));
        return style;
    }

    private XSSFCellStyle number(String format) {
        XSSFCellStyle style = style(11, false, INK, false);
        style.setDataFormat(workbook.createDataFormat().getFormat(format));
        style.setAlignment(HorizontalAlignment.RIGHT);
        return style;
    }

    /** Makes a cell lead to another sheet of the workbook. */
    void linkTo(XSSFCell cell, String sheet) {
        CreationHelper helper = workbook.getCreationHelper();
        Hyperlink target = helper.createHyperlink(HyperlinkType.DOCUMENT);
        target.setAddress("'" + sheet.replace("'", "''") + "'!A1");
        cell.setHyperlink(target);
        cell.setCellStyle(link);
    }
}
