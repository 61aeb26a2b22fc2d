package org.sharedsafety.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Draws a legend: joined swatches, values under the joints, the class rule, the patterns that occur. */
public final class LegendPainter {
    private static final double SWATCH = 12;
    private static final double LINE = 18;
    private static final double KEY_WIDTH = 22;
    private static final double KEY_HEIGHT = 13;
    private static final double GAP = 14;
    private static final double TEXT = 12;

    private LegendPainter() {}

    /** How high the legend is in a width, in pixels. */
    public static double height(Legend legend, double width) {
        double height = legend.edges().isEmpty() ? 0 : SWATCH + LINE;
        return height + rows(legend, width).size() * (LINE + 2) + 4;
    }

    /** Draws the legend with its upper left corner at a point. */
    public static void paint(Graphics2D g, Legend legend, double x, double y, double width, Theme theme) {
        double top = y;
        if (!legend.edges().isEmpty()) {
            swatches(g, legend, x, top, width, theme);
            top += SWATCH + LINE;
        }
        g.setFont(Typeface.REGULAR.size(TEXT));
        for (List<Item> row : rows(legend, width)) {
            double left = x;
            for (Item item : row) {
                double text = left;
                if (item.key() != null) {
                    key(g, item, legend.palette(), left, top + 5, theme);
                    text += KEY_WIDTH + 6;
                }
                g.setFont(Typeface.REGULAR.size(TEXT));
                g.setColor(theme.muted());
                g.drawString(item.text(), (float) text, (float) (top + 16));
                left += item.width() + GAP;
            }
            top += LINE + 2;
        }
    }

    /** The part of a legend under a point that is counted from its upper left corner. */
    public static Optional<Legend.Part> partAt(Legend legend, double x, double y, double width) {
        if (x < 0 || x >= width || y < 0) {
            return Optional.empty();
        }
        double top = 0;
        if (!legend.edges().isEmpty()) {
            top = SWATCH + LINE;
            if (y < top) {
                int classes = legend.palette().colors().size();
                return Optional.of(new Legend.Part((int) (x / width * classes), Pattern.PLAIN));
            }
        }
        for (List<Item> row : rows(legend, width)) {
            double left = 0;
            for (Item item : row) {
                if (item.key() != null && y >= top && y < top + LINE + 2 && x >= left && x < left + item.width()) {
                    return Optional.of(new Legend.Part(item.classIndex(), item.key()));
                }
                left += item.width() + GAP;
            }
            top += LINE + 2;
        }
        return Optional.empty();
    }

    private static void swatches(Graphics2D g, Legend legend, double x, double y, double width, Theme theme) {
        List<Color> colors = legend.palette().colors();
        double each = width / colors.size();
        for (int i = 0; i < colors.size(); i++) {
            g.setColor(colors.get(i));
            g.fill(new Rectangle2D.Double(x + i * each, y, each, SWATCH));
        }
        g.setColor(theme.mapStroke());
        g.setStroke(new BasicStroke(1));
        for (int i = 0; i < colors.size(); i++) {
            g.draw(new Rectangle2D.Double(
                    x + i * each + 0.5, y + 0.5, each - (i == colors.size() - 1 ? 1 : 0), SWATCH - 1));
        }
        g.setFont(Typeface.REGULAR.size(TEXT));
        g.setColor(theme.muted());
        int last = legend.edges().size() - 1;
        double end = x + width - Typeface.REGULAR.width(legend.edges().get(last), TEXT);
        double free = x;
        for (int i = 0; i <= last; i++) {
            String label = legend.edges().get(i);
            double wide = Typeface.REGULAR.width(label, TEXT);
            double at = i == 0 ? x : i == last ? end : x + i * each - wide / 2;
            // The ends always stand; a value between them that would touch another moves a little, or is left out.
            if (i > 0 && i < last) {
                at = Math.max(at, free);
                if (at + wide + LABEL_GAP > end) {
                    at = end - wide - LABEL_GAP;
                }
                if (at < free || Math.abs(at + wide / 2 - (x + i * each)) > each / 2) {
                    continue;
                }
            }
            g.drawString(label, (float) at, (float) (y + SWATCH + 14));
            free = at + wide + LABEL_GAP;
        }
    }

    private static void key(Graphics2D g, Item item, Palette palette, double x, double y, Theme theme) {
        Pattern pattern = Objects.requireNonNull(item.key());
        Rectangle2D box = new Rectangle2D.Double(x + 0.5, y + 0.5, KEY_WIDTH - 1, KEY_HEIGHT - 1);
        List<Color> colors = palette.colors();
        Color classColor =
                colors.get(item.classIndex() >= 0 ? item.classIndex() : Math.min(colors.size() - 1, colors.size() / 3));
        g.setColor(PatternPainter.ground(pattern, classColor, theme));
        g.fill(box);
        if (pattern == Pattern.HIDDEN) {
            g.setColor(theme.muted());
            g.setStroke(new BasicStroke(1.4f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 4, new float[] {4, 3}, 0));
            g.draw(new Rectangle2D.Double(x + 3, y + 3, KEY_WIDTH - 6, KEY_HEIGHT - 6));
        } else {
            PatternPainter.drawPattern(g, box, pattern, classColor, theme);
        }
        g.setColor(theme.mapStroke());
        g.setStroke(new BasicStroke(1));
        g.draw(box);
    }

    private static final double LABEL_GAP = 6;

    /** A rule in words, a pattern (class -1) or a class with its word. */
    private record Item(@Nullable Pattern key, int classIndex, String text, double width) {}

    private static double keyWidth(String text) {
        return KEY_WIDTH + 6 + Typeface.REGULAR.width(text, TEXT);
    }

    /** The class rule and the keys, wrapped. */
    private static List<List<Item>> rows(Legend legend, double width) {
        List<List<Item>> rows = new ArrayList<>();
        if (!legend.rule().isEmpty()) {
            for (String line : FramedFigure.wrap(legend.rule(), Typeface.REGULAR, TEXT, width)) {
                rows.add(List.of(new Item(null, -1, line, Typeface.REGULAR.width(line, TEXT))));
            }
        }
        List<Item> all = new ArrayList<>();
        legend.classes()
                .forEach(key -> all.add(new Item(Pattern.PLAIN, key.classIndex(), key.text(), keyWidth(key.text()))));
        legend.keys().forEach(key -> all.add(new Item(key.pattern(), -1, key.text(), keyWidth(key.text()))));
        List<Item> row = new ArrayList<>();
        double used = 0;
        for (Item item : all) {
            double wide = item.width();
            if (!row.isEmpty() && used + wide > width) {
                rows.add(row);
                row = new ArrayList<>();
                used = 0;
            }
            row.add(item);
            used += wide + GAP;
        }
        if (!row.isEmpty()) {
            rows.add(row);
        }
        return rows;
    }
}
