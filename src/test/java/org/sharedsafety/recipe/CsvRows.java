package org.sharedsafety.recipe;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.sharedsafety.model.Cell;
import org.sharedsafety.model.Grid;
import org.sharedsafety.model.MergedRange;
import org.sharedsafety.model.SheetRow;

/** Rows of text cells out of delimited text, quotes and line breaks in them included; enough for tests. */
final class CsvRows {

    private CsvRows() {}

    static Grid grid(String sheet, String text, char delimiter) {
        return grid(sheet, rows(text, delimiter), List.of());
    }

    static Grid grid(String sheet, List<SheetRow> rows, List<MergedRange> merged) {
        int last = rows.isEmpty() ? 0 : rows.get(rows.size() - 1).number();
        int width = rows.stream().mapToInt(row -> row.cells().size()).max().orElse(0);
        return new Grid(sheet, rows, merged, last, width, Set.of(), Set.of(), true);
    }

    static Grid file(Path file, char delimiter) {
        try {
            String text = Files.readString(file, StandardCharsets.UTF_8);
            String name = file.getFileName().toString();
            return grid(
                    name.substring(0, name.lastIndexOf('.')),
                    text.startsWith("\ufeff") ? text.substring(1) : text,
                    delimiter);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static List<SheetRow> rows(String text, char delimiter) {
        List<SheetRow> rows = new ArrayList<>();
        List<Cell> cells = new ArrayList<>();
        StringBuilder field = new StringBuilder();
        boolean quoted = false;
        int number = 1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (quoted) {
                if (c == '"' && i + 1 < text.length() && text.charAt(i + 1) == '"') {
                    field.append('"');
                    i++;
                } else if (c == '"') {
                    quoted = false;
                } else {
                    field.append(c);
                }
            } else if (c == '"' && field.length() == 0) {
                quoted = true;
            } else if (c == delimiter) {
                cells.add(cell(field));
            } else if (c == '\n') {
                cells.add(cell(field));
                rows.add(new SheetRow(number++, cells));
                cells.clear();
            } else if (c != '\r') {
                field.append(c);
            }
        }
        if (field.length() > 0 || !cells.isEmpty()) {
            cells.add(cell(field));
            rows.add(new SheetRow(number, cells));
        }
        return rows;
    }

    private static Cell cell(StringBuilder field) {
        Cell cell = field.length() == 0 ? Cell.Blank.CELL : new Cell.Text(field.toString());
        field.setLength(0);
        return cell;
    }
}
