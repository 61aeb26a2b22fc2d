package org.sharedsafety.recipe;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.sharedsafety.model.SheetRow;

/** Finds the column that says how many months of the year an agency reported: whole numbers to 12 under such a header. */
final class MonthsFinder {

    private static final Pattern MONTHS = Pattern.compile("(?s).*\\b(?:months|meses)\\b.*");
    private static final int MOST = 12;

    private final Map<Integer, int[]> columns = new TreeMap<>();
    private final NumberText number = new NumberText(false);

    MonthsFinder(SheetLayout layout) {
        for (int column = 1; column <= layout.width(); column++) {
            if (isNamed(layout.header(column))) {
                columns.put(column, new int[2]);
            }
        }
    }

    /** Whether a header speaks of months. */
    static boolean isNamed(String header) {
        return MONTHS.matcher(header.toLowerCase(Locale.ROOT)).matches();
    }

    void take(SheetRow row) {
        columns.forEach((column, counts) -> {
            if (number.parse(row.cell(column).shown())) {
                double value = number.value();
                boolean months = value >= 0 && value <= MOST && value == Math.rint(value);
                counts[months ? 0 : 1]++;
            }
        });
    }

    /** The column, or 0. */
    int column() {
        return columns.entrySet().stream()
                .filter(entry -> entry.getValue()[0] > 0 && entry.getValue()[1] == 0)
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(0);
    }
}
