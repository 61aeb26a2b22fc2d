package org.sharedsafety.ui.profiles;

import org.sharedsafety.chart.PeriodWords;
import org.sharedsafety.model.Message;
import org.sharedsafety.model.Period;
import org.sharedsafety.model.result.Trend;
import org.sharedsafety.service.TrendView;
import org.sharedsafety.text.Texts;

/** What stands over and under the figure of a trend. */
final class TrendTitles {
    private TrendTitles() {}

    /** The finding in a few words. */
    static String title(TrendView view, Texts texts) {
        Trend.Change change = view.trend().change();
        Period from = change.from();
        Period to = change.to();
        PeriodWords words = new PeriodWords(texts);
        String said =
                TrendVerdicts.capital(texts.say("change." + change.verdict().json()));
        return from == null || to == null
                ? said
                : texts.say("trend.card.title", said, words.brief(from), words.brief(to));
    }

    /** Place and time. */
    static String subtitle(TrendView view, Texts texts) {
        Trend trend = view.trend();
        return texts.say(
                "trend.card.subtitle",
                trend.place() == null
                        ? texts.say("trend.all-of", Message.of("level." + trend.level()))
                        : trend.place().name(),
                trend.measure().period().text().replace('/', '–'));
    }

    /** How the measure came through the year of shock, or nothing. */
    static String resilience(Trend trend, Texts texts) {
        return trend.resilience()
                .found()
                .filter(found -> found.recovery().found().isPresent())
                .map(found -> texts.say("trend.resilience", texts.say(found.sentence())))
                .orElse("");
    }
}
