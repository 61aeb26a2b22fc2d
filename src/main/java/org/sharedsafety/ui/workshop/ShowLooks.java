package org.sharedsafety.ui.workshop;

import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.model.workshop.Show;
import org.sharedsafety.model.workshop.Workshop;

/** How the wall looks while a show runs, whichever slide is on it. */
public final class ShowLooks {
    private final Supplier<@Nullable Workshop> workshop;
    private final Consumer<UnaryOperator<Show>> step;
    private final Supplier<Instant> now;

    ShowLooks(Supplier<@Nullable Workshop> workshop, Consumer<UnaryOperator<Show>> step, Supplier<Instant> now) {
        this.workshop = workshop;
        this.step = step;
        this.now = now;
    }

    /** Makes the wall calm and empty, or brings the slide back. */
    public void blank() {
        step.accept(stands -> stands.blanked(!stands.blank()));
    }

    /** Shows where the numbers come from, or the slide again. */
    public void source() {
        step.accept(stands -> stands.withSource(!stands.sourceShown()));
    }

    /** Makes letters larger by so many steps, or smaller. */
    public void larger(int steps) {
        step.accept(stands -> stands.larger(stands.textStep() + steps));
    }

    /** Calls places A, B, C, or by their names. */
    public void hideNames() {
        step.accept(stands -> stands.hidingNames(!stands.namesHidden()));
    }

    /** Speaks the next language of the workshop. */
    public void nextLanguage() {
        Workshop of = workshop.get();
        if (of != null) {
            List<String> all = of.languages();
            step.accept(stands -> stands.in(all.get((all.indexOf(stands.language()) + 1) % all.size())));
        }
    }

    /** Goes from the theme for lit rooms to the one for dark rooms, or back. */
    public void dark() {
        step.accept(stands -> stands.inDark(!stands.dark()));
    }

    /** Begins the time of the slide anew. */
    public void restartTimer() {
        step.accept(stands -> stands.timed(now.get()));
    }
}
