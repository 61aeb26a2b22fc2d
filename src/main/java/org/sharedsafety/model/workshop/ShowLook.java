package org.sharedsafety.model.workshop;

/**
 * How everything on the screen looks, whichever slide it is.
 *
 * @param language two letters
 * @param namesHidden whether places are called A, B, C
 * @param dark whether the theme for dark rooms is on
 * @param textStep how many steps letters were made larger, negative for smaller
 */
public record ShowLook(String language, boolean namesHidden, boolean dark, int textStep) {
    private static final int MOST_STEPS = 6;

    public ShowLook {
        textStep = Math.max(-2, Math.min(MOST_STEPS, textStep));
    }

    /** As it is at the beginning. */
    public static ShowLook of(String language) {
        return new ShowLook(language, false, false, 0);
    }

    ShowLook in(String other) {
        return new ShowLook(other, namesHidden, dark, textStep);
    }

    ShowLook hidingNames(boolean hidden) {
        return new ShowLook(language, hidden, dark, textStep);
    }

    ShowLook inDark(boolean darkRoom) {
        return new ShowLook(language, namesHidden, darkRoom, textStep);
    }

    ShowLook larger(int step) {
        return new ShowLook(language, namesHidden, dark, step);
    }
}
