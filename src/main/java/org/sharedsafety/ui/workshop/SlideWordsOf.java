package org.sharedsafety.ui.workshop;

import java.util.regex.Pattern;
import org.sharedsafety.model.Message;
import org.sharedsafety.model.workshop.Slide;

/** Words of a slide, counted, and messages as a room should hear them. */
final class SlideWordsOf {
    /** More words than this are not read from a wall. */
    static final int MOST = 40;

    private static final Pattern WORD = Pattern.compile("\\s+");
    private static final String REFUSED = "workshop.refused";

    private SlideWordsOf() {}

    /** How many words a slide asks people to read, in a language. */
    static int count(Slide slide, String language) {
        int all = count(slide.headline().in(language)) + count(slide.body().in(language));
        return all
                + slide.prompts().stream()
                        .mapToInt(each -> count(each.in(language)))
                        .sum();
    }

    static int count(String text) {
        return text.isBlank() ? 0 : WORD.split(text.trim()).length;
    }

    /** Why something is not shown, without code and without alarm. */
    static Message calm(Message refused) {
        return refused.key().equals(REFUSED)
                        && refused.args().size() == 2
                        && refused.args().get(1) instanceof Message why
                ? why
                : Message.of("workshop.show.not-shown");
    }
}
