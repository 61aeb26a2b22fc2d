package org.sharedsafety.ui.common;

import javafx.beans.value.ObservableValue;
import org.sharedsafety.chart.Theme;

/** The painter's colors that go with the theme of the window. */
public final class ChartThemes {
    private ChartThemes() {}

    /** The painter's colors of a theme. */
    public static Theme of(ColorTheme theme) {
        return switch (theme) {
            case LIGHT -> Theme.LIGHT;
            case DARK -> Theme.DARK;
            case HIGH_CONTRAST -> Theme.CONTRAST;
        };
    }

    /** The painter's colors, kept up with the window. */
    public static ObservableValue<Theme> following(Appearance appearance) {
        return appearance.themeProperty().map(ChartThemes::of);
    }
}
