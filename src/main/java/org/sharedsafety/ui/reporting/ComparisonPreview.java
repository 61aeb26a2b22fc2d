package org.sharedsafety.ui.reporting;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.model.Message;
import org.sharedsafety.model.finding.Finding;
import org.sharedsafety.model.finding.Severity;
import org.sharedsafety.model.report.ReportChart;
import org.sharedsafety.model.report.ReportSheet;
import org.sharedsafety.model.report.SheetKind;
import org.sharedsafety.service.ReportPreview;

/**
 * What a report of the comparison would say, made from the values that it may show, in the report's language.
 *
 * @param x name of the first measure, empty where the report is refused
 * @param y name of the second
 * @param sentence what the data can say, or null where the report is refused
 * @param sheets names of its sheets with what stands at their heads
 * @param findings everything to settle, gravest first
 * @param hidden cells that are hidden to protect people
 */
public record ComparisonPreview(
        String x, String y, @Nullable String sentence, List<Sheet> sheets, List<Finding> findings, int hidden) {
    public ComparisonPreview {
        sheets = List.copyOf(sheets);
        findings = List.copyOf(findings);
    }

    /** A sheet with what stands at its head. */
    public record Sheet(String name, String title) {}

    /** The preview of a report that compares two measures. */
    public static ComparisonPreview of(ReportPreview preview) {
        ReportSheet compare = preview.book().sheets().stream()
                .filter(sheet -> sheet.kind() == SheetKind.COMPARE)
                .findFirst()
                .orElseThrow();
        ReportChart scatter = compare.charts().get(0);
        return new ComparisonPreview(
                scatter.xTitle(),
                scatter.valueTitle(),
                compare.title(),
                preview.book().sheets().stream()
                        .map(sheet -> new Sheet(sheet.name(), sheet.title()))
                        .toList(),
                preview.toSettle(),
                preview.hidden());
    }

    /** The preview of a report that is refused by a finding; nothing where the message says another failure. */
    public static Optional<ComparisonPreview> refused(Message message) {
        return message.key().equals("report.refused")
                        && message.args().size() == 2
                        && message.args().get(1) instanceof Message why
                ? Optional.of(new ComparisonPreview(
                        "",
                        "",
                        null,
                        List.of(),
                        List.of(new Finding(String.valueOf(message.args().get(0)), Severity.BLOCK, why)),
                        0))
                : Optional.empty();
    }
}
