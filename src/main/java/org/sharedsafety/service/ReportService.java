package org.sharedsafety.service;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.sharedsafety.job.Job;
import org.sharedsafety.job.Progress;
import org.sharedsafety.model.WorkbenchException;
import org.sharedsafety.model.report.Report;
import org.sharedsafety.model.report.ReportBook;
import org.sharedsafety.model.report.ReportFormat;
import org.sharedsafety.model.report.ReportSheet;
import org.sharedsafety.report.BookPaper;
import org.sharedsafety.report.BookWriter;
import org.sharedsafety.report.TidyFile;
import org.sharedsafety.text.Texts;

/** Writes reports: what an output may carry, made anew from the values that it shows. */
public final class ReportService {
    private final Clock clock;
    private final String version;
    private final Lately<Report, ReportPreview> previews = new Lately<>(2);
    private final ReportMaker maker;

    /** The services that know what a report says. */
    public record Needs(
            CompareService compare,
            SourceService sources,
            ProfileService profiles,
            InvestmentService investments,
            CollectionService collection,
            WorkshopService workshops,
            WorkshopResultService roomResults,
            OutputViews views) {}

    public ReportService(Needs needs, Clock clock, String version) {
        this.clock = clock;
        this.version = version;
        this.maker = new ReportMaker(needs, clock, version);
    }

    /** What a report will say, sheet by sheet, with what has to be settled first; writes and remembers nothing. */
    public Job<ReportPreview> previewing(OpenProject project, Report report) {
        return progress -> previews.answer(project, report, () -> {
            ReportMaker.Made made = make(project, report, false, false, progress);
            return new ReportPreview(made.book(), made.cautions(), made.crimeOnly(), made.hidden());
        });
    }

    /**
     * Writes a report as a workbook, as pages or as plain data, by the ending of the file's name; writes nothing where
     * cautions were not accepted, and refuses what the template is not written as.
     */
    public Job<WrittenBook> writing(OpenProject project, Report asked, BookRequest request) {
        return progress -> {
            Report report = maker.settled(project, asked);
            ReportFormat format = format(report, request.out());
            Texts texts = Texts.of(report.language());
            Path out = request.authorised() ? named(request.out(), texts) : request.out();
            if (Files.exists(out) && !request.replace()) {
                throw WorkbenchException.of("report.exists", out.toString());
            }
            if (!request.cautionsAccepted()) {
                ReportMaker.Made open = make(project, report, request.authorised(), false, progress);
                if (!open.cautions().isEmpty()) {
                    return new WrittenBook(null, names(open.book()), open.hidden(), open.cautions());
                }
            }
            Instant begun = clock.instant();
            ReportMaker.Made made =
                    project.publishing(() -> make(project, report, request.authorised(), true, progress));
            ReportBook book = made.book();
            switch (format) {
                case WORKBOOK -> new BookWriter(texts).write(book, made.rows(), out, progress);
                case PAPER -> new BookPaper(texts).write(book, report.template(), out, progress);
                case DATA -> new TidyFile(texts).write(made.rows(), out, progress);
            }
            if (format != ReportFormat.DATA) {
                new ReportMemory(version).remember(project, report, book, out, begun, progress);
            }
            return new WrittenBook(out, names(book), made.hidden(), List.of());
        };
    }

    /** What a report says now with all its numbers, as if it were written; writes no file. */
    Job<ReportMaker.Made> making(OpenProject project, Report report, boolean authorised, boolean remembers) {
        return progress -> project.publishing(
                () -> make(project, maker.settled(project, report), authorised, remembers, progress));
    }

    /** What a report says, with the notice of what was restated where it repeats one of before. */
    private ReportMaker.Made make(
            OpenProject project, Report report, boolean authorised, boolean remembers, Progress progress) {
        return Restatement.noticed(project, report, maker.make(project, report, authorised, remembers, progress));
    }

    private static ReportFormat format(Report report, Path out) {
        List<ReportFormat> known = ReportFormat.of(report.template());
        return ReportFormat.of(String.valueOf(out.getFileName()))
                .filter(known::contains)
                .orElseThrow(() -> WorkbenchException.of(
                        "report.not-this-kind",
                        String.valueOf(out.getFileName()),
                        known.stream().map(ReportFormat::ending).collect(Collectors.joining(", "))));
    }

    private static List<String> names(ReportBook book) {
        return book.sheets().stream().map(ReportSheet::name).toList();
    }

    /** The file's name with what it holds said in it, once. */
    private static Path named(Path out, Texts texts) {
        String name = String.valueOf(out.getFileName());
        String warning = texts.say("report.authorised");
        if (name.contains(warning)) {
            return out;
        }
        int dot = name.lastIndexOf('.');
        String stem = dot > 0 ? name.substring(0, dot) : name;
        String ending = dot > 0 ? name.substring(dot) : "";
        return out.resolveSibling(stem + " (" + warning + ")" + ending);
    }
}
