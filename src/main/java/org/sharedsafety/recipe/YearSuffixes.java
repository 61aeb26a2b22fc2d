package org.sharedsafety.recipe;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sharedsafety.model.Period;

/**
 * Finds years of two digits at the end of headers: {@code HR60}, {@code HR70} are 1960 and 1970, {@code HC7984} the
 * years 1979 to 1984.
 *
 * <p>Two digits are years only where columns repeat with them: two names with the same endings, or one with three that
 * are evenly apart. Endings that as years of this century would lie in the future are of the last one; else the sheet
 * must name a year of four digits, or a person is asked.
 */
final class YearSuffixes {

    /** The last two digits that may be a year of this century. */
    private static final int LATEST = 30;

    private static final Pattern ENDING = Pattern.compile("([A-Za-z%$_. -]{2,}?)[_ .'-]*([0-9]{2})([0-9]{2})?");
    /** One digit or three: a running number, and then those of two digits are running numbers too. */
    private static final Pattern RUNNING = Pattern.compile("([A-Za-z%$_. -]{2,}?)[_ .'-]*(?:[0-9]|[0-9]{3})");

    private static final Set<String> NOT_YEARS = Set.of(
            "age",
            "ages",
            "under",
            "und",
            "over",
            "ovr",
            "ov",
            "grade",
            "col",
            "column",
            "var",
            "item",
            "table",
            "line",
            "theme",
            "hd",
            "vd",
            "pm",
            "top",
            "level",
            "district",
            "ward",
            "zone",
            "question");

    private final Map<ColumnDraft, String> stems = new HashMap<>();
    private final Map<ColumnDraft, List<Integer>> endings = new HashMap<>();
    private final Set<Integer> all = new TreeSet<>();
    private final boolean thisCentury;

    /**
     * Looks at the headers of a sheet.
     *
     * @param words other words of the file, in which a year of four digits may stand
     */
    YearSuffixes(List<ColumnDraft> drafts, String words) {
        Set<String> running = new HashSet<>();
        Map<String, Set<String>> byStem = new HashMap<>();
        Map<ColumnDraft, Matcher> found = new HashMap<>();
        for (ColumnDraft draft : drafts) {
            String header = draft.parts.isEmpty() ? "" : draft.parts.get(draft.parts.size() - 1);
            Matcher number = RUNNING.matcher(header);
            if (number.matches()) {
                running.add(stem(number));
            }
            Matcher matcher = ENDING.matcher(header);
            if (matcher.matches() && isPossible(matcher) && draft.stats.numbers() > 0) {
                found.put(draft, matcher);
                byStem.computeIfAbsent(stem(matcher), key -> new TreeSet<>()).add(ending(matcher));
            }
        }
        found.forEach((draft, matcher) -> {
            if (!running.contains(stem(matcher)) && isFamily(byStem, stem(matcher))) {
                stems.put(draft, matcher.group(1));
                List<Integer> years = matcher.group(3) == null
                        ? List.of(Integer.parseInt(matcher.group(2)))
                        : List.of(Integer.parseInt(matcher.group(2)), Integer.parseInt(matcher.group(3)));
                endings.put(draft, years);
                all.addAll(years);
            }
        });
        boolean named = PeriodText.allIn(words).stream()
                .anyMatch(period -> period.start().getYear() >= 2000);
        this.thisCentury = named || all.stream().anyMatch(year -> year > LATEST);
    }

    private static String stem(Matcher matcher) {
        return matcher.group(1).toLowerCase(java.util.Locale.ROOT);
    }

    private static String ending(Matcher matcher) {
        return matcher.group(2) + (matcher.group(3) == null ? "" : matcher.group(3));
    }

    private static boolean isPossible(Matcher matcher) {
        List<String> words = HeaderWords.of(matcher.group(1));
        if (words.isEmpty() || words.stream().anyMatch(NOT_YEARS::contains)) {
            return false;
        }
        if (matcher.group(3) == null) {
            return true;
        }
        int first = Integer.parseInt(matcher.group(2));
        int last = Integer.parseInt(matcher.group(3));
        return first < last && first != 19 && first != 20;
    }

    private static boolean isFamily(Map<String, Set<String>> byStem, String stem) {
        Set<String> own = byStem.getOrDefault(stem, Set.of());
        if (own.size() < 2) {
            return false;
        }
        for (Map.Entry<String, Set<String>> other : byStem.entrySet()) {
            Set<String> shared = new HashSet<>(other.getValue());
            shared.retainAll(own);
            if (!other.getKey().equals(stem) && shared.size() >= 2) {
                return true;
            }
        }
        return own.size() >= 3 && isEven(own);
    }

    private static boolean isEven(Set<String> endings) {
        List<Integer> years = endings.stream()
                .map(ending -> Integer.parseInt(ending.substring(0, 2)))
                .sorted()
                .toList();
        int step = years.get(1) - years.get(0);
        for (int i = 1; i < years.size(); i++) {
            if (years.get(i) - years.get(i - 1) != step) {
                return false;
            }
        }
        return step == 1 || step == 2 || step == 5 || step == 10;
    }

    /** The name without its year, where the header ends in one. */
    Optional<String> stem(ColumnDraft draft) {
        return Optional.ofNullable(stems.get(draft));
    }

    /** The period that the header ends in; empty where it ends in none or the century is not clear. */
    Optional<Period> period(ColumnDraft draft) {
        List<Integer> years = endings.get(draft);
        if (years == null || isUnclear()) {
            return Optional.empty();
        }
        int first = full(years.get(0));
        int last = full(years.get(years.size() - 1));
        return last < first ? Optional.empty() : Optional.of(Period.ofYears(first, last));
    }

    private int full(int year) {
        return year > LATEST ? 1900 + year : 2000 + year;
    }

    /** Whether there are years of two digits of which nothing tells the century. */
    boolean isUnclear() {
        return !all.isEmpty() && !thisCentury;
    }
}
