package org.sharedsafety.chart;

import java.time.LocalDate;
import java.time.format.TextStyle;
import org.sharedsafety.model.Period;
import org.sharedsafety.text.Texts;

/** When something happened, as a person says it: a day, or a longer period. */
public final class EventWords {
    private final Texts texts;

    public EventWords(Texts texts) {
        this.texts = texts;
    }

    /** Such as March 14, 2021, or March 2021, or 2021. */
    public String when(Period period) {
        LocalDate day = period.start();
        return day.equals(period.end())
                ? texts.say(
                        "period.day",
                        day.getMonth().getDisplayName(TextStyle.FULL, texts.locale()),
                        day.getDayOfMonth(),
                        Integer.toString(day.getYear()))
                : new PeriodWords(texts).full(period);
    }
}
