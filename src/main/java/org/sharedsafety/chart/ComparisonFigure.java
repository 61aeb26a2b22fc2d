package org.sharedsafety.chart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/**
 * A comparison as one picture that can stand alone: the finding, the scatter, both maps, cautions and sources.
 *
 * @param finding the sentence, which is the title
 * @param subtitle places, periods, verdict
 * @param scatter the scatter
 * @param maps one map a measure, or none where the places have no boundaries
 * @param cautions in their order
 * @param source where the numbers come from
 */
public record ComparisonFigure(
        String finding,
        String subtitle,
        ScatterSpec scatter,
        List<MapSpec> maps,
        List<String> cautions,
        String source) {
    private static final double PAD = 24;
    private static final double GAP = 20;
    private static final double LINE = 18;

    public ComparisonFigure {
        maps = List.copyOf(maps);
        cautions = List.copyOf(cautions);
    }

    /** Draws the figure on a ground of the theme's card colour. */
    public void paint(Graphics2D g, double width, double height, Theme theme) {
        MapPainter.prepare(g);
        g.setColor(theme.card());
        g.fill(new Rectangle2D.Double(0, 0, width, height));
        double y = PAD;
        y = lines(g, wrap(finding, Typeface.SEMIBOLD, 20, width - 2 * PAD), Typeface.SEMIBOLD, 20, y, 28, theme, true);
        y = lines(
                g, wrap(subtitle, Typeface.REGULAR, 13, width - 2 * PAD), Typeface.REGULAR, 13, y, LINE, theme, false);
        List<String> foot = foot(width);
        double footTop = height - PAD - foot.size() * LINE;
        charts(g, y + GAP / 2, footTop - GAP, width, theme);
        lines(g, foot, Typeface.REGULAR, 12, footTop, LINE, theme, false);
    }

    private void charts(Graphics2D g, double top, double bottom, double width, Theme theme) {
        double inside = width - 2 * PAD;
        double height = bottom - top;
        double scatterWidth = maps.isEmpty() ? inside : inside * (maps.size() == 1 ? 0.55 : 0.42);
        Graphics2D part = translated(g, PAD, top, scatterWidth, height);
        ScatterPainter.paint(part, scatter, scatterWidth, height, theme, Emphasis.NONE);
        part.dispose();
        if (!maps.isEmpty()) {
            double mapWidth = inside - scatterWidth - GAP;
            Graphics2D twin = translated(g, PAD + scatterWidth + GAP, top, mapWidth, height);
            new TwinMaps(maps).paint(twin, mapWidth, height, theme);
            twin.dispose();
        }
    }

    private static Graphics2D translated(Graphics2D g, double x, double y, double width, double height) {
        Graphics2D part = (Graphics2D) g.create();
        part.translate(x, y);
        part.clip(new Rectangle2D.Double(0, 0, width, height));
        return part;
    }

    private List<String> foot(double width) {
        List<String> all = new ArrayList<>();
        for (String caution : cautions) {
            all.addAll(wrap("• " + caution, Typeface.REGULAR, 12, width - 2 * PAD));
        }
        all.addAll(wrap(source, Typeface.REGULAR, 12, width - 2 * PAD));
        return all;
    }

    private static double lines(
            Graphics2D g,
            List<String> lines,
            Typeface face,
            double size,
            double top,
            double line,
            Theme theme,
            boolean ink) {
        g.setFont(face.size(size));
        g.setColor(ink ? theme.ink() : theme.muted());
        double y = top;
        for (String text : lines) {
            g.drawString(text, (float) PAD, (float) (y + size));
            y += line;
        }
        return y;
    }

    /** Breaks a text at its blanks so that no line is wider than there is room. */
    static List<String> wrap(String text, Typeface face, double size, double room) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.split(" ")) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (!line.isEmpty() && face.width(longer, size) > room) {
                lines.add(line.toString());
                line.setLength(0);
                line.append(word);
            } else {
                line.setLength(0);
                line.append(longer);
            }
        }
        if (!line.isEmpty()) {
            lines.add(line.toString());
        }
        return lines;
    }
}
