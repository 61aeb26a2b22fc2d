package org.sharedsafety.chart;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/** Draws one measure over time inside its layout. */
final class TrendPainter {
    private static final double TEXT = TrendLayout.TEXT;

    private final TrendLayout layout;
    private final TrendSpec spec;
    private final Theme theme;
    private final boolean labelled;

    /** A painter; {@code labelled} says whether time stands under the plot. */
    TrendPainter(TrendLayout layout, Theme theme, boolean labelled) {
        this.layout = layout;
        this.spec = layout.spec();
        this.theme = theme;
        this.labelled = labelled;
    }

    /** Draws a trend that fills its figure, on the card. */
    static List<FigureMark> alone(Graphics2D g, TrendLayout layout, double width, double height, Theme theme) {
        g.setColor(theme.card());
        g.fill(new Rectangle2D.Double(0, 0, width, height));
        return new TrendPainter(layout, theme, true).paint(g);
    }

    /** Draws all of it and answers where its marks stand. */
    List<FigureMark> paint(Graphics2D g) {
        MapPainter.prepare(g);
        List<FigureMark> marks = new ArrayList<>();
        // Pages of PDF allow nothing on the whole while a part of it is being drawn, so the part is begun twice.
        TrendGround ground = new TrendGround(layout, theme, labelled);
        if (DataInk.isHeldBack(g)) {
            ground.grid(g);
            ground.axis(g);
            return marks;
        }
        Graphics2D below = inside(g);
        ground.ranges(below);
        ground.ribbons(below);
        below.dispose();
        ground.grid(g);
        ground.cuts(g);
        ground.axis(g);
        Graphics2D above = inside(g);
        context(above, marks);
        outlook(above, marks);
        above.dispose();
        levels(g, marks);
        TrendWords words = new TrendWords(layout, theme);
        pooled(g, marks, words);
        line(g, ground);
        points(g, marks, ground);
        events(g, marks);
        gutter(g, marks);
        words.avoidMarks();
        words.paint(g);
        layout.legend().paint(g, layout.legendTop(), theme);
        return marks;
    }

    private Graphics2D inside(Graphics2D g) {
        Graphics2D inside = (Graphics2D) g.create();
        inside.clip(layout.plot());
        return inside;
    }

    private void context(Graphics2D g, List<FigureMark> marks) {
        g.setStroke(MapPainter.round(1.2));
        for (TrendSpec.Line line : spec.context()) {
            g.setColor(Palette.withAlpha(theme.dot(), 0.75));
            for (Path2D path : paths(line.points())) {
                g.draw(path);
            }
            Path2D whole = new Path2D.Double();
            paths(line.points()).forEach(path -> whole.append(path, false));
            if (!line.points().isEmpty()) {
                marks.add(new FigureMark(line.id(), MapPainter.round(4).createStrokedShape(whole), line.name()));
            }
        }
    }

    private List<Path2D> paths(List<TrendSpec.Point> points) {
        List<Path2D> paths = new ArrayList<>();
        TrendSpec.Point before = null;
        for (TrendSpec.Point point : points) {
            double x = layout.x(point.period());
            double y = layout.y(point.value());
            boolean joined = before != null
                    && before.segment() == point.segment()
                    && before.period()
                                    .end()
                                    .plusDays(1)
                                    .compareTo(point.period().start())
                            >= 0;
            if (joined) {
                paths.get(paths.size() - 1).lineTo(x, y);
            } else {
                Path2D path = new Path2D.Double();
                path.moveTo(x, y);
                paths.add(path);
            }
            before = point;
        }
        return paths;
    }

    private void outlook(Graphics2D g, List<FigureMark> marks) {
        TrendSpec.Outlook outlook = spec.outlook();
        if (outlook == null) {
            return;
        }
        Path2D band = new Path2D.Double();
        Path2D line = new Path2D.Double();
        List<TrendSpec.Outlook.Step> steps = outlook.steps();
        for (int i = 0; i < steps.size(); i++) {
            TrendGround.move(
                    band,
                    i == 0,
                    layout.x(steps.get(i).at()),
                    layout.y(steps.get(i).upper()));
            TrendGround.move(
                    line,
                    i == 0,
                    layout.x(steps.get(i).at()),
                    layout.y(steps.get(i).value()));
        }
        for (int i = steps.size() - 1; i >= 0; i--) {
            band.lineTo(layout.x(steps.get(i).at()), layout.y(steps.get(i).lower()));
        }
        band.closePath();
        g.setColor(theme.ribbon());
        g.fill(band);
        g.setColor(TrendColors.line(theme));
        g.setStroke(TrendMarks.dashed(1.8, 3, 5));
        g.draw(line);
        TrendSpec.Outlook.Step last = steps.get(steps.size() - 1);
        marks.add(new FigureMark(
                outlook.id(), Marks.circle(layout.x(last.at()), layout.y(last.value()), 5), outlook.spoken()));
    }

