package org.sharedsafety.chart;

import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.List;
import java.util.stream.Collectors;
import org.sharedsafety.model.Period;
import org.sharedsafety.model.PlaceEvent;
import org.sharedsafety.text.Texts;

/** When something happened, as a person says it: a day, or a longer period. */
public final class EventWords {
    private static final int MOST = 3;

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

    /** Such as "In 2021: A new center opened.", the latest few of several, and that none is shown to be a cause. */
    public String said(List<PlaceEvent> events) {
        List<PlaceEvent> latest = events.subList(Math.max(0, events.size() - MOST), events.size());
        String each = latest.stream()
                .map(event ->
                        texts.say("event.said", when(event.when()), event.text().replaceAll("[.\\s]+$", "")))
                .collect(Collectors.joining(" "));
        int more = events.size() - latest.size();
        return each + (more == 0 ? "" : " " + texts.say("event.more", more)) + " " + texts.say("trend.event.no-cause");
    }
}
