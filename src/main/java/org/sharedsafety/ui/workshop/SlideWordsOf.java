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

    /** How many words a slide asks people to read as it stands: what is asked before the data, or what is told with them. */
    static int count(Wall wall) {
        Slide slide = wall.slide();
        String language = wall.show().language();
        int headline = count(slide.headline().in(language));
        int body = count(slide.body().in(language));
        int both = slide.kind().views() == 0 ? headline + body : wall.isRevealed() ? headline : body;
        return both
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
