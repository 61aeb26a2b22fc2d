package org.sharedsafety.recipe;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.sharedsafety.model.SheetRow;
import org.sharedsafety.model.recipe.RowKind;

/** Lists rows that are blank or kept out, up to a number; what is beyond is still counted by who keeps it out. */
final class RowsOutside implements RowShaper.Aside {

    private static final int MOST = 20_000;

    private final TreeMap<Integer, RowKind> kinds = new TreeMap<>();
    private int before;

    /** Meets every row of the sheet: a blank one, or one behind a gap in the numbers, is noted. */
    void meet(SheetRow row) {
        for (int blank = before + 1; blank < row.number() && kinds.size() < MOST; blank++) {
            kinds.put(blank, RowKind.BLANK);
        }
        if (row.isBlank() && kinds.size() < MOST) {
            kinds.put(row.number(), RowKind.BLANK);
        }
        before = row.number();
    }

    @Override
    public void row(SheetRow row, RowKind why) {
        if (kinds.size() < MOST) {
            kinds.put(row.number(), why);
        }
    }

    /** The first row of headings and parts that stand directly above a row, not above {@code top}. */
    int upFrom(int row, int top) {
        int first = row;
        for (int above = row - 1; above >= top && kinds.containsKey(above); above--) {
            first = kinds.get(above) == RowKind.BLANK ? first : above;
        }
        return first;
    }

    /** The last row of parts and differences that stand directly below a row. */
    int downFrom(int row) {
        int last = row;
        while (kinds.get(last + 1) == RowKind.PART || kinds.get(last + 1) == RowKind.DIFFERENCE) {
            last++;
        }
        return last;
    }

    /** What each listed row was taken for, by its number. */
    Map<Integer, RowKind> kinds() {
        return Collections.unmodifiableMap(kinds);
    }
}
