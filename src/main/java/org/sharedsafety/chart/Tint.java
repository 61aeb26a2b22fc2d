package org.sharedsafety.chart;

import java.awt.Color;
import org.sharedsafety.model.Principle;

/** The colors of a tag or a panel, the same as the style sheets have for them. */
record Tint(Color fill, Color edge, Color text) {

    /** Strengths, and changes for the better. */
    static Tint good(Theme theme) {
        return of(theme, "#E6F4EF", "#B5DACD", "#00694D", "#14271F", "#2A4A3E", "#6CCBA8");
    }

    /** What to be careful with. */
    static Tint caution(Theme theme) {
        return of(theme, "#FFF8E1", "#EBD9A4", "#7A4B00", "#282214", "#4B3F20", "#F0C66B");
    }

    /** What is clear, but neither good nor bad. */
    static Tint accent(Theme theme) {
        return of(theme, "#E7F0F8", "#A8C6E2", "#0B5394", "#1A2B3C", "#355C82", "#86BDF0");
    }

    /** All else. */
    static Tint plain(Theme theme) {
        return new Tint(theme.subtle(), theme.border(), theme.muted());
    }

    /** The color of a principle's heading; never of data. */
    static Color of(Principle principle, Theme theme) {
        if (theme.id().equals(Theme.CONTRAST.id())) {
            return theme.ink();
        }
        return Palette.rgb(
                switch (principle) {
                    case PH -> theme.dark() ? "#6DB6E8" : "#0072B2";
                    case WB -> theme.dark() ? "#5CC2A0" : "#00694D";
                    case SV -> theme.dark() ? "#B79DE0" : "#5E3C99";
                    case CH -> theme.dark() ? "#E8A35C" : "#B45F06";
                    case SY -> theme.dark() ? "#B4BCC4" : "#4D4D4D";
                    case POP -> theme.dark() ? "#8793A0" : "#67707A";
                });
    }

    private static Tint of(
            Theme theme, String fill, String edge, String text, String darkFill, String darkEdge, String darkText) {
        if (theme.id().equals(Theme.CONTRAST.id())) {
            return new Tint(theme.card(), theme.border(), theme.ink());
        }
        return theme.dark()
                ? new Tint(Palette.rgb(darkFill), Palette.rgb(darkEdge), Palette.rgb(darkText))
                : new Tint(Palette.rgb(fill), Palette.rgb(edge), Palette.rgb(text));
    }
}
