package org.sharedsafety.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.sharedsafety.model.report.ReportChart;
import org.sharedsafety.model.report.ReportLine;
import org.sharedsafety.model.report.ReportPicture;
import org.sharedsafety.model.report.ReportSheet;
import org.sharedsafety.model.report.ReportTable;
import org.sharedsafety.model.report.SheetKind;

/**
 * Writes one sheet in the order in which it is read: heading, sentences, charts and pictures, tables, small words.
 *
 * <p>No cells are merged: on a sheet without tables a paragraph has one wide cell, above tables it has a row a line.
 */
final class BookSheet {
    /** A sheet of words alone fits on a page as it is: an office program does not shrink a single column. */
    private static final int WIDE = 76;

    private static final int NARROWEST = 80;
    private static final int PORTRAIT = 95;
    private static final float TITLE_HEIGHT = 26;
    private static final double TITLE_ROOM = 1.5;
    private static final double FINDING_ROOM = 1.2;
    private static final double MARGIN = 0.6;

    private final ReportSheet spec;
    private final SXSSFSheet sheet;
    private final BookStyles styles;
    private final BookMarks marks;
    private final BookContents contents;
    private final List<BookTable> tables = new ArrayList<>();
    private final List<Integer> widths = new ArrayList<>();
    private int next;
    private int lastPrinted;

    BookSheet(ReportSheet spec, SXSSFSheet sheet, BookStyles styles, BookMarks marks, BookContents contents) {
        this.spec = spec;
        this.sheet = sheet;
        this.styles = styles;
        this.marks = marks;
        this.contents = contents;
    }

    /** Writes all but the charts and pictures, for which it leaves room; gives what is to be drawn there. */
    BookDrawings write(String warning) {
        spec.tables().forEach(table -> tables.add(new BookTable(table, styles)));
        reaches();
        widths();
        title(warning);
        for (ReportLine line : spec.lines()) {
            if (line.look() != ReportLine.Look.SMALL) {
                paragraph(line);
            }
        }
        BookDrawings drawings = new BookDrawings(spec, sheet.getSheetName());
        int across = drawings.across(widths);
        for (ReportChart chart : spec.charts()) {
            next++;
            next = drawings.chart(next, chart, across);
            small(chart.source());
        }
        for (ReportPicture picture : spec.pictures()) {
            next++;
            small(picture.title());
            next = drawings.picture(next, picture);
        }
        next = contents.write(sheet, next, styles);
        tables();
        for (ReportLine line : spec.lines()) {
            if (line.look() == ReportLine.Look.SMALL) {
                paragraph(line);
            }
        }
        paper(drawings.lastColumn());
        Map<String, BookTable> byId = new HashMap<>();
        for (int i = 0; i < tables.size(); i++) {
            byId.put(spec.tables().get(i).id(), tables.get(i));
        }
        drawings.over(byId);
        return drawings;
    }

    private void reaches() {
        for (ReportChart chart : spec.charts()) {
            for (int i = 0; i < tables.size(); i++) {
                if (spec.tables().get(i).id().equals(chart.table()) && chart.kind() != ReportChart.Kind.SCATTER) {
                    for (ReportChart.Series one : chart.series()) {
                        if (one.lower() != null && one.upper() != null) {
                            tables.get(i).reach(one.values(), one.lower(), one.upper());
                        }
                    }
                }
            }
        }
    }

    private void widths() {
        for (BookTable table : tables) {
            List<Integer> ofTable = table.widths();
            for (int i = 0; i < ofTable.size(); i++) {
                if (i == widths.size()) {
                    widths.add(ofTable.get(i));
                } else {
                    widths.set(i, Math.max(widths.get(i), ofTable.get(i)));
                }
            }
        }
        if (!contents.entries().isEmpty()) {
            widths.addAll(BookContents.WIDTHS);
        } else if (widths.isEmpty()) {
            widths.add(WIDE);
        }
        for (int i = 0; i < widths.size(); i++) {
            sheet.setColumnWidth(i, Math.min(255, widths.get(i)) * 256);
        }
    }

    private void title(String warning) {
        List<String> pieces = lines(BookText.clean(spec.title()), TITLE_ROOM);
        for (String piece : pieces) {
            Row row = sheet.createRow(next++);
            row.setHeightInPoints(TITLE_HEIGHT);
            boolean last = next == pieces.size();
            put(row, 0, piece, last ? styles.ruledTitle : styles.title);
            if (last) {
                rule(row);
            }
        }
        if (!warning.isEmpty()) {
            put(sheet.createRow(next++), 0, warning, styles.bold);
        }
    }

    /** A line in the program's color under the title, across the sheet. */
    private void rule(Row row) {
        int columns = Math.max(1, widths.size() - (tables.isEmpty() ? 0 : 1));
        for (int i = 1; i < columns; i++) {
            row.createCell(i).setCellStyle(styles.rule);
        }
    }

    private static Cell put(Row row, int column, String text, CellStyle style) {
        Cell cell = row.createCell(column);
        cell.setCellValue(BookText.written(BookText.clean(text)));
        cell.setCellStyle(style);
        return cell;
    }

