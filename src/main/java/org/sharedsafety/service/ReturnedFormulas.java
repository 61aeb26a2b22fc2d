package org.sharedsafety.service;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.sharedsafety.report.ReturnedBook;
import org.sharedsafety.report.ReturnedCell;
import org.sharedsafety.store.ReportTable.SaidNumber;

/**
 * Whether a formula that came back computes as it was written: the same text around its cells, its cells in its own row,
 * and each named column where most formulas of the sheet have it.
 */
final class ReturnedFormulas {
    private static final Pattern NAMED = Pattern.compile("\\{([^}]+)}");
    private static final Pattern CELL = Pattern.compile("(?<![A-Z0-9_.])([A-Z]{1,3})([0-9]{1,7})(?![A-Z0-9_(.])");
    private static final Pattern LITERAL =
            Pattern.compile("(?<![A-Z0-9_.])[0-9]+\\.[0-9]+(?:E[-+]?[0-9]+)?(?![A-Z0-9_.(])");
    /** Office programs keep 15 digits of a number in a formula at most. */
    private static final MathContext DIGITS = new MathContext(13);

    private static final Pattern NOISE = Pattern.compile("\\s|\\$|_XLFN\\.");

    /** How often a column of a sheet's formulas was found under a letter. */
    private final Map<String, Map<String, Integer>> letters = new HashMap<>();

    ReturnedFormulas(Map<String, SaidNumber> said, ReturnedBook book) {
        said.values().forEach(number -> {
            ReturnedCell cell = book.numbers().get(number.id());
            if (number.formula() != null && cell != null && cell.formula() != null) {
                List<String> names = names(number.formula());
                List<MatchResult> cells = cells(cell.formula());
                for (int i = 0; i < Math.min(names.size(), cells.size()); i++) {
                    letters.computeIfAbsent(cell.sheet() + "\n" + names.get(i), any -> new HashMap<>())
                            .merge(place(names.get(i), cells.get(i)), 1, Integer::sum);
                }
            }
        });
    }

    boolean isSame(SaidNumber said, ReturnedCell cell) {
        if (said.formula() == null || cell.formula() == null) {
            return said.formula() == null && cell.formula() == null;
        }
        if (!around(NAMED, upper(said.formula())).equals(around(CELL, upper(cell.formula())))) {
            return false;
        }
        List<String> names = names(said.formula());
        List<MatchResult> cells = cells(cell.formula());
        String row = cell.address().replaceAll("[A-Z]", "");
        for (int i = 0; i < names.size(); i++) {
            String usual = letters.getOrDefault(cell.sheet() + "\n" + names.get(i), Map.of()).entrySet().stream()
                    .max(Map.Entry.comparingByValue(Comparator.naturalOrder()))
                    .map(Map.Entry::getKey)
                    .orElse("");
            boolean sameRow = isOfTable(names.get(i)) || cells.get(i).group(2).equals(row);
            if (!place(names.get(i), cells.get(i)).equals(usual) || !sameRow) {
                return false;
            }
        }
        return true;
    }

    /** Whether it names an end of a column of another table, which stands where it stands. */
    private static boolean isOfTable(String name) {
        return name.contains(".");
    }

    private static String place(String name, MatchResult cell) {
        return isOfTable(name) ? cell.group() : cell.group(1);
    }

    private static List<String> names(String formula) {
        return NAMED.matcher(formula).results().map(found -> found.group(1)).toList();
    }

    private static List<MatchResult> cells(String formula) {
        return new ArrayList<>(CELL.matcher(upper(formula)).results().toList());
    }

    private static String around(Pattern cells, String formula) {
        return LITERAL.matcher(cells.matcher(formula).replaceAll("#")).replaceAll(found -> new BigDecimal(found.group())
                .round(DIGITS)
                .stripTrailingZeros()
                .toString());
    }

    /** Office programs write the same formula with other blanks, dollar signs and prefixes. */
    private static String upper(String formula) {
        return NOISE.matcher(formula.toUpperCase(Locale.ROOT)).replaceAll("");
    }
}
