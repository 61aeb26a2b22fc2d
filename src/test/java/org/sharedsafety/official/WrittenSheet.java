package org.sharedsafety.official;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * A workbook out of a few lines of text, so that a case with cells can be read in a diff.
 *
 * <p>Lines are comma-separated fields: {@code 12.5} is a number, {@code #3.7|0} a number with a format, {@code
 * @2020-09-05|d-mmm} a date with a format, {@code =1/0} a formula, {@code '007} a text that looks like a number, {@code
 * >2 Mobile} a text that the style of its cell indents by two steps, anything else a text. Lines that begin with {@code !}: {@code !merge A1:C1}, {@code !hiderow 3}.
 */
final class WrittenSheet {
    private WrittenSheet() {}

    /** Writes the workbook in the form that its name tells: .xlsx, .xls or .ods. */
    static void write(String description, String name, OutputStream out) throws IOException {
        try (Workbook workbook = name.endsWith(".xls") ? new HSSFWorkbook() : new XSSFWorkbook()) {
            Sheet sheet = workbook.createSheet("Table");
            List<Integer> hidden = new ArrayList<>();
            List<String> lines = new ArrayList<>();
            for (String line : description.split("\n", -1)) {
                if (line.startsWith("!merge ")) {
                    sheet.addMergedRegion(CellRangeAddress.valueOf(
                            line.substring("!merge ".length()).strip()));
                } else if (line.startsWith("!hiderow ")) {
                    hidden.add(
                            Integer.valueOf(line.substring("!hiderow ".length()).strip()));
                } else {
                    lines.add(line);
                }
            }
            for (int i = 0; i < lines.size(); i++) {
                Row row = sheet.createRow(i);
                List<String> fields = fields(lines.get(i));
                for (int column = 0; column < fields.size(); column++) {
                    if (!fields.get(column).isEmpty()) {
                        fill(row.createCell(column), fields.get(column));
                    }
                }
            }
            hidden.forEach(row -> sheet.getRow(row - 1).setZeroHeight(true));
            workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
            if (name.endsWith(".ods")) {
                WrittenOds.write(sheet, out);
            } else {
                workbook.write(out);
            }
        }
    }

    private static void fill(Cell cell, String field) {
        String rest = field.substring(1);
        switch (field.charAt(0)) {
            case '\'' -> cell.setCellValue(rest);
            case '>' -> {
                cell.setCellValue(rest.substring(rest.indexOf(' ') + 1));
                CellStyle style = cell.getSheet().getWorkbook().createCellStyle();
                style.setAlignment(HorizontalAlignment.LEFT);
                style.setIndention(Short.parseShort(rest.substring(0, rest.indexOf(' '))));
                cell.setCellStyle(style);
            }
            case '=' -> cell.setCellFormula(rest);
            case '#' -> {
                cell.setCellValue(Double.parseDouble(rest.substring(0, rest.indexOf('|'))));
                cell.setCellStyle(style(cell, rest.substring(rest.indexOf('|') + 1)));
            }
            case '@' -> {
                cell.setCellValue(LocalDate.parse(rest.substring(0, rest.indexOf('|'))));
                cell.setCellStyle(style(cell, rest.substring(rest.indexOf('|') + 1)));
            }
            default -> {
                if (field.matches("-?[0-9]+(\\.[0-9]+)?")) {
                    cell.setCellValue(Double.parseDouble(field));
                } else {
                    cell.setCellValue(field);
                }
            }
        }
    }

    private static CellStyle style(Cell cell, String format) {
        Workbook workbook = cell.getSheet().getWorkbook();
        CellStyle style = workbook.createCellStyle();
        style.setDataFormat(workbook.createDataFormat().getFormat(format));
        return style;
    }

    /** The fields of a line of comma-separated text; quotes go around fields with commas. */
    static List<String> fields(String line) {
        List<String> fields = new ArrayList<>();
        StringBuilder field = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '"') {
                quoted = !quoted;
            } else if (c == ',' && !quoted) {
                fields.add(field.toString());
                field.setLength(0);
            } else {
                field.append(c);
            }
        }
        fields.add(field.toString());
        return fields;
    }
}
