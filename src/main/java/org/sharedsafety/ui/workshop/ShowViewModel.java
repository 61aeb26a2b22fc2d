package org.sharedsafety.ui.workshop;

import java.time.Instant;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.model.Message;
import org.sharedsafety.model.workshop.Show;
import org.sharedsafety.model.workshop.Slide;
import org.sharedsafety.model.workshop.Workshop;
import org.sharedsafety.ui.common.Jobs;

/** A running show: where it stands, what the wall shows, what comes next. Every step is kept at once. */
public final class ShowViewModel {
    private final Jobs jobs;
    private final ShowSource source;
    private final ShowKeeper keeper;
    private final ShowDrawing drawing;
    private final ReadOnlyObjectWrapper<@Nullable Workshop> workshop = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Show> show = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Wall> wall = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Wall> next = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper running = new ReadOnlyBooleanWrapper();
    private final BooleanProperty tested = new SimpleBooleanProperty();
    private final ShowBeside beside;
    private final ShowLooks look;
    private final ShowClock clock;
    private final ShowPlaces places;
    private final ShowAsks asks = new ShowAsks();

    public ShowViewModel(Jobs jobs, ShowSource source) {
        this.jobs = jobs;
        this.source = source;
        this.keeper = new ShowKeeper(jobs, source.keeping());
        this.drawing = new ShowDrawing(jobs, source, this::draw);
        this.beside = new ShowBeside(show::get, this::step, this::draw);
        this.clock = new ShowClock(show::get, source.now());
        this.places = new ShowPlaces(wall::get, this::step);
        this.look = new ShowLooks(workshop::get, this::step, source.now());
    }

    /** The workshop that is shown; null while none is. */
    public ReadOnlyObjectProperty<@Nullable Workshop> workshopProperty() {
        return workshop.getReadOnlyProperty();
    }

    /** Where it stands; null while none is shown. */
    public ReadOnlyObjectProperty<@Nullable Show> showProperty() {
        return show.getReadOnlyProperty();
    }

    /** What the wall shows; null while nothing is shown. */
    public ReadOnlyObjectProperty<@Nullable Wall> wallProperty() {
        return wall.getReadOnlyProperty();
    }

    /** What the next step will show; null at the end. */
    public ReadOnlyObjectProperty<@Nullable Wall> nextProperty() {
        return next.getReadOnlyProperty();
    }

    /** Whether the windows of the show are open. */
    public ReadOnlyBooleanProperty runningProperty() {
        return running.getReadOnlyProperty();
    }

    /** Whether the wall shows the line to read from the back, in place of the slide. */
    public BooleanProperty testedProperty() {
        return tested;
    }

    /** Where the show of a workshop was left; null where it has not begun or was closed. */
    public @Nullable Show left(Workshop of) {
        return source.show()
                .apply(of.id())
                .filter(stood -> !stood.ended() && of.indexOf(stood.slide()) >= 0)
                .orElse(null);
    }

    /** Begins a show, or goes on where it was left. */
    public void start(Workshop of, boolean fromTheStart) {
        if (of.slides().isEmpty()) {
            return;
        }
        Show stood = fromTheStart ? null : left(of);
        show.set(null);
        drawing.forget();
        asks.forget();
        beside.forget();
        workshop.set(of);
        Instant now = source.now().get();
        stand(stood == null ? Show.of(of, now) : stood);
        running.set(true);
        jobs.start(Message.of("job.workshops"), source.views().get(), beside::offer);
    }

    /** Reads the workshop again, because it or the data were changed. */
    public void refresh() {
        Workshop before = workshop.get();
        Show stands = show.get();
        if (before == null || stands == null) {
            return;
        }
        Workshop now = source.workshop().apply(before.id()).orElse(before);
        workshop.set(now);
        drawing.forget();
        if (now.indexOf(stands.slide()) < 0 && !now.slides().isEmpty()) {
            go(now.slides().get(0).id());
        } else {
            draw();
        }
    }

    /** Counts anew what the room said. */
    public void recount() {
        drawing.recount();
        draw();
    }

    /** Leaves the show as it stands; it can go on later. */
    public void leave() {
        running.set(false);
        tested.set(false);
        jobs.start(Message.of("job.workshop-step"), source.home().get(), done -> {});
    }

    /** Closes the workshop for good. */
    public void close() {
        step(Show::closed);
        leave();
    }

    /** What comes next: the data of a slide in two steps, else the next slide. */
    public void forward() {
        follow(order -> order.next(source.now().get()));
    }

    /** What came before: the question of a slide in two steps, else the slide before, with its data. */
    public void back() {
        follow(order -> order.previous(source.now().get()));
    }

    private void follow(Function<ShowOrder, @Nullable Show> where) {
        ShowOrder order = order();
        if (order == null || beside.backToOrder()) {
            return;
        }
        Show then = where.apply(order);
        if (then != null) {
            stand(then);
        }
    }

    /** Goes to a slide. */
    public void go(String slide) {
        beside.forget();
        step(stands -> stands.at(slide, source.now().get()));
    }

    /** Shows the data of a slide in two steps, or hides them again. */
    public void reveal() {
        step(stands -> stands.revealed(!stands.revealed()));
    }

    /** The places on the wall. */
    public ShowPlaces places() {
        return places;
    }

    /** Passes over what the content note speaks of: to the first slide after it that is not sensitive. */
    public void skip() {
        ShowOrder order = order();
        Slide then = order == null ? null : order.afterCare();
        if (then != null) {
            go(then.id());
        }
    }

    /** What is shown beside the running order. */
    public ShowBeside beside() {
        return beside;
    }

    /** How long it has been going. */
    public ShowClock clock() {
        return clock;
    }

    /** The slide that comes after the one on the wall, if it needs care; null where none does. */
    public @Nullable Slide sensitiveNext() {
        ShowOrder order = order();
        return order == null ? null : order.sensitiveNext();
    }

    /** How the wall looks. */
    public ShowLooks look() {
        return look;
    }

    /** Places where something is written or counted. */
    public ShowAsks asks() {
        return asks;
    }

    private @Nullable ShowOrder order() {
        Workshop of = workshop.get();
        Show stands = show.get();
        return of == null || stands == null ? null : new ShowOrder(of, stands);
    }

    private void step(UnaryOperator<Show> how) {
        Show stands = show.get();
        if (stands != null) {
            stand(how.apply(stands));
        }
    }

    private void stand(Show now) {
        if (!now.equals(show.get())) {
            show.set(now);
            keeper.keep(now);
            draw();
        }
    }

    private void draw() {
        ShowOrder order = order();
        if (order == null) {
            return;
        }
        Workshop of = order.workshop();
        Show stands = order.stands();
        Slide away = beside.slide();
        wall.set(
                away == null
                        ? drawing.wall(of, order.slide(), stands, false)
                        : drawing.wall(of, away, stands.revealed(true), true));
        Show then = order.next(source.now().get());
        next.set(then == null ? null : drawing.wall(of, new ShowOrder(of, then).slide(), then, false));
    }
}
