package org.sharedsafety.check;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sharedsafety.reader.CsvRecords;

/** A table of inputs; places by their id, which is text. */
final class ReferenceTable {
    private final String name;
    private final CsvRecords records;
    private final Map<String, Integer> place = new HashMap<>();

    ReferenceTable(String name, CsvRecords records) {
        this.name = name;
        this.records = records;
        String id = records.header().contains("id")
                ? "id"
                : records.header().stream().findFirst().orElse("id");
        for (int i = 0; i < size(); i++) {
            place.putIfAbsent(records.records().get(i).getOrDefault(id, ""), i);
        }
    }

    int size() {
        return records.records().size();
    }

    /** The rows as they stand. */
    List<Map<String, String>> rows() {
        return records.records();
    }

    boolean has(String column) {
        return records.header().contains(column);
    }

    /** Whether the table knows the place. */
    boolean knows(String id) {
        return place.containsKey(id);
    }

    /** The position of a place. */
    int place(String id) {
        Integer at = place.get(id);
        if (at == null) {
            throw new CannotJudge("no place " + id + " in " + name);
        }
        return at;
    }

    /** The numbers of a column, NaN where a cell is empty or no number. */
    double[] column(String column) {
        if (!has(column)) {
            throw new CannotJudge("no column " + column + " in " + name);
        }
        return rows().stream()
                .mapToDouble(
                        row -> Parameters.parse(row.getOrDefault(column, "")).orElse(Double.NaN))
                .toArray();
    }
}