    private void small(String text) {
        if (!text.isBlank()) {
            paragraph(ReportLine.of(ReportLine.Look.SMALL, text));
        }
    }

    private void paragraph(ReportLine line) {
        boolean grows = widths.size() == 1;
        int first = next;
        List<String> pieces = grows
                ? BookText.pieces(line.text())
                : lines(BookText.clean(line.text()), line.look() == ReportLine.Look.FINDING ? FINDING_ROOM : 1);
        for (String piece : pieces) {
            Row row = sheet.createRow(next++);
            put(row, 0, piece, styles.line(line.look(), grows));
            if (grows) {
                row.setHeightInPoints(height(line.look(), piece));
            }
        }
        if (!line.numbers().isEmpty()) {
            marks.mark(sheet.getSheetName(), first, next - 1, line);
        }
    }

    private static float height(ReportLine.Look look, String piece) {
        return switch (look) {
            case HEAD -> 30;
            case FINDING -> BookText.height(piece, WIDE, 13) + 4;
            case PLAIN, CAUTION, SMALL -> BookText.height(piece, WIDE, 11) + 3;
        };
    }

    /** The words in lines that fit above the tables. */
    private List<String> lines(String text, double room) {
        int longest = (int) (Math.max(
                        NARROWEST,
                        Math.min(
                                140, widths.stream().mapToInt(Integer::intValue).sum()))
                / room);
        List<String> lines = new ArrayList<>();
        for (String part : text.split("\n", -1)) {
            StringBuilder line = new StringBuilder();
            for (String word : part.split(" ")) {
                if (!line.isEmpty() && line.length() + 1 + word.length() > longest) {
                    lines.addAll(BookText.pieces(line.toString()));
                    line.setLength(0);
                }
                line.append(line.isEmpty() ? "" : " ").append(word);
            }
            lines.addAll(BookText.pieces(line.toString()));
        }
        return lines;
    }

    private void tables() {
        Map<String, BookTable> above = new HashMap<>();
        for (int i = 0; i < tables.size(); i++) {
            ReportTable table = spec.tables().get(i);
            next++;
            if (!table.title().isBlank()) {
                put(sheet.createRow(next++), 0, table.title(), styles.bold);
            }
            next = tables.get(i).write(sheet, next, above);
            above.put(table.id(), tables.get(i));
            if (!isBehind(table)) {
                lastPrinted = next - 1;
            }
        }
        if (!tables.isEmpty()) {
            next++;
        }
    }

    /** On a summary, tables that charts are drawn from are not printed: the charts say them. */
    private boolean isBehind(ReportTable table) {
        return spec.kind() == SheetKind.SUMMARY
                && spec.charts().stream().anyMatch(chart -> chart.table().equals(table.id()));
    }

    private void print(int lastColumn, int lastRow) {
        sheet.getWorkbook()
                .setPrintArea(sheet.getWorkbook().getSheetIndex(sheet), 0, lastColumn, 0, Math.max(0, lastRow));
    }

    private void paper(int lastDrawn) {
        int all = widths.stream().mapToInt(Integer::intValue).sum();
        sheet.setDisplayGridlines(false);
        sheet.setFitToPage(true);
        sheet.getPrintSetup().setLandscape(all > PORTRAIT + 20);
        sheet.getPrintSetup().setFitHeight((short) 0);
        sheet.getPrintSetup().setPaperSize(PrintSetup.LETTER_PAPERSIZE);
        sheet.setMargin(PageMargin.LEFT, MARGIN);
        sheet.setMargin(PageMargin.RIGHT, MARGIN);
        sheet.getFooter().setLeft("&A");
        sheet.getFooter().setRight("&P / &N");
        if (tables.isEmpty()) {
            print(Math.max(widths.size() - 1, lastDrawn), next - 1);
            return;
        }
        // Ids are for programs: on paper they would make all else small.
        int lastSaid = spec.tables().stream()
                .filter(table -> !isBehind(table))
                .mapToInt(table -> table.columns().size() - 1)
                .max()
                .orElse(0);
        print(Math.max(lastSaid, lastDrawn), spec.kind() == SheetKind.SUMMARY ? lastPrinted : next - 1);
        if (spec.kind() == SheetKind.SUMMARY) {
            // A board reads two pages.
            sheet.getPrintSetup().setFitHeight((short) 2);
            sheet.getPrintSetup().setLandscape(false);
            return;
        }
        BookTable last = tables.get(tables.size() - 1);
        sheet.setRepeatingRows(new CellRangeAddress(last.headRow(), last.headRow(), -1, -1));
        boolean alone = spec.charts().isEmpty() && spec.pictures().isEmpty() && tables.size() == 1;
        // A table under a chart begins too far down to keep its head in sight; an office program's own table shows it.
        sheet.createFreezePane(1, alone ? last.headRow() + 1 : 1);
    }

    /** Makes its tables those of the office program. */
    void declare(XSSFSheet written, BookTableNames names) {
        tables.forEach(table -> table.declare(written, names));
    }
}
