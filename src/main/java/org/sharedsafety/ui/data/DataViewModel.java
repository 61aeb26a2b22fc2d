package org.sharedsafety.ui.data;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.job.Job;
import org.sharedsafety.model.Message;
import org.sharedsafety.model.Problem;
import org.sharedsafety.ui.common.Jobs;

/** The imports of the open project, newest first, and the problems of the one that is chosen. */
public final class DataViewModel {
    private final Jobs jobs;
    private final Supplier<Job<List<ImportLine>>> listing;
    private final Function<ImportLine, Job<List<Problem>>> problemsOf;
    private final ReadOnlyObjectWrapper<List<ImportLine>> imports = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<List<Problem>> problems = new ReadOnlyObjectWrapper<>(List.of());

    private final ReadOnlyObjectWrapper<@Nullable ImportLine> chosen = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<List<Message>> uses = new ReadOnlyObjectWrapper<>(List.of());
    private Function<ImportLine, Job<List<Message>>> usesOf = line -> progress -> List.of();
    private Consumer<ImportLine> deletion = line -> {};

    public DataViewModel(
            Jobs jobs, Supplier<Job<List<ImportLine>>> listing, Function<ImportLine, Job<List<Problem>>> problemsOf) {
        this.jobs = jobs;
        this.listing = listing;
        this.problemsOf = problemsOf;
    }

    /** Reads the list again. */
    public void refresh() {
        jobs.start(Message.of("data.job"), listing.get(), imports::set);
    }

    /** Says what deleting imports needs; without it the page does not offer it. */
    public void deleting(
            Function<ImportLine, Job<List<Message>>> using,
            Function<ImportLine, Job<Message>> removing,
            Consumer<Message> changed) {
        usesOf = using;
        deletion = line -> jobs.start(Message.of("data.job"), removing.apply(line), said -> {
            uses.set(List.of());
            changed.accept(said);
        });
    }

    /** Says what uses the chosen import, before it is deleted. */
    public void askDelete() {
        ImportLine line = chosen.get();
        if (line != null && line.active()) {
            jobs.start(Message.of("data.job"), usesOf.apply(line), uses::set);
        }
    }

    /** Deletes the chosen import; undo brings it back. */
    public void delete() {
        ImportLine line = chosen.get();
        if (line != null) {
            deletion.accept(line);
        }
    }

    /** Deletes nothing. */
    public void keep() {
        uses.set(List.of());
    }

    /** What uses the import that is to be deleted; empty where nothing is asked. */
    public ReadOnlyObjectProperty<List<Message>> usesProperty() {
        return uses.getReadOnlyProperty();
    }

    /** Shows the problems of an import. */
    public void choose(ImportLine line) {
        chosen.set(line);
        uses.set(List.of());
        jobs.start(Message.of("data.job"), problemsOf.apply(line), problems::set);
    }

    /** The import that is looked at; null before one is. */
    public ReadOnlyObjectProperty<@Nullable ImportLine> chosenProperty() {
        return chosen.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<List<ImportLine>> importsProperty() {
        return imports.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<List<Problem>> problemsProperty() {
        return problems.getReadOnlyProperty();
    }
}
