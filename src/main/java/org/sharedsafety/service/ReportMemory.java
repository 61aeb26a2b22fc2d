package org.sharedsafety.service;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.sharedsafety.check.MethodCatalogue;
import org.sharedsafety.job.Progress;
import org.sharedsafety.model.report.Report;
import org.sharedsafety.model.report.ReportBook;
import org.sharedsafety.model.report.ReportCell;
import org.sharedsafety.model.report.ReportLine;
import org.sharedsafety.model.report.ReportSheet;
import org.sharedsafety.model.report.ReportTable;
import org.sharedsafety.model.report.SheetKind;
import org.sharedsafety.store.ImportTable;
import org.sharedsafety.store.ReportTable.SaidNumber;
import org.sharedsafety.store.ReportTable.Sentence;
import org.sharedsafety.store.ReportTable.Used;
import org.sharedsafety.store.ReportTable.Written;
import org.sharedsafety.store.Transaction;

/** Remembers what written reports said, so that they can be reproduced, checked and replayed. */
public final class ReportMemory {
    private final String version;

    /** The memory of a program of a version. */
    public ReportMemory(String version) {
        this.version = version;
    }

    /**
     * Remembers a report whose file was just written; a project that is open for reading only remembers nothing.
     *
     * @param seeds of everything random in it, by name
     * @return its number, 0 where it is not remembered
     */
    public long remember(
            OpenProject project,
            Report report,
            ReportBook book,
            Path file,
            Map<String, Long> seeds,
            Progress progress) {
        if (project.isReadOnly()) {
            return 0;
        }
        String sha256 = Digest.sha256(file, progress);
        long id = project.file().writing(tx -> tx.reports()
                .add(
                        new Written(
                                0,
                                report,
                                book.authorised(),
                                Instant.EPOCH,
                                version,
                                methods(),
                                new TreeMap<>(seeds),
                                used(tx),
                                String.valueOf(file.getFileName()),
                                sha256),
                        numbers(book),
                        sentences(book)));
        project.file().saveBack();
        return id;
    }

    /** Remembers it with the moment at which its making began. */
    void remember(
            OpenProject project,
            Report report,
            ReportBook book,
            Path file,
            java.time.Instant begun,
            Progress progress) {
        long id = remember(project, report, book, file, Map.of(), progress);
        if (id != 0) {
            project.file().writing(tx -> {
                tx.reports().began(id, begun);
                return true;
            });
            project.file().saveBack();
        }
    }

    /** The versions of all methods of this program. */
    static SortedMap<String, String> methods() {
        SortedMap<String, String> versions = new TreeMap<>();
        MethodCatalogue.all().forEach(method -> versions.put(method.id(), method.version()));
        return versions;
    }

    private static List<Used> used(Transaction tx) {
        return tx.imports().all().stream()
                .filter(each -> each.state() == ImportTable.State.ACTIVE)
                .map(each -> new Used(
                        each.id(),
                        tx.sourceFiles().byId(each.sourceId()).orElseThrow().sha256()))
                .toList();
    }

    /** The numbers of a book's tables, in their order. */
    static List<SaidNumber> numbers(ReportBook book) {
        List<SaidNumber> numbers = new ArrayList<>();
        for (ReportSheet sheet : book.sheets()) {
            for (ReportTable table : sheet.tables()) {
                table.rows()
                        .forEach(row -> row.forEach(cell -> {
                            if (cell instanceof ReportCell.Value value) {
                                numbers.add(new SaidNumber(value.id().text(), sheet.name(), value.value(), null));
                            } else if (cell instanceof ReportCell.Formula formula) {
                                numbers.add(new SaidNumber(
                                        formula.id().text(), sheet.name(), formula.value(), formula.formula()));
                            }
                        }));
            }
        }
        return numbers;
    }

    /** The lines of a book, in their order; the headings of its sheets first, because they say findings. */
    static List<Sentence> sentences(ReportBook book) {
        List<Sentence> sentences = new ArrayList<>();
        for (ReportSheet sheet : book.sheets()) {
            sentences.add(new Sentence(sheet.name(), "title", sheet.title(), new TreeMap<>()));
            // The words of the sheet of data stand on it only where the data are too many for it.
            if (sheet.kind() != SheetKind.DATA) {
                sheet.lines().forEach(line -> sentences.add(sentence(sheet, line)));
            }
            sheet.charts()
                    .forEach(chart ->
                            sentences.add(new Sentence(sheet.name(), "chart", chart.title(), new TreeMap<>())));
        }
        return sentences;
    }

    private static Sentence sentence(ReportSheet sheet, ReportLine line) {
        SortedMap<String, Double> numbers = new TreeMap<>();
        line.numbers().forEach((id, value) -> numbers.put(id.text(), value));
        return new Sentence(sheet.name(), line.look().name().toLowerCase(java.util.Locale.ROOT), line.text(), numbers);
    }
}
