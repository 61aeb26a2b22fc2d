package org.sharedsafety.service;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.sharedsafety.model.Place;

/** Puts letters in the place of names in words that somebody wrote. */
final class Unnaming {
    private static final Pattern KIND = Pattern.compile("\\s+(County|Parish|Borough|Municipio)$");
    private static final int SHORTEST = 3;

    private Unnaming() {}

    static UnaryOperator<String> of(List<Place> places, UnaryOperator<Place> letters) {
        Map<String, String> by = new LinkedHashMap<>();
        for (Place place : places) {
            String letter = letters.apply(place).name();
            by.putIfAbsent(place.name(), letter);
            by.putIfAbsent(KIND.matcher(place.name()).replaceFirst(""), letter);
        }
        by.keySet().removeIf(name -> name.length() < SHORTEST);
        if (by.isEmpty()) {
            return UnaryOperator.identity();
        }
        // Longer names first: a part of a name never stands for the whole.
        Pattern any = Pattern.compile(by.keySet().stream()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .map(Pattern::quote)
                .collect(Collectors.joining("|", "(?<![\\p{L}\\p{N}])(?:", ")(?![\\p{L}\\p{N}])")));
        return words ->
                any.matcher(words).replaceAll(found -> Matcher.quoteReplacement(by.getOrDefault(found.group(), "")));
    }
}
