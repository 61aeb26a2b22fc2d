package org.sharedsafety.ui.shell;

import java.text.Normalizer;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Finds names by some of their letters in order, accents and case aside; starts of words count most. */
final class FuzzyRank {
    /** No match. */
    static final int NONE = -1;

    private FuzzyRank() {}

    /** The things whose name matches, best first, equals in the order given; all of them for a blank query. */
    static <T> List<T> rank(List<T> things, Function<T, String> name, String query, int limit) {
        String wanted = plain(query).replace(" ", "");
        if (wanted.isEmpty()) {
            return things.stream().limit(limit).toList();
        }
        return things.stream()
                .map(thing -> new Scored<>(thing, score(plain(name.apply(thing)), wanted)))
                .filter(scored -> scored.score() > NONE)
                .sorted(Comparator.comparingInt((Scored<T> scored) -> scored.score())
                        .reversed())
                .limit(limit)
                .map(Scored::thing)
                .collect(Collectors.toList());
    }

    private record Scored<T>(T thing, int score) {}

    /**
     * How well a name matches: {@link #NONE} where a letter is missing; else more for starts of words, for letters that
     * follow each other and for short names.
     */
    static int score(String name, String wanted) {
        int best = NONE;
        for (int start = name.indexOf(wanted.charAt(0));
                start >= 0;
                start = name.indexOf(wanted.charAt(0), start + 1)) {
            best = Math.max(best, scoreFrom(name, wanted, start));
        }
        return best;
    }

    private static int scoreFrom(String name, String wanted, int start) {
        int score = 200 - Math.min(100, name.length());
        int last = start - 1;
        for (int i = 0; i < wanted.length(); i++) {
            int at = i == 0 ? start : name.indexOf(wanted.charAt(i), last + 1);
            if (at < 0) {
                return NONE;
            }
            boolean startsWord = at == 0 || name.charAt(at - 1) == ' ' || name.charAt(at - 1) == '-';
            score += startsWord ? 30 : 0;
            score += at == last + 1 ? 20 : -Math.min(15, at - last);
            last = at;
        }
        return Math.max(0, score);
    }

    /** Lower case, accents taken off. */
    static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .strip();
    }
}
