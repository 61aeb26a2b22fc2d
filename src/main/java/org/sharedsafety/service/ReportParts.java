package org.sharedsafety.service;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.model.Place;
import org.sharedsafety.model.SavedView;
import org.sharedsafety.model.WorkbenchException;
import org.sharedsafety.model.finding.Finding;
import org.sharedsafety.model.report.Report;
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
import org.sharedsafety.model.result.Comparison;
import org.sharedsafety.model.result.Investment;
import org.sharedsafety.model.workshop.Check;
import org.sharedsafety.model.workshop.Checklist;
import org.sharedsafety.service.ReportNumbers.Measured;
import org.sharedsafety.text.Texts;

/** The sheets of one report, each made when it is its turn. */
final class ReportParts {
    private final ReportService.Needs needs;
    private final OpenProject project;
    private final Report report;
    private final ReportFrame frame;
    private final Made how;
    private final @Nullable CompareRequest pair;
    private final Texts texts;
    private @Nullable Comparison compared;

    /**
     * How it is made.
     *
     * @param authorised whether small counts stay
     * @param version of the program
     */
    record Made(boolean authorised, String version, Clock clock) {}

    ReportParts(ReportService.Needs needs, ReportFrame frame, Made how, @Nullable CompareRequest pair) {
        this.needs = needs;
        this.project = frame.project();
        this.report = frame.report();
        this.frame = frame;
        this.how = how;
        this.pair = pair;
        this.texts = frame.texts();
    }

    ReportSheet make(ReportSection section) {
        return switch (section.kind()) {
            case COVER -> cover();
            case CONTENTS -> plain(SheetKind.CONTENTS, "report.cover.contents", List.of());
            case SUMMARY -> new ReportSummarySheet(frame, compared).make();
            case PUBLIC_HEALTH, WELL_BEING, SURVIVORS, CYCLE, SYSTEM ->
                new ReportPrincipleSheet(
                                frame, ReportPrinciples.of(section.kind()).orElseThrow(), section.kind())
                        .make();
            case COMPARE -> compare();
            case FIGURE -> figure(section.subject());
            case INVESTMENT -> money();
            case RESPONSIBILITY -> new ReportWordSheets(frame).responsibility();
            case VOICE -> voice(section.subject());
            case NOTES -> new ReportWordSheets(frame).notes(how.authorised());
            case SOURCES -> new ReportFiles(project, frame.numbers(), texts).sources();
            case METHODS -> new ReportWordSheets(frame).methods(how.version());
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
        Comparison two = compared;
        if (two != null && report.template() == ReportTemplate.COMPARISON_BRIEF) {
            return report.name() + " · "
                    + texts.say(
                            "report.cover.title",
                            two.x().metric().name(texts.language()),
                            two.y().metric().name(texts.language()));
        }
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
        pair(rows, "survivors", survivors());
        pair(rows, "date", LocalDate.now(how.clock()).toString());
        Place place = frame.place();
        pair(rows, "level", place == null ? texts.say("level." + frame.numbers().level()) : place.name());
        pair(rows, "periods", periods());
        pair(rows, "language", texts.say("report.language." + report.language()));
        pair(rows, "made-with", texts.say("report.cover.program", how.version()));
        List<ReportLine> lines = new ArrayList<>();
        lines.add(ReportLine.of(
                Look.PLAIN, texts.say("report.purpose." + report.template().code())));
        if (how.authorised()) {
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

    /** Who of those who survived harm read it before it left; said on every report, also where nobody is known to have. */
    private String survivors() {
        String said = report.settings().getOrDefault("survivor-review", "");
        if (!said.isBlank()) {
            return texts.say("report.cover.survivors-read", said.strip());
        }
        boolean slides = report.outline().stream()
                .filter(section -> section.included() && section.kind() == SheetKind.VOICE)
                .flatMap(section -> needs
                        .workshops()
                        .workshop(
                                project, section.subject().isEmpty() ? lastWorkshop(needs, project) : section.subject())
                        .stream())
                .flatMap(workshop -> Checklist.of(workshop, null).lines().stream())
                .anyMatch(line -> line.gate() == Check.Gate.ADVISER && line.state() == Check.State.DONE);
        return texts.say(slides ? "report.cover.survivors-slides" : "report.cover.survivors-none");
    }

    private void pair(List<List<ReportCell>> rows, String name, String value) {
        if (!value.isBlank()) {
            rows.add(List.of(new Text(texts.say("report.cover." + name)), new Text(value)));
        }
    }

    private String periods() {
        Comparison two = compared;
        if (two != null && report.template() == ReportTemplate.COMPARISON_BRIEF) {
            return OutputWords.period(two.x(), two.y());
        }
        return new OutputWords(texts)
                .periods(frame.numbers().measures().stream()
                        .map(Measured::measure)
                        .toList());
    }

    private ReportSheet compare() {
        CompareRequest request = java.util.Objects.requireNonNull(pair);
        CompareService.ForOutput output = (how.authorised()
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
        compared = comparison;
        return new ReportCompareSheet(output.compared(), texts).make();
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
            frame.released(output.released());
            frame.raiseOfPart(output.result().about().findings());
            return new ReportMoneySheet(output.result(), texts).make();
        } catch (WorkbenchException cannot) {
            boolean none = cannot.message().key().equals("money.no-lines");
            String why = none ? texts.say("report.investment.none") : texts.say(cannot.message());
            if (!none) {
                frame.unmade(texts.say("report.sheet.investment"), why);
            }
            return plain(SheetKind.INVESTMENT, "report.sheet.investment", List.of(ReportLine.of(Look.PLAIN, why)));
        }
    }

    /** The id of the workshop that was made last, empty where there is none. */
    static String lastWorkshop(ReportService.Needs needs, OpenProject project) {
        return needs.workshops().workshops(project).stream()
                .map(workshop -> workshop.id())
                .reduce((first, second) -> second)
                .orElse("");
    }

    private ReportSheet voice(String subject) {
        String id = subject.isEmpty() ? lastWorkshop(needs, project) : subject;
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
