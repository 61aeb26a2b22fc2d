package org.sharedsafety.recipe;

import java.util.List;
import java.util.regex.Pattern;
import org.sharedsafety.model.Cell;
import org.sharedsafety.model.SheetRow;

/** Tells whether the texts of a sheet write one and a half as 1,5. */
final class DecimalComma {

    /** A comma that cannot group in threes: {@code 12,5}, {@code 0,123}, {@code 1.234,5}, {@code 1234,567}. */
    private static final Pattern COMMA = Pattern.compile(
            "[-+]?(?:[0-9]+,(?:[0-9]{1,2}|[0-9]{4,})|0,[0-9]+|[0-9]{1,3}(?:\\.[0-9]{3})+,[0-9]+|[0-9]{4,},[0-9]+)\\s*%?");

    /** A point that cannot group in threes. */
    private static final Pattern POINT = Pattern.compile(
            "[-+]?(?:[0-9]+\\.(?:[0-9]{1,2}|[0-9]{4,})|0?\\.[0-9]+|[0-9]{1,3}(?:,[0-9]{3})+(?:\\.[0-9]+)?|[0-9]{4,}\\.[0-9]+)\\s*%?");

    private DecimalComma() {}

    static boolean isUsed(List<SheetRow> rows) {
        int commas = 0;
        int points = 0;
        for (SheetRow row : rows) {
            for (Cell cell : row.cells()) {
                if (cell instanceof Cell.Text text && text.value().length() < 30) {
                    String stripped = CellReading.strip(text.value());
                    commas += COMMA.matcher(stripped).matches() ? 1 : 0;
                    points += POINT.matcher(stripped).matches() ? 1 : 0;
                }
            }
        }
        return commas > 0 && commas > points * 3;
    }
}
