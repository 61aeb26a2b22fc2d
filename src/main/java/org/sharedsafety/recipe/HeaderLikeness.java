package org.sharedsafety.recipe;

import java.util.ArrayList;
import java.util.List;

/** How alike two headers are, by their words and by their letters. */
final class HeaderLikeness {

    private HeaderLikeness() {}

    /** From 0 to 1: the greater of the Dice coefficients of words and of pairs of letters, years left aside. */
    static double of(String a, String b) {
        List<String> first = HeaderTemplate.of(a).words();
        List<String> second = HeaderTemplate.of(b).words();
        return Math.max(dice(first, second), dice(pairs(first), pairs(second)));
    }

    /** 2 · common ÷ (all of both), each counted as often as it stands on both sides (Dice 1945). */
    private static double dice(List<String> first, List<String> second) {
        if (first.isEmpty() || second.isEmpty()) {
            return 0;
        }
        List<String> rest = new ArrayList<>(second);
        int common = 0;
        for (String each : first) {
            common += rest.remove(each) ? 1 : 0;
        }
        return 2.0 * common / (first.size() + second.size());
    }

    private static List<String> pairs(List<String> words) {
        List<String> pairs = new ArrayList<>();
        for (String word : words) {
            for (int i = 0; i + 2 <= word.length(); i++) {
                pairs.add(word.substring(i, i + 2));
            }
        }
        return pairs;
    }
}
