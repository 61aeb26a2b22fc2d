package org.sharedsafety.ui.profiles;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.control.Label;
import org.sharedsafety.chart.PeriodWords;
import org.sharedsafety.model.Message;
import org.sharedsafety.model.finding.Finding;
import org.sharedsafety.model.finding.Severity;
import org.sharedsafety.model.finding.Tone;
import org.sharedsafety.model.result.Outlook;
import org.sharedsafety.model.result.Trend;
import org.sharedsafety.service.TrendView;
import org.sharedsafety.text.Texts;
import org.sharedsafety.ui.common.Icon;
import org.sharedsafety.ui.common.SentenceBox;

/** What can be said of a change, in a sentence and in the few words of a pill. */
final class TrendVerdicts {
    private TrendVerdicts() {}

    /** The finding with what is usual, where it would go on to, and the verdict. */
    static SentenceBox.Words said(TrendView view, Texts texts) {
        Trend trend = view.trend();
        Message sentence = trend.about().sentence();
        List<Finding> findings = new ArrayList<>(trend.about().findings());
        if (!view.events().isEmpty()) {
            findings.add(new Finding("W03", Severity.INFO, Message.of("trend.event.no-cause")));
        }
        StringBuilder remark = new StringBuilder(usual(trend, texts));
        if (view.outlook().found().isPresent()) {
            remark.append(' ').append(ahead(view, view.outlook().found().orElseThrow(), texts));
            findings.add(new Finding("W34", Severity.CAUTION, Message.of("finding.w34")));
        }
        findings.sort(Comparator.comparing((Finding found) -> found.severity()).reversed());
        return new SentenceBox.Words(
                sentence == null ? texts.say("trend.no-sentence") : texts.say(sentence),
                remark.toString().strip(),
                icon(trend.change()),
                capital(texts.say("change." + trend.change().verdict().json())),
                "",
                findings);
    }

    /** What the early signs say, and that they are worth a look and no more. */
    static SentenceBox.Words early(TrendView view, Texts texts) {
        return SentenceBox.Words.of(
                view.trend()
                        .early()
                        .found()
                        .map(found -> texts.say(found.sentence()))
                        .orElse(""),
                view.trend().about().findings());
    }

    /** Each measure with its own change; the data may disagree. */
    static SentenceBox.Words side(List<Trend> trends, List<Finding> findings, Texts texts) {
        String each = trends.stream()
                .map(trend -> texts.say(
                        "trend.side.line",
                        trend.measure().metric().name(texts.language()),
                        texts.say("change." + trend.change().verdict().json())))
                .collect(Collectors.joining("; "));
        return SentenceBox.Words.of(texts.say("trend.side.sentence", each), findings);
    }

    /** That all numbers of the last stretch are usual, or which are not; nothing for a short stretch. */
    private static String usual(Trend trend, Texts texts) {
        if (trend.segments().isEmpty()) {
            return "";
        }
        Trend.Segment last = trend.segments().get(trend.segments().size() - 1);
        Trend.Signals signals = last.signals().found().orElse(null);
        if (signals == null || signals.trial()) {
            return "";
        }
        PeriodWords words = new PeriodWords(texts);
        int months = PeriodWords.months(trend.points().get(0).period());
        long outside =
                signals.signals().stream().map(Trend.Signal::period).distinct().count();
        return outside == 0
                ? texts.say("trend.all-usual", words.step(months), words.brief(last.span()), last.numbers())
                : texts.say("trend.some-unusual", (int) outside, last.numbers());
    }

    private static String ahead(TrendView view, Outlook outlook, Texts texts) {
        Outlook.Step last = outlook.last();
        Double target = view.aim().target();
        return target == null
                ? ""
                : texts.say(
                        "trend.ahead",
                        number(target, texts),
                        last.period().text(),
                        outlook.numbers(),
                        number(last.value(), texts),
                        number(last.lower(), texts),
                        number(last.upper(), texts));
    }

    private static String number(double value, Texts texts) {
        return new org.sharedsafety.text.Numbers(texts).plain(value);
    }

    static Icon icon(Trend.Change change) {
        return switch (change.verdict()) {
            case CLEARLY_UP -> Icon.TREND_UP;
            case CLEARLY_DOWN -> Icon.TREND_DOWN;
            case NO_CLEAR_CHANGE -> Icon.TREND_FLAT;
            case NOT_COMPARABLE -> Icon.QUESTION;
        };
    }

    /** A small tag: better in green, without comparison in the color of a caution, all else plain. */
    static Label tag(Trend.Change change, Texts texts) {
        Label tag = new Label(texts.say("change." + change.verdict().json()));
        tag.getStyleClass().add("tag");
        switch (change.verdict()) {
            case CLEARLY_UP, CLEARLY_DOWN -> {
                if (change.tone() == Tone.BETTER) {
                    tag.getStyleClass().add("success");
                    tag.setGraphic(icon(change).node(14, "success-text"));
                } else {
                    tag.setGraphic(icon(change).node(14, "muted"));
                }
            }
            case NO_CLEAR_CHANGE -> {}
            case NOT_COMPARABLE -> tag.getStyleClass().add("caution");
        }
        return tag;
    }

    static String capital(String words) {
        return words.isEmpty() ? words : words.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + words.substring(1);
    }
}
