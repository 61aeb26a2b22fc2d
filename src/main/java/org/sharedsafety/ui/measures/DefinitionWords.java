package org.sharedsafety.ui.measures;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import org.sharedsafety.model.Definition;
import org.sharedsafety.ui.common.Language;

/** When and by whom a definition was agreed, in words. */
final class DefinitionWords {
    private DefinitionWords() {}

    /** All that is told. */
    static String agreed(Definition definition, Language language) {
        List<String> parts = parts(definition, language);
        if (!definition.agreement().room().isBlank()) {
            parts.add(definition.agreement().room());
        }
        return String.join(" · ", parts);
    }

    /** When, and by how many. */
    static String shortly(Definition definition, Language language) {
        return String.join(" · ", parts(definition, language));
    }

    private static List<String> parts(Definition definition, Language language) {
        List<String> parts = new ArrayList<>();
        LocalDate date = definition.agreement().date();
        if (date != null) {
            parts.add(language.now("define.agreed-on", date(date, language)));
        }
        Integer people = definition.agreement().people();
        if (people != null) {
            parts.add(language.now("define.people-in-room", people));
        }
        return parts;
    }

    static String date(LocalDate date, Language language) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(language.locale())
                .format(date);
    }
}
