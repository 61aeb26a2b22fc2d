package org.sharedsafety.text;

import com.ibm.icu.lang.UCharacter;
import java.util.Locale;

/** Names of measures as they stand inside a sentence. */
final class MeasureNames {
    private MeasureNames() {}

    /**
     * The name with a small first letter, unless it is a name of its own: an abbreviation, or one whose second word
     * has a capital letter too ("Social Vulnerability Index").
     */
    static String inSentence(String name) {
        String[] words = name.split(" ", 3);
        String first = words[0];
        boolean own = first.length() < 2
                || UCharacter.isUUppercase(first.codePointAt(1))
                || (words.length > 1 && !words[1].isEmpty() && UCharacter.isUUppercase(words[1].codePointAt(0)));
        return own ? name : name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
    }
}
