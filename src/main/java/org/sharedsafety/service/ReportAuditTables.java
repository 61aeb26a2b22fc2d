package org.sharedsafety.service;

import java.util.ArrayList;
import java.util.List;
import org.sharedsafety.model.Metric;
import org.sharedsafety.model.report.NumberId;
import org.sharedsafety.model.report.NumberShape;
import org.sharedsafety.model.report.ReportCell;
import org.sharedsafety.model.report.ReportCell.Text;
import org.sharedsafety.model.report.ReportColumn;
import org.sharedsafety.model.report.ReportTable;
import org.sharedsafety.service.ReportNumbers.Measured;
import org.sharedsafety.store.BreakTable;
import org.sharedsafety.store.CrosswalkTable;
import org.sharedsafety.store.ImportTable;
import org.sharedsafety.store.Transaction;
import org.sharedsafety.text.Texts;

/** What an auditor asks for: breaks, imports, crosswalks, and what was hidden of which kind. */
final class ReportAuditTables {
    private final ReportFrame frame;
    private final Texts texts;

    ReportAuditTables(ReportFrame frame) {
        this.frame = frame;
        this.texts = frame.texts();
    }

    /** Those that have a row. */
    private static List<ReportTable> filled(List<ReportTable> tables) {
        return tables.stream().filter(table -> !table.rows().isEmpty()).toList();
    }

    /** Where the way of counting of the report's measures changed. */
    List<ReportTable> breaks() {
        return frame.project().reading(tx -> {
            List<List<ReportCell>> rows = new ArrayList<>();
            for (Measured measured : frame.numbers().measures()) {
                Metric metric = measured.metric();
                for (BreakTable.Break each : tx.breaks().ofMetric(metric.id())) {
                    rows.add(List.of(
                            new Text(each.from().toString()),
                            new Text(texts.language().equals("es") ? each.noteEs() : each.noteEn()),
                            new Text(metric.name(texts.language()))));
                }
            }
            return filled(List.of(new ReportTable(
                    "breaks",
                    texts.say("report.audit.breaks"),
                    List.of(column("from", 12), column("changed", 76), column("measure", 46)),
                    rows)));
        });
    }

    /** Imports and crosswalks of the project. */
    List<ReportTable> log() {
        return frame.project().reading(tx -> filled(List.of(imports(tx), crosswalks(tx))));
    }

    private ReportTable imports(Transaction tx) {
        List<List<ReportCell>> rows = new ArrayList<>();
        for (ImportTable.Import each : tx.imports().all()) {
            if (each.state() == ImportTable.State.ACTIVE) {
                rows.add(List.of(
                        new Text(each.at().toString().substring(0, 10)),
                        new Text(each.fileName()),
                        new Text(String.join(
                                ", ",
                                tx.imports().sheets(each.id()).stream()
                                        .map(ImportTable.ImportSheet::sheet)
                                        .toList())),
                        count("rows." + each.id(), each.rowsRead()),
                        count("numbers." + each.id(), each.observations())));
            }
        }
        return new ReportTable(
                "imports",
                texts.say("report.audit.imports"),
                List.of(
                        column("imported", 26),
                        column("file", 40),
                        column("sheets", 40),
                        column("rows", 14),
                        column("observations", 16)),
                rows);
    }

    private static ReportCell count(String name, long value) {
        return new ReportCell.Value(NumberId.result("imports", name), value, NumberShape.COUNT);
    }

    private ReportTable crosswalks(Transaction tx) {
        List<List<ReportCell>> rows = new ArrayList<>();
        for (CrosswalkTable.Crosswalk each : tx.crosswalks().all()) {
            rows.add(List.of(
                    new Text(texts.say("level." + each.fromLevel()) + " → " + texts.say("level." + each.toLevel())),
                    new Text(each.file()),
                    new Text(each.sheet()),
                    new Text(each.weight()),
                    new Text(each.sha256())));
        }
        return new ReportTable(
                "crosswalks",
                texts.say("report.audit.crosswalks"),
                List.of(
                        column("levels", 26),
                        column("file", 40),
                        column("sheets", 40),
                        column("weight", 16),
                        column("sha256", 40)),
                rows);
    }

    private ReportColumn column(String id, int width) {
        return new ReportColumn(id, texts.say("report.column." + id), width);
    }
}
