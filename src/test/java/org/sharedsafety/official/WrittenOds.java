package org.sharedsafety.official;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;

/** Writes a sheet as an OpenDocument file, byte by byte the same every time, as LibreOffice lays one out. */
final class WrittenOds {
    private static final String TYPE = "application/vnd.oasis.opendocument.spreadsheet";

    private final Sheet sheet;
    private final DataFormatter formatter = new DataFormatter(Locale.US);
    private final StringBuilder xml = new StringBuilder();

    private WrittenOds(Sheet sheet) {
        this.sheet = sheet;
    }

    static void write(Sheet sheet, OutputStream out) throws IOException {
        ZipOutputStream zip = new ZipOutputStream(out);
        byte[] type = TYPE.getBytes(StandardCharsets.US_ASCII);
        CRC32 sum = new CRC32();
        sum.update(type);
        ZipEntry first = new ZipEntry("mimetype");
        first.setMethod(ZipEntry.STORED);
        first.setSize(type.length);
        first.setCrc(sum.getValue());
        put(zip, first, type);
        put(zip, new ZipEntry("content.xml"), new WrittenOds(sheet).content().getBytes(StandardCharsets.UTF_8));
        put(
                zip,
                new ZipEntry("META-INF/manifest.xml"),
                """
                <?xml version="1.0" encoding="UTF-8"?>
                <manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0">
                <manifest:file-entry manifest:full-path="/" manifest:media-type="%s"/>
                <manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/>
                </manifest:manifest>
                """
                        .formatted(TYPE)
                        .getBytes(StandardCharsets.UTF_8));
        zip.finish();
    }

    private static void put(ZipOutputStream zip, ZipEntry entry, byte[] bytes) throws IOException {
        entry.setTime(0);
        zip.putNextEntry(entry);
        zip.write(bytes);
        zip.closeEntry();
    }

    private String content() {
        xml.append(
                """
                <?xml version="1.0" encoding="UTF-8"?>
                <office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
                 xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"
                 xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"
                 xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0"
                 xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"
                 xmlns:calcext="urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0"
                 office:version="1.3"><office:automatic-styles>
                """);
        for (int indent = 1; indent <= 4; indent++) {
            xml.append(String.format(
                    Locale.ROOT,
                    "<style:style style:name=\"in%d\" style:family=\"table-cell\"><style:paragraph-properties"
                            + " fo:margin-left=\"%.3fcm\"/></style:style>",
                    indent,
                    indent * 0.353));
        }
        xml.append("</office:automatic-styles><office:body><office:spreadsheet><table:table table:name=\"")
                .append(sheet.getSheetName())
                // What most cells of the first column look like is the style of the column, as LibreOffice does it.
                .append("\"><table:table-column table:default-cell-style-name=\"")
                .append(mostlyIndented() ? "in1" : "Default")
                .append("\"/><table:table-column table:number-columns-repeated=\"20\"/>");
        for (int i = 0; i <= sheet.getLastRowNum(); i++) {
            row(sheet.getRow(i));
        }
        return xml.append("</table:table></office:spreadsheet></office:body></office:document-content>")
                .toString();
    }

    private boolean mostlyIndented() {
        int indented = 0;
        for (Row row : sheet) {
            Cell cell = row.getCell(0);
            indented += cell != null && cell.getCellStyle().getIndention() == 1 ? 1 : 0;
        }
        return indented * 2 > sheet.getLastRowNum();
    }

    private void row(Row row) {
        xml.append(row.getZeroHeight() ? "<table:table-row table:visibility=\"collapse\">" : "<table:table-row>");
        for (int column = 0; column < row.getLastCellNum(); column++) {
            cell(row.getRowNum(), column, row.getCell(column));
        }
        xml.append("</table:table-row>");
    }

    private void cell(int row, int column, @org.jspecify.annotations.Nullable Cell cell) {
        String span = "";
        for (CellRangeAddress range : sheet.getMergedRegions()) {
            if (range.isInRange(row, column)) {
                if (range.getFirstRow() != row || range.getFirstColumn() != column) {
                    xml.append("<table:covered-table-cell/>");
                    return;
                }
                span = " table:number-columns-spanned=\"" + (range.getLastColumn() - column + 1)
                        + "\" table:number-rows-spanned=\"" + (range.getLastRow() - row + 1) + "\"";
            }
        }
        if (cell == null) {
            xml.append("<table:table-cell").append(span).append("/>");
            return;
        }
        int indent = cell.getCellStyle().getIndention();
        boolean asColumn = column == 0 && indent == 1 && mostlyIndented();
        String style = asColumn ? "" : " table:style-name=\"" + (indent == 0 ? "Default" : "in" + indent) + "\"";
        xml.append("<table:table-cell")
                .append(span)
                .append(style)
                .append(value(cell))
                .append("><text:p>");
        xml.append(escaped(shown(cell))).append("</text:p></table:table-cell>");
    }

    private String shown(Cell cell) {
        return cell.getCellType() == CellType.FORMULA
                ? cell.getCachedFormulaResultType() == CellType.ERROR
                        ? "#DIV/0!"
                        : formatter.formatRawCellContents(cell.getNumericCellValue(), 0, "General")
                : formatter.formatCellValue(cell);
    }

    private static String value(Cell cell) {
        return switch (cell.getCellType()) {
            case NUMERIC ->
                DateUtil.isCellDateFormatted(cell)
                        ? " office:value-type=\"date\" office:date-value=\""
                                + cell.getLocalDateTimeCellValue().toLocalDate() + "\""
                        : (cell.getCellStyle().getDataFormatString().endsWith("%")
                                        ? " office:value-type=\"percentage\""
                                        : " office:value-type=\"float\"")
                                + " office:value=\"" + cell.getNumericCellValue() + "\"";
            case FORMULA ->
                " table:formula=\"of:=" + escaped(cell.getCellFormula()) + "\""
                        + (cell.getCachedFormulaResultType() == CellType.ERROR
                                ? " office:value-type=\"string\" office:string-value=\"\" calcext:value-type=\"error\""
                                : " office:value-type=\"float\" office:value=\"" + cell.getNumericCellValue() + "\"");
            default -> " office:value-type=\"string\"";
        };
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
