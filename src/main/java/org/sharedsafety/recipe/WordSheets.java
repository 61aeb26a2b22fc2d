package org.sharedsafety.recipe;

import org.jspecify.annotations.Nullable;

/** Tells sheets of words, such as explanations of columns, from tables whose numbers were not understood. */
final class WordSheets {

    private static final int MOST_ROWS = 1_000;

    private WordSheets() {}

    /** Whether a sheet names no known place and holds no number and no date that could be read. */
    static boolean isWords(SheetProfile profile, PlaceColumns.@Nullable Found places) {
        if ((places != null && places.known()) || profile.rowsRead() > MOST_ROWS) {
            return false;
        }
        for (int column = 1; column <= profile.width(); column++) {
            ColumnStats stats = profile.column(column);
            if (stats.isNumeric() || stats.numbers() * 5 > stats.filled() || stats.dates() > 0) {
                return false;
            }
        }
        return true;
    }
}
