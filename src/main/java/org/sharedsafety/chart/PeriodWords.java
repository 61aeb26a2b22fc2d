package org.sharedsafety.chart;

import java.time.LocalDate;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import org.sharedsafety.model.Period;
import org.sharedsafety.text.Texts;

/** Periods as a person says them. */
public final class PeriodWords {
    private static final double DAYS_OF_A_MONTH = 30.436875;

    private final Texts texts;

    public PeriodWords(Texts texts) {
        this.texts = texts;
    }

    /** How many months a period has, to the nearest. */
    public static int months(Period period) {
        return (int) Math.round((ChronoUnit.DAYS.between(period.start(), period.end()) + 1) / DAYS_OF_A_MONTH);
    }

    /** In few signs, such as 2019, Q3 2019, Jul 2019, 2018–2022. */
    public String brief(Period period) {
        int months = months(period);
        if (months == 1) {
            return texts.say(
                    "period.month",
                    period.start().getMonth().getDisplayName(TextStyle.SHORT, texts.locale()),
                    year(period.start()));
        }
        return months == 3 && period.text().contains("-Q")
                ? texts.say("period.quarter-brief", (period.start().getMonthValue() + 2) / 3, year(period.start()))
                : plain(period);
    }

    /** In full, such as 2019, July to September 2019, July 2019, 2018–2022. */
    public String full(Period period) {
        int months = months(period);
        boolean oneYear = period.start().getYear() == period.end().getYear();
        if (months == 1) {
            return texts.say("period.month", month(period.start()), year(period.start()));
        }
        return months < 12 && oneYear
                ? texts.say("period.months", month(period.start()), month(period.end()), year(period.start()))
                : plain(period);
    }

    /** What a step of so many months is called: month, quarter, year. */
    public String step(int months) {
        return switch (months) {
            case 1 -> texts.say("period.step.month");
            case 3 -> texts.say("period.step.quarter");
            case 12 -> texts.say("period.step.year");
            default ->
                months % 12 == 0
                        ? texts.say("period.step.years", months / 12)
                        : texts.say("period.step.months", months);
        };
    }

    private static String plain(Period period) {
        return period.text().replace('/', '–');
    }

    private String month(LocalDate day) {
        return day.getMonth().getDisplayName(TextStyle.FULL, texts.locale());
    }

    private static String year(LocalDate day) {
        return Integer.toString(day.getYear());
    }
}
