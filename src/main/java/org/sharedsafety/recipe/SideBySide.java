package org.sharedsafety.recipe;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.sharedsafety.model.CellAddress;

/** Finds a second table to the right of the first: the same header of labels again, above other labels. */
final class SideBySide {

    private SideBySide() {}

    /** The letters of the column where the second table begins, or an empty text. */
    static String secondTable(SheetProfile profile) {
        SheetLayout layout = profile.layout();
        int first = 0;
        for (int column = 1; column <= layout.width(); column++) {
            ColumnStats stats = profile.column(column);
            boolean labels = stats.texts() > 1 && stats.texts() * 2 > stats.filled();
            if (!labels) {
                continue;
            }
            if (first == 0) {
                first = column;
            } else if (isAgain(profile, first, column)) {
                return CellAddress.columnLetters(column);
            }
        }
        return "";
    }

    private static boolean isAgain(SheetProfile profile, int first, int column) {
        String header = profile.layout().header(first).toLowerCase(Locale.ROOT);
        if (header.isEmpty()
                || !profile.layout().header(column).toLowerCase(Locale.ROOT).equals(header)) {
            return false;
        }
        boolean numbersBetween = false;
        for (int between = first + 1; between < column; between++) {
            numbersBetween |= profile.column(between).isNumeric();
        }
        Set<String> common = new HashSet<>(profile.column(column).distinctTexts());
        common.retainAll(profile.column(first).distinctTexts());
        return numbersBetween && common.size() * 2 < profile.column(column).distinct();
    }
}
