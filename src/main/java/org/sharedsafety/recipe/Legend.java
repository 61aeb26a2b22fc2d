package org.sharedsafety.recipe;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.model.Status;

/** What the notes of a sheet say that its signs mean: {@code * Count of 1 to 9, not shown}, {@code -1 = not available}. */
final class Legend {

    private static final String SIGN = "[\"'“(\\[]{0,2}(?<sign>[*†‡§#^]{1,5}|-?[0-9]{1,9}|[A-Za-z]{1,3}|[.]{1,3}|[-–—]|"
            + "\\([A-Za-z*]{1,3}\\)|[<>][0-9]+|[A-Za-z]/[A-Za-z]|[¹²³⁰⁴-⁹])[\"'”)\\]]{0,2}";
    private static final Pattern SAID = Pattern.compile(
            SIGN
                    + "\\s*(?:=|:|\\bmeans\\b|\\bindicates?\\b|\\bdenotes?\\b|\\brepresents?\\b|\\bstands for\\b|\\bsignifica\\b|\\s[-–—]\\s)\\s*(?<words>.{3,})",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern LED = Pattern.compile(SIGN + "[.)]?\\s+(?<words>[\\p{L}<(].{2,})");

    private static final List<Map.Entry<Pattern, Status>> MEANINGS = meanings();
    private static final Pattern BELOW =
            Pattern.compile("(?:fewer than|less than|under|below|menos de|<)\\s*([0-9]{1,3})(?![0-9%])");
    private static final Pattern BETWEEN =
            Pattern.compile("(?<![0-9])([0-9]{1,2})\\s*(?:-|to|and|through|a|y)\\s*([0-9]{1,3})(?![0-9%])");

    /**
     * What a sign means.
     *
     * @param words the note's own words
     * @param status what they say of the number, or null where they say no such thing
     * @param bounds the bounds of the hidden number, where they say them
     */
    record Meaning(String words, @Nullable Status status, MissingCodes.@Nullable Bounds bounds) {}

    private final Map<String, Meaning> meanings = new LinkedHashMap<>();

    Legend(SheetNotes notes) {
        for (String line : notes.lines()) {
            for (String part : line.split(
                    ";\\s*(?=[^\\p{L}\\s]|[A-Za-z]{1,3}\\s*[=:)])|,\\s+(?=[\"'“(\\[]?[A-Za-z*†‡.0-9-]{1,4}[\"'”)\\]]?\\s*[=:])|(?<=[.])\\s+(?=[\"'“(\\[]?(?:[*†‡§#]|-?[0-9]+\\s*=|[A-Za-z]{1,3}\\s*=))")) {
                read(part.strip());
            }
        }
    }

    private void read(String line) {
        Matcher said = SAID.matcher(line.replaceFirst("(?i)^(?:notes?|legend|key|symbols?)\\s*:\\s*", ""));
        if (said.matches()) {
            put(said.group("sign"), said.group("words"));
            return;
        }
        Matcher led = LED.matcher(line);
        if (led.matches()) {
            put(led.group("sign"), led.group("words"));
        }
    }

    private void put(String sign, String words) {
        Meaning meaning = new Meaning(words.strip(), status(words).orElse(null), bounds(words));
        meanings.putIfAbsent(sign.strip(), meaning);
    }

    /** What a sign means, brackets around it disregarded; empty where the notes do not say. */
    Optional<Meaning> of(String sign) {
        Meaning meaning = meanings.get(sign);
        if (meaning == null) {
            String bare = sign.replaceAll("^[(\\[]|[)\\]]$", "");
            meaning = meanings.get(bare);
            meaning = meaning == null ? meanings.get("(" + bare + ")") : meaning;
        }
        return Optional.ofNullable(meaning);
    }

    /** The signs that are numbers, with their meanings. */
    Map<String, Meaning> numbers() {
        Map<String, Meaning> numbers = new LinkedHashMap<>();
        meanings.forEach((sign, meaning) -> {
            if (sign.matches("-[0-9]+|[0-9]{3,}") && meaning.status() != null) {
                numbers.put(sign, meaning);
            }
        });
        return numbers;
    }

    /** Which status a note's words describe. */
    static Optional<Status> status(String words) {
        String plain = words.toLowerCase(Locale.ROOT);
        return MEANINGS.stream()
                .filter(entry -> entry.getKey().matcher(plain).find())
                .map(Map.Entry::getValue)
                .findFirst();
    }

    /** The bounds of a hidden number that words tell. */
    static MissingCodes.@Nullable Bounds bounds(String words) {
        String plain = words.toLowerCase(Locale.ROOT).replaceAll("[–—]", "-");
        Matcher between = BETWEEN.matcher(plain);
        if (between.find()) {
            double lower = Double.parseDouble(between.group(1));
            double upper = Double.parseDouble(between.group(2));
            return lower < upper ? new MissingCodes.Bounds(lower, upper) : null;
        }
        Matcher below = BELOW.matcher(plain);
        return below.find() ? new MissingCodes.Bounds(null, Double.parseDouble(below.group(1)) - 1) : null;
    }

    private static List<Map.Entry<Pattern, Status>> meanings() {
        return List.of(
                meaning("not applicable|does not apply|cannot exist|no aplica|no corresponde", Status.NOT_APPLICABLE),
                meaning(
                        "suppress|withh|not shown|disclos|confidential|hidden|mask|redact|privacy|suprimid|ocult|reservad"
                                + "|secreto",
                        Status.SUPPRESSED),
                meaning(
                        "unreliab|unstable|not reliable|caution|standard error|imprecis|poco confiable|no confiable"
                                + "|inestable|precauci",
                        Status.UNRELIABLE),
                meaning(
                        "not avail|unavail|not report|missing|no data|data not|not received|not collected|not published"
                                + "|not calculated|cannot be|could not be|not computed|insufficient|did not report"
                                + "|no disponible|sin dato|no se report|not provided",
                        Status.NOT_AVAILABLE),
                meaning(
                        "fewer than|less than [0-9]|small (?:count|number|cell)|counts? of 1|counts? (?:below|under)"
                                + "|menos de [0-9]",
                        Status.SUPPRESSED),
                meaning("provisional|prelimin", Status.PROVISIONAL),
                meaning("revised|revisad", Status.REVISED),
                meaning("break in|not comparable|new definition|definition changed", Status.BREAK),
                meaning("estimat|imput|modell?ed|extrapolat|estimad", Status.ESTIMATED));
    }

    private static Map.Entry<Pattern, Status> meaning(String words, Status status) {
        return Map.entry(Pattern.compile(words), status);
    }
}
