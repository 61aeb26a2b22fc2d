package org.sharedsafety.service;

import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.sharedsafety.model.Metric;
import org.sharedsafety.model.Place;
import org.sharedsafety.model.WorkbenchException;

/** Says that the project does not have what was named, and what was probably meant where a name is near. */
final class NoSuch {
    /** Names shorter than this are too short to be part of another by anything but chance. */
    private static final int TELLING = 4;

    private NoSuch() {}

    /** No measure has the id. */
    static WorkbenchException measure(String asked, Stream<Metric> known) {
        return failure("compare.no-such-measure", asked, known.flatMap(metric -> Stream.of(
                        metric.id(), metric.nameEn(), metric.nameEs())
                .map(name -> new Known(metric.id(), name))));
    }

    /** No place has the code. */
    static WorkbenchException place(String asked, Stream<Place> known) {
        return failure("places.no-such-code", asked, known.flatMap(place -> Stream.of(place.code(), place.name())
                .map(name -> new Known(place.code(), name))));
    }

    private record Known(String id, String name) {}

    private static WorkbenchException failure(String key, String asked, Stream<Known> known) {
        return near(asked, known)
                .map(id -> WorkbenchException.of(key + "-near", asked, id))
                .orElseGet(() -> WorkbenchException.of(key, asked));
    }

    private static Optional<String> near(String asked, Stream<Known> known) {
        String wanted = asked.strip().toLowerCase(Locale.ROOT);
        record Near(String id, int away) {}
        return known.filter(each -> !each.name().isBlank())
                .map(each -> new Near(each.id(), away(wanted, each.name().toLowerCase(Locale.ROOT))))
                .filter(each -> each.away() <= Math.max(1, wanted.length() / TELLING))
                .min(Comparator.comparingInt(Near::away).thenComparing(Near::id))
                .map(Near::id);
    }

    /** How many letters have to be changed; a name that holds what was asked is one away. */
    private static int away(String asked, String name) {
        int letters = changes(asked, name);
        return asked.length() >= TELLING && name.contains(asked) ? Math.min(letters, 1) : letters;
    }

    /** Levenshtein's distance: letters put in, left out or exchanged. */
    private static int changes(String one, String other) {
        int[] before = new int[other.length() + 1];
        for (int j = 0; j < before.length; j++) {
            before[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int[] now = new int[before.length];
            now[0] = i;
            for (int j = 1; j < now.length; j++) {
                int exchanged = before[j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                now[j] = Math.min(exchanged, Math.min(before[j], now[j - 1]) + 1);
            }
            before = now;
        }
        return before[other.length()];
    }
}
