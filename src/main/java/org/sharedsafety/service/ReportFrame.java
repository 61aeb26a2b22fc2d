package org.sharedsafety.service;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.job.Progress;
import org.sharedsafety.model.Place;
import org.sharedsafety.model.Principle;
import org.sharedsafety.model.ViewQuestion;
import org.sharedsafety.model.WorkbenchException;
import org.sharedsafety.model.finding.Finding;
import org.sharedsafety.model.finding.Severity;
import org.sharedsafety.model.report.Report;
import org.sharedsafety.text.Texts;

/** What all sheets of one report are made with, and what they raised so far. */
final class ReportFrame {
    private static final List<String> OF_THE_WHOLE = List.of("W01", "W38");

    private final OpenProject project;
    private final Report report;
    private final Texts texts;
    private final OutputViews views;
    private final ReportNumbers numbers;
    private final boolean remembers;
    private final Progress progress;
    private final Map<String, Finding> findings = new LinkedHashMap<>();
    private final Map<ViewQuestion, Optional<OutputView>> made = new HashMap<>();
    private final List<String> unmade = new ArrayList<>();
    private int hidden;

    ReportFrame(
            OpenProject project,
            Report report,
            OutputViews views,
            ReportNumbers numbers,
            boolean remembers,
            Progress progress) {
        this.project = project;
        this.report = report;
        this.texts = Texts.of(report.language());
        this.views = views;
        this.numbers = numbers;
        this.remembers = remembers;
        this.progress = progress;
        released(numbers.released());
    }

    OpenProject project() {
        return project;
    }

    Report report() {
        return report;
    }

    Texts texts() {
        return texts;
    }

    ReportNumbers numbers() {
        return numbers;
    }

    Progress progress() {
        return progress;
    }

    /** The only place that the report is about, or null. */
    @Nullable
    Place place() {
        return report.settings().containsKey("place") ? numbers.places().get(0) : null;
    }

    String setting(String name) {
        return report.settings().getOrDefault(name, "");
    }

    String principle(Principle principle) {
        return texts.say("home.principle." + principle.name().toLowerCase(Locale.ROOT));
    }

    /**
     * A view as it leaves the desk, made once and remembered where the report is written; nothing where it cannot be
     * made, which the notes then say with the reason.
     *
     * @param what the view is called where the notes speak of it
     */
    Optional<OutputView> view(String what, ViewQuestion question) {
        Optional<OutputView> known = made.get(question);
        if (known == null) {
            known = make(what, question);
            made.put(question, known);
        }
        return known;
    }

    private Optional<OutputView> make(String what, ViewQuestion question) {
        try {
            OutputView view = views.make(project, question, texts, progress);
            Optional<Finding> refusal =
                    view.findings().stream().filter(Finding::refusesNumbers).findFirst();
            if (refusal.isPresent()) {
                unmade(
                        what,
                        refusal.get().code() + " " + texts.say(refusal.get().message()));
                return Optional.empty();
            }
            released(view.released());
            raiseOfPart(view.findings());
            return Optional.of(view);
        } catch (WorkbenchException cannot) {
            unmade(what, texts.say(cannot.message()));
            return Optional.empty();
        }
    }

    /** Notes what could not be made; the others are made all the same. */
    void unmade(String what, String why) {
        unmade.add(texts.say("report.notes.unmade", what, why));
    }

    /** What could not be made, with the reasons. */
    List<String> unmade() {
        return List.copyOf(unmade);
    }

    /** Remembers what a part gives away before the next part is decided. */
    void released(OutputView.Released part) {
        hidden += part.hidden();
        if (remembers) {
            PublishedMemory.remember(project, part.told(), part.hidden());
        }
    }

    /** Notes what has to be known, each once. */
    void raise(List<Finding> more) {
        more.forEach(finding ->
                findings.merge(finding.code(), finding, (a, b) -> b.severity().compareTo(a.severity()) > 0 ? b : a));
    }

    /** Notes what one part of the report raised; whose voice is missing is a question of the whole. */
    void raiseOfPart(List<Finding> more) {
        raise(more.stream()
                .filter(finding -> !OF_THE_WHOLE.contains(finding.code()))
                .toList());
    }

    List<Finding> findings() {
        return org.sharedsafety.honesty.Cautions.inOrder(findings.values());
    }

    List<Finding> cautions() {
        return findings().stream()
                .filter(finding -> finding.severity() == Severity.CAUTION)
                .toList();
    }

    int hidden() {
        return hidden;
    }
}
