package org.sharedsafety.chart;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.FontRenderContext;
import java.awt.geom.AffineTransform;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** The bundled typeface with figures of one width, in the three weights that charts use. */
public final class Typeface {
    /** Text. */
    public static final Typeface REGULAR = new Typeface("InterTabular-Regular.ttf");
    /** Labels. */
    public static final Typeface MEDIUM = new Typeface("InterTabular-Medium.ttf");
    /** Titles and what is selected. */
    public static final Typeface SEMIBOLD = new Typeface("InterTabular-SemiBold.ttf");

    private static final FontRenderContext CONTEXT = new FontRenderContext(new AffineTransform(), true, true);

    private final Font base;

    private Typeface(String file) {
        this.base = load("/org/sharedsafety/ui/fonts/" + file);
    }

    private static Font load(String resource) {
        try (InputStream in = Typeface.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("no font: " + resource);
            }
            return Font.createFont(Font.TRUETYPE_FONT, in);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        } catch (FontFormatException notAFont) {
            throw new IllegalStateException(resource, notAFont);
        }
    }

    /** The font in a size in pixels. */
    public Font size(double pixels) {
        return base.deriveFont((float) pixels);
    }

    /** How wide a text is in a size, in pixels. */
    public double width(String text, double pixels) {
        return size(pixels).getStringBounds(text, CONTEXT).getWidth();
    }
}
