package org.sharedsafety.ui.workshop;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.model.workshop.Sensitivity;
import org.sharedsafety.model.workshop.Show;
import org.sharedsafety.model.workshop.Slide;
import org.sharedsafety.model.workshop.Workshop;

/** Where steps along the running order lead, from where a show stands. */
record ShowOrder(Workshop workshop, Show stands) {
    /** The slide it stands at. */
    Slide slide() {
        return workshop.slide(stands.slide()).orElse(workshop.slides().get(0));
    }

    /** Where the next step leads: to the data of a slide in two steps, else to the next slide; null at the end. */
    @Nullable
    Show next(Instant now) {
        if (slide().reveal() && !stands.revealed()) {
            return stands.revealed(true).blanked(false).withSource(false);
        }
        int at = workshop.indexOf(slide().id()) + 1;
        return at < workshop.slides().size()
                ? stands.at(workshop.slides().get(at).id(), now)
                : null;
    }

    /** Where a step back leads: to the question of a slide in two steps, else to the slide before, with its data. */
    @Nullable
    Show previous(Instant now) {
        if (slide().reveal() && stands.revealed()) {
            return stands.revealed(false).withSource(false);
        }
        int at = workshop.indexOf(slide().id());
        return at > 0 ? stands.at(workshop.slides().get(at - 1).id(), now).revealed(true) : null;
    }

    /** The slide that comes next, if it needs care; null where none does. */
    @Nullable
    Slide sensitiveNext() {
        int at = workshop.indexOf(stands.slide()) + 1;
        return at < workshop.slides().size() && isSensitive(at)
                ? workshop.slides().get(at)
                : null;
    }

    /** The first slide after what a content note speaks of; null at the end. */
    @Nullable
    Slide afterCare() {
        int at = workshop.indexOf(stands.slide()) + 1;
        while (at < workshop.slides().size() - 1 && isSensitive(at)) {
            at++;
        }
        return at < workshop.slides().size() ? workshop.slides().get(at) : null;
    }

    private boolean isSensitive(int at) {
        return workshop.slides().get(at).sensitivity() == Sensitivity.SENSITIVE;
    }
}
