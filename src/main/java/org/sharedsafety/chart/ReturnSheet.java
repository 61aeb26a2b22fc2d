package org.sharedsafety.chart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.List;

/**
 * One page in plain language that goes back to the people who were there: what they said, what they chose, what happens now.
 *
 * @param who how many people, when and where
 * @param parts in their order
 * @param votes what was chosen, as figures
 * @param foot for whom this speaks
 */
public record ReturnSheet(String title, String who, List<Part> parts, List<Voted> votes, String foot)
        implements PaperPage {
    private static final double ROOM = WIDTH - 2 * PaperPen.PAD;
    private static final double LEAST_FIGURE = 90;
    private static final double SMALLEST = 0.72;

    public ReturnSheet {
        parts = List.copyOf(parts);
        votes = List.copyOf(votes);
    }

    /** Lines under a heading. */
    public record Part(String heading, List<String> lines) {
        public Part {
            lines = List.copyOf(lines);
        }
    }

    /** A vote: what was asked, and what was chosen. */
    public record Voted(String asked, Figure figure) {}

    @Override
    public void draw(Graphics2D g, double height) {
        double zoom = 1;
        double figures = figures();
        while (zoom > SMALLEST && words(scratch(), zoom, 0) + figures > height) {
            zoom -= 0.04;
        }
        double left = height - words(scratch(), zoom, 0) - 4;
        words(g, zoom, Math.max(0, Math.min(left, figures)));
        PaperPen pen = new PaperPen(g);
        pen.line(PaperPen.PAD, height - 56, ROOM);
        pen.quiet(foot, 12, PaperPen.PAD, height - 50, ROOM);
    }

    /** How much room the figures would like. */
    private double figures() {
        return votes.stream()
                .mapToDouble(each -> Math.max(LEAST_FIGURE, Math.min(280, wanted(each.figure()))))
                .sum();
    }

    private static double wanted(Figure figure) {
        double high = figure.height(ROOM);
        return high > 0 ? high : 240;
    }

    private static Graphics2D scratch() {
        return new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB).createGraphics();
    }

    /** Draws everything with so much room for all figures; answers where the foot may begin, and room for it. */
    private double words(Graphics2D g, double zoom, double figures) {
        PaperPen pen = new PaperPen(g);
        double y = pen.ink(title, Typeface.SEMIBOLD, 30 * zoom, PaperPen.PAD, 34 * zoom, ROOM);
        y = pen.quiet(who, 15 * zoom, PaperPen.PAD, y + 2, ROOM) + 10 * zoom;
        double all = figures();
        for (Voted voted : votes) {
            y = pen.ink(voted.asked(), Typeface.SEMIBOLD, 17 * zoom, PaperPen.PAD, y, ROOM) + 2;
            y = pen.ink(voted.figure().description(), Typeface.REGULAR, 14 * zoom, PaperPen.PAD, y, ROOM) + 4;
            double high = all > 0 ? figures * Math.max(LEAST_FIGURE, Math.min(280, wanted(voted.figure()))) / all : 0;
            if (high > 40) {
                pen.figure(voted.figure(), new Rectangle2D.Double(PaperPen.PAD, y, ROOM, high), 1);
            }
            y += high + 12 * zoom;
        }
        for (Part part : parts) {
            y = pen.ink(part.heading(), Typeface.SEMIBOLD, 17 * zoom, PaperPen.PAD, y, ROOM) + 2;
            for (String line : part.lines()) {
                pen.ink("•", Typeface.REGULAR, 14 * zoom, PaperPen.PAD, y, 14);
                y = pen.ink(line, Typeface.REGULAR, 14 * zoom, PaperPen.PAD + 18, y, ROOM - 18) + 2;
            }
            y += 9 * zoom;
        }
        return y + 58;
    }
}
