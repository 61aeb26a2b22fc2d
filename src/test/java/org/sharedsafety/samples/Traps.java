package org.sharedsafety.samples;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The traps planted in the files as published, each with the cell it sits in and the text a reader sees there. */
final class Traps {
    private final List<Trap> list = new ArrayList<>();
    private String file = "";

    /** One trap; the cell is empty where the trap is the whole file or sheet. */
    record Trap(String file, String sheet, String cell, String shown, String kind, String what) {}

    List<Trap> list() {
        return list;
    }

    /** The file that the next traps are in. */
    Traps in(String name) {
        file = name;
        return this;
    }

    /** Puts the value into the cell (row and column from 0) and notes it as a trap. */
    void plant(Page page, int row, int column, @Nullable Object value, String kind, String what) {
        page.set(row, column, value);
        note(page, row, column, kind, what);
    }

    /** Notes a cell that is a trap as it is. */
    void note(Page page, int row, int column, String kind, String what) {
        List<@Nullable Object> cells = page.rows().get(row);
        Object value = column < cells.size() ? cells.get(column) : null;
        String shown = value == null ? "" : value.toString();
        list.add(new Trap(file, page.name(), Page.address(row, column), shown, kind, what));
    }

    /** Notes a trap that is the whole file or sheet. */
    void whole(String sheet, String kind, String what) {
        list.add(new Trap(file, sheet, "", "", kind, what));
    }

    /** The list for people, sorted as the files were made. */
    String text() {
        StringBuilder text = new StringBuilder("# Traps planted in these files\n\n");
        text.append(
                "Rivera Valley is fictional. These files hold the same data as the plain workbooks one folder up,\n");
        text.append(
                "published the untidy way agencies really do it. Every oddity below is there on purpose. This list\n");
        text.append("is written by the generator, and a test reads every cell named here.\n\n");
        text.append("| kind | file | sheet | cell | shown in the cell | what is odd, and what is right |\n");
        text.append("|---|---|---|---|---|---|\n");
        for (Trap t : list) {
            text.append("| ").append(t.kind()).append(" | `").append(t.file()).append("` | ");
            text.append(t.sheet()).append(" | ").append(t.cell()).append(" | ");
            text.append(t.shown().isEmpty() ? "" : "`" + t.shown().strip() + "`")
                    .append(" | ");
            text.append(t.what()).append(" |\n");
        }
        return text.toString();
    }
}
