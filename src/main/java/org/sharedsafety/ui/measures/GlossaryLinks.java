package org.sharedsafety.ui.measures;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.sharedsafety.text.Texts;

/** Which other words of the glossary the meaning of one speaks of. */
final class GlossaryLinks {
    private static final int MOST = 3;

    private GlossaryLinks() {}

    static List<GlossaryTerm> in(Texts texts, GlossaryTerm term) {
        String meaning = Plain.of(texts.say("glossary." + term.code() + ".meaning"));
        return Stream.of(GlossaryTerm.values())
                .filter(other -> other != term && speaksOf(meaning, texts, other))
                .limit(MOST)
                .toList();
    }

    /** Whole words only; what stands in parentheses or brackets behind a term is no part of it. */
    private static boolean speaksOf(String meaning, Texts texts, GlossaryTerm other) {
        String name = Plain.of(texts.say("glossary." + other.code() + ".term").replaceAll("[(\\[].*", ""))
                .strip();
        return Pattern.compile("(?<!\\p{L})" + Pattern.quote(name) + "(?:e?s)?(?!\\p{L})")
                .matcher(meaning)
                .find();
    }
}
