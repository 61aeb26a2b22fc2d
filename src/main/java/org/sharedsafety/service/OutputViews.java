package org.sharedsafety.service;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.sharedsafety.chart.ComparisonCharts;
import org.sharedsafety.chart.ComparisonFigure;
import org.sharedsafety.chart.MapSpec;
import org.sharedsafety.job.Progress;
import org.sharedsafety.model.ViewQuestion;
import org.sharedsafety.model.WorkbenchException;
import org.sharedsafety.model.result.Comparison;
import org.sharedsafety.text.Texts;

/** The views that can leave the desk as a figure, each by the name that it has on the command line. */
public final class OutputViews {
    private final Map<String, Maker> makers = new LinkedHashMap<>();

    /** Makes a view of the numbers that an output may carry. */
    @FunctionalInterface
    private interface Maker {
        OutputView make(OpenProject project, QuestionSettings asked, Texts texts, Progress progress);
    }

    public OutputViews(CompareService compare) {
        makers.put("compare", (project, asked, texts, progress) -> {
            CompareService.ForOutput output =
                    compare.comparingForOutput(project, asked.comparison()).run(progress);
            return comparison(output, texts);
        });
    }

    /** The views that have a figure. */
    public Set<String> names() {
        return java.util.Collections.unmodifiableSet(makers.keySet());
    }

    OutputView make(OpenProject project, ViewQuestion question, Texts texts, Progress progress) {
        Maker maker = makers.get(question.view());
        if (maker == null) {
            throw WorkbenchException.of("cli.usage-view", question.view(), String.join(", ", makers.keySet()));
        }
        return Objects.requireNonNull(maker).make(project, new QuestionSettings(question), texts, progress);
    }

    private static OutputView comparison(CompareService.ForOutput output, Texts texts) {
        ComparedPlaces compared = output.compared();
        Comparison comparison = compared.comparison();
        ComparisonCharts charts = new ComparisonCharts(comparison, texts);
        List<MapSpec> maps = compared.shapes().isEmpty()
                ? List.of()
                : List.of(
                        charts.mapX(compared.shapes(), compared.frame()),
                        charts.mapY(compared.shapes(), compared.frame()));
        return new OutputView(
                new ComparisonFigure(charts.scatter(), maps, charts.table()),
                texts.say(comparison.sentence()),
                texts.say(
                        "figure.subtitle",
                        comparison.n(),
                        comparison.considered(),
                        texts.say("verdict." + comparison.verdict().json())),
                comparison.findings(),
                Stream.concat(comparison.x().sources().stream(), comparison.y().sources().stream())
                        .toList(),
                new OutputView.Released(output.hiddenX() + output.hiddenY(), output.told(), List.of()));
    }
}
