package org.sharedsafety.service;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.chart.BurdenFigure;
import org.sharedsafety.chart.ComparisonCharts;
import org.sharedsafety.chart.ComparisonFigure;
import org.sharedsafety.chart.ConcentrationFigure;
import org.sharedsafety.chart.Figure;
import org.sharedsafety.chart.MapSpec;
import org.sharedsafety.job.Job;
import org.sharedsafety.job.Progress;
import org.sharedsafety.model.Group;
import org.sharedsafety.model.Message;
import org.sharedsafety.model.ViewQuestion;
import org.sharedsafety.model.WorkbenchException;
import org.sharedsafety.model.result.BurdenByGroup;
import org.sharedsafety.model.result.Comparison;
import org.sharedsafety.text.Texts;

/** The views that can leave the desk as a figure, each by the name that it has on the command line. */
public final class OutputViews {
    /** The services whose views leave the desk. */
    public record Analyses(
            CompareService compare,
            PanelService panels,
            TrendService trends,
            BurdenService burdens,
            PoliceGapService gaps,
            PathwayService pathways,
            ProfileService profiles,
            RankingService rankings,
            InvestmentService investments,
            ScanService scans,
            DefinitionService definitions,
            IndexService indices) {}

    private final Map<String, Maker> makers = new LinkedHashMap<>();

    /** Makes a view of the numbers that an output may carry. */
    @FunctionalInterface
    private interface Maker {
        Job<OutputView> making(OpenProject project, QuestionSettings asked, Texts texts);
    }

    public OutputViews(Analyses all) {
        makers.put(
                "compare",
                (project, asked, texts) -> progress -> asked.text("panels") == null
                        ? comparison(
                                all.compare()
                                        .comparingForOutput(project, asked.comparison())
                                        .run(progress),
                                texts)
                        : OutputPanels.of(
                                all.panels()
                                        .partingForOutput(
                                                project, asked.comparison(), PanelSplit.parse(asked.needed("panels")))
                                        .run(progress),
                                asked,
                                texts));
        makers.put(
                "burden",
                (project, asked, texts) -> progress -> burden(
                        all.burdens()
                                .burdenForOutput(
                                        project, asked.measure("metric"), asked.needed("by"), asked.groupOf("baseline"))
                                .run(progress),
                        asked,
                        texts));
        makers.put(
                "profile",
                (project, asked, texts) -> progress -> OutputProfile.of(
                        all.profiles()
                                .profileForOutput(project, asked.needed("place"), asked.text("level"))
                                .run(progress),
                        asked,
                        texts));
        makers.put(
                "investment",
                (project, asked, texts) -> progress -> OutputMoney.of(
                        all.investments()
                                .investmentForOutput(project, OutputMoney.question(asked))
                                .run(progress),
                        asked,
                        texts));
        makers.put("trend", (project, asked, texts) -> new OutputTrend(all.trends(), project, asked, texts).making());
        makers.put(
                "ranking",
                (project, asked, texts) -> progress -> OutputRanking.of(
                        OutputRanking.ranking(all.rankings(), project, asked).run(progress), asked, texts));
        makers.put(
                "police-gap",
                (project, asked, texts) -> progress -> OutputGap.of(
                        all.gaps()
                                .gapForOutput(project, asked.needed("metric"), asked.text("place"))
                                .run(progress),
                        texts));
        makers.put(
                "pathway",
                (project, asked, texts) -> progress -> OutputPathway.of(
                        all.pathways()
                                .pathwayForOutput(project, asked.text("place"), asked.text("recidivism"))
                                .run(progress),
                        asked,
                        texts));
        makers.put(
                "scan",
                (project, asked, texts) -> progress -> OutputScan.of(
                        all.scans()
                                .scanForOutput(project, OutputScan.question(asked))
                                .run(progress),
                        texts));
        makers.put(
                "index",
                (project, asked, texts) -> progress -> OutputIndex.of(
                        all.indices()
                                .scoresForOutput(project, OutputIndex.question(project, all.definitions(), asked))
                                .run(progress),
                        texts));
    }

    /** The views that have a figure. */
    public Set<String> names() {
        return Collections.unmodifiableSet(makers.keySet());
    }

    OutputView make(OpenProject project, ViewQuestion question, Texts texts, Progress progress) {
        Maker maker = makers.get(question.view());
        if (maker == null) {
            throw WorkbenchException.of("cli.usage-view", question.view(), String.join(", ", makers.keySet()));
        }
        return maker.making(project, new QuestionSettings(question), texts).run(progress);
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
                output.released());
    }

    private static OutputView burden(Output<BurdenByGroup> output, QuestionSettings asked, Texts texts) {
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
