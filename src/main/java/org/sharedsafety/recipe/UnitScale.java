package org.sharedsafety.recipe;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.sharedsafety.model.recipe.NumberKind;

/** Reads that numbers are written in thousands or millions: in a header, in a title, in a note, in a column of units. */
final class UnitScale {

    private static final Pattern THOUSANDS = Pattern.compile(
            "\\bin thousands\\b|\\(thousands|thousands of|\\(in 000|\\(000['’]?s?\\)|\\b000s\\b|\\$ ?000|\\$thousands|,000s\\b|en miles\\b|miles de");
    private static final Pattern MILLIONS = Pattern.compile(
            "\\bin millions\\b|\\(millions|millions of|\\$ ?millions?\\b|\\$m\\b|\\(\\$ ?mil\\)|en millones|millones de");
    private static final Pattern BILLIONS =
            Pattern.compile("\\bin billions\\b|\\(billions|billions of|\\$ ?billions?\\b|miles de millones");

    private static final Pattern MONEY = Pattern.compile(
            "dollar|\\$|€|£|\\busd\\b|amounts?\\b|spending|expenditure|revenue|budget|income|earnings|cost|payroll|gasto"
                    + "|ingreso|presupuesto|d[oó]lares|pesos|euros");

    /** Units of measures that count things one by one. */
    private static final Set<String> COUNTED = Set.of("people", "households", "housing units", "arrests");

    private static final Pattern PEOPLE = Pattern.compile(
            "population|\\bpeople\\b|\\bpersons\\b|residents|inhabitants|households|poblaci[oó]n|personas|habitantes|hogares");

    private UnitScale() {}

    /** What numbers described so are multiplied by; empty where the text does not say. */
    static Optional<Double> of(String text) {
        String plain = text.toLowerCase(Locale.ROOT);
        if (BILLIONS.matcher(plain).find()) {
            return Optional.of(1e9);
        }
        if (MILLIONS.matcher(plain).find()) {
            return Optional.of(1e6);
        }
        if (THOUSANDS.matcher(plain).find() || plain.strip().equals("thousands")) {
            return Optional.of(1e3);
        }
        return Optional.empty();
    }

    /**
     * What a line says of the numbers of a sheet.
     *
     * @param money whether it speaks of money only
     * @param people whether it speaks of people only
     */
    record OfSheet(double scale, boolean money, boolean people) {

        static OfSheet of(double scale, String line) {
            boolean money = isMoney(line);
            return new OfSheet(
                    scale,
                    money,
                    !money && PEOPLE.matcher(line.toLowerCase(Locale.ROOT)).find());
        }

        /** Whether both can speak of the same numbers and say otherwise. */
        boolean contradicts(OfSheet other) {
            boolean apart = (money && other.people) || (people && other.money);
            return scale != other.scale && !apart;
        }
    }

    /** What the titles and notes say of the numbers of the sheet, line by line. */
    static List<OfSheet> ofNotes(SheetNotes notes) {
        return notes.lines().stream()
                .filter(line -> line.length() < 200)
                .flatMap(line -> of(line).map(scale -> OfSheet.of(scale, line)).stream())
                .toList();
    }

    /**
     * What a column's numbers are multiplied by: its header goes first, then the first line of the sheet's notes that can
     * mean it; rates, indexes and ages are left alone, people where a line speaks of money, and money where it speaks of
     * people.
     */
    static double of(ColumnDraft draft, NumberKind kind, List<OfSheet> ofSheet) {
        if (kind != NumberKind.COUNT && kind != NumberKind.AMOUNT) {
            return 1;
        }
        String header = String.join(" ", draft.parts);
        Optional<Double> own = of(header);
        if (own.isPresent()) {
            return own.get();
        }
        boolean money = isMoney(header)
                || (draft.catalogued != null && draft.catalogued.unit().contains("dollar"));
        boolean people = PEOPLE.matcher(header.toLowerCase(Locale.ROOT)).find();
        boolean silent = draft.sayingParts().isEmpty();
        return ofSheet.stream()
                .filter(line -> money
                        ? !line.people()
                        : silent || (!line.money() && (kind == NumberKind.COUNT || (line.people() && people))))
                .findFirst()
                .map(OfSheet::scale)
                .orElse(1.0);
    }

    /** Whether numbers of a measure that counts people are written in thousands or so: 58.8 is no broken count. */
    static boolean isScaledCount(ColumnDraft draft, NumberKind kind, List<OfSheet> ofSheet) {
        boolean said = of(String.join(" ", draft.parts)).isPresent()
                || ofSheet.stream().anyMatch(line -> !line.money());
        return said
                && kind == NumberKind.AMOUNT
                && draft.stats.least() >= 0
                && draft.catalogued != null
                && draft.catalogued.multiplier() == 1
                && draft.catalogued.denominator().equals("-")
                && COUNTED.contains(draft.catalogued.unit());
    }

    private static boolean isMoney(String text) {
        return MONEY.matcher(text.toLowerCase(Locale.ROOT)).find();
    }
}
