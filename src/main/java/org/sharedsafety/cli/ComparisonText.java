package org.sharedsafety.cli;

import java.util.List;
import org.sharedsafety.model.finding.Finding;
import org.sharedsafety.model.finding.Severity;
import org.sharedsafety.model.result.Comparison;
import org.sharedsafety.service.ComparedPlaces;
import org.sharedsafety.text.Texts;

/** A comparison for a reader at a terminal: the sentence, the verdict, the cautions, who was left out. */
final class ComparisonText {
    private static final int NAMED = 10;

    private final Desk desk;

    ComparisonText(Desk desk) {
        this.desk = desk;
    }

    void print(ComparedPlaces compared) {
        Comparison comparison = compared.comparison();
        Comparison beside = compared.beside();
        Texts texts = desk.texts();
        desk.terminal().line(texts.say(comparison.sentence()));
        if (beside != null) {
            desk.terminal().line(texts.say(beside.sentence()));
        }
        desk.terminal().line(texts.say("verdict." + comparison.verdict().json()));
        comparison.gradient().found().ifPresent(found -> desk.terminal().line(texts.say(found.sentence())));
        for (Finding finding : comparison.findings()) {
            String mark =
                    finding.severity() == Severity.BLOCK ? "■" : finding.severity() == Severity.CAUTION ? "!" : "i";
            desk.terminal().line("  " + mark + " " + finding.code() + "  " + texts.say(finding.message()));
        }
        List<Comparison.Dropped> dropped = comparison.dropped();
        desk.terminal().line(texts.say("cli.compare.counts", comparison.n(), comparison.considered(), dropped.size()));
        dropped.stream().limit(NAMED).forEach(place -> desk.terminal()
                .line("  " + place.place().code() + " " + place.place().name() + ": " + texts.say(place.why())));
        if (dropped.size() > NAMED) {
            desk.terminal().line("  " + texts.say("cli.compare.more-dropped", dropped.size() - NAMED));
        }
    }
}
