package org.sharedsafety.chart;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A table of places, the twin of charts and maps: every value as a number and as shown. */
public record TableSpec(List<Column> columns, List<Row> rows) {
    public TableSpec {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /**
     * A column.
     *
     * @param id stable name, such as {@code x}
     * @param unit in parentheses behind the title; may be empty
     * @param numeric whether it is set to the right
     */
    public record Column(String id, String title, String unit, boolean numeric) {
        /** Title with the unit in parentheses. */
        public String heading() {
            return unit.isEmpty() ? title : title + " (" + unit + ")";
        }
    }

    /** One place and its cells, in the order of the columns. */
    public record Row(int placeId, List<Cell> cells) {
        public Row {
            cells = List.copyOf(cells);
        }
    }

    /** What stands in a cell: the number where there is one, and the text a person sees. */
    public record Cell(@Nullable Double number, String text) {
        /** A cell of words. */
        public static Cell of(String text) {
            return new Cell(null, text);
        }
    }
}
