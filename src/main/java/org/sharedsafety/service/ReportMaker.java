package org.sharedsafety.service;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.honesty.Cautions;
import org.sharedsafety.honesty.MeasureFacts;
import org.sharedsafety.honesty.ViewFacts;
import org.sharedsafety.job.Progress;
import org.sharedsafety.model.Metric;
import org.sharedsafety.model.Place;
import org.sharedsafety.model.Principle;
import org.sharedsafety.model.Responsibilities;
import org.sharedsafety.model.SavedView;
import org.sharedsafety.model.WorkbenchException;
import org.sharedsafety.model.finding.Finding;
import org.sharedsafety.model.report.Report;
import org.sharedsafety.model.report.ReportBook;
import org.sharedsafety.model.report.ReportCell;
import org.sharedsafety.model.report.ReportCell.Text;
import org.sharedsafety.model.report.ReportColumn;
import org.sharedsafety.model.report.ReportLine;
import org.sharedsafety.model.report.ReportLine.Look;
import org.sharedsafety.model.report.ReportSection;
import org.sharedsafety.model.report.ReportSheet;
import org.sharedsafety.model.report.ReportTable;
import org.sharedsafety.model.report.ReportTemplate;
import org.sharedsafety.model.report.SheetKind;
import org.sharedsafety.model.report.TidyRows;
import org.sharedsafety.model.result.Comparison;
import org.sharedsafety.model.result.Investment;
import org.sharedsafety.service.ReportNumbers.Measured;
import org.sharedsafety.text.Texts;

/** Makes the sheets of a report: hidden first over all its numbers together, analysed and said after. */
final class ReportMaker {
    private final ReportService.Needs needs;
    private final Clock clock;
    private final String version;

    ReportMaker(ReportService.Needs needs, Clock clock, String version) {
        this.needs = needs;
        this.clock = clock;
        this.version = version;
    }

    /**
     * A report that was made.
     *
     * @param rows of its tidy data
     */
    record Made(
            ReportBook book,
            TidyRows rows,
            List<Finding> findings,
            List<Finding> cautions,
            boolean crimeOnly,
            int hidden) {
        /** The same in other words. */
        Made saying(ReportBook other) {
            return new Made(other, rows, findings, cautions, crimeOnly, hidden);
        }
    }

    /**
     * Makes the sheets.
     *
     * @param remembers whether it is going to be written: what it gives away is then remembered part by part
     */
    Made make(OpenProject project, Report report, boolean authorised, boolean remembers, Progress progress) {
        progress.report("job.writing-report", 0, report.outline().size());
        String code = report.settings().getOrDefault("place", "");
        String level = report.settings().get("level");
        Place only = code.isEmpty() ? null : needs.profiles().place(project, code, level);
        String where = only != null ? only.level() : level != null ? level : project.level();
        CompareRequest pair = has(report, SheetKind.COMPARE) ? pair(project, report) : null;
        Predicate<Metric> wanted = wanted(project, report, pair);
        ReportNumbers numbers = project.reading(tx -> ReportNumbers.read(
                tx,
                project,
                needs.profiles(),
                new ReportNumbers.Wanted(where, only == null ? null : labelled(project, only), wanted, authorised),
                progress));
        boolean kept = remembers && !authorised;
        ReportFrame frame = new ReportFrame(project, report, needs.views(), numbers, kept, progress);
        List<Finding> own = Cautions.of(ViewFacts.of(numbers.measures().stream()
                .map(measured -> MeasureFacts.of(measured.measure()))
                .toList()));
        boolean crimeOnly = own.stream().anyMatch(finding -> finding.code().equals("W01"));
        frame.raise(own);
        Parts parts = new Parts(project, report, frame, authorised, pair);
        List<ReportSection> outline =
                report.outline().stream().filter(ReportSection::included).toList();
        // What is said of the whole is made after the parts that raise it.
        List<@Nullable ReportSheet> sheets = new ArrayList<>();
        for (ReportSection section : outline) {
            progress.checkCancelled();
            progress.report("job.writing-report", sheets.size(), outline.size());
            sheets.add(isLate(section.kind()) ? null : parts.make(section));
        }
        List<ReportSheet> all = new ArrayList<>();
        for (int i = 0; i < outline.size(); i++) {
            ReportSheet early = sheets.get(i);
            all.add(early == null ? parts.make(outline.get(i)) : early);
        }
        ReportBook book = new ReportBook(
                parts.title(),
                texts(report).say("report.purpose." + report.template().code()),
                report.settings().getOrDefault("organization", ""),
                report.language(),
                authorised,
                all);
        return new Made(
                book,
                new ReportFiles(project, numbers, texts(report)).rows(),
                frame.findings(),
                frame.cautions(),
                crimeOnly,
                frame.hidden());
    }

    private static boolean isLate(SheetKind kind) {
        return kind == SheetKind.NOTES || kind == SheetKind.COVER;
    }

    private static boolean has(Report report, SheetKind kind) {
        return report.outline().stream().anyMatch(section -> section.included() && section.kind() == kind);
    }

