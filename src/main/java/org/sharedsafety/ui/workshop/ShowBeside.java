package org.sharedsafety.ui.workshop;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.model.SavedView;
import org.sharedsafety.model.workshop.Show;
import org.sharedsafety.model.workshop.Slide;
import org.sharedsafety.model.workshop.SlideKind;
import org.sharedsafety.model.workshop.StationView;
import org.sharedsafety.model.workshop.Wording;

/** A collected view that is shown beside the running order, until one key leads back. */
public final class ShowBeside {
    private final Supplier<@Nullable Show> show;
    private final Consumer<UnaryOperator<Show>> step;
    private final Runnable draw;
    private List<SavedView> views = List.of();
    private @Nullable Slide slide;

    ShowBeside(Supplier<@Nullable Show> show, Consumer<UnaryOperator<Show>> step, Runnable draw) {
        this.show = show;
        this.step = step;
        this.draw = draw;
    }

    /** The views that can be turned to. */
    public List<SavedView> views() {
        return views;
    }

    void offer(List<SavedView> found) {
        views = List.copyOf(found);
    }

    /** The view as a slide; null while the show stands in its order. */
    @Nullable
    Slide slide() {
        return slide;
    }

    void forget() {
        slide = null;
    }

    /** Shows a view; the next key forward or back returns to the slide. */
    public void explore(SavedView view) {
        Show stands = show.get();
        slide = Slide.of(
                        "aside",
                        SlideKind.PLACE_PICKER,
                        Wording.of(stands == null ? "en" : stands.language(), view.title()))
                .withViews(List.of(new StationView(view.question(), null)));
        step.accept(now -> now.enlarging(null).blanked(false).withSource(false));
        draw.run();
    }

    /** Returns to the running order; answers whether it was left. */
    public boolean backToOrder() {
        boolean away = slide != null;
        slide = null;
        if (away) {
            step.accept(stands -> stands.enlarging(null).withSource(false));
            draw.run();
        }
        return away;
    }
}
