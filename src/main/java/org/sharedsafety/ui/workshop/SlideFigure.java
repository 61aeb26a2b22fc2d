package org.sharedsafety.ui.workshop;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.Set;
import java.util.function.Consumer;
import org.sharedsafety.chart.DataInk;
import org.sharedsafety.chart.Emphasis;
import org.sharedsafety.chart.Figure;
import org.sharedsafety.chart.GuessPainter;
import org.sharedsafety.service.AudienceFigure;
import org.sharedsafety.ui.common.FigureImage;

/** A figure on the wall, painted so large that its smallest text is read from the last row. */
final class SlideFigure {
    /** The smallest text that figures draw, in their own pixels. */
    static final double SMALLEST = 12;
    /** Figures are drawn to be read from this size on, in their own pixels. */
    static final double LEAST_WIDTH = 320;

    static final double LEAST_HEIGHT = 220;

    private SlideFigure() {}

    /** How many pixels of the wall one of the figure's own takes, in an area. */
    static double zoom(double width, double height, SlideScale scale) {
        double wanted = scale.floor() / SMALLEST;
        return Math.max(0.1, Math.min(wanted, Math.min(width / LEAST_WIDTH, height / LEAST_HEIGHT)));
    }

    static FigureImage of(SlideParts parts, AudienceFigure shown, Consumer<Runnable> background, double pixels) {
        Wall wall = parts.wall();
        Figure figure = shown.figure();
        Integer place = wall.show().place();
        Emphasis emphasis = place == null || !wall.isRevealed() ? Emphasis.NONE : Emphasis.ofSelected(Set.of(place));
        boolean revealed = wall.isRevealed();
        SlideScale scale = parts.scale();
        FigureImage image = new FigureImage(
                (g, width, height) -> {
                    paint(g, figure, width, height, scale, emphasis, revealed);
                    if (wall.slide().isGuessed()) {
                        guesses(g, figure, width, height, scale, revealed);
                    }
                },
                revealed ? figure.description() : parts.say("workshop.show.guess"),
                pixels,
                background);
        image.setMinSize(0, scale.length(300));
        return image;
    }

    /** The lines that the room guesses between, over the axes. */
    private static void guesses(
            Graphics2D g, Figure figure, double width, double height, SlideScale scale, boolean revealed) {
        double zoom = zoom(width, height, scale);
        Rectangle2D plot = figure.plot(width / zoom, height / zoom);
        if (plot != null) {
            Graphics2D scaled = (Graphics2D) g.create();
            scaled.scale(zoom, zoom);
            GuessPainter.paint(scaled, plot, scale.theme(), revealed);
            scaled.dispose();
        }
    }

    /** A figure of what the room said. */
    static FigureImage ofRoom(SlideParts parts, Figure figure, Consumer<Runnable> background, double pixels) {
        SlideScale scale = parts.scale();
        FigureImage image = new FigureImage(
                (g, width, height) -> paint(g, figure, width, height, scale, Emphasis.NONE, true),
                figure.description(),
                pixels,
                background);
        image.setMinSize(0, scale.length(300));
        return image;
    }

    /** Paints a figure over an area of the wall. */
    static void paint(
            Graphics2D g,
            Figure figure,
            double width,
            double height,
            SlideScale scale,
            Emphasis emphasis,
            boolean revealed) {
        double zoom = zoom(width, height, scale);
        Graphics2D scaled = revealed ? (Graphics2D) g.create() : DataInk.heldBack(g);
        scaled.clip(new Rectangle2D.Double(0, 0, width, height));
        scaled.scale(zoom, zoom);
        figure.paint(scaled, width / zoom, height / zoom, scale.theme(), emphasis);
        scaled.dispose();
    }
}
