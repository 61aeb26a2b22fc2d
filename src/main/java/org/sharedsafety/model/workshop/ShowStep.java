package org.sharedsafety.model.workshop;

import org.jspecify.annotations.Nullable;

/**
 * What is on the screen.
 *
 * @param slide id of the slide
 * @param revealed whether its data are shown, where it has two steps
 * @param blank whether the screen is calm and empty
 * @param sourceShown whether the source card lies over the slide
 * @param place id of the place that the room chose to enlarge, or null
 */
public record ShowStep(String slide, boolean revealed, boolean blank, boolean sourceShown, @Nullable Integer place) {
    /** A slide before its second step. */
    public static ShowStep of(String slide) {
        return new ShowStep(slide, false, false, false, null);
    }

    ShowStep revealed(boolean shown) {
        return new ShowStep(slide, shown, blank, sourceShown, place);
    }

    ShowStep blanked(boolean empty) {
        return new ShowStep(slide, revealed, empty, sourceShown, place);
    }

    ShowStep withSource(boolean shown) {
        return new ShowStep(slide, revealed, blank, shown, place);
    }

    ShowStep enlarging(@Nullable Integer placeId) {
        return new ShowStep(slide, revealed, blank, sourceShown, placeId);
    }
}
