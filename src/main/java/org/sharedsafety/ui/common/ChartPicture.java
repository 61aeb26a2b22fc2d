package org.sharedsafety.ui.common;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.nio.IntBuffer;
import java.util.function.Consumer;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;

/**
 * Pixels that the painter draws and the window shows: an exact base, made once away from the window, and a front that is
 * the base with what stands out drawn over it, made anew for every change.
 */
final class ChartPicture {
    private final int width;
    private final int height;
    private final double scale;
    private final int[] base;
    private final BufferedImage front;
    private final PixelBuffer<IntBuffer> pixels;
    private final WritableImage image;

    /** Draws the base; may be called on any thread. */
    ChartPicture(int width, int height, double scale, Consumer<Graphics2D> painting) {
        this.width = width;
        this.height = height;
        this.scale = scale;
        this.front = new BufferedImage(
                Math.max(1, (int) Math.ceil(width * scale)),
                Math.max(1, (int) Math.ceil(height * scale)),
                BufferedImage.TYPE_INT_ARGB_PRE);
        Graphics2D g = scaled();
        painting.accept(g);
        g.dispose();
        int[] drawn = frontPixels();
        this.base = drawn.clone();
        this.pixels = new PixelBuffer<>(
                front.getWidth(), front.getHeight(), IntBuffer.wrap(drawn), PixelFormat.getIntArgbPreInstance());
        this.image = new WritableImage(pixels);
    }

    private int[] frontPixels() {
        return ((DataBufferInt) front.getRaster().getDataBuffer()).getData();
    }

    private Graphics2D scaled() {
        Graphics2D g = front.createGraphics();
        g.scale(scale, scale);
        return g;
    }

    /** What the window shows. */
    WritableImage image() {
        return image;
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }

    /** Pixels of the picture per logical pixel. */
    double scale() {
        return scale;
    }

    /** Columns of the picture. */
    int pixelWidth() {
        return front.getWidth();
    }

    /** Rows of the picture. */
    int pixelHeight() {
        return front.getHeight();
    }

    /** Starts from the base, lets both drawings work on it, and shows the result; on the window's thread. */
    void redraw(Consumer<int[]> onPixels, Consumer<Graphics2D> over) {
        pixels.updateBuffer(buffer -> {
            int[] target = frontPixels();
            System.arraycopy(base, 0, target, 0, base.length);
            onPixels.accept(target);
            Graphics2D g = scaled();
            over.accept(g);
            g.dispose();
            return null;
        });
    }
}
