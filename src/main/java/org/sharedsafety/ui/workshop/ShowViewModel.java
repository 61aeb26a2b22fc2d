package org.sharedsafety.ui.workshop;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.model.Message;
import org.sharedsafety.model.SavedView;
import org.sharedsafety.model.workshop.Sensitivity;
import org.sharedsafety.model.workshop.Show;
import org.sharedsafety.model.workshop.Slide;
import org.sharedsafety.model.workshop.SlideKind;
import org.sharedsafety.model.workshop.StationView;
import org.sharedsafety.model.workshop.Wording;
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
    private List<SavedView> views = List.of();
    private @Nullable Slide aside;
    private final List<Runnable> comment = new ArrayList<>();
    private final List<Runnable> vote = new ArrayList<>();

    public ShowViewModel(Jobs jobs, ShowSource source) {
        this.jobs = jobs;
        this.source = source;
        this.keeper = new ShowKeeper(jobs, source.keeping());
        this.drawing = new ShowDrawing(jobs, source, this::draw);
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

    /** Shows the line to read from the back, or the slide again. */
    public void tested(boolean line) {
        tested.set(line);
    }

    /** Begins a show, or goes on where it was left. */
    public void start(Workshop of, boolean fromTheStart) {
        if (of.slides().isEmpty()) {
            return;
        }
        Show stood = fromTheStart ? null : left(of);
        show.set(null);
        drawing.forget();
        comment.clear();
        vote.clear();
        aside = null;
        workshop.set(of);
        Instant now = source.now().get();
        stand(stood == null ? Show.of(of, now) : stood);
        running.set(true);
        jobs.start(Message.of("job.workshops"), source.views().get(), found -> views = List.copyOf(found));
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
        if (backToOrder()) {
            return;
        }
        Show stands = show.get();
        Show then = stands == null ? null : after(stands);
        if (then != null) {
            stand(then);
        }
    }

    /** What came before: the question of a slide in two steps, else the slide before, with its data. */
    public void back() {
        Workshop of = workshop.get();
        Show stands = show.get();
        if (of == null || stands == null || backToOrder()) {
            return;
        }
        Slide slide = slide(of, stands);
        int at = of.indexOf(slide.id());
        if (slide.reveal() && stands.revealed()) {
            stand(stands.revealed(false).withSource(false));
        } else if (at > 0) {
            stand(stands.at(of.slides().get(at - 1).id(), source.now().get()).revealed(true));
        }
    }

    /** Goes to a slide. */
    public void go(String slide) {
        aside = null;
        step(stands -> stands.at(slide, source.now().get()));
    }

    /** Shows the data of a slide in two steps, or hides them again. */
    public void reveal() {
        step(stands -> stands.revealed(!stands.revealed()));
    }

    /** Makes the wall calm and empty, or brings the slide back. */
    public void blank() {
        step(stands -> stands.blanked(!stands.blank()));
    }

    /** Shows where the numbers come from, or the slide again. */
    public void source() {
        step(stands -> stands.withSource(!stands.sourceShown()));
    }

    /** Makes letters larger by so many steps, or smaller. */
    public void larger(int steps) {
        step(stands -> stands.larger(stands.textStep() + steps));
    }

    /** Calls places A, B, C, or by their names. */
    public void hideNames() {
        step(stands -> stands.hidingNames(!stands.namesHidden()));
    }

    /** Speaks the next language of the workshop. */
    public void nextLanguage() {
        Workshop of = workshop.get();
        if (of != null) {
            List<String> all = of.languages();
            step(stands -> stands.in(all.get((all.indexOf(stands.language()) + 1) % all.size())));
        }
    }

    /** Goes from the theme for lit rooms to the one for dark rooms, or back. */
    public void dark() {
        step(stands -> stands.inDark(!stands.dark()));
    }

    /** Begins the time of the slide anew. */
    public void restartTimer() {
        step(stands -> stands.timed(source.now().get()));
    }

    /** Enlarges a place, or none. */
    public void enlarge(@Nullable Integer place) {
        step(stands -> stands.enlarging(place));
    }

    /** The places that can be enlarged on the wall, by name; none where its figure has none or its data are not shown. */
    public List<PlaceChoice> places() {
        Wall now = wall.get();
        return now == null || !now.isRevealed()
                ? List.of()
                : now.pictures().stream()
                        .map(Pictured::figure)
                        .flatMap(Stream::ofNullable)
                        .flatMap(figure -> PlaceChoice.of(figure.figure()).stream())
                        .toList();
    }

    /** Enlarges the next place by name, or the one before; after the last none. */
    public void nextPlace(int direction) {
        List<PlaceChoice> all = places();
        Show stands = show.get();
        if (all.isEmpty() || stands == null) {
            return;
        }
        List<Integer> ids = all.stream().map(PlaceChoice::id).toList();
        int at = stands.place() == null ? (direction > 0 ? -1 : ids.size()) : ids.indexOf(stands.place());
        int then = at + direction;
        enlarge(then < 0 || then >= ids.size() ? null : ids.get(then));
    }

    /** Passes over what the content note speaks of: to the first slide after it that is not sensitive. */
    public void skip() {
        Workshop of = workshop.get();
        Show stands = show.get();
        if (of == null || stands == null) {
            return;
        }
        int at = of.indexOf(stands.slide()) + 1;
        while (at < of.slides().size() - 1 && of.slides().get(at).sensitivity() == Sensitivity.SENSITIVE) {
            at++;
        }
        if (at < of.slides().size()) {
            go(of.slides().get(at).id());
        }
    }

    /** The views that can be turned to. */
    public List<SavedView> views() {
        return views;
    }

    /** Shows a view beside the running order; the next key forward or back returns to the slide. */
    public void explore(SavedView view) {
        String language = shownLanguage();
        aside = Slide.of("aside", SlideKind.PLACE_PICKER, Wording.of(language, view.title()))
                .withViews(List.of(new StationView(view.question(), null)));
        step(stands -> stands.enlarging(null).blanked(false).withSource(false));
        draw();
    }

    private String shownLanguage() {
        Show stands = show.get();
        return stands == null ? "en" : stands.language();
    }

    /** Returns to the running order; answers whether it was left. */
    public boolean backToOrder() {
        boolean away = aside != null;
        aside = null;
        if (away) {
            step(stands -> stands.enlarging(null).withSource(false));
            draw();
        }
        return away;
    }

    /** Says what is done when somebody wants to write down what is said, until the next show. */
    public void onComment(Runnable then) {
        comment.add(then);
    }

    /** Says what is done when somebody wants to count votes, until the next show. */
    public void onVote(Runnable then) {
        vote.add(then);
    }

    /** Asks for the place where comments are written. */
    public void comment() {
        comment.forEach(Runnable::run);
    }

    /** Asks for the place where votes are counted. */
    public void vote() {
        vote.forEach(Runnable::run);
    }

    /** How long the slide has been up. */
    public Duration elapsed() {
        Show stands = show.get();
        return stands == null
                ? Duration.ZERO
                : Duration.between(stands.slideAt(), source.now().get());
    }

    /** How long the show has been going. */
    public Duration total() {
        Show stands = show.get();
        return stands == null
                ? Duration.ZERO
                : Duration.between(stands.startedAt(), source.now().get());
    }

    /** The slide that comes after the one on the wall, if it needs care; null where none does. */
    public @Nullable Slide sensitiveNext() {
        Workshop of = workshop.get();
        Show stands = show.get();
        if (of == null || stands == null) {
            return null;
        }
        int at = of.indexOf(stands.slide()) + 1;
        return at < of.slides().size() && of.slides().get(at).sensitivity() == Sensitivity.SENSITIVE
                ? of.slides().get(at)
                : null;
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

    private static Slide slide(Workshop of, Show stands) {
        return of.slide(stands.slide()).orElse(of.slides().get(0));
    }

    /** Where the next step leads; null at the end. */
    private @Nullable Show after(Show stands) {
        Workshop of = workshop.get();
        if (of == null) {
            return null;
        }
        Slide slide = slide(of, stands);
        if (slide.reveal() && !stands.revealed()) {
            return stands.revealed(true).blanked(false).withSource(false);
        }
        int at = of.indexOf(slide.id()) + 1;
        return at < of.slides().size()
                ? stands.at(of.slides().get(at).id(), source.now().get())
                : null;
    }

    private void draw() {
        Workshop of = workshop.get();
        Show stands = show.get();
        if (of == null || stands == null) {
            return;
        }
        Slide beside = aside;
        wall.set(
                beside == null
                        ? drawing.wall(of, slide(of, stands), stands, false)
                        : drawing.wall(of, beside, stands.revealed(true), true));
        Show then = after(stands);
        next.set(then == null ? null : drawing.wall(of, slide(of, then), then, false));
    }
}
