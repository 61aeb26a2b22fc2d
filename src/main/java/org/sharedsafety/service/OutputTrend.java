package org.sharedsafety.service;

import java.util.List;
import org.sharedsafety.chart.TrendExtras;
import org.sharedsafety.chart.TrendFigure;
import org.sharedsafety.model.WorkbenchException;
import org.sharedsafety.model.result.Trend;
import org.sharedsafety.text.Texts;

/** A measure over time as a figure, with what happened meanwhile and what is aimed at. */
final class OutputTrend {
    private static final int FEWEST_YEARS = 2;

    private OutputTrend() {}

    static TrendView.Question question(QuestionSettings asked) {
        int pool = asked.whole("pool", TrendService.POOL);
        if (pool < FEWEST_YEARS) {
            throw WorkbenchException.of("cli.usage-pool", pool);
        }
        return new TrendView.Question(
                new TrendQuestion(asked.measure("metric"), pool),
                asked.text("step") == null ? null : Integer.valueOf(asked.whole("step", 0)),
                asked.is("counts"),
                false);
    }

    static OutputView of(Output<TrendView> output, QuestionSettings asked, Texts texts) {
        TrendView view = output.result();
        Trend trend = view.trend();
        if (trend.points().stream().noneMatch(point -> point.reading().isUsable())) {
            throw WorkbenchException.of("figure.nothing-left");
        }
        TrendFigure figure = TrendFigure.of(
                trend,
                new TrendExtras(
                        asked.is("counts") && view.hasCounts(),
                        asked.text("pool") != null && !trend.pooled().isEmpty(),
                        view.events(),
                        view.aim(),
                        view.outlook().found().orElse(null),
                        List.of()),
                texts);
        OutputWords words = new OutputWords(texts);
        return new OutputView(
                figure,
                words.title(trend.about().sentence(), trend.measure()),
                words.about(trend.measure(), trend.place(), trend.level(), trend.group()),
                trend.about().findings(),
                trend.measure().sources(),
                output.released());
    }
}
