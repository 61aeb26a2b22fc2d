package org.sharedsafety.ui.places;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.job.Job;
import org.sharedsafety.model.Message;
import org.sharedsafety.model.Place;
import org.sharedsafety.service.PlaceFileService.Kind;
import org.sharedsafety.service.PlaceNameService.Changed;
import org.sharedsafety.service.PlaceNameService.NamedPlace;
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
    private final ReadOnlyObjectWrapper<List<NamedPlace>> answered = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<List<NamedPlace>> open = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<@Nullable Message> said = new ReadOnlyObjectWrapper<>();
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

    /** Names of files and the places they were taken for. */
    public ReadOnlyObjectProperty<List<NamedPlace>> answeredProperty() {
        return answered.getReadOnlyProperty();
    }

    /** Names of files that wait for an answer. */
    public ReadOnlyObjectProperty<List<NamedPlace>> openProperty() {
        return open.getReadOnlyProperty();
    }

    /** What came of the last change of a name, or null. */
    public ReadOnlyObjectProperty<@Nullable Message> saidProperty() {
        return said.getReadOnlyProperty();
    }

    private Job<List<Place>> placesFor(NamedPlace name) {
        Job<PlacesSource.Level> reading = source.reading().apply(name.level());
        return progress -> reading.run(progress).places();
    }

    /** Reads the places that a name can mean, and hands them on. */
    public void offerPlaces(NamedPlace name, Consumer<List<Place>> then) {
        PlacesSource.Level now = shown.get();
        if (now != null && name.level().equals(level.get())) {
            then.accept(now.places());
        } else {
            jobs.start(Message.of("places.job"), placesFor(name), then);
        }
    }

    /** Says that a name means a place, or with null that nobody has said; the files that hold it are read again. */
    public void change(NamedPlace name, @Nullable Place means) {
        jobs.start(Message.of("places.name.job"), source.changing().apply(name, means), done -> {
            said.set(words(name, means, done));
            refresh();
            changed.accept(
                    means == null
                            ? Message.of("history.place-name-forgotten", name.text())
                            : Message.of("history.place-name-changed", name.text(), means.name()));
        });
    }

    private static Message words(NamedPlace name, @Nullable Place means, Changed done) {
        String files = String.join(", ", done.read());
        if (!done.notKept().isEmpty()) {
            return Message.of("places.name.not-kept", name.text(), String.join(", ", done.notKept()));
        }
        if (done.read().isEmpty()) {
            return Message.of("places.name.no-file", name.text());
        }
        return means == null
                ? Message.of("places.name.taken-back", name.text(), files, done.observations())
                : Message.of("places.name.changed", name.text(), means.name(), files, done.observations());
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
        answered.set(source.answered().get());
        open.set(source.open().get());
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
