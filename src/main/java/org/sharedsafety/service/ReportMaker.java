package org.sharedsafety.service;

import java.time.Clock;
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
import org.sharedsafety.model.WorkbenchException;
import org.sharedsafety.model.finding.Finding;
import org.sharedsafety.model.report.Report;
import org.sharedsafety.model.report.ReportBook;
import org.sharedsafety.model.report.ReportSection;
import org.sharedsafety.model.report.ReportSheet;
import org.sharedsafety.model.report.ReportTemplate;
import org.sharedsafety.model.report.SheetKind;
import org.sharedsafety.model.report.TidyRows;
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
                new ReportNumbers.Wanted(
                        where,
                        only == null ? null : labelled(project, only),
                        wanted,
                        report.template() == ReportTemplate.COMPARISON_BRIEF && pair != null,
                        authorised),
                progress));
        boolean kept = remembers && !authorised;
        ReportFrame frame = new ReportFrame(project, report, needs.views(), numbers, kept, progress);
        List<Finding> own = Cautions.of(ViewFacts.of(numbers.measures().stream()
                .map(measured -> MeasureFacts.of(measured.measure()))
                .toList()));
        boolean crimeOnly = own.stream().anyMatch(finding -> finding.code().equals("W01"));
        frame.raise(own);
        ReportParts parts = new ReportParts(needs, frame, new ReportParts.Made(authorised, version, clock), pair);
        List<ReportSection> outline = report.outline().stream()
                .filter(section -> isShown(report, frame, section))
                .toList();
        // What is said of the whole is made after the parts that raise it.
        List<@Nullable ReportSheet> sheets = new ArrayList<>();
        for (ReportSection section : outline) {
            progress.checkCancelled();
            progress.report("job.writing-report", sheets.size(), outline.size());
            sheets.add(isLate(report, section.kind()) ? null : parts.make(section));
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

    /** An agency's sheet has no pages for principles of which it does nothing. */
    private static boolean isShown(Report report, ReportFrame frame, ReportSection section) {
        boolean nothing = report.template() == ReportTemplate.AGENCY_SHEET
                && ReportPrinciples.of(section.kind())
                        .filter(each -> frame.numbers().of(each).isEmpty())
                        .isPresent();
        return section.included() && !nothing;
    }

    private static boolean isLate(Report report, SheetKind kind) {
        return kind == SheetKind.NOTES
                || kind == SheetKind.COVER
                || (kind == SheetKind.SUMMARY && has(report, SheetKind.COMPARE));
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
        String workshop = ReportParts.lastWorkshop(needs, project);
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
}
