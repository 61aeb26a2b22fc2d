package org.sharedsafety.service;

import java.util.List;
import org.sharedsafety.chart.Theme;
import org.sharedsafety.model.WorkbenchException;

/**
 * How a figure that leaves the desk looks.
 *
 * @param width in pixels
 * @param height in pixels
 * @param theme its colors
 * @param scale 1 to 4: how many pixels of a picture make one of its size; vector files have none
 */
public record FigureLook(int width, int height, Theme theme, int scale) {
    /** A slide, on white, in twice its size. */
    public static final FigureLook USUAL = new FigureLook(1920, 1080, Theme.PRINT, 2);

    /** A sheet of paper of letter size, upright. */
    public static final FigureLook LETTER = new FigureLook(816, 1056, Theme.PRINT, 2);

    private static final List<Theme> THEMES = List.of(Theme.LIGHT, Theme.DARK, Theme.PRINT);
    private static final int LEAST = 320;
    private static final int LOWEST = 220;
    private static final int MOST = 8_000;
    private static final int LARGEST_SCALE = 4;
    private static final long MOST_PIXELS = 160_000_000L;

    public FigureLook {
        if (width < LEAST || height < LOWEST || width > MOST || height > MOST) {
            throw WorkbenchException.of("cli.usage-size", width + "x" + height);
        }
        if (scale < 1 || scale > LARGEST_SCALE || (long) width * height * scale * scale > MOST_PIXELS) {
            throw WorkbenchException.of("cli.usage-figure-scale", scale);
        }
    }

    /** The colors of a name: light, dark or print. */
    public static Theme theme(String name) {
        return THEMES.stream()
                .filter(theme -> theme.id().equals(name))
                .findFirst()
                .orElseThrow(() -> WorkbenchException.of("cli.usage-theme", name));
    }
}
