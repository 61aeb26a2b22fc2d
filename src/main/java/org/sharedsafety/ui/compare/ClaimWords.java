package org.sharedsafety.ui.compare;

import java.util.List;
import java.util.Locale;
import org.sharedsafety.model.finding.ClaimAnswer.Kind;
import org.sharedsafety.text.Texts;

/** Which kind of claim a typed sentence is, by the words in it; the strictest kind first. */
final class ClaimWords {
    private static final List<Kind> IN_ORDER =
            List.of(Kind.CAUSE, Kind.WORKED, Kind.RANK, Kind.NO_LINK, Kind.PEOPLE, Kind.TOGETHER);

    private ClaimWords() {}

    /** The kind, or {@link Kind#OTHER} where no word is known. */
    static Kind kindOf(String sentence, Texts texts) {
        String said = " " + sentence.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L} ]", " ") + " ";
        for (Kind kind : IN_ORDER) {
            for (String word : List.of(texts.say("claim.words." + kind.code()).split(","))) {
                if (said.contains(" " + word.strip())) {
                    return kind;
                }
            }
        }
        return Kind.OTHER;
    }
}
