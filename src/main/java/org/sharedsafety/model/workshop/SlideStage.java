package org.sharedsafety.model.workshop;

import java.util.List;

/**
 * What a slide shows, and with what care.
 *
 * @param views as many as its kind has
 * @param reveal whether axes and question come first, and the data at the second step
 * @param acknowledged why it may be shown although the room check failed, or empty
 */
public record SlideStage(List<StationView> views, boolean reveal, Sensitivity sensitivity, String acknowledged) {
    /** Shows words alone. */
    public static final SlideStage WORDS = new SlideStage(List.of(), false, Sensitivity.ORDINARY, "");

    public SlideStage {
        views = List.copyOf(views);
    }

    SlideStage withViews(List<StationView> others) {
        return new SlideStage(others, reveal, sensitivity, acknowledged);
    }

    SlideStage withReveal(boolean inTwoSteps) {
        return new SlideStage(views, inTwoSteps, sensitivity, acknowledged);
    }

    SlideStage withSensitivity(Sensitivity other) {
        return new SlideStage(views, reveal, other, acknowledged);
    }

    SlideStage acknowledgedFor(String reason) {
        return new SlideStage(views, reveal, sensitivity, reason);
    }
}
