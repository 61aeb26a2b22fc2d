package org.sharedsafety.chart;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;

/** Draws a scatter, the same on screen and in files; selection, hover and names go over it in a second pass. */
public final class ScatterPainter {
    private static final double TEXT = 12;

    private ScatterPainter() {}

    /** Draws the whole. */
    public static void paint(
            Graphics2D g, ScatterSpec spec, double width, double height, Theme theme, Emphasis emphasis) {
        ScatterLayout layout = new ScatterLayout(spec, width, height);
        paintBase(g, layout, width, height, theme);
        if (!DataInk.isHeldBack(g)) {
            new ScatterEmphasisPainter(layout, theme).paint(g, emphasis);
        }
    }

    /** Draws ground, axes, line and marks: all that selection and hover do not change. */
    public static void paintBase(Graphics2D g, ScatterLayout layout, double width, double height, Theme theme) {
        MapPainter.prepare(g);
        g.setColor(theme.card());
        g.fill(new Rectangle2D.Double(0, 0, width, height));
        if (DataInk.isHeldBack(g)) {
            grid(g, layout, theme);
            axes(g, layout, height, theme);
            return;
        }
        ScatterSpec spec = layout.spec();
        Graphics2D inside = (Graphics2D) g.create();
        inside.clip(layout.plot());
        if (spec.fit() != null) {
            ribbon(inside, spec.fit(), layout, theme);
        }
        inside.dispose();
        grid(g, layout, theme);
        inside = (Graphics2D) g.create();
        inside.clip(layout.plot());
        if (spec.fit() != null) {
            inside.setColor(theme.fit());
            inside.setStroke(MapPainter.round(1.5));
            inside.draw(new Line2D.Double(
                    layout.x(spec.fit().x0()),
                    layout.y(spec.fit().y0()),
                    layout.x(spec.fit().x1()),
                    layout.y(spec.fit().y1())));
        }
        inside.dispose();
        axes(g, layout, height, theme);
        marks(g, layout, theme);
    }

    private static void ribbon(Graphics2D g, ScatterSpec.Fit fit, ScatterLayout layout, Theme theme) {
        Path2D band = new Path2D.Double();
        band.moveTo(layout.x(fit.x0()), layout.y(fit.y0() + fit.bandAbove()));
        band.lineTo(layout.x(fit.x1()), layout.y(fit.y1() + fit.bandAbove()));
        band.lineTo(layout.x(fit.x1()), layout.y(fit.y1() - fit.bandBelow()));
        band.lineTo(layout.x(fit.x0()), layout.y(fit.y0() - fit.bandBelow()));
        band.closePath();
        g.setColor(theme.ribbon());
        g.fill(band);
    }

    private static void grid(Graphics2D g, ScatterLayout layout, Theme theme) {
        Rectangle2D plot = layout.plot();
        g.setStroke(new BasicStroke(1));
        g.setFont(Typeface.REGULAR.size(TEXT));
        for (Axis.Tick tick : layout.spec().y().ticks()) {
            double y = Math.round(layout.y(tick.value())) + 0.5;
            g.setColor(theme.grid());
            g.draw(new Line2D.Double(plot.getMinX(), y, plot.getMaxX(), y));
            g.setColor(theme.muted());
            double wide = Typeface.REGULAR.width(tick.label(), TEXT);
            g.drawString(tick.label(), (float) (plot.getMinX() - 8 - wide), (float) (y + 4));
        }
    }

    private static void axes(Graphics2D g, ScatterLayout layout, double height, Theme theme) {
        Rectangle2D plot = layout.plot();
        double base = Math.round(plot.getMaxY()) + 0.5;
        g.setColor(theme.axis());
        g.setStroke(new BasicStroke(1));
        g.draw(new Line2D.Double(plot.getMinX(), base, plot.getMaxX(), base));
        for (Axis.Tick tick : layout.spec().x().ticks()) {
            double x = Math.round(layout.x(tick.value())) + 0.5;
            g.setColor(theme.axis());
            g.draw(new Line2D.Double(x, base, x, base + 4));
            g.setColor(theme.muted());
            g.setFont(Typeface.REGULAR.size(TEXT));
            double wide = Typeface.REGULAR.width(tick.label(), TEXT);
            g.drawString(tick.label(), (float) (x - wide / 2), (float) layout.tickTextY());
        }
        title(g, layout, layout.spec().y(), plot.getMinX(), 14, false, theme);
        title(g, layout, layout.spec().x(), plot.getMaxX(), height - 5, true, theme);
        String note = DataInk.isHeldBack(g) ? "" : note(layout);
        if (!note.isEmpty()
                && plot.getMinX() + Typeface.REGULAR.width(note, TEXT) + 24
                        < plot.getMaxX() - titleWidth(layout, layout.spec().x())) {
            g.setColor(theme.muted());
            g.setFont(Typeface.REGULAR.size(TEXT));
            g.drawString(note, (float) plot.getMinX(), (float) (height - 5));
        }
    }

