package org.sharedsafety.chart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/**
 * A figure that can stand alone: the finding as its title, what it is about, the figure, what to know about it, and where
 * its numbers come from.
 *
 * @param finding the sentence that is its title
 * @param subtitle measure, unit, period, places, verdict
 * @param cautions in their order
 * @param source where the numbers come from, what is hidden, and whether they are fictional
 */
public record FramedFigure(String finding, String subtitle, Figure figure, List<String> cautions, String source) {
    private static final double PAD = 24;
    private static final double GAP = 12;
    private static final double TITLE = 20;
    private static final double TITLE_LINE = 27;
    private static final double SUBTITLE = 13;
    private static final double FOOT = 12;
    private static final double LINE = 17;
    /** Words keep their size up to this width and height; larger pictures are drawn larger as a whole. */
    private static final double WIDE = 1_200;

    private static final double HIGH = 675;
    private static final double MOST_FOOT = 0.3;
    private static final double STEP = 0.1;
    private static final double SHRINK = 0.95;
    private static final double SMALLEST = 0.15;

    public FramedFigure {
        cautions = List.copyOf(cautions);
    }

    /** Everything it says, for those who do not see it. */
    public String description() {
        return figure.description();
    }

    /** Draws it over an area of the theme's card color. */
    public void paint(Graphics2D g, double width, double height, Theme theme) {
        MapPainter.prepare(g);
        double zoom = Math.max(1, Math.min(width / WIDE, height / HIGH));
        // A figure of many rows gets more room by smaller words, but never smaller than on a screen.
        while (zoom > 1 && room(width / zoom, height / zoom) < figure.height(width / zoom - 2 * PAD)) {
            zoom = Math.max(1, zoom - STEP);
        }
        // Where even that is too little, a picture drawn smaller as a whole is better than words over words.
        while (zoom > SMALLEST && room(width / zoom, height / zoom) < figure.leastHeight(width / zoom - 2 * PAD)) {
            zoom *= SHRINK;
        }
        Graphics2D scaled = (Graphics2D) g.create();
        scaled.scale(zoom, zoom);
        draw(scaled, width / zoom, height / zoom, theme);
        scaled.dispose();
    }

    /** How much height is left to the figure. */
    private double room(double width, double height) {
        double words = width - 2 * PAD;
        int title = wrap(finding, Typeface.SEMIBOLD, TITLE, words).size();
        int under = wrap(subtitle, Typeface.REGULAR, SUBTITLE, words).size();
        int foot = foot(words, mostFoot(height)).size();
        return height - 2 * PAD - 2 * GAP - 2 - title * TITLE_LINE - under * (LINE + 1) - foot * LINE;
    }

    private static int mostFoot(double height) {
        return Math.max(1, (int) (height * MOST_FOOT / LINE));
    }

    private void draw(Graphics2D g, double width, double height, Theme theme) {
        g.setColor(theme.card());
        g.fill(new Rectangle2D.Double(0, 0, width, height));
        double room = width - 2 * PAD;
        g.setColor(theme.ink());
        double y = lines(g, wrap(finding, Typeface.SEMIBOLD, TITLE, room), Typeface.SEMIBOLD, TITLE, PAD, TITLE_LINE);
        g.setColor(theme.muted());
        y = lines(g, wrap(subtitle, Typeface.REGULAR, SUBTITLE, room), Typeface.REGULAR, SUBTITLE, y + 2, LINE + 1);
        List<String> foot = foot(room, mostFoot(height));
        double footTop = height - PAD - foot.size() * LINE;
        double top = y + GAP;
        Graphics2D inside = (Graphics2D) g.create();
        double high = Math.max(1, footTop - GAP - top);
        inside.translate(PAD, top);
        inside.clip(new Rectangle2D.Double(0, 0, room, high));
        figure.paint(inside, room, high, theme);
        inside.dispose();
        g.setColor(theme.muted());
        lines(g, foot, Typeface.REGULAR, FOOT, footTop, LINE);
    }

    /** The cautions that there is room for, and always the source. */
    private List<String> foot(double room, int most) {
        List<String> last = wrap(source, Typeface.REGULAR, FOOT, room);
        List<String> all = new ArrayList<>();
        for (String caution : cautions) {
            List<String> lines = wrap("• " + caution, Typeface.REGULAR, FOOT, room);
            if (all.size() + lines.size() + last.size() <= most) {
                all.addAll(lines);
            }
        }
        all.addAll(last);
        return all;
    }

    private static double lines(Graphics2D g, List<String> lines, Typeface face, double size, double top, double line) {
        g.setFont(face.size(size));
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
