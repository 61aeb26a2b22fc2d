package org.sharedsafety.chart;

import java.awt.Graphics2D;
import java.util.List;

/**
 * Four comment cards of one station on a page, to be cut apart; nobody's name is asked.
 *
 * @param station its number, in words
 * @param code short, the same as on its poster
 * @param tags what the comment does, to be ticked
 * @param lived asks whether this matches what people live
 * @param answers to that
 * @param publish asks whether it may be shown to others
 * @param answersToPublish yes and no
 */
public record CommentCardPage(
        String station,
        String code,
        String headline,
        String lived,
        List<String> answers,
        List<String> tags,
        String publish,
        List<String> answersToPublish,
        String table)
        implements PaperPage {
    private static final double PAD = 24;
    private static final int LINES = 5;

    public CommentCardPage {
        answers = List.copyOf(answers);
        tags = List.copyOf(tags);
        answersToPublish = List.copyOf(answersToPublish);
    }

    @Override
    public String title() {
        return station + " " + code;
    }

    @Override
    public void draw(Graphics2D g, double height) {
        PaperPen pen = new PaperPen(g);
        for (int row = 0; row < 2; row++) {
            for (int column = 0; column < 2; column++) {
                card(pen, column * WIDTH / 2, row * height / 2, height / 2);
            }
        }
        pen.cut(0, height / 2, WIDTH, height / 2);
        pen.cut(WIDTH / 2, 0, WIDTH / 2, height);
    }

    private void card(PaperPen pen, double left, double top, double high) {
        double x = left + PAD;
        double room = WIDTH / 2 - 2 * PAD;
        pen.text(station, Typeface.SEMIBOLD, 17, x, top + 22, room, 1, Theme.PRINT.accent());
        pen.right(code, Typeface.MEDIUM, 17, left + WIDTH / 2 - PAD, top + 22);
        double y = pen.text(headline, Typeface.MEDIUM, 14, x, top + 48, room, 3, Theme.PRINT.ink()) + 8;
        y = pen.ink(lived, Typeface.REGULAR, 12.5, x, y, room) + 3;
        y = ticks(pen, answers, x, y, room) + 8;
        y = ticks(pen, tags, x, y, room) + 8;
        double foot = top + high - 58;
        double step = Math.max(18, (foot - y) / LINES);
        for (double line = y + step; line < foot; line += step) {
            pen.line(x, line, room);
        }
        pen.ink(publish, Typeface.REGULAR, 12, x, foot + 6, room);
        ticks(pen, answersToPublish, x, foot + 25, room);
        pen.right(table + " ______", Typeface.REGULAR, 12, left + WIDTH / 2 - PAD, foot + 25);
    }

    private static double ticks(PaperPen pen, List<String> words, double left, double top, double room) {
        double x = left;
        double y = top;
        for (String each : words) {
            if (x > left && x + PaperPen.tickWidth(each, 12) > left + room + 14) {
                x = left;
                y += 20;
            }
            x = pen.tick(each, 12, x, y);
        }
        return y + 18;
    }
}