    private void levels(Graphics2D g, List<FigureMark> marks) {
        for (TrendSpec.Level level : spec.levels()) {
            double y = layout.y(level.value());
            double x0 = layout.x(level.from());
            double x1 = layout.x(level.to());
            g.setColor(level.strong() ? theme.ink() : theme.fit());
            g.setStroke(TrendMarks.dashed(level.strong() ? 1.6 : 1.2, 7, 5));
            g.draw(new Line2D.Double(x0, y, x1, y));
            if (level.strong()) {
                g.fill(diamond(x1, y));
            }
            marks.add(new FigureMark(level.id(), diamond(x1, y), level.words()));
        }
    }

    private static Path2D diamond(double x, double y) {
        Path2D diamond = new Path2D.Double();
        diamond.moveTo(x, y - 6);
        diamond.lineTo(x + 6, y);
        diamond.lineTo(x, y + 6);
        diamond.lineTo(x - 6, y);
        diamond.closePath();
        return diamond;
    }

    private void pooled(Graphics2D g, List<FigureMark> marks, TrendWords words) {
        for (TrendSpec.Pool pool : spec.pooled()) {
            double x0 = layout.x(pool.span().start()) + 3;
            double x1 = layout.x(pool.span().end().plusDays(1)) - 3;
            double y = layout.y(pool.value());
            if (pool.lower() != null && pool.upper() != null) {
                g.setColor(Palette.withAlpha(TrendColors.second(theme), 0.16));
                double top = layout.y(TrendGround.number(pool.upper()));
                g.fill(new Rectangle2D.Double(x0, top, x1 - x0, layout.y(TrendGround.number(pool.lower())) - top));
            }
            TrendMarks.pooled(g, x0, x1, y, theme);
            Rectangle2D area = new Rectangle2D.Double(x0, y - 2.5, x1 - x0, 5);
            marks.add(new FigureMark(pool.id(), area, pool.spoken()));
            words.avoid(new Rectangle2D.Double(x0, y - 4, x1 - x0, 8));
        }
    }

    private void line(Graphics2D g, TrendGround ground) {
        if (spec.pooled().isEmpty() && !spec.ranges().isEmpty()) {
            spec.points().forEach(point -> ground.whisker(g, point));
        }
        g.setColor(spec.pooled().isEmpty() ? TrendColors.line(theme) : Palette.withAlpha(theme.dot(), 0.8));
        g.setStroke(MapPainter.round(spec.pooled().isEmpty() ? 2.5 : 1.4));
        for (Path2D path : paths(spec.points())) {
            g.draw(path);
        }
    }

    private void points(Graphics2D g, List<FigureMark> marks, TrendGround ground) {
        boolean quiet = !spec.pooled().isEmpty();
        boolean crowded = layout.step() < 7;
        for (TrendSpec.Point point : spec.points()) {
            double x = layout.x(point.period());
            double y = layout.y(point.value());
            if (quiet) {
                g.setColor(theme.dot());
                g.fill(Marks.circle(x, y, 2.4));
            } else if (point.signal()) {
                TrendMarks.signal(g, x, y, theme);
            } else if (!crowded || point.pattern() != Pattern.PLAIN || alone(point, ground)) {
                TrendMarks.dot(g, point.pattern(), x, y, theme);
            }
            marks.add(new FigureMark(
                    point.id(),
                    Marks.circle(x, y, point.signal() ? TrendMarks.SIGNAL : TrendMarks.POINT + 1),
                    point.spoken()));
        }
    }

    private static boolean alone(TrendSpec.Point point, TrendGround ground) {
        return ground.stretches().stream().anyMatch(each -> each.size() == 1 && each.contains(point));
    }

    private void events(Graphics2D g, List<FigureMark> marks) {
        for (TrendSpec.Event event : spec.events()) {
            double x0 = Math.max(layout.plot().getMinX(), layout.x(event.when().start()));
            double x1 = Math.min(
                    layout.plot().getMaxX(), layout.x(event.when().end().plusDays(1)));
            double x = (x0 + x1) / 2;
            double y = layout.laneY() + 9;
            g.setColor(Palette.withAlpha(theme.fit(), 0.7));
            g.setStroke(TrendMarks.dashed(1, 1.5f, 3));
            g.draw(new Line2D.Double(x, y, x, layout.plot().getMaxY()));
            if (x1 - x0 > 24) {
                g.setStroke(new BasicStroke(2));
                g.draw(new Line2D.Double(x0, y, x1, y));
            }
            TrendMarks.flag(g, x, y, 16, theme);
            marks.add(new FigureMark(event.id(), new Rectangle2D.Double(x - 2, y - 17, 13, 17), event.spoken()));
        }
    }

    private void gutter(Graphics2D g, List<FigureMark> marks) {
        double y = layout.gutterY(labelled);
        boolean roomy = layout.step() > 42;
        for (TrendSpec.Gap gap : spec.gutter()) {
            double x = layout.x(gap.period());
            Marks.gutter(g, gap.pattern(), x, y, theme);
            if (roomy && !gap.code().isEmpty()) {
                g.setFont(Typeface.REGULAR.size(TEXT));
                g.setColor(theme.muted());
                g.drawString(gap.code(), (float) (x + 9), (float) (y + 4));
            }
            marks.add(new FigureMark(gap.id(), new Rectangle2D.Double(x - 6, y - 6, 12, 12), gap.spoken()));
        }
    }
}
