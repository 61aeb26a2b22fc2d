package org.sharedsafety.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.sharedsafety.text.Texts;

/**
 * What stands under places by measures: the names behind numbered columns, the palettes and the patterns that occur.
 *
 * @param rows the drawn places, by their position in the matrix
 * @param level what the places are called
 * @param numbered whether the columns have numbers, whose names stand here
 */
record TartanFoot(List<TartanFigure.Column> columns, List<Integer> rows, String level, boolean numbered, Texts texts) {
    private static final double TEXT = 12;
    private static final double LEGEND_LINE = 22;

    /** How high it is in a width. */
    double height(double width) {
        return 10
                + LEGEND_LINE * (palettes().size() + 1)
                + 10
                + (numbered ? names(width).height() : 0);
    }

    private Map<String, Palette> palettes() {
        Map<String, Palette> palettes = new LinkedHashMap<>();
        columns.forEach(column -> {
            Palette whole = Palette.of(column.of().measure().metric());
            palettes.putIfAbsent(whole.id(), whole);
        });
        return palettes;
    }

    /** The names behind the numbers, in columns that fill one after the other. */
    private record Names(List<List<TextBlock>> columns) {
        static final double AIR = 4;

        double height() {
            return columns.stream()
                            .mapToDouble(column -> column.stream()
                                    .mapToDouble(block -> block.height() + AIR)
                                    .sum())
                            .max()
                            .orElse(0)
                    + 6;
        }
    }

    private Names names(double width) {
        int across = width > 1000 ? 4 : width > 700 ? 3 : width > 460 ? 2 : 1;
        int each = Math.max(1, (columns.size() + across - 1) / across);
        List<List<TextBlock>> all = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            if (i % each == 0) {
                all.add(new ArrayList<>());
            }
            all.get(all.size() - 1)
                    .add(TextBlock.of(
                            (i + 1) + "  " + columns.get(i).words().name(),
                            Typeface.REGULAR,
                            TEXT,
                            width / across - 16));
        }
        return new Names(all);
    }

    /** Draws it from a height on. */
    void paint(Graphics2D g, double top, double width, Theme theme) {
        double y = top + 14;
        if (numbered) {
            Names names = names(width);
            double x = 2;
            for (List<TextBlock> column : names.columns()) {
                double down = y;
                for (TextBlock block : column) {
                    down = block.paint(g, x, down, theme.ink()) + Names.AIR;
                }
                x += width / names.columns().size();
            }
            y += names.height();
        }
        for (Palette palette : palettes().values()) {
            swatches(g, palette, y, theme);
            y += LEGEND_LINE;
        }
        TreeSet<Pattern> occurring = new TreeSet<>();
        rows.forEach(row -> columns.forEach(
                column -> occurring.add(Pattern.of(column.of().readings().get(row)))));
        occurring.remove(Pattern.PLAIN);
        LegendPainter.paint(
                g,
                new Legend(
                        Palette.NEUTRAL,
                        List.of(),
                        "",
                        occurring.stream()
                                .map(pattern -> new Legend.Key(pattern, texts.say("chart.key." + pattern.code())))
                                .toList()),
                2,
                y,
                width,
                theme);
    }

    private void swatches(Graphics2D g, Palette palette, double y, Theme theme) {
        double x = 2;
        g.setFont(Typeface.REGULAR.size(TEXT));
        String low = texts.say("tartan.lowest");
        g.setColor(theme.muted());
        g.drawString(low, (float) x, (float) (y + 11));
        x += Typeface.REGULAR.width(low, TEXT) + 8;
        for (Color color : palette.colors()) {
            Rectangle2D box = new Rectangle2D.Double(x, y, 26, 12);
            g.setColor(color);
            g.fill(box);
            g.setColor(theme.mapStroke());
            g.setStroke(new BasicStroke(0.8f));
            g.draw(box);
            x += 26;
        }
        String high = texts.say("tartan.highest", level);
        g.setColor(theme.muted());
        g.drawString(high, (float) (x + 8), (float) (y + 11));
        x += 8 + Typeface.REGULAR.width(high + "   ", TEXT);
        g.setFont(Typeface.MEDIUM.size(TEXT));
        g.drawString(texts.say("tartan.palette." + palette.id()), (float) x, (float) (y + 11));
    }
}
