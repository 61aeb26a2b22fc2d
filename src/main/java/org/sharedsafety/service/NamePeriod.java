package org.sharedsafety.service;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sharedsafety.model.Period;

/**
 * The year of a file that is told by its name alone, where last year's name told last year's in the same place:
 * {@code jail_2019.csv} held 2019, so {@code jail_2020.csv} holds 2020.
 */
final class NamePeriod {
    private static final Pattern DIGITS = Pattern.compile("[0-9]+");

    private NamePeriod() {}

    /** The period that a new name tells; empty where the two names differ in more than one number, or not in the year. */
    static Optional<Period> of(String before, String now, String periodBefore) {
        Optional<Period> old = Period.parse(periodBefore);
        if (old.isEmpty()
                || !DIGITS.matcher(before)
                        .replaceAll("#")
                        .equalsIgnoreCase(DIGITS.matcher(now).replaceAll("#"))) {
            return Optional.empty();
        }
        List<String> numbersBefore = numbers(before);
        List<String> numbersNow = numbers(now);
        int changed = -1;
        for (int i = 0; i < numbersBefore.size(); i++) {
            if (!numbersBefore.get(i).equals(numbersNow.get(i))) {
                if (changed >= 0) {
                    return Optional.empty();
                }
                changed = i;
            }
        }
        int year = old.get().end().getYear();
        boolean isYear = old.get().equals(Period.ofYear(year));
        if (changed < 0 || !isYear) {
            return Optional.empty();
        }
        String was = numbersBefore.get(changed);
        String is = numbersNow.get(changed);
        if (was.equals(Integer.toString(year)) && is.matches("(19|20)[0-9]{2}")) {
            return Optional.of(Period.ofYear(Integer.parseInt(is)));
        }
        if (was.equals(String.format(java.util.Locale.ROOT, "%02d", year % 100)) && is.length() == 2) {
            int century = year - year % 100;
            return Optional.of(Period.ofYear(century + Integer.parseInt(is)));
        }
        return Optional.empty();
    }

    private static List<String> numbers(String name) {
        List<String> numbers = new ArrayList<>();
        Matcher matcher = DIGITS.matcher(name);
        while (matcher.find()) {
            numbers.add(matcher.group());
        }
        return numbers;
    }
}
