package org.sharedsafety.ui.common;

import java.util.Locale;

/** The themes of the window. */
public enum ColorTheme {
    LIGHT("colors-light.css", false),
    DARK("colors-dark.css", true),
    HIGH_CONTRAST("colors-high-contrast.css", false);

    private final String sheet;
    private final boolean dark;

    ColorTheme(String sheet, boolean dark) {
        this.sheet = sheet;
        this.dark = dark;
    }

    /** The name kept in settings, such as {@code high-contrast}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The theme of a name; light for any other. */
    public static ColorTheme of(String code) {
        for (ColorTheme theme : values()) {
            if (theme.code().equals(code)) {
                return theme;
            }
        }
        return LIGHT;
    }

    /** Whether text is light on a dark ground. */
    public boolean isDark() {
        return dark;
    }

    /** The next theme, after the last the first. */
    public ColorTheme next() {
        return switch (this) {
            case LIGHT -> DARK;
            case DARK -> HIGH_CONTRAST;
            case HIGH_CONTRAST -> LIGHT;
        };
    }

    String sheet() {
        return sheet;
    }
}
