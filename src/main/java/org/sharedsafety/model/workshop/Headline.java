package org.sharedsafety.model.workshop;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A finding as a slide says it: the sentences that fit into two lines large, all the others small under them. Nothing is
 * left out, and no sentence is cut.
 *
 * @param large the first sentences, at least one
 * @param small the sentences after them, none where all are large
 */
public record Headline(String large, List<String> small) {
    /** So many characters stand in two lines of a headline. */
    static final int TWO_LINES = 110;

    // After "St." or "EE. UU." no sentence ends: a sentence ends after a number, a longer word or a small one.
    private static final Pattern SENTENCE =
            Pattern.compile("(?:\\p{N}|\\p{L}{5}|\\b\\p{Ll}\\p{L}*|[)\\]\"”»%])[.!?]\\s+(?=[\\p{Lu}¿¡“\"«\\p{N}])");

    public Headline {
        small = List.copyOf(small);
    }

    /** A sentence, or several, as a headline. */
    public static Headline of(String said) {
        List<String> sentences = sentences(said.strip());
        StringBuilder large = new StringBuilder(sentences.get(0));
        int at = 1;
        while (at < sentences.size() && large.length() + 1 + sentences.get(at).length() <= TWO_LINES) {
            large.append(' ').append(sentences.get(at++));
        }
        return new Headline(large.toString(), sentences.subList(at, sentences.size()));
    }

    private static List<String> sentences(String said) {
        List<String> sentences = new ArrayList<>();
        Matcher ends = SENTENCE.matcher(said);
        int from = 0;
        while (ends.find()) {
            sentences.add(said.substring(from, ends.end()).strip());
            from = ends.end();
        }
        sentences.add(said.substring(from));
        return sentences;
    }

    /** The small sentences but for those that are said elsewhere on the slide. */
    public String smallBut(List<String> elsewhere) {
        return String.join(
                " ",
                small.stream()
                        .filter(sentence -> elsewhere.stream().noneMatch(other -> other.contains(sentence)))
                        .toList());
    }
}