    private static Texts texts(Report report) {
        return Texts.of(report.language());
    }

    private static Place labelled(OpenProject project, Place place) {
        return project.reading(tx -> PlaceLabels.of(tx).of(place));
    }

    /** Which measures: of the pair, of the agency, of the principles whose sheets are there, or all. */
    private Predicate<Metric> wanted(OpenProject project, Report report, @Nullable CompareRequest pair) {
        if (report.template() == ReportTemplate.COMPARISON_BRIEF && pair != null) {
            Set<String> two = Set.of(pair.x().metric(), pair.y().metric());
            return metric -> two.contains(metric.id());
        }
        if (report.template() == ReportTemplate.WORKSHOP_RECORD) {
            return metric -> false;
        }
        if (report.template() == ReportTemplate.AGENCY_SHEET) {
            Responsibilities agreed = project.reading(tx -> OwnerService.responsibilities(tx));
            String name = report.settings().getOrDefault("agency", "");
            String agency = agreed.agencies().stream()
                    .filter(each -> each.equalsIgnoreCase(name))
                    .findFirst()
                    .orElseThrow(
                            () -> WorkbenchException.of("agency.unknown", name, String.join(", ", agreed.agencies())));
            return metric -> agreed.of(metric.id()).parts().containsKey(agency);
        }
        if (report.template() == ReportTemplate.PRINCIPLE_REPORT) {
            Set<Principle> shown = report.outline().stream()
                    .filter(ReportSection::included)
                    .map(section -> ReportPrinciples.of(section.kind()))
                    .flatMap(Optional::stream)
                    .collect(Collectors.toSet());
            return metric -> shown.contains(metric.principle());
        }
        return metric -> true;
    }

    /** A report with what it leaves to the program said: the same two measures and the same workshop when it is made again. */
    Report settled(OpenProject project, Report report) {
        Report settled = report;
        if (has(report, SheetKind.COMPARE)
                && (report.settings().get("x") == null || report.settings().get("y") == null)) {
            CompareRequest pair = pair(project, report);
            settled = said(said(settled, "x", pair.x()), "y", pair.y());
        }
        String workshop = lastWorkshop(project);
        return settled.outlined(settled.outline().stream()
                .map(section ->
                        section.kind() == SheetKind.VOICE && section.subject().isEmpty()
                                ? new ReportSection(section.kind(), workshop, section.included())
                                : section)
                .toList());
    }

    private static Report said(Report report, String side, CompareRequest.Side chosen) {
        String series = chosen.series();
        return report.with(side, chosen.metric()).with("series-" + side, series == null ? "" : series);
    }

    private String lastWorkshop(OpenProject project) {
        return needs.workshops().workshops(project).stream()
                .map(workshop -> workshop.id())
                .reduce((a, b) -> b)
                .orElse("");
    }

    private CompareRequest pair(OpenProject project, Report report) {
        String x = report.settings().get("x");
        String y = report.settings().get("y");
        if (x == null || y == null) {
            return needs.compare()
                    .suggestion(project)
                    .orElseThrow(() -> WorkbenchException.of("compare.nothing-to-compare"));
        }
        return new QuestionSettings(new org.sharedsafety.model.ViewQuestion("compare", report.settings())).comparison();
    }

    /** The sheets of one report. */
    private final class Parts {
        private final OpenProject project;
        private final Report report;
        private final ReportFrame frame;
        private final boolean authorised;
        private final @Nullable CompareRequest pair;
        private final Texts texts;

        Parts(
                OpenProject project,
                Report report,
                ReportFrame frame,
                boolean authorised,
                @Nullable CompareRequest pair) {
            this.project = project;
            this.report = report;
            this.frame = frame;
            this.authorised = authorised;
            this.pair = pair;
            this.texts = frame.texts();
        }

        ReportSheet make(ReportSection section) {
            return switch (section.kind()) {
                case COVER -> cover();
                case CONTENTS -> plain(SheetKind.CONTENTS, "report.cover.contents", List.of());
                case SUMMARY -> new ReportSummarySheet(frame).make();
                case PUBLIC_HEALTH, WELL_BEING, SURVIVORS, CYCLE, SYSTEM ->
                    new ReportPrincipleSheet(
                                    frame, ReportPrinciples.of(section.kind()).orElseThrow(), section.kind())
                            .make();
                case COMPARE -> compare();
                case FIGURE -> figure(section.subject());
                case INVESTMENT -> money();
                case RESPONSIBILITY -> new ReportWordSheets(frame).responsibility();
                case VOICE -> voice(section.subject());
                case NOTES -> new ReportWordSheets(frame).notes(authorised);
                case SOURCES -> new ReportFiles(project, frame.numbers(), texts).sources();
                case METHODS -> new ReportWordSheets(frame).methods(version);
                case DATA ->
                    plain(
                            SheetKind.DATA,
                            "report.sheet.data",
                            List.of(ReportLine.of(Look.PLAIN, texts.say("report.data.about"))));
            };
        }

