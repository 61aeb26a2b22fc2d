package org.sharedsafety.recipe;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sharedsafety.model.Metric;

/**
 * What a whole sheet is about, told by its title or by the query in its notes, for columns called only
 * {@code Deaths} or {@code Rate}.
 */
final class SheetTopic {

    private static final Set<String> GENERAL = Set.of(
            "death",
            "rate",
            "crude",
            "count",
            "number",
            "case",
            "value",
            "total",
            "adjusted",
            "age",
            "per",
            "of",
            "event",
            "incident",
            "muerte",
            "tasa",
            "numero",
            "casos",
            "defuncion",
            "100",
            "000",
            "100000",
            "estimate");
    private static final Pattern ICD_LINE = Pattern.compile("icd-?10[^:]*:(.*)", Pattern.CASE_INSENSITIVE);
    private static final Pattern ICD = Pattern.compile(
            "\\(([A-Z][0-9]{2}[^()]*)\\)|\\b([UVWXY][0-9]{2}(?:\\.[0-9])?\\*?(?:\\s*-\\s*[UVWXY][0-9]{2}(?:\\.[0-9])?)?)");

    /** The first code of each range of ICD-10 codes that a measure of the catalogue counts. */
    private static final Map<String, String> BY_CODE = Map.of("X85-Y09", "PH01", "X60-X84", "PH05");

    private static final int LONGEST_SUBJECT = 40;

    /** Subjects that only a header makes a measure of. */
    private static final Set<String> SUBJECTS = Set.of(
            "crime",
            "offense",
            "offence",
            "death",
            "arrest",
            "admission",
            "reported",
            "known",
            "police",
            "to",
            "the",
            "delito",
            "denunciado",
            "muerte",
            "defuncion");

    private final MetricMatcher matcher;
    private final SheetNotes notes;
    private final String name;

    SheetTopic(MetricMatcher matcher, SheetNotes notes, String name) {
        this.matcher = matcher;
        this.notes = notes;
        this.name = name;
    }

    /** Whether a header names no measure, only how something is counted. */
    static boolean isGeneral(List<String> parts) {
        List<String> words = HeaderWords.of(String.join(" ", parts));
        return !words.isEmpty() && GENERAL.containsAll(words);
    }

    /** The one measure that the sheet is about; empty where its words name none or several. */
    Optional<Metric> find() {
        Set<Metric> found = new LinkedHashSet<>();
        for (String line : notes.lines()) {
            Matcher query = ICD_LINE.matcher(line);
            if (query.find()) {
                codes(query.group(1)).forEach(code -> matcher.byId(BY_CODE.getOrDefault(code, ""))
                        .ifPresent(found::add));
            }
        }
        if (found.isEmpty()) {
            notes.titles().forEach(title -> titled(title, found));
            titled(name, found);
        }
        return found.size() == 1 ? Optional.of(found.iterator().next()) : Optional.empty();
    }

    /** The measure that a header names together with the subject of the sheet: {@code Violent} below "Offences by agency". */
    Optional<Metric> with(List<String> parts) {
        return parts.isEmpty()
                ? Optional.empty()
                : notes.titles().stream()
                        .map(SheetTopic::subject)
                        .filter(subject -> subject.length() <= LONGEST_SUBJECT)
                        .filter(subject -> SUBJECTS.containsAll(HeaderWords.of(subject)) && !subject.isBlank())
                        .map(subject -> matcher.find(List.of(String.join(" ", parts) + " " + subject)))
                        .flatMap(Optional::stream)
                        .findFirst();
    }

    private static String subject(String title) {
        return title.replaceFirst("(?i)^(?:table|tabla|figure)\\s*[0-9A-Z.]*\\s*[.:–—-]?\\s*", "")
                .replaceAll("(?i)[,(]?\\s*\\b(?:by|in|per|for|on|at|as of|of residents|por)\\s.*$", "")
                .replaceAll("(?:19|20)[0-9]{2}.*$", "");
    }

    private static Set<String> codes(String text) {
        Set<String> codes = new LinkedHashSet<>();
        Matcher matcher = ICD.matcher(text.toUpperCase(Locale.ROOT));
        while (matcher.find()) {
            String code = matcher.group(1) != null ? matcher.group(1) : matcher.group(2);
            codes.add(code.replaceAll("[\\s.*]", ""));
        }
        return codes;
    }

    private void titled(String title, Set<Metric> found) {
        String plain = subject(title);
        String uncoded = plain.replaceFirst("^[A-Z]{1,3}-?[0-9]{1,3}[A-Za-z]?(?:\\s*[.:–—-]\\s*|\\s+)", "");
        String whole = title.replaceAll("(?:19|20)[0-9]{2}.*$", "");
        matcher.find(List.of(plain))
                .or(() -> matcher.find(List.of(uncoded)))
                .or(() -> matcher.find(List.of(whole)))
                .ifPresent(found::add);
    }
}
