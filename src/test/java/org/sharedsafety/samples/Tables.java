package org.sharedsafety.samples;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;

/** Reads the written files back with libraries that did not write them: fastexcel-reader, and FastCSV for text. */
final class Tables {
    private Tables() {}

    /** All cells of a sheet as text, rows and columns from 0; numbers as they are stored. */
    static List<List<String>> sheet(Path file, String name) throws IOException {
        try (ReadableWorkbook book = new ReadableWorkbook(file.toFile())) {
            return cells(book, name);
        }
    }

    static List<String> sheets(Path file) throws IOException {
        try (ReadableWorkbook book = new ReadableWorkbook(file.toFile())) {
            return book.getSheets().map(Sheet::getName).toList();
        }
    }

    static List<List<String>> csv(Path file, Charset charset) throws IOException {
        try (var reader = CsvReader.builder()
                .skipEmptyLines(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(file, charset)) {
            List<List<String>> rows = new ArrayList<>();
            reader.forEach(line -> rows.add(line.getFields()));
            return rows;
        }
    }

    /** The rows under the first one, each as header to text; empty cells as empty text. */
    static List<Map<String, String>> table(Path file, String sheet) throws IOException {
        List<List<String>> cells =
                file.toString().endsWith(".csv") ? csv(file, StandardCharsets.UTF_8) : sheet(file, sheet);
        List<Map<String, String>> rows = new ArrayList<>();
        for (List<String> row : cells.subList(1, cells.size())) {
            Map<String, String> named = new LinkedHashMap<>();
            for (int i = 0; i < cells.get(0).size(); i++) {
                named.put(cells.get(0).get(i), i < row.size() ? row.get(i) : "");
            }
            rows.add(named);
        }
        return rows;
    }

    private static List<List<String>> cells(ReadableWorkbook book, String name) throws IOException {
        List<List<String>> rows = new ArrayList<>();
        try (Stream<Row> stream = book.findSheet(name).orElseThrow().openStream()) {
            stream.forEach(row -> {
                while (rows.size() < row.getRowNum()) {
                    rows.add(new ArrayList<>());
                }
                List<String> cells = rows.get(row.getRowNum() - 1);
                for (Cell cell : row) {
                    cells.add(cell == null || cell.getType() == CellType.EMPTY ? "" : text(cell));
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return rows;
    }

    private static String text(Cell cell) {
        return cell.getType() == CellType.NUMBER
                ? cell.asNumber().stripTrailingZeros().toPlainString()
                : cell.getText();
    }
}
