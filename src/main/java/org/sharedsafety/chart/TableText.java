package org.sharedsafety.chart;

import java.util.List;
import java.util.stream.Collectors;

/** A table as text that a spreadsheet takes from the clipboard: a line a row, cells parted by tabs. */
public final class TableText {
    private TableText() {}

    /** The table under a title, numbers in full precision, with what is said under it. */
    public static String of(String title, TableSpec table, List<String> notes) {
        StringBuilder text = new StringBuilder();
        line(text, List.of(title));
        line(text, table.columns().stream().map(TableSpec.Column::heading).toList());
        for (TableSpec.Row row : table.rows()) {
            line(text, row.cells().stream().map(TableText::cell).toList());
        }
        notes.forEach(note -> line(text, List.of(note)));
        return text.toString();
    }

    private static String cell(TableSpec.Cell cell) {
        Double number = cell.number();
        if (number == null) {
            return cell.text();
        }
        return number == Math.rint(number) && Math.abs(number) < 1e15
                ? Long.toString(number.longValue())
                : Double.toString(number);
    }

    private static void line(StringBuilder text, List<String> cells) {
        text.append(cells.stream().map(TableText::clean).collect(Collectors.joining("\t")))
                .append('\n');
    }

    /** A cell cannot hold what parts cells, nor begin as a formula. */
    private static String clean(String cell) {
        String flat = cell.replace('\t', ' ').replace('\n', ' ').replace('\r', ' ');
        boolean formula = !flat.isEmpty() && "=+@".indexOf(flat.charAt(0)) >= 0;
        return formula ? "'" + flat : flat;
    }
}
