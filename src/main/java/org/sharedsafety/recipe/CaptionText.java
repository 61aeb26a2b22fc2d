package org.sharedsafety.recipe;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.sharedsafety.model.Period;

/** Takes the caption of a stacked table apart. */
final class CaptionText {

    private static final Pattern NUMBER = Pattern.compile(
            "^(?:table|tabla|cuadro|part|parte|section|panel)\\s*[0-9A-Z]{1,4}(?:[.:)\\-\\u2013\\u2014]+|\\s)\\s*",
            Pattern.CASE_INSENSITIVE);

    private CaptionText() {}

    /** The caption without the number of its table. */
    static String words(String caption) {
        String words = NUMBER.matcher(caption).replaceFirst("");
        return words.isBlank() ? caption : words;
    }

    /** The one period that a caption names, or an empty text. */
    static String period(String caption) {
        Set<Period> periods = PeriodText.allIn(words(caption));
        return periods.size() == 1 ? periods.iterator().next().text() : "";
    }

    /** Whether each caption names one period, and they are not all the same. */
    static boolean tellPeriods(List<String> captions) {
        return captions.stream().noneMatch(caption -> period(caption).isEmpty())
                && captions.stream().map(CaptionText::period).distinct().count() > 1;
    }
}
