package org.sharedsafety.recipe;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.sharedsafety.model.Period;
import org.sharedsafety.model.recipe.RowStep;

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

    /** A part of a caption. */
    static String part(String caption, RowStep.CaptionColumn.Part part) {
        return switch (part) {
            case TEXT -> words(caption);
            case PERIOD -> period(caption);
            case GROUP -> group(caption);
        };
    }

    /** The words of a caption that name a group of people, or an empty text where none or several do. */
    static String group(String caption) {
        String words = CellReading.strip(PeriodText.withoutPeriods(words(caption)));
        if (isGroup(words)) {
            return words;
        }
        Set<String> found = new LinkedHashSet<>();
        for (String piece : words.split("\\s*(?:[,;:()]|\\s[-\u2013\u2014]\\s)\\s*")) {
            if (isGroup(piece)) {
                found.add(piece);
            }
        }
        if (found.isEmpty()) {
            for (String word : words.split("[^\\p{L}]+")) {
                GroupText.sexSaid(word).ifPresent(group -> found.add(word));
            }
        }
        return found.size() == 1 ? found.iterator().next() : "";
    }

    private static boolean isGroup(String text) {
        return GroupText.isEveryone(AgeText.plain(text))
                || GroupText.sexSaid(text).isPresent()
                || GroupText.raceSaid(text).isPresent()
                || AgeText.parseSaid(text).isPresent();
    }

    /** Whether each caption names a group of people, and they are not all the same. */
    static boolean tellGroups(List<String> captions) {
        return captions.stream().noneMatch(caption -> group(caption).isEmpty())
                && captions.stream().map(CaptionText::group).distinct().count() > 1;
    }

    /** Whether each caption names one period, and they are not all the same. */
    static boolean tellPeriods(List<String> captions) {
        return captions.stream().noneMatch(caption -> period(caption).isEmpty())
                && captions.stream().map(CaptionText::period).distinct().count() > 1;
    }
}
