package org.sharedsafety.ui.measures;

import java.util.Locale;
import java.util.stream.Collectors;
import org.sharedsafety.model.Metric;
import org.sharedsafety.model.Principle;
import org.sharedsafety.text.Texts;
import org.sharedsafety.ui.common.Icon;

/** Codes of the catalogue in words. */
final class Words {
    private Words() {}

    /** The word of a code under a key; the code itself where there is none. */
    static String of(Texts texts, String area, String code) {
        String key = "catalog." + area + "."
                + code.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        return code.isBlank() ? "" : texts.knows(key) ? texts.say(key) : code;
    }

    static String principleStyle(Principle principle) {
        return "principle-" + principle.name().toLowerCase(Locale.ROOT);
    }

    static String principleKey(Principle principle) {
        return "home.principle." + principle.name().toLowerCase(Locale.ROOT);
    }

    static Icon icon(Principle principle) {
        return switch (principle) {
            case PH -> Icon.HEART;
            case WB -> Icon.SUN;
            case SV -> Icon.WORKSHOPS;
            case CH -> Icon.CYCLE;
            case SY, POP -> Icon.SHIELD;
        };
    }

    /** What is easily misread, in a sentence a code. */
    static String cautions(Texts texts, Metric metric) {
        return metric.pitfalls().stream()
                .filter(code -> !code.equals("-"))
                .map(code -> of(texts, "pitfall", code))
                .collect(Collectors.joining("\n"));
    }
}
