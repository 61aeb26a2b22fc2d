package org.sharedsafety.service;

import java.util.List;
import org.sharedsafety.chart.PoliceGapFigure;
import org.sharedsafety.model.Group;
import org.sharedsafety.model.result.MeasureSide;
import org.sharedsafety.model.result.PoliceGap;
import org.sharedsafety.model.result.Trend;
import org.sharedsafety.text.Texts;

/** What police recorded beside what others saw, as a figure. */
final class OutputGap {
    private OutputGap() {}

    static OutputView of(Output<PoliceGap> output, Texts texts) {
        PoliceGap gap = output.result();
        Trend first = gap.panels().get(0).trend();
        MeasureSide measure = first.measure();
        OutputWords words = new OutputWords(texts);
        return new OutputView(
                PoliceGapFigure.of(gap, texts),
                words.title(gap.about().sentence(), measure),
                words.about(measure, first.place(), first.level(), Group.EVERYONE),
                // The figure holds no what-if; that stands beside it on the desk.
                gap.about().findings().stream()
                        .filter(finding -> !finding.code().equals("W34"))
                        .toList(),
                gap.panels().stream()
                        .flatMap(panel -> panel.trend().measure().sources().stream())
                        .toList(),
                output.released());
    }

    /** What several parts of one output hide and tell together. */
    static OutputView.Released together(List<OutputView.Released> parts) {
        Protection.Told told = Protection.Told.NOTHING;
        for (OutputView.Released part : parts) {
            told = told.and(part.told());
        }
        return new OutputView.Released(
                parts.stream().mapToInt(OutputView.Released::hidden).sum(),
                told,
                parts.stream().flatMap(part -> part.notes().stream()).distinct().toList());
    }
}
