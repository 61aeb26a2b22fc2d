package org.sharedsafety.ui.measures;

import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.job.Job;
import org.sharedsafety.model.Message;
import org.sharedsafety.model.Metric;
import org.sharedsafety.model.Responsibilities;
import org.sharedsafety.model.Responsibilities.Pace;
import org.sharedsafety.model.Responsibilities.Part;
import org.sharedsafety.model.Responsibilities.Role;
import org.sharedsafety.model.WorkbenchException;
import org.sharedsafety.ui.common.Jobs;

/** Who answers for which measure; each change is kept at once and can be undone. */
public final class OwnerViewModel {
    private final Jobs jobs;
    private final OwnerSource source;
    private final Runnable changed;
    private final ReadOnlyObjectWrapper<List<Metric>> measures = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Responsibilities> agreed = new ReadOnlyObjectWrapper<>(Responsibilities.NONE);
    private final ReadOnlyObjectWrapper<@Nullable Message> failure = new ReadOnlyObjectWrapper<>();
    private final ObjectProperty<@Nullable Metric> looked = new SimpleObjectProperty<>();

    /** Over its source; {@code changed} is told after every change of the project. */
    public OwnerViewModel(Jobs jobs, OwnerSource source, Runnable changed) {
        this.jobs = jobs;
        this.source = source;
        this.changed = changed;
    }

    /** The measures in use, in the order of the catalogue. */
    public ReadOnlyObjectProperty<List<Metric>> measuresProperty() {
        return measures.getReadOnlyProperty();
    }

    /** What was agreed. */
    public ReadOnlyObjectProperty<Responsibilities> agreedProperty() {
        return agreed.getReadOnlyProperty();
    }

    /** Why the last change was refused, or null. */
    public ReadOnlyObjectProperty<@Nullable Message> failureProperty() {
        return failure.getReadOnlyProperty();
    }

    /** The measure whose community role is shown; null where none is. */
    public ObjectProperty<@Nullable Metric> lookedProperty() {
        return looked;
    }

    /** Reads again what the project keeps. */
    public void refresh() {
        failure.set(null);
        measures.set(source.inUse().get());
        agreed.set(source.agreed().get());
    }

    /** How many measures have a lead. */
    public long led() {
        return measures.get().stream()
                .filter(metric -> agreed.get().of(metric.id()).hasLead())
                .count();
    }

    /** What an agency does for a measure; null where nothing. */
    public @Nullable Part part(Metric metric, String agency) {
        return agreed.get().of(metric.id()).parts().get(agency);
    }

    /** Says what an agency does; null takes its part away. */
    public void assign(Metric metric, String agency, @Nullable Role role) {
        Part now = part(metric, agency);
        if ((now == null ? null : now.role()) != role) {
            start(source.assigning().assign(metric, agency, role));
        }
    }

    /** The next of nothing, leads, shares. */
    public void turn(Metric metric, String agency) {
        Part now = part(metric, agency);
        assign(metric, agency, now == null ? Role.LEADS : now.role() == Role.LEADS ? Role.SHARES : null);
    }

    /** The next of not said, this year, later. */
    public void turnPace(Metric metric, String agency) {
        Part now = part(metric, agency);
        if (now != null) {
            Pace next = now.pace() == null ? Pace.LEAD : now.pace() == Pace.LEAD ? Pace.LAG : null;
            start(source.pacing().pace(metric, agency, next));
        }
    }

    /** Says what the community does for a measure. */
    public void community(Metric metric, String text) {
        if (!text.strip().equals(agreed.get().of(metric.id()).community())) {
            start(source.community().apply(metric, text));
        }
    }

    /** Adds agencies, one step of history. */
    public void add(List<String> agencies) {
        start(source.adding().apply(agencies));
    }

    /** Gives an agency another name. */
    public void rename(String agency, String name) {
        start(source.renaming().apply(agency, name));
    }

    /** Removes an agency with its parts. */
    public void remove(String agency) {
        start(source.removing().apply(agency));
    }

    private void start(Job<Responsibilities> job) {
        failure.set(null);
        jobs.start(
                Message.of("catalog.keeping"),
                job,
                kept -> {
                    agreed.set(kept);
                    changed.run();
                },
                why -> failure.set(
                        why instanceof WorkbenchException known
                                ? known.message()
                                : Message.of("error.unexpected", why.toString())));
    }
}
