package org.sharedsafety.honesty;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * How hard a text is to read.
 *
 * <p>English: the grade of Flesch and Kincaid (Kincaid et al. 1975), {@code 0.39 words/sentences + 11.8 syllables/words -
 * 15.59}. Spanish: the ease of Fernández Huerta (1959), {@code 206.84 - 60 syllables/words - 1.02 words/sentences}.
 * Syllables are counted by groups of vowels; a group of digits is a word of as many syllables as it has digits.
 */
final class ReadingEase {
    private static final Pattern WORD = Pattern.compile("[\\p{L}][\\p{L}'’-]*|[0-9]+");
    private static final Pattern SENTENCE_END = Pattern.compile("(?<=[.!?])\\s+");
    private static final Pattern ENGLISH_VOWELS = Pattern.compile("[aeiouy]+");
    private static final Pattern SILENT_E = Pattern.compile("[^aeiouyl]e$|[^aeiouytd]ed$|[^aeiouysxzcgh]es$");
    private static final Pattern SPANISH_VOWELS = Pattern.compile("[aeiouáéíóúü]+");
    private static final String STRONG = "aeoáéóíú";

    private ReadingEase() {}

    /** The grade of a text in English; 8 is the eighth year of school. */
    static double grade(String text) {
        List<String> words = words(text);
        double syllables = words.stream().mapToInt(ReadingEase::english).sum();
        return 0.39 * words.size() / sentences(text) + 11.8 * syllables / words.size() - 15.59;
    }

    /** The ease of a text in Spanish; 60 to 70 is plain. */
    static double ease(String text) {
        List<String> words = words(text);
        double syllables = words.stream().mapToInt(ReadingEase::spanish).sum();
        return 206.84 - 60 * syllables / words.size() - 1.02 * words.size() / sentences(text);
    }

    private static List<String> words(String text) {
        return WORD.matcher(text.toLowerCase(Locale.ROOT))
                .results()
                .map(found -> found.group())
                .toList();
    }

    private static long sentences(String text) {
        return Stream.of(SENTENCE_END.split(text.strip()))
                .filter(part -> WORD.matcher(part).find())
                .count();
    }

    private static int english(String word) {
        if (Character.isDigit(word.charAt(0))) {
            return word.length();
        }
        int groups = (int) ENGLISH_VOWELS.matcher(word).results().count();
        return Math.max(1, SILENT_E.matcher(word).find() ? groups - 1 : groups);
    }

    private static int spanish(String word) {
        if (Character.isDigit(word.charAt(0))) {
            return word.length();
        }
        String sounded = word.replace("qu", "k").replaceAll("gu(?=[eiéí])", "g").replaceAll("y$", "i");
        int syllables = 0;
        Matcher groups = SPANISH_VOWELS.matcher(sounded);
        while (groups.find()) {
            syllables++;
            String group = groups.group();
            for (int i = 1; i < group.length(); i++) {
                boolean apart = STRONG.indexOf(group.charAt(i)) >= 0 && STRONG.indexOf(group.charAt(i - 1)) >= 0;
                syllables += apart ? 1 : 0;
            }
        }
        return Math.max(1, syllables);
    }
}
