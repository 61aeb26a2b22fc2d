package org.sharedsafety.service;

import java.util.List;
import java.util.stream.Stream;
import org.sharedsafety.chart.PanelWords;
import org.sharedsafety.chart.PanelsFigure;
import org.sharedsafety.model.result.Comparison;
import org.sharedsafety.model.result.MeasureSide;
import org.sharedsafety.service.PanelService.PanelsForOutput;
import org.sharedsafety.text.Texts;

/** A comparison in panels, as a figure. */
final class OutputPanels {
    private OutputPanels() {}

    static OutputView of(PanelsForOutput output, QuestionSettings asked, Texts texts) {
        ComparedPanels found = output.panels();
        Comparison whole = found.whole().comparison();
        PanelWords words = new PanelWords(found.panels(), texts, group -> GroupNames.name(group, texts));
        MeasureSide third = found.panels().third();
        return new OutputView(
                PanelsFigure.of(
                        found.panels(),
                        words,
                        texts,
                        PanelsFigure.Look.of(asked.text("look")),
                        OutputComparison.limits(whole, asked),
                        found.whole().shapes()),
                words.sentence(),
                words.subtitle(),
                whole.findings(),
                Stream.of(whole.x().sources(), whole.y().sources(), third == null ? List.<String>of() : third.sources())
                        .flatMap(List::stream)
                        .toList(),
                output.released());
    }
}
