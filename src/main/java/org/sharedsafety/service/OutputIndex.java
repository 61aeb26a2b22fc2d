package org.sharedsafety.service;

import java.util.List;
import java.util.Locale;
import org.sharedsafety.chart.IndexFigure;
import org.sharedsafety.chart.IndexWords;
import org.sharedsafety.model.WorkbenchException;
import org.sharedsafety.model.result.CompositeScores;
import org.sharedsafety.text.Texts;

/** The scores of a community's own definition as a figure; of many places as many as can be read. */
final class OutputIndex {
    private static final int MOST = 24;

    private OutputIndex() {}

    static IndexQuestion question(OpenProject project, DefinitionService definitions, QuestionSettings asked) {
        IndexQuestion usual = IndexQuestion.of(definitions.find(project, asked.needed("definition")));
        String scale = asked.text("scale");
        return new IndexQuestion(
                usual.definition(),
                asked.text("level"),
                asked.period("period"),
                scale == null ? usual.scale() : scale(scale),
                asked.is("geometric"),
                asked.number("least-share", usual.leastShare()),
                asked.whole("rounds", usual.rounds()),
                asked.seed());
    }

    private static IndexQuestion.Scale scale(String name) {
        try {
            return IndexQuestion.Scale.valueOf(name.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException unknown) {
            throw WorkbenchException.of("cli.usage-figure-number", "scale", name);
        }
    }

    static OutputView of(Output<CompositeScores> output, Texts texts) {
        CompositeScores scores = output.result();
        if (scores.places().isEmpty()) {
            throw WorkbenchException.of("figure.nothing-left");
        }
        OutputWords words = new OutputWords(texts);
        int all = scores.places().size();
        IndexFigure figure = all > MOST ? IndexFigure.of(scores, 0, MOST, texts) : IndexFigure.of(scores, texts);
        return new OutputView(
                figure,
                texts.say(IndexWords.finding(scores)),
                words.line(List.of(
                        scores.definition().name(),
                        words.places(scores.level()),
                        words.periods(scores.indicators().stream()
                                .map(each -> each.measure())
                                .toList()),
                        texts.say("index.figure.subtitle"),
                        all > MOST ? texts.say("figure.places", MOST, all) : "")),
                scores.about().findings(),
                scores.indicators().stream()
                        .flatMap(each -> each.measure().sources().stream())
                        .toList(),
                output.released());
    }
}
