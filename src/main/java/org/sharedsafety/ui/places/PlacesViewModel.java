package org.sharedsafety.ui.places;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.model.Message;
import org.sharedsafety.service.PlaceFileService.Answer;
import org.sharedsafety.service.PlaceFileService.Kind;
import org.sharedsafety.service.PlaceService.PlaceKind;
import org.sharedsafety.ui.common.Jobs;
import org.sharedsafety.ui.common.PlaceSelection;

/** The places of the project on one level, and the file of places that is about to be brought in. */
public final class PlacesViewModel {
    private final Jobs jobs;
    private final PlacesSource source;
    private final String usual;
    private final Consumer<Message> changed;
    private final PlaceSelection selection = new PlaceSelection();
    private final ReadOnlyObjectWrapper<List<String>> levels = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<String> level = new ReadOnlyObjectWrapper<>("");
    private final ReadOnlyObjectWrapper<PlacesSource.@Nullable Level> shown = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<List<Message>> held = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<List<Answer>> answers = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<@Nullable Offered> offered = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<PlacesSource.@Nullable Brought> brought = new ReadOnlyObjectWrapper<>();

    /** A file that was chosen, with its columns. */
    public record Offered(Path file, Kind kind, List<String> fields) {
        public Offered {
            fields = List.copyOf(fields);
        }
    }

    /**
     * Over its source.
     *
     * @param usual the level to begin with, where it has places
     * @param changed is told when a file has been brought in
     */
    public PlacesViewModel(Jobs jobs, PlacesSource source, String usual, Consumer<Message> changed) {
        this.jobs = jobs;
        this.source = source;
        this.usual = usual;
        this.changed = changed;
    }

    /** The places that stand out. */
    public PlaceSelection selection() {
        return selection;
    }

    public ReadOnlyObjectProperty<List<String>> levelsProperty() {
        return levels.getReadOnlyProperty();
    }

    /** The level that is shown. */
    public ReadOnlyObjectProperty<String> levelProperty() {
        return level.getReadOnlyProperty();
    }

    /** Its places, or null before they are read. */
    public ReadOnlyObjectProperty<PlacesSource.@Nullable Level> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    /** What the project holds of boundaries and crosswalks. */
    public ReadOnlyObjectProperty<List<Message>> heldProperty() {
        return held.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<List<Answer>> answersProperty() {
        return answers.getReadOnlyProperty();
    }

    /** The file about which something is asked, or null. */
    public ReadOnlyObjectProperty<@Nullable Offered> offeredProperty() {
        return offered.getReadOnlyProperty();
    }

    /** What came of the last file, or null. */
    public ReadOnlyObjectProperty<PlacesSource.@Nullable Brought> broughtProperty() {
        return brought.getReadOnlyProperty();
    }

    /** The kinds of places that a file can hold. */
    public List<PlaceKind> kinds() {
        return source.kinds().get();
    }

    /** Reads again what the project holds. */
    public void refresh() {
        levels.set(source.levels().get());
        held.set(source.held().get());
        answers.set(source.answers().get());
        String now = level.get();
        if (!levels.get().contains(now)) {
            now = levels.get().contains(usual)
                    ? usual
                    : levels.get().stream().findFirst().orElse("");
        }
        show(now);
    }

    /** Shows the places of another level. */
    public void level(String wanted) {
        if (!wanted.equals(level.get())) {
            show(wanted);
        }
    }

    private void show(String wanted) {
        level.set(wanted);
        selection.clear();
        if (wanted.isEmpty()) {
            shown.set(null);
        } else {
            jobs.start(Message.of("places.job"), source.reading().apply(wanted), found -> {
                if (wanted.equals(level.get())) {
                    shown.set(found);
                }
            });
        }
    }

    /** Looks into a file of places, so that a person can say what its columns are. */
    public void offer(Path file, Kind kind) {
        brought.set(null);
        jobs.start(
                Message.of("places.job"),
                source.fields().apply(file, kind),
                fields -> offered.set(new Offered(file, kind, fields)));
    }

    /** Puts the file aside; nothing was changed. */
    public void leave() {
        offered.set(null);
    }

    /** Brings the file in as one step of history. */
    public void bring(PlaceFile file) {
        jobs.start(Message.of("places.job"), source.bringing().apply(file), done -> {
            offered.set(null);
            refresh();
            level(file.kind() == Kind.CROSSWALK ? file.other() : file.level());
            brought.set(done);
            changed.accept(done.said());
        });
    }
}
