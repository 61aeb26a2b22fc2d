package org.sharedsafety.service;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.sharedsafety.model.Place;

/** Letters in the place of names: A to Z, then AA; mixed, so that A is not simply the first by name. */
final class Lettering {
    private static final Pattern LETTERS = Pattern.compile("[A-Z]{1,3}");
    private static final int ALPHABET = 26;
    /** Knuth's multiplicative hash: neighbors in a list come far from each other. */
    private static final int SPREAD = 0x9E3779B1;

    private Lettering() {}

    /** A letter for each place, its own within its level, the same every time. */
    static UnaryOperator<Place> of(List<Place> places) {
        Map<String, Map<String, String>> letters = new HashMap<>();
        places.stream()
                .sorted(Comparator.comparingInt((Place place) -> place.code().hashCode() * SPREAD)
                        .thenComparing(Place::code))
                .forEach(place -> {
                    Map<String, String> ofLevel = letters.computeIfAbsent(place.level(), level -> new HashMap<>());
                    ofLevel.computeIfAbsent(place.code(), code -> letters(ofLevel.size()));
                });
        return place -> named(place, letters);
    }

    private static Place named(Place place, Map<String, Map<String, String>> letters) {
        String letter = letters.getOrDefault(place.level(), Map.of()).get(place.code());
        return letter == null
                ? place
                : new Place(
                        place.id(),
                        place.level(),
                        place.code(),
                        letter,
                        place.parentCode(),
                        place.validFrom(),
                        place.validTo());
    }

    /** The letters of a number from 0: A, …, Z, AA, … */
    private static String letters(int number) {
        StringBuilder text = new StringBuilder();
        for (int rest = number + 1; rest > 0; rest = (rest - 1) / ALPHABET) {
            text.insert(0, (char) ('A' + (rest - 1) % ALPHABET));
        }
        return text.toString();
    }

    /** Whether a name is one of these letters. */
    static boolean isLetters(String name) {
        return LETTERS.matcher(name).matches();
    }
}
