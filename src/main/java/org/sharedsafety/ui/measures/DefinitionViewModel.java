package org.sharedsafety.ui.measures;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.model.Definition;
import org.sharedsafety.model.Message;
import org.sharedsafety.model.Metric;
import org.sharedsafety.model.ReadyFrame;
import org.sharedsafety.model.WorkbenchException;
import org.sharedsafety.ui.common.Jobs;
import org.sharedsafety.ui.common.Language;

/** The community's definition of well-being as it is written, and the versions that are kept. */
public final class DefinitionViewModel {
    /** A domain holds no more measures than people can speak about. */
    public static final int MOST = 3;

    private final Jobs jobs;
    private final Language language;
    private final IndexSource source;
    private final Supplier<LocalDate> today;
    private final Runnable changed;
    private final ReadOnlyObjectWrapper<List<Metric>> inUse = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<@Nullable DefinitionDraft> draft = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<List<Definition>> versions = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<@Nullable Message> failure = new ReadOnlyObjectWrapper<>();
    private boolean touched;

    /** Over its source; {@code changed} is told after every change of the project. */
    public DefinitionViewModel(
            Jobs jobs, Language language, IndexSource source, Supplier<LocalDate> today, Runnable changed) {
        this.jobs = jobs;
        this.language = language;
        this.source = source;
        this.today = today;
        this.changed = changed;
    }

    /** The measures with numbers, those that a definition can be made of. */
    public ReadOnlyObjectProperty<List<Metric>> inUseProperty() {
        return inUse.getReadOnlyProperty();
    }

    /** What is written; null before a beginning is chosen. */
    public ReadOnlyObjectProperty<@Nullable DefinitionDraft> draftProperty() {
        return draft.getReadOnlyProperty();
    }

    /** What is kept under the name of the draft, newest first. */
    public ReadOnlyObjectProperty<List<Definition>> versionsProperty() {
        return versions.getReadOnlyProperty();
    }

    /** Why it could not be kept, or null. */
    public ReadOnlyObjectProperty<@Nullable Message> failureProperty() {
        return failure.getReadOnlyProperty();
    }

    /** Reads again what the project keeps; what is being written stays. */
    public void refresh() {
        inUse.set(source.inUse().get());
        List<String> names = source.names().get();
        DefinitionDraft now = draft.get();
        if (now == null || !touched) {
            versions.set(names.isEmpty() ? List.of() : source.versions().apply(names.get(0)));
            draft.set(
                    versions.get().isEmpty()
                            ? null
                            : DefinitionDraft.of(versions.get().get(0)));
        } else {
            versions.set(source.versions().apply(now.name().strip()));
        }
    }

    /** Begins with a ready frame: its domains, and those of its suggested measures that have numbers here. */
    public void begin(ReadyFrame frame) {
        Set<String> used = new TreeSet<>();
        List<DefinitionDraft.Domain> domains = new ArrayList<>();
        for (String domain : frame.domains()) {
            List<String> measures = frame.measures(domain).stream()
                    .filter(id -> metric(id).isPresent() && used.add(id))
                    .limit(MOST)
                    .toList();
            domains.add(new DefinitionDraft.Domain(language.now("frame." + frame.code() + "." + domain), measures));
        }
        start(frame.code(), domains);
    }

    /** Begins with an empty sheet. */
    public void beginOwn() {
        start("", List.of(new DefinitionDraft.Domain(language.now("define.first-domain"), List.of())));
    }

    private void start(String frame, List<DefinitionDraft.Domain> domains) {
        DefinitionDraft before = draft.get();
        touched = true;
        failure.set(null);
        draft.set(
                before == null
                        ? new DefinitionDraft(
                                language.now("define.usual-name"), "", frame, domains, today.get(), "", null)
                        : new DefinitionDraft(
                                before.name(),
                                before.sentence(),
                                frame,
                                domains,
                                before.date(),
                                before.room(),
                                before.people()));
    }

    /** Says what is written now. */
    public void write(DefinitionDraft next) {
        if (!next.equals(draft.get())) {
            touched = true;
            draft.set(next);
        }
    }

    /** Goes on with a version that was kept. */
    public void goBackTo(Definition version) {
        write(DefinitionDraft.of(version));
    }

    /** Adds a domain without measures. */
    public void addDomain() {
        DefinitionDraft now = draft.get();
        if (now != null) {
            List<DefinitionDraft.Domain> domains = new ArrayList<>(now.domains());
            domains.add(new DefinitionDraft.Domain(language.now("define.new-domain"), List.of()));
            write(now.with(domains));
        }
    }

    /** Changes a domain; null removes it. */
    public void change(int at, DefinitionDraft.@Nullable Domain next) {
        DefinitionDraft now = draft.get();
        if (now != null && at < now.domains().size()) {
            List<DefinitionDraft.Domain> domains = new ArrayList<>(now.domains());
            if (next == null) {
                domains.remove(at);
            } else {
                domains.set(at, next);
            }
            write(now.with(domains));
        }
    }

    /** The measures that the draft does not hold yet. */
    public List<Metric> free() {
        DefinitionDraft now = draft.get();
        return inUse.get().stream()
                .filter(metric -> now == null
                        || now.domains().stream()
                                .noneMatch(domain -> domain.measures().contains(metric.id())))
                .toList();
    }

    /** A measure by its id. */
    public Optional<Metric> metric(String id) {
        return inUse.get().stream().filter(metric -> metric.id().equals(id)).findFirst();
    }

    /** Whether there is something new to keep. */
    public boolean canKeep() {
        DefinitionDraft now = draft.get();
        if (now == null || now.measures() == 0 || now.name().isBlank()) {
            return false;
        }
        return versions.get().isEmpty() || !versions.get().get(0).saysTheSame(finished(now));
    }

    private Definition finished(DefinitionDraft now) {
        return now.finished(versions.get().isEmpty() ? null : versions.get().get(0));
    }

    /** Keeps what is written as the next version. */
    public void keep() {
        DefinitionDraft now = draft.get();
        if (now != null && canKeep()) {
            failure.set(null);
            jobs.start(
                    Message.of("catalog.keeping"),
                    source.keeping().apply(finished(now)),
                    kept -> {
                        touched = false;
                        versions.set(source.versions().apply(kept.name()));
                        draft.set(DefinitionDraft.of(kept));
                        changed.run();
                    },
                    why -> failure.set(
                            why instanceof WorkbenchException known
                                    ? known.message()
                                    : Message.of("error.unexpected", why.toString())));
        }
    }

    /** What is other in a version than in the one before it, a message a change. */
    public List<Message> changes(Definition version, @Nullable Definition before) {
        return before == null ? List.of() : DefinitionChanges.between(before, version);
    }
}
