package org.sharedsafety.ui.workshop;

import java.time.Instant;
import java.util.List;
import java.util.function.UnaryOperator;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.model.Message;
import org.sharedsafety.model.workshop.Room;
import org.sharedsafety.model.workshop.Show;
import org.sharedsafety.model.workshop.Slide;
import org.sharedsafety.model.workshop.Workshop;
import org.sharedsafety.ui.common.Jobs;

/** How large everything must be in a room, and every slide as it would stand on its wall. */
public final class RoomCheckViewModel {
    /** Meters in a foot. */
    public static final double FOOT = 0.3048;

    private final Jobs jobs;
    private final RoomCheckSource source;
    private final WorkshopsViewModel workshops;
    private final ShowDrawing drawing;
    private final ObservableList<Wall> walls = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<@Nullable Message> failure = new ReadOnlyObjectWrapper<>();
    private final BooleanProperty dark = new SimpleBooleanProperty();
    private final StringProperty language = new SimpleStringProperty("en");

    /** Of the workshop that is chosen. */
    public RoomCheckViewModel(Jobs jobs, RoomCheckSource source, WorkshopsViewModel workshops) {
        this.jobs = jobs;
        this.source = source;
        this.workshops = workshops;
        this.drawing = new ShowDrawing(jobs, source.show(), this::draw);
        workshops.chosenProperty().addListener((observable, before, now) -> draw());
        dark.addListener((observable, before, now) -> draw());
        language.addListener((observable, before, now) -> draw());
    }

    /** Every slide with its data, as it would stand on the wall; figures come as they are made. */
    public ObservableList<Wall> walls() {
        return walls;
    }

    /** Why the room was not kept, or null. */
    public ReadOnlyObjectProperty<@Nullable Message> failureProperty() {
        return failure.getReadOnlyProperty();
    }

    /** Whether the slides are looked at as in a dark room. */
    public BooleanProperty darkProperty() {
        return dark;
    }

    /** The language that the slides are looked at in. */
    public StringProperty languageProperty() {
        return language;
    }

    /** The workshop whose room it is; null where there is none. */
    public @Nullable Workshop workshop() {
        return workshops.chosenProperty().get();
    }

    /** Reads it all again. */
    public void refresh() {
        drawing.forget();
        draw();
    }

    /** Keeps a room, measured in feet. */
    public void measured(double screenHeight, double lastRow) {
        Room room;
        try {
            room = new Room(screenHeight * FOOT, lastRow * FOOT);
        } catch (IllegalArgumentException outside) {
            failure.set(Message.of("workshop.room.outside"));
            return;
        }
        failure.set(null);
        change(Message.of("history.workshop-room"), workshop -> workshop.in(room));
    }

    /** Keeps why a slide may be shown although something of it fails; an empty reason takes that back. */
    public void acknowledge(Slide slide, String reason) {
        change(Message.of("history.workshop-acknowledged"), workshop -> workshop.slide(slide.id())
                .map(each -> workshop.with(each.acknowledgedFor(reason)))
                .orElse(workshop));
    }

    private void change(Message step, UnaryOperator<Workshop> how) {
        Workshop of = workshop();
        if (of != null) {
            jobs.start(Message.of("job.workshops"), source.changing().job(of.id(), step, how), kept -> {
                source.changed().run();
                workshops.refresh();
            });
        }
    }

    private void draw() {
        Workshop of = workshop();
        if (of == null) {
            walls.clear();
            return;
        }
        Show show = Show.of(of, Instant.EPOCH)
                .revealed(true)
                .in(of.languages().contains(language.get()) ? language.get() : of.language())
                .inDark(dark.get());
        List<Wall> drawn = of.slides().stream()
                .map(slide -> drawing.wall(
                        of, slide, show.at(slide.id(), Instant.EPOCH).revealed(true), false))
                .toList();
        walls.setAll(drawn);
    }
}
