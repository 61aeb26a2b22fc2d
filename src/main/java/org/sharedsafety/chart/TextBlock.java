package org.sharedsafety.chart;

import java.awt.Color;
import java.awt.Graphics2D;
import java.util.List;

/**
 * A text broken into lines that fit a width, in the largest size that keeps it to a few lines; never cut off.
 *
 * @param line distance from line to line
 */
record TextBlock(List<String> lines, Typeface face, double size, double line) {
    private static final double SMALLEST = 12;

    TextBlock {
        lines = List.copyOf(lines);
    }

    /** The text in a size. */
    static TextBlock of(String text, Typeface face, double size, double room) {
        return new TextBlock(FramedFigure.wrap(text, face, size, room), face, size, Math.round(size * 1.28));
    }

    /** The text in a size, or as much smaller, down to 12, as keeps it to so many lines. */
    static TextBlock within(String text, Typeface face, double size, double room, int most) {
        TextBlock block = of(text, face, size, room);
        for (double smaller = size - 1; block.lines.size() > most && smaller >= SMALLEST; smaller--) {
            block = of(text, face, smaller, room);
        }
        return block;
    }

    double height() {
        return lines.size() * line;
    }

    double width() {
        return lines.stream().mapToDouble(each -> face.width(each, size)).max().orElse(0);
    }

    /** Draws it with its top left corner at a point; answers where the next block may begin. */
    double paint(Graphics2D g, double x, double top, Color color) {
        g.setFont(face.size(size));
        g.setColor(color);
        double y = top;
        for (String each : lines) {
            g.drawString(each, (float) x, (float) (y + size));
            y += line;
        }
        return y;
    }
}
