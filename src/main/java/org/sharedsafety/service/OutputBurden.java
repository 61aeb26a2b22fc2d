package org.sharedsafety.service;

import org.jspecify.annotations.Nullable;
import org.sharedsafety.chart.BurdenFigure;
import org.sharedsafety.chart.ConcentrationFigure;
import org.sharedsafety.chart.Figure;
import org.sharedsafety.model.Group;
import org.sharedsafety.model.Message;
import org.sharedsafety.model.WorkbenchException;
import org.sharedsafety.model.result.BurdenByGroup;
import org.sharedsafety.text.Texts;

/** Who carries a harm, as a figure. */
final class OutputBurden {
    private OutputBurden() {}

    static OutputView of(Output<BurdenByGroup> output, QuestionSettings asked, Texts texts) {
        BurdenByGroup burden = output.result();
        if (!(burden.events() > 0)) {
            throw WorkbenchException.of("figure.nothing-left");
        }
        OutputWords words = new OutputWords(texts);
        Message sentence = burden.about().sentence();
        String title = words.title(sentence, burden.measure());
        Figure figure = "curve".equals(asked.text("figure")) ? curve(burden, texts) : null;
        return new OutputView(
                figure == null
                        ? BurdenFigure.of(
                                burden,
                                texts,
                                group -> GroupNames.name(group, texts),
                                "rates".equals(asked.text("beside"))
                                        ? BurdenFigure.Beside.RATES
                                        : BurdenFigure.Beside.COUNTS,
                                sentence == null ? null : title)
                        : figure,
                figure == null ? title : figure.description(),
                words.about(burden.measure(), burden.place(), burden.level(), Group.EVERYONE),
                burden.about().findings(),
                burden.measure().sources(),
                output.released());
    }

    private static @Nullable Figure curve(BurdenByGroup burden, Texts texts) {
        return burden.concentration()
                .found()
                .map(found -> ConcentrationFigure.of(burden, found, texts))
                .orElse(null);
    }
}
