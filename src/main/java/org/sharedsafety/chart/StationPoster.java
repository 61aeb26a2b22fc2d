package org.sharedsafety.chart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;

/**
 * A station of a data walk on the wall: the finding, the figure, questions with room for notes, where it comes from.
 *
 * @param station its number, in words
 * @param code short, the same as on its comment cards
 * @param figures one above the other, with what each is about
 * @param strength what people here already do well; may be empty
 * @param prompts questions to whoever stands before it
 * @param noteWords invite to write, such as {@code Your note}
 * @param foot what to know about the numbers and where they come from
 */
public record StationPoster(
        String station,
        String code,
        String headline,
        List<Pictured> figures,
        List<String> body,
        String strength,
        List<String> prompts,
        String noteWords,
        List<String> foot)
        implements PaperPage {
    private static final double ROOM = WIDTH - 2 * PaperPen.PAD;
    private static final double GAP = 14;
    private static final double NOTE = 84;
    private static final double ZOOM = 1.25;

    public StationPoster {
        figures = List.copyOf(figures);
        body = List.copyOf(body);
        prompts = List.copyOf(prompts);
        foot = List.copyOf(foot);
    }

    /** A figure with what it is about: measure, unit, period, places. */
    public record Pictured(String subtitle, Figure figure) {}

    @Override
    public String title() {
        return station + ": " + headline;
    }

    @Override
    public void draw(Graphics2D g, double height) {
        PaperPen pen = new PaperPen(g);
        pen.text(station, Typeface.SEMIBOLD, 20, PaperPen.PAD, 30, ROOM, 1, Theme.PRINT.accent());
        pen.right(code, Typeface.MEDIUM, 20, WIDTH - PaperPen.PAD, 30);
        double y = pen.text(headline, Typeface.SEMIBOLD, 32, PaperPen.PAD, 62, ROOM, 4, Theme.PRINT.ink()) + GAP;
        for (String paragraph : body) {
            y = pen.ink(paragraph, Typeface.REGULAR, 20, PaperPen.PAD, y, ROOM) + 8;
        }
        double footTop = foot(pen, height);
        double note = figures.isEmpty() ? note(footTop - GAP - y) : NOTE;
        double promptsTop = prompts(pen, footTop - GAP, note);
        double strengthTop = strength(pen, promptsTop - GAP);
        double high = (strengthTop - GAP - y) / Math.max(1, figures.size());
        for (Pictured pictured : figures) {
            double top = pen.quiet(pictured.subtitle(), 15, PaperPen.PAD, y, ROOM) + 6;
            pen.figure(
                    pictured.figure(),
                    new Rectangle2D.Double(PaperPen.PAD, top, ROOM, Math.max(60, y + high - top)),
                    ZOOM);
            y += high;
        }
    }

    /** From the bottom up; answers where it begins. */
    private double foot(PaperPen pen, double height) {
        String words = String.join(" ", foot);
        double top =
                height - 28 - TextBlock.of(words, Typeface.REGULAR, 12, ROOM).height();
        pen.line(PaperPen.PAD, top - 8, ROOM);
        pen.quiet(words, 12, PaperPen.PAD, top, ROOM);
        return top - 8;
    }

    /** Without a figure there is more room to write. */
    private double note(double room) {
        double questions = prompts.stream()
                .mapToDouble(prompt ->
                        TextBlock.of(prompt, Typeface.MEDIUM, 18, ROOM).height() + 6)
                .sum();
        double strong = strength.isBlank() ? 0 : NOTE;
        return Math.max(NOTE, (room - questions - strong) / Math.max(1, prompts.size()));
    }

    private double prompts(PaperPen pen, double bottom, double note) {
        double top = bottom;
        for (int i = prompts.size() - 1; i >= 0; i--) {
            TextBlock block = TextBlock.of(prompts.get(i), Typeface.MEDIUM, 18, ROOM);
            top -= note;
            pen.room(noteWords, PaperPen.PAD, top, ROOM, note - 10);
            top -= block.height() + 6;
            pen.ink(prompts.get(i), Typeface.MEDIUM, 18, PaperPen.PAD, top, ROOM);
        }
        return top;
    }

    private double strength(PaperPen pen, double bottom) {
        if (strength.isBlank()) {
            return bottom + GAP;
        }
        TextBlock block = TextBlock.of(strength, Typeface.MEDIUM, 17, ROOM - 32);
        double high = block.height() + 20;
        pen.panel(PaperPen.PAD, bottom - high, ROOM, high);
        pen.ink(strength, Typeface.MEDIUM, 17, PaperPen.PAD + 16, bottom - high + 9, ROOM - 32);
        return bottom - high;
    }
}
