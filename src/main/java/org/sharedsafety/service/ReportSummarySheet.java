package org.sharedsafety.service;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.honesty.Balance;
import org.sharedsafety.model.Metric;
import org.sharedsafety.model.Principle;
import org.sharedsafety.model.ViewQuestion;
import org.sharedsafety.model.report.ReportLine;
import org.sharedsafety.model.report.ReportLine.Look;
import org.sharedsafety.model.report.ReportSheet;
import org.sharedsafety.model.report.ReportTemplate;
import org.sharedsafety.model.report.SheetKind;
import org.sharedsafety.model.result.Comparison;
import org.sharedsafety.service.ReportNumbers.Measured;
import org.sharedsafety.text.Texts;

/** At most ten plain sentences: all five principles, the balance of measures, safety for all. */
final class ReportSummarySheet {
    private final ReportFrame frame;
    private final @Nullable Comparison compared;
    private final Texts texts;

    /**
     * The sheet.
     *
     * @param compared what the report compares, or null
     */
    ReportSummarySheet(ReportFrame frame, @Nullable Comparison compared) {
        this.frame = frame;
        this.compared = compared;
        this.texts = frame.texts();
    }

    ReportSheet make() {
        List<ReportLine> lines = new ArrayList<>();
        Comparison two = compared;
        if (two != null) {
            lines.add(ReportLine.of(Look.FINDING, texts.say(two.sentence())));
            lines.add(ReportLine.of(
                    Look.PLAIN, texts.say("verdict." + two.verdict().json())));
        }
        for (ReportPrinciples each : ReportPrinciples.values()) {
            Principle principle = each.principle();
            String name = frame.principle(principle);
            lines.add(ReportLine.of(Look.HEAD, name));
            lines.add(ReportLine.of(Look.FINDING, sentence(principle, name)));
        }
        lines.add(ReportLine.of(Look.HEAD, texts.say("home.balance")));
        lines.add(balance());
        safety().ifPresent(words -> {
            lines.add(ReportLine.of(Look.HEAD, texts.say("report.safety")));
            lines.add(ReportLine.of(Look.FINDING, words));
        });
        frame.findings().stream()
                .filter(finding -> finding.code().equals("W01"))
                .forEach(finding ->
                        lines.add(ReportLine.of(Look.CAUTION, finding.code() + " " + texts.say(finding.message()))));
        boolean board = frame.report().template() == ReportTemplate.BOARD_TWO_PAGER;
        ReportBoardParts.Parts parts = board ? new ReportBoardParts(frame).make() : ReportBoardParts.Parts.NONE;
        return new ReportSheet(
                SheetKind.SUMMARY,
                texts.say("report.sheet.summary"),
                texts.say("report.summary.title"),
                lines,
                parts.tables(),
                parts.charts(),
                List.of());
    }

    private String sentence(Principle principle, String name) {
        Optional<Measured> lead = ReportPrincipleSheet.lead(frame, principle);
        if (lead.isEmpty()) {
            return texts.say("report.no-measure", name);
        }
        return lead.flatMap(measured -> ReportPrincipleSheet.said(frame, measured))
                .map(OutputView::finding)
                .orElseGet(() ->
                        texts.say("report.no-sentence", lead.get().metric().name(texts.language())));
    }

    private ReportLine balance() {
        List<Metric> held =
                frame.numbers().measures().stream().map(Measured::metric).toList();
        Balance balance = Balance.of(held);
        return ReportLine.of(
                Look.PLAIN,
                texts.say(
                        "report.balance",
                        balance.police(),
                        balance.of(Principle.PH),
                        balance.of(Principle.WB),
                        balance.of(Principle.SV),
                        balance.of(Principle.CH),
                        balance.of(Principle.SY)));
    }

    private Optional<String> safety() {
        String metric = frame.project()
                .reading(tx -> SafetyGoalService.goal(tx))
                .map(goal -> goal.metric())
                .orElse("V01");
        if (frame.numbers().measures().stream()
                .noneMatch(measured -> measured.metric().id().equals(metric))) {
            return Optional.empty();
        }
        return frame.view(texts.say("report.safety"), ViewQuestion.of("safety-for-all", Map.of("metric", metric)))
                .map(view -> view.finding() + " " + view.subtitle() + ".");
    }
}