        private ReportSheet plain(SheetKind kind, String key, List<ReportLine> lines) {
            return new ReportSheet(kind, texts.say(key), texts.say(key), lines, List.of(), List.of(), List.of());
        }

        String title() {
            Place place = frame.place();
            String about = place != null ? place.name() : report.settings().getOrDefault("agency", project.name());
            return report.name() + " · " + about;
        }

        private ReportSheet cover() {
            List<List<ReportCell>> rows = new ArrayList<>();
            pair(
                    rows,
                    "project",
                    project.isFictional() ? project.name() + " · " + texts.say("figure.fictional") : project.name());
            pair(rows, "organization", report.settings().getOrDefault("organization", ""));
            pair(rows, "contact", report.settings().getOrDefault("contact", ""));
            pair(rows, "date", LocalDate.now(clock).toString());
            Place place = frame.place();
            pair(
                    rows,
                    "level",
                    place == null ? texts.say("level." + frame.numbers().level()) : place.name());
            pair(rows, "periods", periods());
            pair(rows, "language", texts.say("report.language." + report.language()));
            pair(rows, "made-with", texts.say("report.cover.program", version));
            List<ReportLine> lines = new ArrayList<>();
            lines.add(ReportLine.of(
                    Look.PLAIN, texts.say("report.purpose." + report.template().code())));
            if (authorised) {
                lines.add(ReportLine.of(Look.CAUTION, texts.say("report.authorised")));
            }
            frame.findings().stream()
                    .filter(finding -> finding.code().equals("W01"))
                    .forEach(finding -> lines.add(ReportLine.of(Look.CAUTION, "W01  " + texts.say(finding.message()))));
            return new ReportSheet(
                    SheetKind.COVER,
                    texts.say("report.sheet.cover"),
                    title(),
                    lines,
                    List.of(new ReportTable(
                            "about",
                            "",
                            List.of(
                                    new ReportColumn("what", texts.say("report.cover.what"), 24),
                                    new ReportColumn("said", texts.say("report.cover.said"), 70)),
                            rows)),
                    List.of(),
                    List.of());
        }

        private void pair(List<List<ReportCell>> rows, String name, String value) {
            if (!value.isBlank()) {
                rows.add(List.of(new Text(texts.say("report.cover." + name)), new Text(value)));
            }
        }

        private String periods() {
            return new OutputWords(texts)
                    .periods(frame.numbers().measures().stream()
                            .map(Measured::measure)
                            .toList());
        }

        private ReportSheet compare() {
            CompareRequest request = java.util.Objects.requireNonNull(pair);
            CompareService.ForOutput output = (authorised
                            ? needs.compare().comparingAuthorised(project, request)
                            : needs.compare().comparingForOutput(project, request))
                    .run(frame.progress());
            Comparison comparison = output.compared().comparison();
            comparison.findings().stream()
                    .filter(Finding::refusesNumbers)
                    .findFirst()
                    .ifPresent(finding -> {
                        throw new WorkbenchException(
                                org.sharedsafety.model.Message.of("report.refused", finding.code(), finding.message()));
                    });
            frame.released(output.released());
            frame.raiseOfPart(OutputNotes.findings(output.notes()));
            frame.raiseOfPart(comparison.findings());
            return new ReportCompareSheet(comparison, texts).make();
        }

        private ReportSheet figure(String id) {
            SavedView view = needs.collection().views(project).run(frame.progress()).stream()
                    .filter(each -> each.id().equals(id))
                    .findFirst()
                    .orElse(null);
            return view == null
                    ? plain(
                            SheetKind.FIGURE,
                            "report.figure.gone",
                            List.of(ReportLine.of(Look.PLAIN, texts.say("report.figure.nothing"))))
                    : new ReportFigureSheet(frame, id).make(view);
        }

        private ReportSheet money() {
            try {
                Output<Investment> output = needs.investments()
                        .investmentForOutput(project, new InvestmentQuestion(null, null, null, null, null))
                        .run(frame.progress());
                if (!output.result().years().isEmpty()) {
                    frame.released(output.released());
                    frame.raiseOfPart(output.result().about().findings());
                    return new ReportMoneySheet(output.result(), texts).make();
                }
            } catch (WorkbenchException none) {
                // The project has no money: the sheet says so.
            }
            return plain(
                    SheetKind.INVESTMENT,
                    "report.sheet.investment",
                    List.of(ReportLine.of(Look.PLAIN, texts.say("report.investment.none"))));
        }

        private ReportSheet voice(String subject) {
            String id = subject.isEmpty() ? lastWorkshop(project) : subject;
            if (id.isEmpty()) {
                return plain(
                        SheetKind.VOICE,
                        "report.sheet.voice",
                        List.of(ReportLine.of(Look.PLAIN, texts.say("report.voice.none"))));
            }
            return new ReportVoiceSheet(
                            needs.roomResults().record(project, id, true).run(frame.progress()), texts)
                    .make();
        }
    }
}
