package org.sharedsafety.service;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.sharedsafety.model.Metric;
import org.sharedsafety.model.Responsibilities;
import org.sharedsafety.model.Status;
import org.sharedsafety.model.report.ReportCell;
import org.sharedsafety.model.report.ReportCell.Text;
import org.sharedsafety.model.report.ReportColumn;
import org.sharedsafety.model.report.ReportLine;
import org.sharedsafety.model.report.ReportLine.Look;
import org.sharedsafety.model.report.ReportSheet;
import org.sharedsafety.model.report.ReportTable;
import org.sharedsafety.model.report.ReportTemplate;
import org.sharedsafety.model.report.SheetKind;
import org.sharedsafety.model.result.MethodDescription;
import org.sharedsafety.privacy.SmallCounts;
import org.sharedsafety.service.ReportNumbers.Measured;
import org.sharedsafety.text.Texts;
import org.sharedsafety.text.Units;

/** The sheets that say with what and by whom: who is responsible, notes, methods. */
final class ReportWordSheets {
    /** The methods of the numbers that every report shows; a methods pack has them all. */
    private static final Set<String> IN_EVERY_REPORT = Set.of(
            "crude-rate",
            "rate-interval",
            "wilson",
            "two-rates",
            "pearson",
            "spearman",
            "modified-t",
            "permutation-r",
            "ols");

    private final ReportFrame frame;
    private final Texts texts;

    ReportWordSheets(ReportFrame frame) {
        this.frame = frame;
        this.texts = frame.texts();
    }

    private ReportColumn column(String id, int width) {
        return new ReportColumn(id, texts.say("report.column." + id), width);
    }

    private static ReportSheet sheet(
            SheetKind kind, String name, String title, List<ReportLine> lines, List<ReportTable> tables) {
        return new ReportSheet(kind, name, title, lines, tables, List.of(), List.of());
    }

    /** Measures by agency; one without a lead says so. */
    ReportSheet responsibility() {
        Responsibilities agreed = frame.project().reading(tx -> OwnerService.responsibilities(tx));
        List<ReportColumn> columns = new ArrayList<>(List.of(column("principle", 24), column("measure", 40)));
        List<String> agencies = agreed.agencies();
        for (int i = 0; i < agencies.size(); i++) {
            columns.add(new ReportColumn("a" + i, agencies.get(i), 14));
        }
        columns.add(column("owner", 24));
        columns.add(column("next", 14));
        columns.add(column("agreed", 30));
        columns.add(column("community", 36));
        Map<String, ReportNextDates.Next> dates = ReportNextDates.of(frame.project());
        List<List<ReportCell>> rows = new ArrayList<>();
        int without = 0;
        for (Measured measured : frame.numbers().measures()) {
            Metric metric = measured.metric();
            Responsibilities.Owners owners = agreed.of(metric.id());
            List<ReportCell> cells = new ArrayList<>();
            cells.add(new Text(frame.principle(metric.principle())));
            cells.add(new Text(metric.name(texts.language())));
            for (String agency : agencies) {
                cells.add(new Text(part(owners.parts().get(agency))));
            }
            List<String> leads = owners.parts().entrySet().stream()
                    .filter(entry -> entry.getValue().role() == Responsibilities.Role.LEADS)
                    .map(Map.Entry::getKey)
                    .toList();
            without += leads.isEmpty() ? 1 : 0;
            cells.add(new Text(leads.isEmpty() ? texts.say("owners.none") : String.join(", ", leads)));
            ReportNextDates.Next next = dates.get(metric.id());
            cells.add(new Text(next == null ? "" : next.date()));
            cells.add(new Text(next == null ? "" : next.decision()));
            cells.add(new Text(owners.community()));
            rows.add(cells);
        }
        return sheet(
                SheetKind.RESPONSIBILITY,
                texts.say("report.sheet.responsibility"),
                texts.say("owners.title"),
                List.of(
                        ReportLine.of(Look.FINDING, texts.say("owners.foot", rows.size() - without, rows.size())),
                        ReportLine.of(Look.SMALL, texts.say("report.responsibility.letters"))),
                List.of(new ReportTable("responsibility", "", columns, rows)));
    }

    private String part(Responsibilities.@org.jspecify.annotations.Nullable Part part) {
        if (part == null) {
            return "";
        }
        String role = texts.say("owners.letter." + part.role().name().toLowerCase(Locale.ROOT));
        Responsibilities.Pace pace = part.pace();
        return pace == null
                ? role
                : role + " · " + texts.say("owners.pace." + pace.name().toLowerCase(Locale.ROOT));
    }

