package org.sharedsafety.chart;

import java.awt.Color;

/** The colors of lines over time, by appearance. */
final class TrendColors {
    private static final Color LINE = Palette.rgb("#0072B2");
    private static final Color LINE_DARK = Palette.rgb("#56B4E9");
    private static final Color SECOND = Palette.rgb("#B45F06");
    private static final Color SECOND_DARK = Palette.rgb("#E8A35C");
    private static final Color USUAL = Palette.rgb("#E4EEF6");
    private static final Color USUAL_DARK = Palette.rgb("#1B2D3E");
    private static final Color WARNING = Palette.rgb("#7A4B00");
    private static final Color WARNING_DARK = Palette.rgb("#F0C66B");

    private TrendColors() {}

    /** The line that is spoken about. */
    static Color line(Theme theme) {
        return isContrast(theme) ? theme.ink() : theme.dark() ? LINE_DARK : isWall(theme) ? theme.accent() : LINE;
    }

    /** Years taken together. */
    static Color second(Theme theme) {
        return isContrast(theme) ? theme.ink() : theme.dark() ? SECOND_DARK : isWall(theme) ? WARNING : SECOND;
    }

    /** The band of the usual range. */
    static Color usual(Theme theme) {
        return isContrast(theme) ? theme.ribbon() : theme.dark() ? USUAL_DARK : USUAL;
    }

    /** Words about a break. */
    static Color warning(Theme theme) {
        return isContrast(theme) ? theme.ink() : theme.dark() ? WARNING_DARK : WARNING;
    }

    /** On a wall words in the color of a line are read from the last row. */
    private static boolean isWall(Theme theme) {
        return theme.id().equals(Theme.PROJECTOR_LIGHT.id());
    }

    private static boolean isContrast(Theme theme) {
        return theme.id().equals(Theme.CONTRAST.id());
    }
}
