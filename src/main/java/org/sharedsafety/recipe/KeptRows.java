package org.sharedsafety.recipe;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.TreeMap;
import org.sharedsafety.model.SheetRow;

/** The first 100 rows of a sheet, its last 20, and those that stand out; memory does not grow with the sheet. */
final class KeptRows {

    /** How many rows of the head are kept. */
    static final int HEAD = 100;

    private static final int TAIL = 20;
    private static final int MOST_ODD = 300;

    private final List<SheetRow> head = new ArrayList<>();
    private final Deque<SheetRow> tail = new ArrayDeque<>();
    private final Deque<SheetRow> fullTail = new ArrayDeque<>();
    private final List<SheetRow> odd = new ArrayList<>();

    List<SheetRow> head() {
        return head;
    }

    boolean headIsFull() {
        return head.size() >= HEAD;
    }

    void addHead(SheetRow row) {
        if (!headIsFull()) {
            head.add(row);
        }
    }

    void addTail(SheetRow row) {
        keepLast(tail, row);
    }

    void addFullTail(SheetRow row) {
        keepLast(fullTail, row);
    }

    void addOdd(SheetRow row) {
        if (odd.size() < MOST_ODD) {
            odd.add(row);
        }
    }

    private static void keepLast(Deque<SheetRow> rows, SheetRow row) {
        rows.addLast(row);
        if (rows.size() > TAIL) {
            rows.removeFirst();
        }
    }

    /** All of them in order, each once. */
    List<SheetRow> all() {
        TreeMap<Integer, SheetRow> kept = new TreeMap<>();
        head.forEach(row -> kept.put(row.number(), row));
        odd.forEach(row -> kept.put(row.number(), row));
        fullTail.forEach(row -> kept.put(row.number(), row));
        tail.forEach(row -> kept.put(row.number(), row));
        return List.copyOf(kept.values());
    }
}
