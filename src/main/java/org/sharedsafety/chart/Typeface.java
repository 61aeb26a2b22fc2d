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

    private final String resource;
    private final Font base;

    private Typeface(String file) {
        this.resource = "/org/sharedsafety/ui/fonts/" + file;
        this.base = load(resource);
    }

    private static InputStream open(String resource) {
        InputStream in = Typeface.class.getResourceAsStream(resource);
        if (in == null) {
            throw new IllegalStateException("no font: " + resource);
        }
        return in;
    }

    private static Font load(String resource) {
        try (InputStream in = open(resource)) {
            return Font.createFont(Font.TRUETYPE_FONT, in);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        } catch (FontFormatException notAFont) {
            throw new IllegalStateException(resource, notAFont);
        }
    }

    /** The name that fonts of this weight carry. */
    public String name() {
        return base.getName();
    }

    /** The font's own file, for documents that carry it with them; to be closed by whoever reads it. */
    public InputStream file() {
        return open(resource);
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
