package org.sharedsafety.chart;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.font.FontRenderContext;
import java.awt.font.TextLayout;
import java.awt.geom.AffineTransform;
import java.awt.geom.Line2D;

/**
 * A straight line over a scatter with its name at its right end.
 *
 * @param strong drawn in ink and whole; else muted and dashed
 */
public record ScatterLine(double x0, double y0, double x1, double y1, String name, boolean strong) {
    private static final double TEXT = 12;

    /** Draws it inside the axes. */
    public void paint(Graphics2D g, ScatterLayout layout, Theme theme) {
        MapPainter.prepare(g);
        Graphics2D inside = (Graphics2D) g.create();
        inside.clip(layout.plot());
        inside.setColor(strong ? theme.select() : theme.muted());
        inside.setStroke(
                strong
                        ? MapPainter.round(2)
                        : new BasicStroke(
                                1.6f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1, new float[] {6, 4}, 0));
        inside.draw(new Line2D.Double(layout.x(x0), layout.y(y0), layout.x(x1), layout.y(y1)));
        inside.dispose();
        name(g, layout, theme);
    }

    private void name(Graphics2D g, ScatterLayout layout, Theme theme) {
        Typeface face = strong ? Typeface.SEMIBOLD : Typeface.REGULAR;
        double wide = face.width(name, TEXT);
        double x = Math.min(layout.x(x1), layout.plot().getMaxX()) - wide - 2;
        double y = Math.max(
                layout.plot().getMinY() + 12, Math.min(layout.plot().getMaxY() - 4, layout.y(y1) + (strong ? -7 : 16)));
        TextLayout text =
                new TextLayout(name, face.size(TEXT), new FontRenderContext(new AffineTransform(), true, true));
        g.setColor(theme.card());
        g.setStroke(MapPainter.round(3));
        g.draw(text.getOutline(AffineTransform.getTranslateInstance(x, y)));
        g.setColor(strong ? theme.ink() : theme.muted());
        g.setFont(face.size(TEXT));
        g.drawString(name, (float) x, (float) y);
    }
}
