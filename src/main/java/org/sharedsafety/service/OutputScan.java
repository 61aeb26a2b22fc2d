package org.sharedsafety.service;

import java.util.List;
import java.util.stream.Stream;
import org.sharedsafety.chart.ScanFigure;
import org.sharedsafety.model.Group;
import org.sharedsafety.model.WorkbenchException;
import org.sharedsafety.model.result.ConditionScan;
import org.sharedsafety.text.Texts;

/** What is worth a conversation, as a figure. */
final class OutputScan {
    private OutputScan() {}

    static ScanQuestion question(QuestionSettings asked) {
        MeasureQuestion harm = asked.measure("metric");
        return new ScanQuestion(
                new MeasureQuestion(harm.metric(), harm.series(), harm.level(), null, Group.EVERYONE, harm.period()),
                Math.max(0, asked.whole("lag", 0)));
    }

    static OutputView of(Output<ConditionScan> output, Texts texts) {
        ConditionScan scan = output.result();
        if (scan.pairs().isEmpty()) {
            throw WorkbenchException.of("figure.nothing-left");
        }
        OutputWords words = new OutputWords(texts);
        return new OutputView(
                ScanFigure.of(scan, texts),
                scan.about().sentence() == null
                        ? texts.say("scan.card.title", scan.harm().metric().name(texts.language()))
                        : words.title(scan.about().sentence(), scan.harm()),
                words.line(List.of(
                        words.about(scan.harm(), null, scan.level(), Group.EVERYONE),
                        scan.lag() == 0 ? "" : texts.say("figure.lag", scan.lag()))),
                scan.about().findings(),
                Stream.concat(
                                scan.harm().sources().stream(),
                                scan.pairs().stream().flatMap(pair -> pair.condition().sources().stream()))
                        .toList(),
                output.released());
    }
}
