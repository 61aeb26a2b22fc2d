package org.sharedsafety.recipe;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.model.Status;
import org.sharedsafety.model.recipe.CellStep;

/**
 * The texts and numbers by which publishers say that there is no value, and why.
 *
 * <p>What a recipe says goes before the vocabulary. Single letters are told apart by case ({@code x} is confidential at
 * Statistics Canada, {@code X} is "not applicable" at the US Census Bureau); words are not. A zero is never missing.
 */
public final class MissingCodes {

    private static final Map<String, Status> LETTERS = Map.ofEntries(
            Map.entry("D", Status.SUPPRESSED),
            Map.entry("S", Status.SUPPRESSED),
            Map.entry("x", Status.SUPPRESSED),
            Map.entry("c", Status.SUPPRESSED),
            Map.entry("X", Status.NOT_APPLICABLE),
            Map.entry("z", Status.NOT_APPLICABLE),
            Map.entry("F", Status.UNRELIABLE),
            Map.entry("E", Status.UNRELIABLE),
            Map.entry("u", Status.UNRELIABLE),
            Map.entry("N", Status.NOT_AVAILABLE));

    private static final Map<String, Status> WORDS = words();
    private static final double[] SENTINELS = {
        -999, -9999, -99999, -999999, -666666666, -999999999, -888888888, -555555555, -333333333, -222222222
    };

    /** Below, above or within a bound: {@code <10}, {@code ≤4}, {@code >=95}, {@code 1-9}, fewer than 5. */
    private static final Pattern BOUND =
            Pattern.compile("(?:[<>≤≥]=?\\s*|fewer than |less than |under |menos de )[0-9][0-9.,]*\\s*%?");

    private static final String BOUND_STARTS = "<>≤≥flum01n([";

    private static final Pattern SMALL_RANGE = Pattern.compile("[01]\\s*[-–—]\\s*[0-9]{1,2}|1 to [0-9]{1,2}");

    /** Too few were asked or counted to show what they said: {@code (n<200)}. */
    private static final Pattern FEW_ASKED = Pattern.compile("[(\\[]?n\\s*(?:<|≤|<=)\\s*[0-9]{1,5}[)\\]]?");

    private final Map<String, Status> told;
    private final Map<Double, Status> toldNumbers;
    private final Map<String, Bounds> bounds;

    /**
     * The numbers between which a hidden one lies, both in.
     *
     * @param lower the least, or null where it is not known
     * @param upper the most, or null where it is not known
     */
    public record Bounds(@Nullable Double lower, @Nullable Double upper) {}

    private MissingCodes(Map<String, Status> told, Map<Double, Status> toldNumbers, Map<String, Bounds> bounds) {
        this.told = told;
        this.toldNumbers = toldNumbers;
        this.bounds = bounds;
    }

    /** The vocabulary alone. */
    public static MissingCodes standard() {
        return new MissingCodes(Map.of(), Map.of(), Map.of());
    }

    /** The vocabulary, and before it what a recipe says of all columns. */
    public static MissingCodes of(List<CellStep.MissingText> steps) {
        return of(steps, "");
    }

    /** The vocabulary, before it what a recipe says of all columns, and before that what it says of one. */
    public static MissingCodes of(List<CellStep.MissingText> all, String column) {
        List<CellStep.MissingText> steps = new ArrayList<>();
        all.stream().filter(step -> step.column() == null).forEach(steps::add);
        all.stream()
                .filter(step -> step.column() != null && step.column().column().equals(column))
                .forEach(steps::add);
        Map<String, Bounds> bounds = new HashMap<>();
        Map<String, Status> texts = new HashMap<>();
        Map<Double, Status> numbers = new HashMap<>();
        NumberText number = new NumberText(false);
        for (CellStep.MissingText step : steps) {
            texts.put(step.text().strip(), step.status());
            if (number.parse(step.text())) {
                numbers.put(number.value(), step.status());
            }
            if (step.lower() != null || step.upper() != null) {
                bounds.put(step.text().strip(), new Bounds(step.lower(), step.upper()));
            } else {
                bounds.remove(step.text().strip());
            }
        }
        return new MissingCodes(Map.copyOf(texts), Map.copyOf(numbers), Map.copyOf(bounds));
    }

