package org.sharedsafety.cli;

import java.util.stream.Collectors;
import org.sharedsafety.model.result.EarlyWarning;
import org.sharedsafety.model.result.Outcome;
import org.sharedsafety.model.result.Resilience;
import org.sharedsafety.text.Numbers;
import org.sharedsafety.text.Texts;

/** What watching a series says to a reader at a terminal: early detection, and how it came through a shock. */
final class WatchText {
    private final Terminal terminal;
    private final Texts texts;
    private final Numbers numbers;

    WatchText(Desk desk) {
        this.terminal = desk.terminal();
        this.texts = desk.texts();
        this.numbers = desk.numbers();
    }

    void early(Outcome<EarlyWarning> outcome) {
        terminal.line(texts.say("cli.trend.early"));
        outcome.found().ifPresentOrElse(this::early, () -> why(outcome));
    }

    private void early(EarlyWarning warning) {
        terminal.line("  " + texts.say(warning.sentence()));
        warning.alarms()
                .forEach(alarm -> terminal.line("  " + alarm.period().text() + ": "
                        + alarm.rules().stream()
                                .map(rule -> texts.say("alarm." + rule))
                                .collect(Collectors.joining(", "))));
        if (warning.recent().found().isEmpty() && warning.chart().found().isEmpty()) {
            return;
        }
        warning.recent().found().ifPresentOrElse(this::recent, () -> why(warning.recent()));
        warning.chart().found().ifPresentOrElse(this::chart, () -> why(warning.chart()));
    }

    private void recent(EarlyWarning.Recent recent) {
        terminal.line("  " + texts.say("cli.trend.early-window", recent.baseline()));
        recent.rules().forEach(rule -> chance(rule.code(), rule.chance()));
    }

    private void chart(EarlyWarning.Chart chart) {
        terminal.line("  "
                + texts.say(
                        "cli.trend.early-chart",
                        chart.kind(),
                        chart.baseline().text(),
                        chart.baselineNumbers(),
                        numbers.plain(chart.centre()),
                        texts.say("limits." + chart.limits())));
        chance(chart.kind(), chart.chance());
    }

    private void chance(String rule, EarlyWarning.Chance chance) {
        terminal.line("    "
                + texts.say(
                        "cli.trend.early-chance",
                        rule,
                        chance.judged(),
                        numbers.fixed(chance.expected(), 2),
                        numbers.fixed(chance.byAlpha(), 2),
                        numbers.fixed(chance.aYear(), 2),
                        numbers.fixed(chance.aYearEverywhere(), 1)));
    }

    private void why(Outcome<?> outcome) {
        outcome.why().ifPresent(reason -> terminal.line("  " + texts.say(reason)));
    }

    void resilience(Outcome<Resilience> outcome) {
        terminal.line(texts.say("cli.trend.resilience"));
        outcome.found().ifPresentOrElse(this::resilience, () -> why(outcome));
    }

    private void resilience(Resilience found) {
        terminal.line("  " + texts.say(found.sentence()));
        found.recovery().found().ifPresentOrElse(this::recovery, () -> why(found.recovery()));
    }

    private void recovery(Resilience.Recovery found) {
        terminal.line("  "
                + texts.say(
                        "cli.trend.resilience-range",
                        numbers.plain(found.mean()),
                        numbers.plain(found.earlier().lower()),
                        numbers.plain(found.earlier().upper()),
                        numbers.plain(found.atShock())));
    }
}
