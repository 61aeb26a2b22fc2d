package org.sharedsafety.service;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.chart.EarlySignsFigure;
import org.sharedsafety.chart.Figure;
import org.sharedsafety.chart.StackedTrendsFigure;
import org.sharedsafety.chart.TrendExtras;
import org.sharedsafety.chart.TrendFigure;
import org.sharedsafety.job.Job;
import org.sharedsafety.model.Message;
import org.sharedsafety.model.PlaceEvent;
import org.sharedsafety.model.WorkbenchException;
import org.sharedsafety.model.result.Trend;
import org.sharedsafety.text.Texts;
import org.sharedsafety.text.Units;

/** A measure over time, or several side by side, as they leave the desk. */
final class OutputTrend {
    private static final int FEWEST_YEARS = 2;
    private static final int YEAR = 12;

    private final TrendService trends;
    private final OpenProject project;
    private final QuestionSettings asked;
    private final Texts texts;

    OutputTrend(TrendService trends, OpenProject project, QuestionSettings asked, Texts texts) {
        this.trends = trends;
        this.project = project;
        this.asked = asked;
        this.texts = texts;
    }

    Job<OutputView> making() {
        return progress -> {
            if ("side".equals(asked.text("figure"))) {
                List<TrendView.Question> questions = Arrays.stream(
                                asked.needed("beside").split(","))
                        .map(metric -> question(metric.strip(), null, null, false))
                        .toList();
                return side(trends.trendsForOutput(project, questions).run(progress));
            }
            return one(trends.viewingForOutput(
                            project, question(asked.needed("metric"), asked.text("series"), step(), asked.is("counts")))
                    .run(progress));
        };
    }

    private @Nullable Integer step() {
        int months = asked.whole("step", 0);
        return months > 0 ? (Integer) months : null;
    }

    private TrendView.Question question(
            String metric, @Nullable String series, @Nullable Integer step, boolean counts) {
        int pool = asked.whole("pool", TrendService.POOL);
        if (pool < FEWEST_YEARS) {
            throw WorkbenchException.of("cli.usage-pool", pool);
        }
        return new TrendView.Question(
                new TrendQuestion(
                        new MeasureQuestion(
                                metric, series, asked.text("level"), asked.text("place"), asked.group(), null),
                        pool),
                step,
                counts,
                false);
    }

    private OutputView one(Output<TrendView> output) {
        TrendView view = output.result();
        Trend trend = view.trend();
        if (trend.points().stream().noneMatch(point -> point.reading().isUsable())) {
            throw WorkbenchException.of("figure.nothing-left");
        }
        boolean counts = view.hasCounts() && asked.is("counts");
        boolean early = "early".equals(asked.text("figure"));
        TrendExtras extras = new TrendExtras(
                counts,
                asked.text("pool") != null
                        && view.step() == YEAR
                        && !trend.pooled().isEmpty(),
                view.events(),
                view.aim(),
                view.outlook().found().orElse(null),
                List.of());
        Figure figure = early
                ? EarlySignsFigure.of(trend, extras, texts)
                        .map(found -> (Figure) found)
                        .orElseThrow(() -> new WorkbenchException(noSigns(trend)))
                : TrendFigure.of(trend, extras, texts);
        OutputWords words = new OutputWords(texts);
        return new OutputView(
                figure,
                figure instanceof EarlySignsFigure
                        ? figure.description()
                        : words.title(trend.about().sentence(), trend.measure()),
                words.about(trend.measure(), trend.place(), trend.level(), trend.group()),
                trend.about().findings(),
                trend.measure().sources(),
                output.released());
    }

    /** What a person noted as having happened there. */
    private List<PlaceEvent> events(Trend trend) {
        return project.reading(tx -> EventService.events(tx, trend.place()));
    }

    /** Why there are no early signs to draw. */
    private Message noSigns(Trend trend) {
        return Message.of(
                "figure.no-early-signs",
                trend.measure().metric().name(texts.language()),
                trend.early()
                        .why()
                        .or(() -> trend.early().found().flatMap(early -> early.chart()
                                .why()))
                        .orElseGet(() -> Message.of("status.not_available")));
    }

    private OutputView side(Output<List<Trend>> output) {
        List<Trend> all = output.result();
        String each = all.stream()
                .map(trend -> texts.say(
                        "trend.side.line",
                        trend.measure().metric().name(texts.language()),
                        texts.say("change."
                                + trend.change()
                                        .verdict()
                                        .name()
                                        .toLowerCase(Locale.ROOT)
                                        .replace('_', '-'))))
                .collect(Collectors.joining("; "));
        Trend first = all.get(0);
        OutputWords words = new OutputWords(texts);
        return new OutputView(
                StackedTrendsFigure.of(all, new TrendExtras(false, false, events(first), null, null, List.of()), texts),
                texts.say("trend.side.sentence", each),
                words.line(List.of(
                        first.place() == null
                                ? words.places(first.level())
                                : first.place().name(),
                        words.periods(all.stream().map(Trend::measure).toList()),
                        all.stream()
                                .map(trend -> Units.say(texts, trend.measure().unit()))
                                .distinct()
                                .collect(Collectors.joining("; ")))),
                TrendService.findings(all),
                all.stream()
                        .flatMap(trend -> trend.measure().sources().stream())
                        .toList(),
                output.released());
    }
}
