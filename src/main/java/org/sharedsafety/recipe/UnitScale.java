package org.sharedsafety.recipe;

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
     */
    record OfSheet(double scale, boolean money) {}

    /** What the titles and notes say of the numbers of the sheet; empty where they say nothing of units. */
    static Optional<OfSheet> ofNotes(SheetNotes notes) {
        return notes.lines().stream()
                .filter(line -> line.length() < 200)
                .flatMap(line -> of(line).map(scale -> new OfSheet(scale, isMoney(line))).stream())
                .findFirst();
    }

    /**
     * What a column's numbers are multiplied by: its header goes first, then the sheet's notes; rates, indexes and ages
     * are left alone, and people where the notes speak of money.
     */
    static double of(ColumnDraft draft, NumberKind kind, Optional<OfSheet> ofSheet) {
        if (kind != NumberKind.COUNT && kind != NumberKind.AMOUNT) {
            return 1;
        }
        String header = String.join(" ", draft.parts);
        Optional<Double> own = of(header);
        if (own.isPresent() || ofSheet.isEmpty()) {
            return own.orElse(1.0);
        }
        boolean money = isMoney(header)
                || (draft.catalogued != null && draft.catalogued.unit().contains("dollar"))
                || draft.sayingParts().isEmpty();
        boolean people = !ofSheet.get().money() && kind == NumberKind.COUNT;
        return money || people ? ofSheet.get().scale() : 1;
    }

    /** Whether numbers of a measure that counts people are written in thousands or so: 58.8 is no broken count. */
    static boolean isScaledCount(ColumnDraft draft, NumberKind kind, Optional<OfSheet> ofSheet) {
        boolean said = of(String.join(" ", draft.parts)).isPresent()
                || ofSheet.filter(sheet -> !sheet.money()).isPresent();
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
