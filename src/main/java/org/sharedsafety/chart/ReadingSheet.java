package org.sharedsafety.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.sharedsafety.text.Texts;

/** How to read the figures of a workshop: what a dot, a bar around it, a gap, a pattern mean, and what they do not mean. */
public final class ReadingSheet implements PaperPage {
    private static final List<String> ITEMS =
            List.of("rate", "interval", "gap", "hidden", "few", "missing", "together", "source");
    private static final double SIGN = 110;

    private final Texts texts;

    public ReadingSheet(Texts texts) {
        this.texts = texts;
    }

    @Override
    public String title() {
        return texts.say("workshop.paper.reading.title");
    }

    @Override
    public void draw(Graphics2D g, double height) {
        PaperPen pen = new PaperPen(g);
        double room = WIDTH - 2 * PaperPen.PAD;
        double y = pen.ink(title(), Typeface.SEMIBOLD, 30, PaperPen.PAD, 36, room) + 10;
        double row = (height - 40 - y) / ITEMS.size();
        for (String item : ITEMS) {
            pen.line(PaperPen.PAD, y, room);
            sign(g, item, new Rectangle2D.Double(PaperPen.PAD, y + 14, SIGN - 30, Math.min(56, row - 28)));
            double left = PaperPen.PAD + SIGN;
            double below = pen.ink(
                    texts.say("workshop.paper.reading." + item + ".name"),
                    Typeface.SEMIBOLD,
                    18,
                    left,
                    y + 10,
                    room - SIGN);
            pen.ink(
                    texts.say("workshop.paper.reading." + item + ".text"),
                    Typeface.REGULAR,
                    16,
                    left,
                    below + 2,
                    room - SIGN);
            y += row;
        }
    }

    private static void sign(Graphics2D g, String item, Rectangle2D box) {
        Color ink = Theme.PRINT.ink();
        Color data = Palette.rgb("#0B5394");
        double middle = box.getCenterY();
        g.setStroke(new BasicStroke(2.5f));
        g.setColor(data);
        switch (item) {
            case "rate" -> {
                for (int i = 0; i < 12; i++) {
                    g.setColor(i == 3 ? data : Theme.PRINT.border());
                    g.fill(new Ellipse2D.Double(box.getX() + (i % 4) * 20, box.getY() + (i / 4) * 19, 14, 14));
                }
            }
            case "interval" -> {
                g.setColor(ink);
                g.draw(new Line2D.Double(box.getX(), middle, box.getMaxX(), middle));
                g.setColor(data);
                g.fill(new Ellipse2D.Double(box.getCenterX() - 8, middle - 8, 16, 16));
            }
            case "gap" -> {
                Path2D path = new Path2D.Double();
                path.moveTo(box.getX(), box.getMaxY());
                path.lineTo(box.getX() + 28, middle);
                path.moveTo(box.getX() + 52, middle);
                path.lineTo(box.getMaxX(), box.getY());
                g.draw(path);
            }
            case "hidden" -> pattern(g, box, Pattern.HIDDEN);
            case "few" -> pattern(g, box, Pattern.FEW_CASES);
            case "missing" -> pattern(g, box, Pattern.NOT_AVAILABLE);
            case "together" -> {
                for (int i = 0; i < 6; i++) {
                    g.fill(new Ellipse2D.Double(box.getX() + i * 13, box.getMaxY() - 10 - i * 8 + (i % 2) * 9, 9, 9));
                }
            }
            default -> {
                g.setColor(Theme.PRINT.axis());
                g.draw(new Rectangle2D.Double(box.getX(), box.getY(), box.getWidth(), box.getHeight()));
                for (int i = 1; i < 3; i++) {
                    double y = box.getY() + box.getHeight() * i / 3;
                    g.draw(new Line2D.Double(box.getX(), y, box.getMaxX(), y));
                }
                g.draw(new Line2D.Double(box.getX() + 26, box.getY(), box.getX() + 26, box.getMaxY()));
            }
        }
    }

    private static void pattern(Graphics2D g, Rectangle2D box, Pattern pattern) {
        Color ground = PatternPainter.ground(pattern, Palette.rgb("#9AB8CE"), Theme.PRINT);
        g.setColor(ground);
        g.fill(box);
        PatternPainter.drawPattern(g, box, pattern, ground, Theme.PRINT);
        g.setColor(Theme.PRINT.axis());
        g.setStroke(new BasicStroke(1));
        g.draw(box);
    }
}
