package org.sharedsafety.honesty;

import java.util.List;
import java.util.stream.Collectors;
import org.sharedsafety.model.Message;
import org.sharedsafety.model.Metric;
import org.sharedsafety.model.Period;
import org.sharedsafety.model.result.EarlyWarning;
import org.sharedsafety.model.result.Outcome;
import org.sharedsafety.model.result.Resilience;

/** What watching a series says in plain words: which counts are worth a look, and how it came through a shock. */
public final class WatchSentences {
    private static final int NAMED = 4;
    private static final double FEWEST_SHOWN = 0.1;

    private WatchSentences() {}

    /** How many counts stand out, which the latest are, and how many would by chance. */
    public static Message early(
            int numbers,
            Outcome<EarlyWarning.Recent> recent,
            Outcome<EarlyWarning.Chart> chart,
            List<EarlyWarning.Alarm> alarms) {
        if (recent.found().isEmpty() && chart.found().isEmpty()) {
            return recent.why().orElseThrow();
        }
        String latest = alarms.stream()
                .skip(Math.max(0, alarms.size() - NAMED))
                .map(alarm -> alarm.period().text())
                .collect(Collectors.joining(", "));
        Message said = alarms.isEmpty()
                ? Message.of("sentence.early-none", numbers)
                : Message.of("sentence.early-some", alarms.size(), numbers, latest, Math.min(NAMED, alarms.size()));
        return Message.of("sentence.with", said, chance(expected(recent, chart)));
    }

    /** The rules together: one count may ring in several of them, so that the true number is no more than this. */
    private static double expected(Outcome<EarlyWarning.Recent> recent, Outcome<EarlyWarning.Chart> chart) {
        double rules = recent.found()
                .map(found -> found.rules().stream()
                        .mapToDouble(rule -> rule.chance().expected())
                        .sum())
                .orElse(0.0);
        return rules + chart.found().map(found -> found.chance().expected()).orElse(0.0);
    }

    private static Message chance(double expected) {
        return expected < FEWEST_SHOWN
                ? Message.of("sentence.early-chance-rare")
                : Message.of("sentence.early-chance", expected >= 10 ? Math.rint(expected) : tenths(expected));
    }

    private static double tenths(double value) {
        return Math.rint(value * 10) / 10;
    }

    /**
     * How a measure came through a year of shock.
     *
     * @param last the latest period of the series
     */
    public static Message resilience(Metric metric, Message place, int shock, Resilience.Recovery found, Period last) {
        Period back = found.back();
        String year = Integer.toString(shock);
        if (back != null && back.equals(Period.ofYear(shock))) {
            return Message.of("sentence.shock-stayed", place, metric, year);
        }
        Message said = Message.of(
                "sentence.shock",
                place,
                metric,
                year,
                RateWords.rounded(found.mean()),
                RateWords.rounded(found.atShock()),
                found.change() > 0 ? "up" : "down");
        Message why = found.yearsUntilBack().why().orElse(null);
        Message then = why == null || back != null
                ? Message.of("sentence.shock-back", back == null ? year : back.text())
                : why.key().equals("reason.not-back") ? Message.of("sentence.shock-not-back", last.text()) : why;
        return Message.of("sentence.with", said, then);
    }
}
