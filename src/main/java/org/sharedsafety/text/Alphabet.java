package org.sharedsafety.text;

import java.text.CollationKey;
import java.text.Collator;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** The order of names in a language. */
public final class Alphabet {
    private Alphabet() {}

    /** A to Z, for one sorting: each name is taken apart once, not at each comparison. */
    public static Comparator<String> of(Locale locale) {
        Collator collator = Collator.getInstance(locale);
        Map<String, CollationKey> keys = new HashMap<>();
        return Comparator.comparing(name -> keys.computeIfAbsent(name, collator::getCollationKey));
    }
}
