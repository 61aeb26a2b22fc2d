package org.sharedsafety.service;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.sharedsafety.job.Job;
import org.sharedsafety.job.Progress;
import org.sharedsafety.model.ViewQuestion;
import org.sharedsafety.model.WorkbenchException;
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
            IndexService indices,
            MixService mixes,
            LedgerService ledgers,
            OwnerService owners) {}

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
                        ? OutputComparison.of(
                                all.compare()
                                        .comparingForOutput(project, asked.comparison())
                                        .run(progress),
                                asked,
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
                (project, asked, texts) -> progress -> OutputBurden.of(
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
                "family",
                (project, asked, texts) -> progress -> OutputFamily.of(
                        new FamilyService(all.profiles())
                                .familyForOutput(project, asked.needed("place"), asked.text("level"))
                                .run(progress),
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
        makers.put("overview", (project, asked, texts) -> new OutputMatrix(all.profiles(), project, asked, texts)
                .overview());
        makers.put("spine", (project, asked, texts) -> new OutputMatrix(all.profiles(), project, asked, texts).spine());
        makers.put("safety-for-all", (project, asked, texts) -> new OutputHome(all, project, asked, texts).safety());
        makers.put("mix", (project, asked, texts) -> new OutputHome(all, project, asked, texts).mix());
        makers.put(
                "coverage",
                (project, asked, texts) -> progress -> OutputLedger.of(
                        all.ledgers().ledger(project, asked.text("level")).run(progress), asked, texts));
        makers.put("agency", (project, asked, texts) -> new OutputAgency(all.profiles(), all.owners())
                .making(project, asked, texts));
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
        return maker.making(project, new QuestionSettings(question), texts)
                .run(progress)
                .with(new EventService().about(project, question));
    }
}
