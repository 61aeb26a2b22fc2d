package org.sharedsafety.chart;

import java.util.Locale;
import org.sharedsafety.model.Metric;
import org.sharedsafety.text.Texts;
import org.sharedsafety.text.Units;

/** What a measure's count is called, such as visits or offenses. */
final class CountWords {
    private CountWords() {}

    /** The word: the unit up to its “per”; where the unit is no rate of a count, the general word. */
    static String of(Metric metric, Texts texts) {
        String unit = Units.say(texts, metric.unit());
        String per = texts.say("burden.per");
        int at = unit.toLowerCase(Locale.ROOT).indexOf(" " + per + " ");
        return at > 0 ? unit.substring(0, at) : texts.say("burden.cases");
    }
}
