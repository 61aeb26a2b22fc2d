package org.sharedsafety.ui.reporting;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.job.Job;
import org.sharedsafety.model.Message;
import org.sharedsafety.model.report.Report;
import org.sharedsafety.model.report.ReportSection;
import org.sharedsafety.model.report.ReportTemplate;
import org.sharedsafety.service.ReportPreview;
import org.sharedsafety.ui.common.Answer;
import org.sharedsafety.ui.common.Jobs;

/** The reports of a project: which one is in front, what it would say, and how it leaves. */
public final class ReportsViewModel {
    private final Jobs jobs;
    private final ReportsSource source;
    private final ObservableList<Report> reports = FXCollections.observableArrayList();
    private final ObservableList<ReportSetting> settings = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<@Nullable Report> chosen = new ReadOnlyObjectWrapper<>();
    private final ObjectProperty<@Nullable ReportSection> section = new SimpleObjectProperty<>();
    private final ReadOnlyObjectWrapper<@Nullable Path> written = new ReadOnlyObjectWrapper<>();
    private final BooleanProperty understood = new SimpleBooleanProperty();
    private final Answer<Report, ReportPreview> preview;

    public ReportsViewModel(Jobs jobs, ReportsSource source) {
        this.jobs = jobs;
        this.source = source;
        this.preview = new Answer<>(jobs);
    }

    /** Reads the reports again; the one in front stays, if it is still there. */
    public void refresh() {
        jobs.start(Message.of("job.reports"), source.reports().get(), all -> {
            Report before = chosen.get();
            reports.setAll(all);
            choose(all.stream()
                    .filter(each -> before != null && each.id().equals(before.id()))
                    .findFirst()
                    .orElse(all.isEmpty() ? null : all.get(all.size() - 1)));
        });
    }

    /** Brings a report to the front and asks what it would say. */
    public void choose(@Nullable Report report) {
        boolean same = Objects.equals(report, chosen.get());
        chosen.set(report);
        if (report == null) {
            preview.clear();
            settings.clear();
            return;
        }
        if (!same) {
            written.set(null);
            understood.set(false);
        }
        jobs.start(Message.of("job.reports"), source.choices().apply(report), settings::setAll);
        preview.ask(
                Message.of("reporting.job.preparing"),
                report,
                source.previewing().apply(report));
    }

    /** Keeps a new report of a template and brings it to the front. */
    public void make(ReportTemplate template) {
        jobs.start(Message.of("job.reports"), source.making().apply(template), made -> {
            reports.add(made);
            source.changed().run();
            choose(made);
        });
    }

    /** Takes the report in front away; it can be taken back. */
    public void remove() {
        Report gone = chosen.get();
        if (gone != null) {
            jobs.start(Message.of("job.reports"), source.removing().apply(gone), done -> {
                source.changed().run();
                refresh();
            });
        }
    }

    /** Gives the report in front another name. */
    public void rename(String name) {
        Report now = chosen.get();
        if (now != null && !name.isBlank() && !name.equals(now.name())) {
            keep(now.named(name.strip()));
        }
    }

    /** The report in front in another language. */
    public void language(String code) {
        Report now = chosen.get();
        if (now != null && !code.equals(now.language())) {
            keep(now.in(code));
        }
    }

    /** Sets what the report in front is about; an empty value takes the setting away. */
    public void set(String setting, String value) {
        Report now = chosen.get();
        if (now != null && !now.settings().getOrDefault(setting, "").equals(value)) {
            keep(now.with(setting, value));
        }
    }

    /** Takes a sheet into the report or out of it. */
    public void include(int at, boolean now) {
        Report report = chosen.get();
        if (report != null && report.outline().get(at).included() != now) {
            List<ReportSection> outline = new ArrayList<>(report.outline());
            outline.set(at, outline.get(at).including(now));
            keep(report.outlined(outline));
        }
    }

    /** Moves a sheet of the report in front. */
    public void move(int from, int to) {
        Report report = chosen.get();
        if (report == null || from == to || to < 0 || to >= report.outline().size()) {
            return;
        }
        List<ReportSection> outline = new ArrayList<>(report.outline());
        outline.add(to, outline.remove(from));
        keep(report.outlined(outline));
    }

    private void keep(Report changed) {
        Report before = chosen.get();
        chosen.set(changed);
        // What has to be settled may be other things now.
        understood.set(false);
        written.set(null);
        Job<Report> keeping = source.keeping().apply(changed);
        jobs.start(
                Message.of("job.reports"),
                keeping,
                kept -> {
                    reports.replaceAll(each -> each.id().equals(kept.id()) ? kept : each);
                    source.changed().run();
                    choose(kept);
                },
                why -> choose(before));
    }

    /** Writes the report in front; only once everything was settled. */
    public void export(Path file) {
        Report report = chosen.get();
        if (report != null && isReady()) {
            jobs.start(Message.of("reporting.job.writing"), source.writing().apply(report, file), written::set);
        }
    }

    /** Whether the report in front may be written: it is known what it says, and every caution was understood. */
    public boolean isReady() {
        ReportPreview now = preview.shown();
        return now != null
                && !preview.workingProperty().get()
                && ((now.toSettle().isEmpty() && !now.crimeOnly()) || understood.get());
    }

    /** The reports of the project. */
    public ObservableList<Report> reports() {
        return reports;
    }

    /** What the report in front may be set to. */
    public ObservableList<ReportSetting> settings() {
        return settings;
    }

    /** The report in front; null while there is none. */
    public ReadOnlyObjectProperty<@Nullable Report> chosenProperty() {
        return chosen.getReadOnlyProperty();
    }

    /** The line of the outline whose sheet is looked at. */
    public ObjectProperty<@Nullable ReportSection> sectionProperty() {
        return section;
    }

    /** What the report would say. */
    public Answer<Report, ReportPreview> preview() {
        return preview;
    }

    /** The file that was written last. */
    public ReadOnlyObjectProperty<@Nullable Path> writtenProperty() {
        return written.getReadOnlyProperty();
    }

    /** Whether the person has understood what is to be settled. */
    public BooleanProperty understoodProperty() {
        return understood;
    }
}
