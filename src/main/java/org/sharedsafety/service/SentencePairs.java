package org.sharedsafety.service;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.store.ReportTable.Sentence;

/**
 * Which sentence of a report became which of another of the same outline: within a sheet and a kind of sentence, equal ones
 * first, in their order; what is left between two equal ones is paired by the words that both have.
 */
final class SentencePairs {
    /** So many of the words have to be the same for one sentence to be another one's successor. */
    private static final double ALIKE = 0.34;

    private SentencePairs() {}

    /** A sentence that changed; null where it is not said any more, or was not said. */
    record Pair(@Nullable Sentence before, @Nullable Sentence after) {
        Sentence any() {
            Sentence said = after == null ? before : after;
            if (said == null) {
                throw new IllegalStateException("a pair without a sentence");
            }
            return said;
        }
    }

    /** What changed, in the order of the sheets; what is the same is not in it. */
    static List<Pair> changed(List<Sentence> before, List<Sentence> after) {
        Map<String, List<Sentence>> then = byPlace(before);
        Map<String, List<Sentence>> now = byPlace(after);
        Set<String> places = new LinkedHashSet<>(now.keySet());
        places.addAll(then.keySet());
        List<Pair> pairs = new ArrayList<>();
        for (String place : places) {
            changedOfOne(then.getOrDefault(place, List.of()), now.getOrDefault(place, List.of()), pairs);
        }
        return pairs;
    }

    private static Map<String, List<Sentence>> byPlace(List<Sentence> sentences) {
        Map<String, List<Sentence>> places = new LinkedHashMap<>();
        sentences.forEach(each -> places.computeIfAbsent(each.sheet() + "\n" + each.look(), key -> new ArrayList<>())
                .add(each));
        return places;
    }

    private static void changedOfOne(List<Sentence> before, List<Sentence> after, List<Pair> pairs) {
        int[][] longest = longest(before, after);
        List<Sentence> gone = new ArrayList<>();
        List<Sentence> fresh = new ArrayList<>();
        int i = 0;
        int j = 0;
        while (i < before.size() || j < after.size()) {
            if (i < before.size()
                    && j < after.size()
                    && before.get(i).text().equals(after.get(j).text())) {
                pair(gone, fresh, pairs);
                i++;
                j++;
            } else if (j >= after.size() || (i < before.size() && longest[i + 1][j] >= longest[i][j + 1])) {
                gone.add(before.get(i++));
            } else {
                fresh.add(after.get(j++));
            }
        }
        pair(gone, fresh, pairs);
    }

    /** Lengths of the longest common rows of sentences from each place on. */
    private static int[][] longest(List<Sentence> before, List<Sentence> after) {
        int[][] longest = new int[before.size() + 1][after.size() + 1];
        for (int i = before.size() - 1; i >= 0; i--) {
            for (int j = after.size() - 1; j >= 0; j--) {
                longest[i][j] = before.get(i).text().equals(after.get(j).text())
                        ? longest[i + 1][j + 1] + 1
                        : Math.max(longest[i + 1][j], longest[i][j + 1]);
            }
        }
        return longest;
    }

    private static void pair(List<Sentence> gone, List<Sentence> fresh, List<Pair> pairs) {
        List<@Nullable Sentence> left = new ArrayList<>(gone);
        for (Sentence now : fresh) {
            int best = -1;
            double most = ALIKE;
            for (int i = 0; i < left.size(); i++) {
                Sentence then = left.get(i);
                double alike = then == null ? 0 : alike(then, now);
                if (alike > most) {
                    most = alike;
                    best = i;
                }
            }
            pairs.add(new Pair(best < 0 ? null : left.set(best, null), now));
        }
        left.forEach(then -> {
            if (then != null) {
                pairs.add(new Pair(then, null));
            }
        });
        gone.clear();
        fresh.clear();
    }

    /** The share of words that both have; numbers are words that may change. */
    private static double alike(Sentence one, Sentence two) {
        Set<String> first = words(one.text());
        Set<String> second = words(two.text());
        Set<String> both = new HashSet<>(first);
        both.retainAll(second);
        Set<String> all = new HashSet<>(first);
        all.addAll(second);
        return all.isEmpty() ? 1 : both.size() / (double) all.size();
    }

    private static Set<String> words(String text) {
        Set<String> words = new HashSet<>(
                Arrays.asList(text.toLowerCase(java.util.Locale.ROOT).split("[^\\p{L}]+")));
        words.remove("");
        return words;
    }
}
