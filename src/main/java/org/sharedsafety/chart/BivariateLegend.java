package org.sharedsafety.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/** The legend of a bivariate map: nine cells with words and the number of their places; each is a mark of its own. */
public record BivariateLegend(BivariateSpec spec, String description, String columnCell, String columnCount)
        implements Figure {
    private static final double TWO_LINES = 40;
    private static final double LEFT = 24;
    private static final double BOTTOM = 24;
    private static final double GAP = 3;
    private static final double WIDEST = 124;
    private static final double HIGHEST = 84;
    private static final double DARK = 130;

    @Override
    public List<FigureMark> paint(Graphics2D g, double width, double height, Theme theme) {
        MapPainter.prepare(g);
        g.setColor(theme.card());
        g.fill(new Rectangle2D.Double(0, 0, width, height));
        int side = BivariateSpec.SIDE;
        double wide = Math.min(WIDEST, (width - LEFT - 6) / side);
        double high = Math.min(HIGHEST, (height - BOTTOM - 6) / side);
        double left = LEFT + Math.max(0, (width - LEFT - side * wide) / 2);
        List<FigureMark> marks = new ArrayList<>();
        for (BivariateSpec.Cell cell : spec.cells()) {
            int column = cell.index() % side;
            int row = cell.index() / side;
            Rectangle2D box =
                    new Rectangle2D.Double(left + column * wide, 3 + (side - 1 - row) * high, wide - GAP, high - GAP);
            cell(g, cell, box, theme);
            marks.add(new FigureMark(cell.index(), box, cell.spoken()));
        }
        axes(g, left, wide * side, high * side, theme);
        return marks;
    }

    private static void cell(Graphics2D g, BivariateSpec.Cell cell, Rectangle2D box, Theme theme) {
        Color color = Palette.BIVARIATE.color(cell.index());
        g.setColor(color);
        g.fill(box);
        g.setColor(theme.mapStroke());
        g.setStroke(new BasicStroke(0.8f));
        g.draw(box);
        g.setColor(Palette.luma(color) < DARK ? Color.WHITE : Theme.LIGHT.ink());
        g.setFont(Typeface.SEMIBOLD.size(20));
        g.drawString(String.valueOf(cell.places().size()), (float) (box.getX() + 9), (float) (box.getY() + 21));
        g.setFont(Typeface.REGULAR.size(12));
        if (box.getHeight() < TWO_LINES) {
            beside(g, cell, box);
            return;
        }
        double line = box.getY() + 37;
        for (String words : FramedFigure.wrap(cell.words(), Typeface.REGULAR, 12, box.getWidth() - 12)) {
            if (line < box.getMaxY() - 2) {
                g.drawString(words, (float) (box.getX() + 9), (float) line);
            }
            line += 14;
        }
    }

    /** Where a cell is low its words stand beside the count, if they fit. */
    private static void beside(Graphics2D g, BivariateSpec.Cell cell, Rectangle2D box) {
        double left = 9 + Typeface.SEMIBOLD.width(String.valueOf(cell.places().size()), 20) + 7;
        if (left + Typeface.REGULAR.width(cell.words(), 12) <= box.getWidth() - 3) {
            g.drawString(cell.words(), (float) (box.getX() + left), (float) (box.getY() + 20));
        }
    }

    private void axes(Graphics2D g, double left, double width, double height, Theme theme) {
        g.setColor(theme.ink());
        g.setFont(Typeface.SEMIBOLD.size(12));
        g.drawString(clip(spec.across(), width) + " →", (float) left, (float) (height + 19));
        AffineTransform before = g.getTransform();
        g.rotate(-Math.PI / 2);
        g.drawString(clip(spec.up(), height) + " →", (float) -height, (float) (left - 9));
        g.setTransform(before);
    }

    /** A long name is cut at its end; the limits under the legend hold it whole. */
    private static String clip(String words, double room) {
        String shown = words;
        while (shown.length() > 4 && Typeface.SEMIBOLD.width(shown + "… →", 12) > room) {
            shown = shown.substring(0, shown.length() - 1);
        }
        return shown.equals(words) ? words : shown.strip() + "…";
    }

    @Override
    public TableSpec table() {
        return new TableSpec(
                List.of(
                        new TableSpec.Column("cell", columnCell, "", false),
                        new TableSpec.Column("count", columnCount, "", true)),
                spec.cells().stream()
                        .map(cell -> new TableSpec.Row(
                                cell.index(),
                                List.of(
                                        TableSpec.Cell.of(cell.spoken()),
                                        new TableSpec.Cell(
                                                (double) cell.places().size(),
                                                String.valueOf(cell.places().size())))))
                        .toList());
    }
}