    /** The bounds that a recipe gives of the number hidden behind a text, or null. */
    @Nullable
    Bounds bounds(String stripped) {
        return bounds.isEmpty() ? null : bounds.get(stripped);
    }

    /** Why there is no value where a cell shows this text, a number or not; null where it is a value or anything else. */
    public @Nullable Status ofCell(String shown) {
        String stripped = CellReading.strip(shown);
        NumberText number = new NumberText(false);
        return number.parse(stripped) ? ofNumber(number.value()) : ofText(stripped);
    }

    /** Why there is no value where a cell holds this text, white space stripped; null where it says no such thing. */
    public @Nullable Status ofText(String stripped) {
        Status status = told.get(stripped);
        if (status != null) {
            return status;
        }
        if (stripped.isEmpty()) {
            return Status.NOT_AVAILABLE;
        }
        if (stripped.charAt(0) == ':') {
            return ofColon(stripped.substring(1).strip());
        }
        if (stripped.length() > 40) {
            return null;
        }
        status = LETTERS.get(stripped);
        if (status != null) {
            return status;
        }
        String lower = stripped.toLowerCase(Locale.ROOT);
        status = WORDS.get(lower);
        if (status != null) {
            return status;
        }
        // Nearly all texts are names: their first letter spares them the patterns.
        boolean bound = BOUND_STARTS.indexOf(lower.charAt(0)) >= 0
                && (BOUND.matcher(lower).matches()
                        || SMALL_RANGE.matcher(lower).matches()
                        || FEW_ASKED.matcher(lower).matches());
        return bound ? Status.SUPPRESSED : null;
    }

    /** Eurostat's colon, with its flag behind it: {@code : c} is confidential. */
    private static @Nullable Status ofColon(String flag) {
        return switch (flag) {
            case "", "n", "u", "b", "d", "e", "p", "s", "f", "i" -> Status.NOT_AVAILABLE;
            case "c" -> Status.SUPPRESSED;
            case "z" -> Status.NOT_APPLICABLE;
            default -> null;
        };
    }

    /** Why there is no value where a cell holds this number; null where the number is a value. */
    public @Nullable Status ofNumber(double number) {
        if (number >= 0 && toldNumbers.isEmpty()) {
            return null;
        }
        Status status = toldNumbers.get(number);
        if (status != null) {
            return status;
        }
        for (double sentinel : SENTINELS) {
            if (number == sentinel) {
                return number == -888888888 ? Status.NOT_APPLICABLE : Status.NOT_AVAILABLE;
            }
        }
        return null;
    }

    private static Map<String, Status> words() {
        Map<String, Status> words = new HashMap<>();
        for (String text : List.of(
                "suppressed",
                "*",
                "**",
                "***",
                "****",
                "*****",
                "#",
                "(d)",
                "(s)",
                "(l)",
                "[c]",
                "[low]",
                "ps",
                "‡",
                "confidential",
                "withheld",
                "data suppressed",
                "masked",
                "suprimido",
                "confidencial")) {
            words.put(text, Status.SUPPRESSED);
        }
        for (String text : List.of("unreliable", "[u]", "(f)", "unstable", "no confiable")) {
            words.put(text, Status.UNRELIABLE);
        }
        for (String text : List.of(
                "n/a",
                "na",
                "#n/a",
                "(na)",
                "n.a.",
                "n.a",
                "null",
                "none",
                "nan",
                "-",
                "–",
                "—",
                "--",
                "---",
                ".",
                "..",
                "...",
                "…",
                "[x]",
                "missing",
                "not available",
                "not reported",
                "no data",
                "nd",
                "n/d",
                "n.d.",
                "(n)",
                "s/d",
                "sin dato",
                "sin datos",
                "no disponible")) {
            words.put(text, Status.NOT_AVAILABLE);
        }
        for (String text : List.of("not applicable", "(x)", "[z]", "†", "(z)", "no aplica")) {
            words.put(text, Status.NOT_APPLICABLE);
        }
        return Map.copyOf(words);
    }
}
