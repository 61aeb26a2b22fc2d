package org.sharedsafety.service;

import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.chart.FramedFigure;
import org.sharedsafety.chart.TableText;
import org.sharedsafety.job.Job;
import org.sharedsafety.job.Progress;
import org.sharedsafety.model.Direction;
import org.sharedsafety.model.Message;
import org.sharedsafety.model.Metric;
import org.sharedsafety.model.Place;
import org.sharedsafety.model.ViewQuestion;
import org.sharedsafety.model.WorkbenchException;
import org.sharedsafety.model.finding.Finding;
import org.sharedsafety.model.workshop.SeenFinding;
import org.sharedsafety.model.workshop.Sensitivity;
import org.sharedsafety.text.Texts;

/**
 * What a room may see of a project. The wall is outside of the desk: everything on it goes through the same door as a file
 * that is sent away, and what it showed is remembered.
 */
public final class AudienceService {
    private static final List<String> MEASURES = List.of("x", "y", "z", "metric", "need", "beside-metric");
    private static final Set<String> COUNTY_OR_ABOVE = Set.of("country", "nation", "region", "state", "county");
    private static final int NEVER_CLOSE = 2;

    private final OutputViews views;

    public AudienceService(OutputViews views) {
        this.views = views;
    }

    /** The views that a room can be shown. */
    public Set<String> views() {
        return views.names();
    }

    /** A view as a room may see it; fails with what it would have to show where it may not. */
    public Job<AudienceFigure> figure(OpenProject project, ViewQuestion question, String language) {
        return progress -> project.publishing(() -> figure(project, project, question, language, progress));
    }

    /** The same with places called A, B, C. */
    public Job<AudienceFigure> figureWithoutNames(OpenProject project, ViewQuestion question, String language) {
        return progress -> project.publishing(() -> figure(project, project.lettered(), question, language, progress));
    }

    private AudienceFigure figure(
            OpenProject project, OpenProject named, ViewQuestion question, String language, Progress progress) {
        refuseTooClose(project, question);
        Texts texts = Texts.of(language);
        OutputView view = views.make(named, question, texts, progress);
        view.findings().stream().filter(Finding::refusesNumbers).findFirst().ifPresent(finding -> {
            throw new WorkbenchException(Message.of("workshop.refused", finding.code(), finding.message()));
        });
        PublishedMemory.remember(
                project, view.released().told(), view.released().hidden());
        FramedFigure framed = view.framed(texts, project.remarks(texts));
        return new AudienceFigure(view.figure(), view.finding(), view.subtitle(), framed.cautions(), framed.source());
    }

    /** W30: what could hurt is not shown to a room closer than the county, in whatever form. */
    private static void refuseTooClose(OpenProject project, ViewQuestion question) {
        boolean hurtful = metrics(project, question)
                .anyMatch(metric -> metric.sensitivity() >= NEVER_CLOSE || metric.notBelowLevel() != null);
        if (hurtful && !COUNTY_OR_ABOVE.contains(level(project, question))) {
            throw new WorkbenchException(Message.of("workshop.refused", "W30", Message.of("finding.w30")));
        }
    }

    /** The level that a question looks at: of its place, as it says, else the project's. */
    private static String level(OpenProject project, ViewQuestion question) {
        String said = question.get("level", project.level());
        String code = question.get("place", "");
        return code.isEmpty() || question.settings().containsKey("level")
                ? said
                : project.reading(tx -> tx.places().byCode(code).stream()
                        .map(place -> place.level())
                        .filter(level -> !COUNTY_OR_ABOVE.contains(level))
                        .findFirst()
                        .orElse(said));
    }

    private static Stream<Metric> metrics(OpenProject project, ViewQuestion question) {
        return MEASURES.stream()
                .map(setting -> project.metrics().get(question.get(setting, "")))
                .flatMap(Stream::ofNullable);
    }

    /** Puts letters in the place of the names of places in words that somebody wrote, the same letters as in figures. */
    public UnaryOperator<String> unnaming(OpenProject project) {
        UnaryOperator<Place> letters =
                project.reading(tx -> Lettering.of(tx.places().all()));
        return Unnaming.of(project.reading(tx -> tx.places().all()), letters);
    }

    /** How much care a view needs, by its measures. */
    public Sensitivity sensitivity(OpenProject project, ViewQuestion question) {
        List<Metric> metrics = metrics(project, question).toList();
        if (metrics.stream().anyMatch(metric -> metric.sensitivity() > 0)) {
            return Sensitivity.SENSITIVE;
        }
        return metrics.stream().anyMatch(metric -> metric.direction() == Direction.WORSE)
                ? Sensitivity.HARM
                : Sensitivity.ORDINARY;
    }

    /** What a view comes to now, how much it hides, and why a room may not see it; nothing counts as shown by this. */
    public Job<StationService.AudienceLook> looking(OpenProject project, ViewQuestion question, String language) {
        return progress -> {
            OutputView view = views.make(project, question, Texts.of(language), progress);
            return new StationService.AudienceLook(
                    seen(project, view), view.released().hidden(), refused(project, question, view));
        };
    }

    private static @Nullable Message refused(OpenProject project, ViewQuestion question, OutputView view) {
        try {
            refuseTooClose(project, question);
        } catch (WorkbenchException close) {
            return close.message();
        }
        return view.findings().stream()
                .filter(Finding::refusesNumbers)
                .findFirst()
                .map(finding -> Message.of("workshop.refused", finding.code(), finding.message()))
                .orElse(null);
    }

    /** What a view says now, and a digest of all its numbers. */
    public Job<SeenFinding> seen(OpenProject project, ViewQuestion question, String language) {
        return progress -> {
            return seen(project, views.make(project, question, Texts.of(language), progress));
        };
    }

    private static SeenFinding seen(OpenProject project, OutputView view) {
        String data = TableText.of("", view.figure().table(), List.of());
        long last = project.reading(tx ->
                tx.imports().all().stream().mapToLong(each -> each.id()).max().orElse(0));
        return new SeenFinding(last, view.finding(), Digest.sha256(data));
    }
}
