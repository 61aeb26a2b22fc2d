package org.sharedsafety.official;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;

/**
 * A table that can be changed and written again in another form; each row remembers where it stood at first.
 *
 * <p>Rows and columns count from 0 here.
 */
final class DraftTable {
    /** A cell: its text as shown, and the number behind it with its format where it is a number of a workbook. */
    record Field(String text, @Nullable Double number, String format) {
        static final Field BLANK = new Field("", null, "");

        static Field of(String text) {
            return new Field(text, null, "");
        }
    }

    /** A row and where it stood at first; -1 for a row that was put in. */
    record Line(int origin, List<Field> fields) {
        Line copy() {
            return new Line(origin, new ArrayList<>(fields));
        }
    }

    final List<Line> lines = new ArrayList<>();
    final List<CellRangeAddress> merged = new ArrayList<>();
    /** Where each column stood at first; -1 for a column that was put in. */
    final List<Integer> columns = new ArrayList<>();

    DraftTable copy() {
        DraftTable copy = new DraftTable();
        lines.forEach(line -> copy.lines.add(line.copy()));
        merged.forEach(range -> copy.merged.add(range.copy()));
        copy.columns.addAll(columns);
        return copy;
    }

    /** The first sheet of a workbook or a text file, its first rows and the last ones below the data. */
    static DraftTable read(Path file, char delimiter, int rows, int tail) {
        try {
            DraftTable table = delimiter == 0 ? workbook(file) : text(file, delimiter);
            int size = table.lines.size();
            if (size > rows + tail) {
                table.lines.subList(rows, size - tail).clear();
            }
            table.merged.removeIf(range -> range.getLastRow() >= Math.min(rows, size - tail));
            int width =
                    table.lines.stream().mapToInt(l -> l.fields().size()).max().orElse(0);
            List<Line> numbered = new ArrayList<>();
            for (Line line : table.lines) {
                List<Field> fields = new ArrayList<>(line.fields());
                while (fields.size() < width) {
                    fields.add(Field.BLANK);
                }
                numbered.add(new Line(numbered.size(), fields));
            }
            table.lines.clear();
            table.lines.addAll(numbered);
            for (int column = 0; column < width; column++) {
                table.columns.add(column);
            }
            return table;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static DraftTable workbook(Path file) throws IOException {
        DraftTable table = new DraftTable();
        DataFormatter formatter = new DataFormatter(Locale.US);
        try (Workbook workbook = WorkbookFactory.create(file.toFile(), null, true)) {
            Sheet sheet = workbook.getSheetAt(0);
            for (int i = 0; i <= sheet.getLastRowNum(); i++) {
                List<Field> fields = new ArrayList<>();
                Row row = sheet.getRow(i);
                for (int column = 0; row != null && column < row.getLastCellNum(); column++) {
                    Cell cell = row.getCell(column);
                    if (cell == null || cell.getCellType() == CellType.BLANK) {
                        fields.add(Field.BLANK);
                    } else if (cell.getCellType() == CellType.NUMERIC) {
                        fields.add(new Field(
                                formatter.formatCellValue(cell),
                                cell.getNumericCellValue(),
                                cell.getCellStyle().getDataFormatString()));
                    } else {
                        fields.add(Field.of(cell.getStringCellValue()));
                    }
                }
                table.lines.add(new Line(i, fields));
            }
            sheet.getMergedRegions().forEach(range -> table.merged.add(range.copy()));
        }
        return table;
    }

    private static DraftTable text(Path file, char delimiter) throws IOException {
        DraftTable table = new DraftTable();
        byte[] bytes = Files.readAllBytes(file);
        String text = new String(bytes, StandardCharsets.UTF_8);
        if (text.indexOf('\ufffd') >= 0) {
            text = new String(bytes, Charset.forName("windows-1252"));
        }
        text = (text.startsWith("\ufeff") ? text.substring(1) : text).replace("\r\n", "\n");
        List<Field> fields = new ArrayList<>();
        StringBuilder field = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"') {
                quoted = !quoted;
            } else if (!quoted && (c == delimiter || c == '\n')) {
                fields.add(Field.of(field.toString()));
                field.setLength(0);
                if (c == '\n') {
                    table.lines.add(new Line(table.lines.size(), fields));
                    fields = new ArrayList<>();
                }
            } else {
                field.append(c);
            }
        }
        if (!fields.isEmpty() || field.length() > 0) {
            fields.add(Field.of(field.toString()));
            table.lines.add(new Line(table.lines.size(), fields));
        }
        return table;
    }

