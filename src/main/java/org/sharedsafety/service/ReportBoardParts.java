package org.sharedsafety.service;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sharedsafety.model.Principle;
import org.sharedsafety.model.Responsibilities;
import org.sharedsafety.model.finding.Change;
import org.sharedsafety.model.report.NumberId;
import org.sharedsafety.model.report.NumberShape;
import org.sharedsafety.model.report.ReportCell;
import org.sharedsafety.model.report.ReportCell.Text;
import org.sharedsafety.model.report.ReportChart;
import org.sharedsafety.model.report.ReportColumn;
import org.sharedsafety.model.report.ReportTable;
import org.sharedsafety.service.ReportNumbers.Measured;
import org.sharedsafety.text.Texts;

/** What a board sees under the headline sentences: a chart a principle, what changed, and what is asked of whom. */
final class ReportBoardParts {
    private final ReportFrame frame;
    private final Texts texts;

    ReportBoardParts(ReportFrame frame) {
        this.frame = frame;
        this.texts = frame.texts();
    }

    /** Tables and charts; the tables of the charts stand last. */
    record Parts(List<ReportTable> tables, List<ReportChart> charts) {
        static final Parts NONE = new Parts(List.of(), List.of());
    }

    Parts make() {
        List<Measured> leads = new ArrayList<>();
        List<ReportTable> behind = new ArrayList<>();
        List<ReportChart> charts = new ArrayList<>();
        for (ReportPrinciples each : ReportPrinciples.values()) {
            Principle principle = each.principle();
            ReportPrincipleSheet.lead(frame, principle).ifPresent(lead -> {
                leads.add(lead);
                ReportPrincipleSheet.said(frame, lead)
                        .flatMap(view -> drawn(principle, lead, view))
                        .ifPresent(drawn -> {
                            behind.add(drawn.table());
                            charts.add(drawn.chart());
                        });
            });
        }
        if (leads.isEmpty()) {
            return Parts.NONE;
        }
        List<ReportTable> tables = new ArrayList<>(List.of(changes(leads), asks(leads)));
        tables.addAll(behind);
        return new Parts(tables, charts);
    }

    private Optional<ReportFigureSheet.Drawn> drawn(Principle principle, Measured lead, OutputView view) {
        return new ReportFigureSheet(frame, principle.name())
                .drawn(view)
                .map(drawn -> new ReportFigureSheet.Drawn(
                        new ReportTable(
                                drawn.table().id(),
                                lead.metric().name(texts.language()),
                                drawn.table().columns(),
                                drawn.table().rows()),
                        drawn.chart()));
    }

    /** In how many places each measure in front changed, and how surely. */
    private ReportTable changes(List<Measured> leads) {
        List<ReportColumn> columns = new ArrayList<>(List.of(column("measure", 46)));
        for (Change verdict : Change.values()) {
            columns.add(new ReportColumn(verdict.json(), texts.say("change." + verdict.json()), 14));
        }
        List<List<ReportCell>> rows = new ArrayList<>();
        for (Measured lead : leads) {
            Map<Change, Integer> places = new EnumMap<>(Change.class);
            lead.lines().stream()
                    .filter(line -> line.reading().isUsable())
                    .forEach(line -> places.merge(line.change().verdict(), 1, Integer::sum));
            List<ReportCell> cells =
                    new ArrayList<>(List.of(new Text(lead.metric().name(texts.language()))));
            for (Change verdict : Change.values()) {
                cells.add(new ReportCell.Value(
                        NumberId.result("change", lead.metric().id() + "." + verdict.json()),
                        places.getOrDefault(verdict, 0),
                        NumberShape.COUNT));
            }
            rows.add(cells);
        }
        return new ReportTable("changes", texts.say("report.board.changes"), columns, rows);
    }

    private ReportTable asks(List<Measured> leads) {
        Responsibilities agreed = frame.project().reading(tx -> OwnerService.responsibilities(tx));
        Map<String, ReportNextDates.Next> dates = ReportNextDates.of(frame.project());
        List<List<ReportCell>> rows = new ArrayList<>();
        for (Measured lead : leads) {
            Collection<String> owners = agreed.owners(lead.metric().id());
            ReportNextDates.Next next = dates.get(lead.metric().id());
            rows.add(List.of(
                    new Text(lead.metric().name(texts.language())),
                    new Text(owners.isEmpty() ? texts.say("owners.none") : String.join(", ", owners)),
                    new Text(next == null ? "" : next.date()),
                    new Text(next == null ? "" : next.decision())));
        }
        return new ReportTable(
                "asks",
                texts.say("report.board.asks"),
                List.of(column("measure", 46), column("owner", 14), column("next", 14), column("agreed", 14)),
                rows);
    }

    private ReportColumn column(String id, int width) {
        return new ReportColumn(id, texts.say("report.column." + id), width);
    }
}
