package org.sharedsafety.ui.workshop;

import java.nio.file.Path;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.model.BudgetTag;
import org.sharedsafety.model.Message;
import org.sharedsafety.model.WantedPriorities;
import org.sharedsafety.model.workshop.Entry;
import org.sharedsafety.model.workshop.Workshop;
import org.sharedsafety.service.WorkshopMergeService.Merged;
import org.sharedsafety.ui.common.Answer;
import org.sharedsafety.ui.common.Jobs;

/** What came of the chosen workshop, what was agreed, and what becomes of it; every change is kept at once. */
public final class DecideViewModel {
    private static final Message WORKING = Message.of("job.workshop-results");
    private static final Message KEEPING = Message.of("job.workshop-keeping");

    private final Jobs jobs;
    private final DecideSource source;
    private final WorkshopsViewModel workshops;
    private final Answer<String, DecideSource.Held> answer;
    private final ReadOnlyObjectWrapper<@Nullable Merged> merged = new ReadOnlyObjectWrapper<>();

    /** Over its source, about the workshop that the page has chosen. */
    public DecideViewModel(Jobs jobs, DecideSource source, WorkshopsViewModel workshops) {
        this.jobs = jobs;
        this.source = source;
        this.workshops = workshops;
        this.answer = new Answer<>(jobs);
        workshops.chosenProperty().addListener((observable, before, now) -> {
            // What came home belongs to the workshops it came to, not to those of another project.
            if (before != null && (now == null || !now.id().equals(before.id()))) {
                merged.set(null);
            }
            refresh();
        });
    }

    /** What the chosen workshop left; null before it was read, or where there is no workshop. */
    public ReadOnlyObjectProperty<DecideSource.@Nullable Held> heldProperty() {
        return answer.shownProperty();
    }

    /** Why it could not be read, or null. */
    public ReadOnlyObjectProperty<@Nullable Message> failureProperty() {
        return answer.failureProperty();
    }

    /** What came home last, or null. */
    public ReadOnlyObjectProperty<@Nullable Merged> mergedProperty() {
        return merged.getReadOnlyProperty();
    }

    /** Reads again what the chosen workshop left. */
    public void refresh() {
        Workshop chosen = workshops.chosenProperty().get();
        if (chosen == null) {
            answer.clear();
        } else {
            answer.ask(WORKING, chosen.id(), source.held().apply(chosen.id()));
        }
    }

    /** A new decision with nothing in it but its id, its workshop and the time. */
    public Entry.Decision begun(String workshop) {
        Entry.Decision fresh = source.entry().get();
        return new Entry.Decision(fresh.id(), workshop, "", "", "", "", "", null, "", "", fresh.at());
    }

    /** Keeps what was agreed. */
    public void keep(Entry.Decision decision) {
        jobs.start(KEEPING, source.keeping().apply(decision), kept -> refresh());
    }

    /** Takes a decision out for good. */
    public void delete(Entry.Decision decision) {
        jobs.start(KEEPING, source.deleting().apply(decision.id()), gone -> refresh());
    }

    /** Closes a vote, so that its count is seen. */
    public void close(String workshop, String slide) {
        jobs.start(KEEPING, source.closing().apply(workshop, slide), closed -> {
            source.told().accept(Message.of("workshop.decide.closed"));
            workshops.refresh();
            refresh();
        });
    }

    /** Takes an order of purposes over as what people want, with who said so. */
    public void want(List<BudgetTag> order, String said) {
        jobs.start(KEEPING, source.wanting().apply(new WantedPriorities(order, said)), kept -> {
            source.told().accept(Message.of("workshop.decide.wanted-kept"));
            refresh();
        });
    }

    /** Writes the record of a workshop. */
    public void writeWorkbook(String workshop, Path out) {
        jobs.start(Message.of("job.workshop-record"), source.workbook().apply(workshop, out), this::written);
    }

    /** Writes the page that goes back to people. */
    public void writeReturn(String workshop, Path out) {
        jobs.start(Message.of("job.workshop-record"), source.returned().apply(workshop, out), this::written);
    }

    /** Writes a copy of the project for the day. */
    public void copy(Path out) {
        jobs.start(Message.of("job.workshop-record"), source.copying().apply(out), this::written);
    }

    private void written(Path file) {
        source.told().accept(Message.of("cli.workshop.written", file.toString()));
    }

    /** Brings in what a copy captured. */
    public void merge(Path copy) {
        jobs.start(Message.of("job.workshop-merging"), source.merging().apply(copy), home -> {
            merged.set(home);
            workshops.refresh();
            refresh();
        });
    }
}
