package org.sharedsafety.ui.measures;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.model.Definition;
import org.sharedsafety.model.Message;
import org.sharedsafety.model.Metric;
import org.sharedsafety.model.WorkbenchException;
import org.sharedsafety.model.result.CompositeScores;
import org.sharedsafety.ui.common.Jobs;
import org.sharedsafety.ui.common.PlaceSelection;
import org.sharedsafety.ui.common.RunningJob;

/** The index of the community's definition: its weights as sliders move them, and what comes of them. */
public final class IndexViewModel {
    private final Jobs jobs;
    private final IndexSource source;
    private final Consumer<Runnable> soon;
    private final Runnable changed;
    private final PlaceSelection selection = new PlaceSelection();
    private final ReadOnlyObjectWrapper<List<Metric>> inUse = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<@Nullable Definition> definition = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<List<Double>> weights = new ReadOnlyObjectWrapper<>(List.of());
    private final ObjectProperty<Weighing> weighing = new SimpleObjectProperty<>(Weighing.OURS);
    private final ReadOnlyObjectWrapper<@Nullable CompositeScores> shown = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<PlaceShapes> shapes = new ReadOnlyObjectWrapper<>(PlaceShapes.NONE);
    private final ReadOnlyObjectWrapper<@Nullable Message> failure = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper working = new ReadOnlyBooleanWrapper();
    private @Nullable RunningJob running;
    private int asked;

    /** Which weights are shown. */
    public enum Weighing {
        OURS,
        EQUAL
    }

    /**
     * Over its source.
     *
     * @param soon does something a little later; what is given again before then takes its place
     * @param changed is told after every change of the project
     */
    public IndexViewModel(Jobs jobs, IndexSource source, Consumer<Runnable> soon, Runnable changed) {
        this.jobs = jobs;
        this.source = source;
        this.soon = soon;
        this.changed = changed;
        weighing.addListener((observable, before, now) -> score());
    }

    /** Which places stand out. */
    public PlaceSelection selection() {
        return selection;
    }

    /** The definition whose index is shown; null while the project keeps none. */
    public ReadOnlyObjectProperty<@Nullable Definition> definitionProperty() {
        return definition.getReadOnlyProperty();
    }

    /** What each measure weighs in the whole, in the order of the definition. */
    public ReadOnlyObjectProperty<List<Double>> weightsProperty() {
        return weights.getReadOnlyProperty();
    }

    /** Which weights are shown. */
    public ObjectProperty<Weighing> weighingProperty() {
        return weighing;
    }

    /** What came of it; the scores before stay until the next are there. */
    public ReadOnlyObjectProperty<@Nullable CompositeScores> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    /** The outlines of the places. */
    public ReadOnlyObjectProperty<PlaceShapes> shapesProperty() {
        return shapes.getReadOnlyProperty();
    }

    /** Why there are no scores, or null. */
    public ReadOnlyObjectProperty<@Nullable Message> failureProperty() {
        return failure.getReadOnlyProperty();
    }

    /** Whether scores are being made. */
    public ReadOnlyBooleanProperty workingProperty() {
        return working.getReadOnlyProperty();
    }

    /** Reads again what the project keeps. */
    public void refresh() {
        inUse.set(source.inUse().get());
        List<String> names = source.names().get();
        Definition before = definition.get();
        String name =
                before != null && names.contains(before.name()) ? before.name() : names.isEmpty() ? null : names.get(0);
        show(name == null ? null : source.versions().apply(name).get(0));
    }

    /** The names of the definitions that the project keeps. */
    public List<String> names() {
        return source.names().get();
    }

    /** Shows the index of a definition. */
    public void show(@Nullable Definition next) {
        definition.set(next);
        shown.set(null);
        failure.set(null);
        if (next == null) {
            weights.set(List.of());
            return;
        }
        weights.set(next.weights());
        score();
    }

    /** A measure by its id. */
    public Optional<Metric> metric(String id) {
        return inUse.get().stream().filter(metric -> metric.id().equals(id)).findFirst();
    }

    /** One measure weighs so much, 0 to 1; the others share what is left, and the scores follow soon. */
    public void weigh(int measure, double share) {
        if (measure < weights.get().size() && Math.abs(weights.get().get(measure) - share) > 1e-9) {
            weights.set(Weights.with(weights.get(), measure, share));
            weighing.set(Weighing.OURS);
            soon.accept(this::score);
        }
    }

    /** Lets every measure weigh the same. */
    public void makeEqual() {
        weights.set(Weights.equal(weights.get().size()));
        score();
    }

    /** Whether the weights are others than those kept. */
    public boolean isChanged() {
        Definition kept = definition.get();
        if (kept == null) {
            return false;
        }
        List<Double> before = kept.weights();
        for (int i = 0; i < before.size(); i++) {
            if (Math.abs(before.get(i) - weights.get().get(i)) > 1e-4) {
                return true;
            }
        }
        return false;
    }

    /** Keeps the weights as the next version of the definition. */
    public void keep() {
        Definition now = definition.get();
        if (now != null) {
            jobs.start(
                    Message.of("catalog.keeping"),
                    source.keeping().apply(Weights.in(now, weights.get())),
                    kept -> {
                        definition.set(kept);
                        weights.set(kept.weights());
                        changed.run();
                    },
                    this::failed);
        }
    }

    private void score() {
        Definition now = definition.get();
        if (now == null || weights.get().isEmpty()) {
            return;
        }
        RunningJob before = running;
        if (before != null) {
            before.cancel();
        }
        int ask = ++asked;
        working.set(true);
        List<Double> used = weighing.get() == Weighing.OURS
                ? weights.get()
                : Weights.equal(weights.get().size());
        running = jobs.start(
                Message.of("index.working"),
                source.scoring().apply(Weights.in(now, used)),
                made -> {
                    if (ask == asked) {
                        done(made);
                    }
                },
                why -> {
                    if (ask == asked) {
                        failed(why);
                    }
                });
    }

    private void done(CompositeScores made) {
        CompositeScores before = shown.get();
        working.set(false);
        failure.set(null);
        shown.set(made);
        if (before == null
                || !before.level().equals(made.level())
                || shapes.get().equals(PlaceShapes.NONE)) {
            jobs.start(Message.of("index.working"), source.mapping().apply(made), shapes::set);
        }
    }

    private void failed(RuntimeException why) {
        working.set(false);
        shown.set(null);
        failure.set(
                why instanceof WorkbenchException known
                        ? known.message()
                        : Message.of("error.unexpected", why.toString()));
    }
}
