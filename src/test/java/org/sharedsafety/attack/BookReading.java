package org.sharedsafety.attack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.poi.ss.util.CellReference;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.sharedsafety.model.report.NumberId;

/** The numbers of a workbook by the ids that stand beside them, hidden sheets too, read with a library that writes none. */
final class BookReading {
    private static final Pattern COLUMN = Pattern.compile("([A-Z]+)=(\\S+)");
    private static final Map<Integer, String> TIDY = Map.of(7, "value", 9, "lower", 10, "upper", 11, "count");

    private BookReading() {}

    /** Every number with an id, as its text. */
    static Map<String, Double> numbers(Path file) throws IOException {
        Map<String, Double> numbers = new HashMap<>();
        try (ReadableWorkbook workbook = new ReadableWorkbook(Files.newInputStream(file));
                Stream<Sheet> sheets = workbook.getSheets()) {
            for (Sheet sheet : sheets.toList()) {
                for (Row row : sheet.read()) {
                    read(row, numbers);
                }
            }
        }
        return numbers;
    }

    private static void read(Row row, Map<String, Double> numbers) {
        Map<Integer, Double> found = new HashMap<>();
        String ids = "";
        for (Cell cell : row) {
            if (cell == null) {
                continue;
            }
            if (cell.getType() == CellType.STRING) {
                String text = cell.asString();
                ids = text.matches("(?:[A-Z]+=)?[nr]\\.\\.\\S.*") ? text : ids;
            } else if (cell.getRawValue() != null && cell.getRawValue().matches("-?[0-9.]+(?:[eE][-+]?[0-9]+)?")) {
                found.put(cell.getColumnIndex(), Double.valueOf(cell.getRawValue()));
            }
        }
        if (ids.startsWith("n..")) {
            String stem = ids.substring(0, ids.lastIndexOf(".."));
            TIDY.forEach((column, field) -> put(numbers, stem + ".." + field, found.get(column)));
            return;
        }
        String stem = "";
        Matcher matcher = COLUMN.matcher(ids);
        while (matcher.find()) {
            String id = matcher.group(2).startsWith("..") ? stem + matcher.group(2) : matcher.group(2);
            stem = id.substring(0, Math.max(0, id.lastIndexOf("..")));
            put(numbers, id, found.get(CellReference.convertColStringToIndex(matcher.group(1))));
        }
    }

    private static void put(Map<String, Double> numbers, String id, Double number) {
        if (number != null) {
            numbers.put(id, number);
        }
    }

    /** What number of the project it is, as {@code measure|place|period|group}; empty for any other result. */
    static String key(String id) {
        NumberId read = new NumberId(id);
        if (!read.isOfPlace() || read.parts().size() != 5) {
            return "";
        }
        String group = read.parts().get(3);
        return String.join("|", read.parts().subList(0, 3)) + "|" + (group.equals("total") ? "all" : group);
    }

    /** What it is of that number, such as {@code value}. */
    static String field(String id) {
        return id.substring(id.lastIndexOf("..") + 2);
    }
}
