package org.sharedsafety.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.sharedsafety.model.finding.Finding;
import org.sharedsafety.model.finding.Severity;
import org.sharedsafety.model.result.Comparison;
import org.sharedsafety.model.result.ConditionScan;
import org.sharedsafety.model.result.Outcome;
import org.sharedsafety.text.Texts;

/** A scan of conditions for a reader at a terminal: worth a conversation, never causes. */
final class ScanText {
    private final Desk desk;
    private final Texts texts;

    ScanText(Desk desk) {
        this.desk = desk;
        this.texts = desk.texts();
    }

    void print(ConditionScan scan) {
        desk.terminal().line(texts.say("scan.title"));
        desk.terminal()
                .line(texts.say(
                        scan.lag() == 0 ? "cli.scan.harm" : "cli.scan.harm-later",
                        scan.harm().metric().name(texts.language()),
                        scan.harm().period().text(),
                        scan.lag()));
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of(
                texts.say("cli.scan.condition"),
                texts.say("cli.column.period"),
                texts.say("cli.scan.places"),
                "r",
                "rho",
                texts.say("cli.scan.interval"),
                texts.say("cli.scan.worth"),
                "p",
                "q",
                texts.say("cli.scan.verdict"),
                ""));
        scan.pairs().forEach(pair -> rows.add(row(pair)));
        desk.terminal().table(rows);
        if (!scan.leftOut().isEmpty()) {
            desk.terminal().line(texts.say("cli.scan.left-out", scan.leftOut().size()));
            scan.leftOut().forEach(left -> desk.terminal()
                    .line("  " + left.metric().name(texts.language()) + ": " + texts.say(left.why())));
        }
        new ResultText(desk).end(scan.about());
    }

    private List<String> row(ConditionScan.Pair pair) {
        return List.of(
                pair.condition().metric().name(texts.language()),
                pair.condition().period().text(),
                Integer.toString(pair.n()),
                number(pair.pearson().map(Comparison.Correlation::estimate), 2),
                number(pair.spearman().map(Comparison.Correlation::estimate), 2),
                interval(pair),
                number(pair.modified().map(Comparison.ModifiedT::ess), 0),
                number(
                        pair.modified().found().isPresent()
                                ? pair.modified().map(Comparison.ModifiedT::p)
                                : pair.pearson().then(Comparison.Correlation::p),
                        3),
                number(pair.q(), 3),
                texts.say("scan.verdict." + pair.verdict().name().toLowerCase(Locale.ROOT)),
                pair.findings().stream()
                        .filter(finding -> finding.severity() != Severity.INFO)
                        .map(Finding::code)
                        .collect(Collectors.joining(" ")));
    }

    private String interval(ConditionScan.Pair pair) {
        Outcome<Comparison.Interval> interval = pair.modified().found().isPresent()
                ? pair.modified().then(Comparison.ModifiedT::interval)
                : pair.pearson().then(Comparison.Correlation::interval);
        return interval.found()
                .map(ends -> desk.numbers().range(ends.lower(), ends.upper(), 2))
                .orElse("–");
    }

    private String number(Outcome<Double> outcome, int digits) {
        return outcome.found().map(value -> desk.numbers().fixed(value, digits)).orElse("–");
    }
}
