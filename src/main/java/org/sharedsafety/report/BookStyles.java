package org.sharedsafety.report;

import java.util.EnumMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.sharedsafety.model.report.NumberShape;
import org.sharedsafety.model.report.ReportLine;

/** The looks of a report's cells. */
final class BookStyles {
    private static final byte[] INK = {0x1B, 0x1F, 0x24};
    private static final byte[] MUTED = {0x57, 0x60, 0x6A};
    private static final byte[] LINK = {0x0B, 0x53, (byte) 0x94};
    private static final byte[] HEAD = {(byte) 0xDC, (byte) 0xEA, (byte) 0xF6};
    private static final byte[] RULE = {(byte) 0xD0, (byte) 0xD7, (byte) 0xDE};

    final CellStyle title;
    /** The last line of a title, with the line under it. */
    final CellStyle ruledTitle;

    final CellStyle bold;
    /** The line under the title of a sheet. */
    final CellStyle rule;

    final CellStyle text;
    final CellStyle wrapped;
    /** Text that begins as a formula does; stays text when a person edits it. */
    final CellStyle quoted;

    final CellStyle id;
    final CellStyle head;
    final CellStyle headRight;
    final CellStyle link;

    private final XSSFWorkbook workbook;
    private final Map<NumberShape, CellStyle> numbers = new EnumMap<>(NumberShape.class);
    private final Map<ReportLine.Look, CellStyle> lines = new EnumMap<>(ReportLine.Look.class);
    private final Map<ReportLine.Look, CellStyle> wrappedLines = new EnumMap<>(ReportLine.Look.class);

    BookStyles(XSSFWorkbook workbook) {
        this.workbook = workbook;
        XSSFFont ink = font(11, false, INK);
        this.title = style(font(16, true, INK));
        this.bold = style(font(12, true, INK));
        this.rule = ruled(style(font(11, false, INK)));
        this.ruledTitle = ruled(style(font(16, true, INK)));
        this.text = style(ink);
        this.wrapped = wrapping(style(ink));
        XSSFCellStyle prefixed = wrapping(style(ink));
        prefixed.setQuotePrefixed(true);
        this.quoted = prefixed;
        XSSFCellStyle small = style(font(8, false, MUTED));
        // Keeps a long id inside its own column.
        small.setAlignment(HorizontalAlignment.FILL);
        this.id = small;
        XSSFFont strong = font(11, true, INK);
        this.head = head(strong, HorizontalAlignment.LEFT);
        this.headRight = head(strong, HorizontalAlignment.RIGHT);
        this.link = style(font(11, false, LINK));
        for (NumberShape shape : NumberShape.values()) {
            numbers.put(shape, number(ink, shape));
        }
        for (ReportLine.Look look : ReportLine.Look.values()) {
            XSSFFont font = font(look);
            lines.put(look, style(font));
            XSSFCellStyle wrapped = wrapping(style(font));
            if (look == ReportLine.Look.HEAD) {
                // A heading stands close to what it heads.
                wrapped.setVerticalAlignment(VerticalAlignment.BOTTOM);
            }
            wrappedLines.put(look, wrapped);
        }
    }

    private XSSFFont font(ReportLine.Look look) {
        return switch (look) {
            case HEAD -> font(13, true, INK);
            case FINDING -> font(12, true, INK);
            case PLAIN, CAUTION -> font(11, false, INK);
            case SMALL -> font(9, false, MUTED);
        };
    }

    private XSSFFont font(int points, boolean bold, byte[] colour) {
        XSSFFont font = workbook.createFont();
        font.setFontName("Calibri");
        font.setFontHeightInPoints((short) points);
        font.setBold(bold);
        font.setColor(opaque(colour));
        return font;
    }

    /** The schema asks for four bytes. */
    private static XSSFColor opaque(byte[] rgb) {
        return new XSSFColor(new byte[] {(byte) 0xFF, rgb[0], rgb[1], rgb[2]});
    }

    private XSSFCellStyle style(XSSFFont font) {
        XSSFCellStyle style = workbook.createCellStyle();
        style.setFont(font);
        style.setVerticalAlignment(VerticalAlignment.TOP);
        return style;
    }

    private static XSSFCellStyle ruled(XSSFCellStyle style) {
        style.setBorderBottom(BorderStyle.MEDIUM);
        style.setBottomBorderColor(opaque(LINK));
        return style;
    }

    private static XSSFCellStyle wrapping(XSSFCellStyle style) {
        style.setWrapText(true);
        return style;
    }

    private XSSFCellStyle head(XSSFFont font, HorizontalAlignment alignment) {
        XSSFCellStyle style = wrapping(style(font));
        style.setAlignment(alignment);
        style.setIndention((short) (alignment == HorizontalAlignment.RIGHT ? 1 : 0));
        style.setVerticalAlignment(VerticalAlignment.BOTTOM);
        style.setFillForegroundColor(opaque(HEAD));
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        style.setBorderBottom(BorderStyle.THIN);
        style.setBottomBorderColor(opaque(RULE));
        return style;
    }

    private XSSFCellStyle number(XSSFFont font, NumberShape shape) {
        XSSFCellStyle style = style(font);
        style.setDataFormat(workbook.createDataFormat().getFormat(format(shape)));
        style.setAlignment(HorizontalAlignment.RIGHT);
        // A flag stands close behind.
        style.setIndention((short) 1);
        return style;
    }

    /** The office program's format of a shape. */
    static String format(NumberShape shape) {
        return switch (shape) {
            case COUNT -> "#,##0";
            case ONE_DECIMAL -> "#,##0.0";
            case TWO_DECIMALS -> "#,##0.00";
            case FOUR_DECIMALS -> "0.0000";
            case PERCENT -> "0.0%";
            case DOLLARS -> "\"$\"#,##0";
            case YEAR -> "0";
        };
    }

    /** The look of numbers of a shape. */
    CellStyle number(NumberShape shape) {
        return java.util.Objects.requireNonNull(numbers.get(shape));
    }

    /** The look of a paragraph, in one cell that grows or in cells of a line each. */
    CellStyle line(ReportLine.Look look, boolean grows) {
        return java.util.Objects.requireNonNull((grows ? wrappedLines : lines).get(look));
    }
}
