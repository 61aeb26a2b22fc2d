package org.sharedsafety.ui.measures;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.model.Message;
import org.sharedsafety.model.Metric;
import org.sharedsafety.model.MetricDetails;
import org.sharedsafety.model.Principle;
import org.sharedsafety.service.MeasureEditService.Edit;
import org.sharedsafety.ui.common.Jobs;

/** The catalogue: which measures are looked for, which one is looked at, and changes of own measures. */
public final class CatalogueViewModel {
    private final Jobs jobs;
    private final CatalogueSource source;
    private final Runnable changed;
    private final ReadOnlyObjectWrapper<List<MeasureLine>> lines = new ReadOnlyObjectWrapper<>(List.of());
    private final StringProperty wanted = new SimpleStringProperty("");
    private final ObjectProperty<Set<StageGroup>> stages = new SimpleObjectProperty<>(Set.of());
    private final BooleanProperty onlyInUse = new SimpleBooleanProperty();
    private final ObjectProperty<@Nullable String> looked = new SimpleObjectProperty<>();

    /** Over its source; {@code changed} is told after every change of the project. */
    public CatalogueViewModel(Jobs jobs, CatalogueSource source, Runnable changed) {
        this.jobs = jobs;
        this.source = source;
        this.changed = changed;
    }

    /** All measures but populations, in the order of the catalogue, own ones last. */
    public ReadOnlyObjectProperty<List<MeasureLine>> linesProperty() {
        return lines.getReadOnlyProperty();
    }

    /** Words that are looked for. */
    public StringProperty wantedProperty() {
        return wanted;
    }

    /** The stages that are shown; all where none is chosen. */
    public ObjectProperty<Set<StageGroup>> stagesProperty() {
        return stages;
    }

    /** Whether only measures with numbers are shown. */
    public BooleanProperty onlyInUseProperty() {
        return onlyInUse;
    }

    /** The id of the measure that is looked at, or null. */
    public ObjectProperty<@Nullable String> lookedProperty() {
        return looked;
    }

    /** Reads the catalogue again. */
    public void refresh() {
        Map<String, MetricDetails> details = source.details().get();
        lines.set(source.choices().get().stream()
                .filter(choice -> choice.metric().principle() != Principle.POP)
                .map(choice -> MeasureLine.of(
                        choice, details.getOrDefault(choice.metric().id(), MetricDetails.NONE)))
                .toList());
    }

    /** The measure that is looked at; null where none is. */
    public @Nullable MeasureLine line() {
        return lines.get().stream()
                .filter(line -> line.metric().id().equals(looked.get()))
                .findFirst()
                .orElse(null);
    }

    /** Whether what is looked for holds a measure. */
    public boolean shows(MeasureLine line) {
        return (!onlyInUse.get() || line.inUse())
                && (stages.get().isEmpty()
                        || stages.get().stream()
                                .anyMatch(group -> group.holds(line.metric().stage())))
                && Plain.matches(line.searched(), wanted.get());
    }

    /** Shows a stage, or lets it go again. */
    public void turn(StageGroup group) {
        EnumSet<StageGroup> next = EnumSet.noneOf(StageGroup.class);
        next.addAll(stages.get());
        if (!next.remove(group)) {
            next.add(group);
        }
        stages.set(Set.copyOf(next));
    }

    /** Lets everything that is looked for go. */
    public void showAll() {
        wanted.set("");
        stages.set(Set.of());
        onlyInUse.set(false);
    }

    /** Changes an own measure. */
    public void edit(Metric metric, Edit edit) {
        jobs.start(Message.of("catalog.keeping"), source.editing().apply(metric.id(), edit), kept -> {
            refresh();
            changed.run();
        });
    }
}
