package org.sharedsafety.query;

import java.util.ArrayList;
import java.util.List;
import org.sharedsafety.store.Transaction;

/** The places that become the rows of a frame, in the order of their numbers. */
final class PlaceRows {
    private record Row(int id, String code, String name) {}

    private final List<Row> rows;

    private PlaceRows(List<Row> rows) {
        this.rows = rows;
    }

    /** All places of a level. */
    static PlaceRows ofLevel(Transaction tx, String level) {
        return new PlaceRows(tx.sql()
                .all(
                        "SELECT id, code, name FROM place WHERE level = ? AND present = 1 ORDER BY id",
                        row -> new Row(row.getInt(1), row.getString(2), row.getString(3)),
                        level));
    }

    /** Those of them that have an observation in one of two slices. */
    PlaceRows keeping(Slice x, Slice y) {
        List<Row> kept = new ArrayList<>();
        int atX = 0;
        int atY = 0;
        for (Row row : rows) {
            while (atX < x.size() && x.place[atX] < row.id) {
                atX++;
            }
            while (atY < y.size() && y.place[atY] < row.id) {
                atY++;
            }
            if ((atX < x.size() && x.place[atX] == row.id) || (atY < y.size() && y.place[atY] == row.id)) {
                kept.add(row);
            }
        }
        return new PlaceRows(kept);
    }

    int size() {
        return rows.size();
    }

    int id(int row) {
        return rows.get(row).id;
    }

    int[] ids() {
        return rows.stream().mapToInt(Row::id).toArray();
    }

    String[] codes() {
        return rows.stream().map(Row::code).toArray(String[]::new);
    }

    String[] names() {
        return rows.stream().map(Row::name).toArray(String[]::new);
    }
}