    /** Cautions, what is hidden and how often, shorthand, breaks. */
    ReportSheet notes(boolean authorised) {
        List<ReportLine> lines = new ArrayList<>();
        lines.add(ReportLine.of(Look.HEAD, texts.say("report.notes.cautions")));
        frame.findings()
                .forEach(finding ->
                        lines.add(ReportLine.of(Look.CAUTION, finding.code() + "  " + texts.say(finding.message()))));
        lines.add(ReportLine.of(Look.HEAD, texts.say("report.notes.hidden-title")));
        if (authorised) {
            lines.add(ReportLine.of(Look.PLAIN, texts.say("report.authorised")));
        } else {
            lines.add(ReportLine.of(Look.PLAIN, texts.say("report.notes.suppression", threshold() - 1)));
            lines.add(ReportLine.of(Look.PLAIN, texts.say("report.notes.hidden-count", frame.hidden())));
            int small = frame.numbers().small();
            int ofNumbers = frame.numbers().released().hidden();
            if (ofNumbers > 0) {
                lines.add(ReportLine.of(
                        Look.PLAIN, texts.say("report.notes.hidden-kinds", small, Math.max(0, ofNumbers - small))));
            }
        }
        if (!frame.unmade().isEmpty()) {
            lines.add(ReportLine.of(Look.HEAD, texts.say("report.notes.unmade-title")));
            frame.unmade().forEach(words -> lines.add(ReportLine.of(Look.PLAIN, words)));
        }
        lines.add(ReportLine.of(Look.HEAD, texts.say("report.notes.not-shown")));
        lines.add(ReportLine.of(Look.PLAIN, texts.say("report.notes.changes")));
        List<List<ReportCell>> rows = new ArrayList<>();
        Arrays.stream(Status.values())
                .filter(status -> !status.shorthand().isEmpty())
                .forEach(status -> rows.add(
                        List.of(new Text(status.shorthand()), new Text(texts.say("status." + status.json())))));
        rows.add(List.of(new Text("[low]"), new Text(texts.say("status.low"))));
        return sheet(
                SheetKind.NOTES,
                texts.say("report.sheet.notes"),
                texts.say("report.notes.title"),
                lines,
                Stream.concat(
                                new ReportAuditTables(frame).breaks().stream(),
                                Stream.of(new ReportTable(
                                        "shorthand",
                                        texts.say("report.notes.shorthand-title"),
                                        List.of(column("flag", 12), column("meaning", 76)),
                                        rows)))
                        .toList());
    }

    private int threshold() {
        return frame.project().reading(Protection::rule).threshold();
    }

    /** How each measure is made, which statistics were used, and with which version. */
    ReportSheet methods(String version) {
        List<List<ReportCell>> rows =
                frame.numbers().measures().stream().map(this::method).toList();
        boolean audit = frame.report().template() == ReportTemplate.METHODS_PACK;
        List<List<ReportCell>> used = org.sharedsafety.check.MethodCatalogue.all().stream()
                .filter(method -> audit || IN_EVERY_REPORT.contains(method.id()))
                .map((MethodDescription method) -> List.<ReportCell>of(
                        new Text(method.id()),
                        new Text(method.formula()),
                        new Text(method.source()),
                        new Text(method.version())))
                .toList();
        List<ReportTable> tables = new ArrayList<>();
        if (!rows.isEmpty()) {
            tables.add(new ReportTable(
                    "methods",
                    texts.say("report.methods.measures"),
                    List.of(
                            column("code", 26),
                            column("measure", 40),
                            column("formula", 48),
                            column("unit", 22),
                            column("direction", 16),
                            column("rollup", 18),
                            column("series", 28),
                            column("threshold", 12)),
                    rows));
        }
        if (audit) {
            tables.addAll(new ReportAuditTables(frame).log());
        }
        tables.add(new ReportTable(
                "statistics",
                texts.say("report.methods.statistics"),
                List.of(column("method", 26), column("formula", 40), column("source", 48), column("version", 22)),
                used));
        return sheet(
                SheetKind.METHODS,
                texts.say("report.sheet.methods"),
                texts.say("report.methods.title"),
                List.of(
                        ReportLine.of(Look.PLAIN, texts.say("report.cover.program", version)),
                        ReportLine.of(Look.PLAIN, texts.say("report.methods.intervals")),
                        ReportLine.of(
                                Look.PLAIN,
                                texts.say("report.methods.seeds", CompareRequest.SEED, CompareRequest.PERMUTATIONS)),
                        ReportLine.of(Look.PLAIN, texts.say("report.methods.hidden"))),
                tables);
    }

    private List<ReportCell> method(Measured measured) {
        Metric metric = measured.metric();
        SmallCounts rule = frame.project().reading(Protection::rule);
        String formula = metric.denominator().equals("-")
                ? metric.numerator()
                : metric.numerator() + " ÷ " + metric.denominator()
                        + (metric.multiplier() == 1
                                ? ""
                                : " × " + new org.sharedsafety.text.Numbers(texts).plain(metric.multiplier()));
        return List.of(
                new Text(metric.id()),
                new Text(metric.name(texts.language())),
                new Text(formula),
                new Text(Units.say(texts, metric.unit())),
                new Text(texts.say("catalog.direction."
                        + metric.direction().name().toLowerCase(Locale.ROOT).replace('_', '-'))),
                new Text(texts.say("report.rollup."
                        + metric.rollUp().name().toLowerCase(Locale.ROOT).replace('_', '-'))),
                new Text(Objects.toString(measured.measure().series().name(), "")),
                new Text(Integer.toString(rule.thresholdOf(metric))));
    }
}