    /** What the band means; in a crowded chart also what the gutter means. */
    private static String note(ScatterLayout layout) {
        String band = layout.spec().note();
        String gutter = layout.gutterIsCrowded() ? layout.spec().gutterNote() : "";
        return band.isEmpty() || gutter.isEmpty() ? band + gutter : band + " · " + gutter;
    }

    /** Width of the title of the x axis in its longest line. */
    private static double titleWidth(ScatterLayout layout, Axis axis) {
        double name = Typeface.SEMIBOLD.width(axis.name(), TEXT);
        double unit = Typeface.REGULAR.width(axis.unit() + " →", TEXT);
        return layout.isSplit(axis) ? Math.max(name, unit) : name + Typeface.REGULAR.width(" ", TEXT) + unit;
    }

    /** A name and its unit in one line; with an arrow they end at x. */
    static void title(Graphics2D g, Axis axis, double x, double y, boolean arrow, Theme theme) {
        String unit = " " + axis.unit() + (arrow ? " →" : "");
        double name = Typeface.SEMIBOLD.width(axis.name(), TEXT);
        double left = arrow ? x - name - Typeface.REGULAR.width(unit, TEXT) : x;
        g.setFont(Typeface.SEMIBOLD.size(TEXT));
        g.setColor(theme.ink());
        g.drawString(axis.name(), (float) left, (float) y);
        g.setFont(Typeface.REGULAR.size(TEXT));
        g.setColor(theme.muted());
        g.drawString(unit, (float) (left + name), (float) y);
    }

    /** A name and its unit, the unit under the name where one line is too long; with an arrow they end at x. */
    private static void title(
            Graphics2D g, ScatterLayout layout, Axis axis, double x, double y, boolean arrow, Theme theme) {
        boolean split = layout.isSplit(axis);
        String unit = axis.unit() + (arrow ? " →" : "");
        double name = Typeface.SEMIBOLD.width(axis.name(), TEXT);
        double left = arrow ? x - titleWidth(layout, axis) : x;
        double nameLeft = split && arrow ? x - name : left;
        double unitLeft = split
                ? arrow ? x - Typeface.REGULAR.width(unit, TEXT) : x
                : left + name + Typeface.REGULAR.width(" ", TEXT);
        double line = split ? ScatterLayout.TITLE_LINE : 0;
        g.setFont(Typeface.SEMIBOLD.size(TEXT));
        g.setColor(theme.ink());
        g.drawString(axis.name(), (float) nameLeft, (float) (arrow ? y - line : y));
        g.setFont(Typeface.REGULAR.size(TEXT));
        g.setColor(theme.muted());
        g.drawString(unit, (float) unitLeft, (float) (arrow ? y : y + line));
    }

    private static void marks(Graphics2D g, ScatterLayout layout, Theme theme) {
        for (int i : layout.drawingOrder()) {
            double x = layout.markX(i);
            double y = layout.markY(i);
            if (layout.point(i).isPresent()) {
                Marks.point(g, layout.point(i).orElseThrow(), x, y, layout, theme);
            } else if (layout.gutterIsCrowded()) {
                Marks.gutterTick(g, x, y, theme);
            } else {
                Marks.gutter(g, layout.gutter(i).orElseThrow().pattern(), x, y, theme);
            }
        }
        if (!layout.spec().gutter().isEmpty() && !layout.gutterIsCrowded()) {
            String note = layout.spec().gutterNote();
            g.setFont(Typeface.REGULAR.size(TEXT));
            g.setColor(theme.faint());
            g.drawString(note, (float) (layout.plot().getMaxX() - Typeface.REGULAR.width(note, TEXT)), (float)
                    (layout.gutterY() + 4));
        }
    }
}
