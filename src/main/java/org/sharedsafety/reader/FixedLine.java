package org.sharedsafety.reader;

import java.util.ArrayList;
import java.util.List;

/** What the words of a line say about it in a text of fixed width. */
final class FixedLine {
    private FixedLine() {}

    /** A run of characters without blanks: from its first position to the one behind its last, both from 0. */
    record Word(int start, int end) {}

    static List<Word> words(String line) {
        List<Word> words = new ArrayList<>();
        int start = -1;
        for (int i = 0; i <= line.length(); i++) {
            boolean blank = i == line.length() || isBlank(line.charAt(i));
            if (blank && start >= 0) {
                words.add(new Word(start, i));
                start = -1;
            } else if (!blank && start < 0) {
                start = i;
            }
        }
        return words;
    }

    static boolean isBlank(char c) {
        return c == ' ' || c == '\t' || c == '\u00a0';
    }

    /** Whether a line looks like one of data: it has numbers, and fields set apart from each other. */
    static boolean isData(String line, List<Word> words) {
        int numbers = 0;
        boolean gap = false;
        for (int i = 0; i < words.size(); i++) {
            numbers += isNumber(line, words.get(i)) ? 1 : 0;
            gap |= i > 0 && words.get(i).start() - words.get(i - 1).end() > 1;
        }
        return words.size() > 1 && numbers > 0 && (gap || 2 * numbers >= words.size());
    }

    /** A word with a digit and at most two letters, such as {@code 26,196}, {@code CN01001} or {@code (3.6)}. */
    private static boolean isNumber(String line, Word word) {
        int digits = 0;
        int letters = 0;
        for (int i = word.start(); i < word.end(); i++) {
            char c = line.charAt(i);
            digits += c >= '0' && c <= '9' ? 1 : 0;
            letters += Character.isLetter(c) ? 1 : 0;
        }
        return digits > 0 && letters <= 2;
    }

    /** Whether commas end the fields: every word but the last, or one before a wider gap. */
    static boolean isDividedByCommas(String line, List<Word> words) {
        int commas = 0;
        for (int i = 0; i + 1 < words.size(); i++) {
            if (line.charAt(words.get(i).end() - 1) == ',') {
                commas++;
                if (words.get(i + 1).start() - words.get(i).end() > 1) {
                    return true;
                }
            }
        }
        return commas > 0 && commas == words.size() - 1;
    }

    /** Whether a line only rules off columns: two or more runs of dashes and nothing else. */
    static boolean isRule(String line, List<Word> words) {
        if (words.size() < 2) {
            return false;
        }
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (!isBlank(c) && c != '-' && c != '=' && c != '_') {
                return false;
            }
        }
        return words.stream().allMatch(word -> word.end() - word.start() > 1);
    }
}
