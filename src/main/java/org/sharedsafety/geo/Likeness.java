package org.sharedsafety.geo;

/**
 * How alike two keys are: 1 − d / m with d the optimal string alignment distance and m the longer length.
 *
 * <p>d counts insertions, deletions, substitutions and swaps of two neighboring letters, each as 1 (Damerau 1964, in the
 * restricted form that edits no letter twice).
 */
final class Likeness {

    private Likeness() {}

    /** Which of 64 groups of letters occur, one bit a group: a cheap bound on the distance. */
    static long lettersOf(String key) {
        long letters = 0;
        for (int i = 0; i < key.length(); i++) {
            letters |= 1L << (key.charAt(i) & 63);
        }
        return letters;
    }

    /** The likeness from 0 to 1, or 0 where it is below the least that is of interest. */
    static double of(String a, long lettersOfA, String b, long lettersOfB, double least) {
        int longer = Math.max(a.length(), b.length());
        if (longer == 0) {
            return 0;
        }
        int allowed = (int) Math.floor((1 - least) * longer + 1e-9);
        // A group of letters that only one of the two has costs at least one edit.
        if (Math.abs(a.length() - b.length()) > allowed
                || Long.bitCount(lettersOfA & ~lettersOfB) > allowed
                || Long.bitCount(lettersOfB & ~lettersOfA) > allowed) {
            return 0;
        }
        int distance = distance(a, b);
        return distance > allowed ? 0 : 1 - (double) distance / longer;
    }

    static int distance(String a, String b) {
        int[] twoBack = new int[b.length() + 1];
        int[] last = new int[b.length() + 1];
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            last[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                row[j] = Math.min(Math.min(row[j - 1] + 1, last[j] + 1), last[j - 1] + change);
                boolean swapped =
                        i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
                if (swapped) {
                    row[j] = Math.min(row[j], twoBack[j - 2] + 1);
                }
            }
            int[] spare = twoBack;
            twoBack = last;
            last = row;
            row = spare;
        }
        return last[b.length()];
    }
}
