package org.sharedsafety.recipe;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sharedsafety.model.CellAddress;
import org.sharedsafety.model.WorkbenchException;
import org.sharedsafety.model.recipe.DateOrder;
import org.sharedsafety.model.recipe.PeriodGrain;
import org.sharedsafety.model.recipe.ZeroCells;

/**
 * By what a person wants rows to be counted, as {@code place=COUNTY,period=DATE:month,category=OFFENSE}; {@code auto} for
 * what was proposed.
 *
 * <p>Columns are named by header or letters, or by {@code @} and letters, which is never taken for a header. Keys: {@code place}, {@code code}, {@code parent}, {@code lon}, {@code lat},
 * {@code period} (with {@code :year}, {@code :quarter} or {@code :month}), {@code month}, {@code category}, {@code group},
 * {@code measure} (what all rows are counted as), {@code zeros} ({@code none}, {@code seen} or {@code all}),
 * {@code dates} ({@code month-first} or {@code day-first}).
 */
record CountWish(Map<String, List<String>> parts) {

    private static final Set<String> KEYS = Set.of(
            "place",
            "code",
            "parent",
            "lon",
            "lat",
            "period",
            "month",
            "category",
            "group",
            "measure",
            "zeros",
            "dates");

    static CountWish parse(String text) {
        Map<String, List<String>> parts = new LinkedHashMap<>();
        if (text.strip().equalsIgnoreCase("auto")) {
            return new CountWish(parts);
        }
        for (String part : text.split(",", -1)) {
            int equals = part.indexOf('=');
            String key = equals < 0 ? "" : part.substring(0, equals).strip().toLowerCase(Locale.ROOT);
            if (!KEYS.contains(key) || part.substring(equals + 1).isBlank()) {
                throw WorkbenchException.of("cli.usage-count-by", part.strip());
            }
            parts.computeIfAbsent(key, fresh -> new ArrayList<>())
                    .add(part.substring(equals + 1).strip());
        }
        return new CountWish(parts);
    }

    boolean names(String key) {
        return parts.containsKey(key);
    }

    Optional<String> one(String key) {
        return parts.getOrDefault(key, List.of()).stream().findFirst();
    }

    /** The column that a key names, 0 where it names none. */
    int column(String key, SheetLayout layout, int width) {
        return one(key).map(text -> find(text.replaceAll("(?i):(year|quarter|month)$", ""), layout, width))
                .orElse(0);
    }

    List<Integer> columns(String key, SheetLayout layout, int width) {
        return parts.getOrDefault(key, List.of()).stream()
                .map(text -> find(text, layout, width))
                .toList();
    }

    private static int find(String text, SheetLayout layout, int width) {
        if (text.matches("@[A-Za-z]{1,3}")) {
            int column = CellAddress.columnNumber(text.substring(1).toUpperCase(Locale.ROOT));
            if (column <= width) {
                return column;
            }
        }
        List<String> wanted = HeaderWords.of(text);
        for (int column = 1; column <= width; column++) {
            if (layout.header(column).strip().equalsIgnoreCase(text)
                    || (!wanted.isEmpty()
                            && HeaderWords.of(layout.header(column)).equals(wanted))) {
                return column;
            }
        }
        if (text.matches("[A-Za-z]{1,3}")) {
            int column = CellAddress.columnNumber(text.toUpperCase(Locale.ROOT));
            if (column <= width) {
                return column;
            }
        }
        throw WorkbenchException.of("cli.usage-count-column", text);
    }

    Optional<PeriodGrain> grain() {
        return one("period")
                .filter(text -> text.matches("(?i).*:(year|quarter|month)$"))
                .map(text -> PeriodGrain.valueOf(
                        text.substring(text.lastIndexOf(':') + 1).toUpperCase(Locale.ROOT)));
    }

    /** How written dates name their parts, where a person says it. */
    Optional<DateOrder> order() {
        return one("dates").map(text -> switch (text.toLowerCase(Locale.ROOT)) {
            case "month-first" -> DateOrder.MONTH_FIRST;
            case "day-first" -> DateOrder.DAY_FIRST;
            default -> throw WorkbenchException.of("cli.usage-count-by", "dates=" + text);
        });
    }

    ZeroCells zeros() {
        return one("zeros")
                .map(text -> {
                    try {
                        return ZeroCells.valueOf(text.toUpperCase(Locale.ROOT));
                    } catch (IllegalArgumentException unknown) {
                        throw WorkbenchException.of("cli.usage-count-by", "zeros=" + text);
                    }
                })
                .orElse(ZeroCells.NONE);
    }
}