    int width() {
        return columns.size();
    }

    /** A blank line of the table's width, with a text in one of its cells. */
    Line line(int column, String text) {
        List<Field> fields = new ArrayList<>();
        for (int i = 0; i < width(); i++) {
            fields.add(i == column ? Field.of(text) : Field.BLANK);
        }
        return new Line(-1, fields);
    }

    void insertLine(int at, Line line) {
        lines.add(at, line);
        merged.forEach(range -> {
            if (range.getFirstRow() >= at) {
                range.setFirstRow(range.getFirstRow() + 1);
            }
            if (range.getLastRow() >= at) {
                range.setLastRow(range.getLastRow() + 1);
            }
        });
    }

    void insertColumn(int at) {
        columns.add(at, -1);
        lines.forEach(line -> line.fields().add(at, Field.BLANK));
        merged.forEach(range -> {
            if (range.getFirstColumn() >= at) {
                range.setFirstColumn(range.getFirstColumn() + 1);
            }
            if (range.getLastColumn() >= at) {
                range.setLastColumn(range.getLastColumn() + 1);
            }
        });
    }

    /** Puts the first columns behind the last; merged cells that the cut would go through are taken apart. */
    void rotate(int by) {
        int width = width();
        columns.addAll(columns.subList(0, by).stream().toList());
        columns.subList(0, by).clear();
        for (Line line : lines) {
            List<Field> first = new ArrayList<>(line.fields().subList(0, by));
            line.fields().subList(0, by).clear();
            line.fields().addAll(first);
        }
        merged.removeIf(range -> range.getFirstColumn() < by && range.getLastColumn() >= by);
        merged.forEach(range -> {
            int shift = range.getFirstColumn() < by ? width - by : -by;
            range.setFirstColumn(range.getFirstColumn() + shift);
            range.setLastColumn(range.getLastColumn() + shift);
        });
    }

    void writeText(Path file, char delimiter, String encoding, boolean mark, String end) throws IOException {
        StringBuilder text = new StringBuilder(mark ? "\ufeff" : "");
        for (Line line : lines) {
            for (int column = 0; column < line.fields().size(); column++) {
                String field = line.fields().get(column).text();
                text.append(column == 0 ? "" : String.valueOf(delimiter));
                boolean quotes = field.indexOf(delimiter) >= 0 || field.indexOf('\n') >= 0 || field.indexOf('"') >= 0;
                text.append(quotes ? '"' + field.replace("\"", "\"\"") + '"' : field);
            }
            text.append(end);
        }
        Files.write(file, text.toString().getBytes(Charset.forName(encoding)));
    }

    void writeWorkbook(Path file, boolean old, String sheetName) throws IOException {
        try (Workbook workbook = old ? new HSSFWorkbook() : new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            Sheet sheet = workbook.createSheet(sheetName);
            Map<String, CellStyle> styles = new HashMap<>();
            for (int i = 0; i < lines.size(); i++) {
                Row row = sheet.createRow(i);
                List<Field> fields = lines.get(i).fields();
                for (int column = 0; column < fields.size(); column++) {
                    Field field = fields.get(column);
                    Double number = field.number();
                    if (number != null) {
                        Cell cell = row.createCell(column);
                        cell.setCellValue(number);
                        cell.setCellStyle(styles.computeIfAbsent(field.format(), format -> {
                            CellStyle style = workbook.createCellStyle();
                            style.setDataFormat(workbook.createDataFormat().getFormat(format));
                            return style;
                        }));
                    } else if (!field.text().isEmpty()) {
                        row.createCell(column).setCellValue(field.text());
                    }
                }
            }
            merged.stream().filter(range -> range.getNumberOfCells() > 1).forEach(sheet::addMergedRegionUnsafe);
            workbook.write(out);
        }
    }
}
