package org.sharedsafety.chart;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/** The legend of a trend: small signs with their words, in as many rows as they need. */
final class TrendLegend {
    private static final double TEXT = 12;
    private static final double LINE = 19;
    private static final double SIGN = 24;
    private static final double GAP = 20;
    private static final double TOP = 8;

    private final List<List<Item>> rows = new ArrayList<>();

    private record Item(TrendSpec.Sign sign, String words, double width) {}

    TrendLegend(List<TrendSpec.Key> keys, double width) {
        List<Item> row = new ArrayList<>();
        double used = 0;
        for (TrendSpec.Key key : keys) {
            double sign = key.sign() == TrendSpec.Sign.NOTE ? 0 : SIGN + 6;
            List<String> lines = FramedFigure.wrap(key.words(), Typeface.REGULAR, TEXT, width - sign);
            for (int i = 0; i < lines.size(); i++) {
                Item item = new Item(
                        i == 0 ? key.sign() : TrendSpec.Sign.NOTE,
                        lines.get(i),
                        sign + Typeface.REGULAR.width(lines.get(i), TEXT));
                if (!row.isEmpty() && (i > 0 || lines.size() > 1 || used + item.width() > width)) {
                    rows.add(row);
                    row = new ArrayList<>();
                    used = 0;
                }
                row.add(item);
                used += item.width() + GAP;
            }
        }
        if (!row.isEmpty()) {
            rows.add(row);
        }
    }

    double height() {
        return rows.isEmpty() ? 0 : TOP + rows.size() * LINE + 2;
    }

    void paint(Graphics2D g, double top, Theme theme) {
        double y = top + TOP;
        for (List<Item> row : rows) {
            double x = 0;
            for (Item item : row) {
                double text = x;
                if (item.sign() != TrendSpec.Sign.NOTE) {
                    sign(g, item.sign(), x, y + LINE / 2, theme);
                    text += SIGN + 6;
                }
                g.setFont(Typeface.REGULAR.size(TEXT));
                g.setColor(theme.muted());
                g.drawString(item.words(), (float) text, (float) (y + LINE / 2 + 4));
                x += item.width() + GAP;
            }
            y += LINE;
        }
    }

    private static void sign(Graphics2D g, TrendSpec.Sign sign, double x, double y, Theme theme) {
        double middle = x + SIGN / 2;
        switch (sign) {
            case USUAL -> band(g, x, y, TrendColors.usual(theme));
            case RIBBON -> band(g, x, y, theme.ribbon());
            case MIDDLE -> {
                g.setColor(theme.fit());
                g.setStroke(TrendMarks.dashed(1.4, 5, 4));
                g.draw(new Line2D.Double(x, y, x + SIGN, y));
            }
            case SIGNAL -> TrendMarks.signal(g, middle, y, theme);
            case WHISKER -> {
                g.setColor(Palette.withAlpha(TrendColors.line(theme), 0.6));
                g.setStroke(MapPainter.round(1.4));
                g.draw(new Line2D.Double(middle, y - 7, middle, y + 7));
                TrendMarks.dot(g, Pattern.PLAIN, middle, y, theme);
            }
            case FEW -> TrendMarks.dot(g, Pattern.FEW_CASES, middle, y, theme);
            case ESTIMATED -> TrendMarks.dot(g, Pattern.ESTIMATED, middle, y, theme);
            case LOW -> TrendMarks.dot(g, Pattern.LOW_COVERAGE, middle, y, theme);
            case HIDDEN -> Marks.gutter(g, Pattern.HIDDEN, middle, y, theme);
            case MISSING -> Marks.gutter(g, Pattern.NOT_AVAILABLE, middle, y, theme);
            case POOLED -> TrendMarks.pooled(g, x, x + SIGN, y, theme);
            case CUT -> {
                band(g, x, y, theme.subtle());
                g.setColor(theme.axis());
                g.setStroke(TrendMarks.dashed(1, 4, 3));
                g.draw(new Line2D.Double(x + 0.5, y - 6, x + 0.5, y + 6));
                g.draw(new Line2D.Double(x + SIGN - 0.5, y - 6, x + SIGN - 0.5, y + 6));
            }
            case EVENT -> TrendMarks.flag(g, middle - 4, y + 7, 14, theme);
            case OUTLOOK -> {
                g.setColor(TrendColors.line(theme));
                g.setStroke(TrendMarks.dashed(1.8, 3, 5));
                g.draw(new Line2D.Double(x, y, x + SIGN, y));
            }
            case CONTEXT -> {
                g.setColor(theme.dot());
                g.setStroke(new BasicStroke(1.2f));
                g.draw(new Line2D.Double(x, y, x + SIGN, y));
            }
            case NOTE -> {}
        }
    }

    private static void band(Graphics2D g, double x, double y, java.awt.Color color) {
        g.setColor(color);
        g.fill(new Rectangle2D.Double(x, y - 6, SIGN, 12));
    }
}
