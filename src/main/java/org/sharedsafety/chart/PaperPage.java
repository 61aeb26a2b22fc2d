package org.sharedsafety.chart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;

/** A page to be printed, drawn by the painter of the screen on white paper of any size. */
public interface PaperPage {
    /** The width that pages are laid out in; larger paper shows the same, larger. */
    double WIDTH = 800;

    /** What it is, for the document. */
    String title();

    /** Draws it over paper of {@link #WIDTH} and a height, whose top left corner is (0, 0). */
    void draw(Graphics2D g, double height);

    /** Draws it over paper of a size. */
    default void paint(Graphics2D g, double width, double height) {
        Graphics2D scaled = (Graphics2D) g.create();
        MapPainter.prepare(scaled);
        scaled.setColor(Theme.PRINT.card());
        scaled.fill(new Rectangle2D.Double(0, 0, width, height));
        double zoom = width / WIDTH;
        scaled.scale(zoom, zoom);
        draw(scaled, height / zoom);
        scaled.dispose();
    }
}
