package org.sharedsafety.model.workshop;

/**
 * What only the facilitator sees of a slide.
 *
 * @param notes never on the audience's screen
 * @param minutes planned
 */
public record SlideGuide(String notes, int minutes) {
    public SlideGuide {
        if (minutes < 0) {
            throw new IllegalArgumentException("a slide of " + minutes + " minutes");
        }
    }
}
