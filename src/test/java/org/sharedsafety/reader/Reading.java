package org.sharedsafety.reader;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.sharedsafety.job.Progress;
import org.sharedsafety.model.Cell;
import org.sharedsafety.model.CellAddress;
import org.sharedsafety.model.SheetRow;

/** Whole files read at once, for tests, and hand-made workbooks. */
final class Reading {
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private Reading() {}

    static Spreadsheet open(Path file) {
        return SpreadsheetFile.open(file, ReadOptions.DETECT, Progress.NONE);
    }

    static List<SheetRow> rows(Path file) {
        try (Spreadsheet spreadsheet = open(file)) {
            return rows(spreadsheet, spreadsheet.sheets().get(0).name());
        }
    }

    static List<SheetRow> rows(Spreadsheet spreadsheet, String sheet) {
        List<SheetRow> rows = new ArrayList<>();
        spreadsheet.read(sheet, rows::add, Progress.NONE);
        return rows;
    }

    /** The cells that hold something, by address. */
    static Map<CellAddress, Cell> cells(Spreadsheet spreadsheet, String sheet) {
        Map<CellAddress, Cell> cells = new LinkedHashMap<>();
        for (SheetRow row : rows(spreadsheet, sheet)) {
            for (int column = 1; column <= row.cells().size(); column++) {
                if (row.cell(column) != Cell.Blank.CELL) {
                    cells.put(new CellAddress(row.number(), column), row.cell(column));
                }
            }
        }
        return cells;
    }

    static Map<CellAddress, Cell> cells(Path file) {
        try (Spreadsheet spreadsheet = open(file)) {
            return cells(spreadsheet, spreadsheet.sheets().get(0).name());
        }
    }

    /** The fields of each row as shown. */
    static List<List<String>> shown(Path file) {
        return rows(file).stream()
                .map(row -> row.cells().stream().map(Cell::shown).toList())
                .toList();
    }

    /** Writes a workbook of one sheet by hand, so that nothing stands in it but what the test says. */
    static Path workbook(Path file, String sheetXml, String sharedStringsXml) {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put(
                "[Content_Types].xml",
                "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>");
        parts.put(
                "_rels/.rels",
                "<Relationships><Relationship Id=\"r1\" Type=\"" + RELATION
                        + "/officeDocument\" Target=\"/xl/workbook.xml\"/></Relationships>");
        parts.put(
                "xl/workbook.xml",
                "<workbook xmlns=\"" + MAIN + "\" xmlns:r=\"" + RELATION
                        + "\"><sheets><sheet name=\"One\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>");
        parts.put(
                "xl/_rels/workbook.xml.rels",
                "<Relationships><Relationship Id=\"r1\" Type=\"" + RELATION
                        + "/worksheet\" Target=\"worksheets/sheet1.xml\"/><Relationship Id=\"r2\" Type=\"" + RELATION
                        + "/sharedStrings\" Target=\"sharedStrings.xml\"/></Relationships>");
        parts.put("xl/worksheets/sheet1.xml", sheetXml);
        parts.put("xl/sharedStrings.xml", sharedStringsXml);
        return zip(file, parts);
    }

    static Path workbook(Path file, String sheetXml) {
        return workbook(file, sheetXml, "<sst xmlns=\"" + MAIN + "\"/>");
    }

    /** A worksheet with such rows. */
    static String sheet(String rows) {
        return "<worksheet xmlns=\"" + MAIN + "\"><sheetData>" + rows + "</sheetData></worksheet>";
    }

    /** Writes an OpenDocument spreadsheet by hand, as LibreOffice lays one out: styles, then tables. */
    static Path ods(Path file, String styles, String tables) {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("mimetype", "application/vnd.oasis.opendocument.spreadsheet");
        parts.put(
                "content.xml",
                "<?xml version=\"1.0\" encoding=\"UTF-8\"?><office:document-content"
                        + " xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
                        + " xmlns:style=\"urn:oasis:names:tc:opendocument:xmlns:style:1.0\""
                        + " xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\""
                        + " xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\""
                        + " xmlns:draw=\"urn:oasis:names:tc:opendocument:xmlns:drawing:1.0\""
                        + " xmlns:calcext=\"urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0\">"
                        + "<office:automatic-styles>" + styles + "</office:automatic-styles><office:body>"
                        + "<office:spreadsheet>" + tables + "</office:spreadsheet></office:body>"
                        + "</office:document-content>");
        return zip(file, parts);
    }

    static Path zip(Path file, Map<String, String> parts) {
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
            return file;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
