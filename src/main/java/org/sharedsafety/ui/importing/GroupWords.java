package org.sharedsafety.ui.importing;

import java.util.List;
import java.util.Locale;
import org.sharedsafety.model.Group;

/** By what a column of groups tells people apart, as far as its header says. */
final class GroupWords {
    /** What is offered; the last stands for anything else. */
    static final List<String> DIMENSIONS = List.of(Group.AGE, Group.SEX, Group.RACE, "other");

    private GroupWords() {}

    static String dimension(String header) {
        String words = header.toLowerCase(Locale.ROOT);
        if (words.matches(".*\\b(sex|sexo|gender|género|genero)\\b.*")) {
            return Group.SEX;
        }
        if (words.matches(".*(race|ethnic|raza|etnia|origin).*")) {
            return Group.RACE;
        }
        return words.matches(".*(\\bage|edad|years old).*") ? Group.AGE : "other";
    }
}
