package org.sharedsafety.chart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The words inside a trend: at its end, at what stands out, inside breaks, beside flags and dashed lines. */
final class TrendWords {
    private static final double LINE = 16;
    private static final double LEAST_BAND = 84;

    private final TrendLayout layout;
    private final TrendSpec spec;
    private final Theme theme;
    private final LabelPlacer placer;

    private record Words(String text, Typeface face, double size, boolean loud) {
        double width() {
            return face.width(text, size);
        }
    }

    TrendWords(TrendLayout layout, Theme theme) {
        this.layout = layout;
        this.spec = layout.spec();
        this.theme = theme;
        Rectangle2D plot = layout.plot();
        this.placer = new LabelPlacer(new Rectangle2D.Double(
                plot.getMinX() + 2, plot.getMinY() - 8, plot.getWidth() - 2, plot.getHeight() + 6));
    }

    /** Where the band of a break stands. */
    static Rectangle2D band(TrendSpec.Cut cut, TrendLayout layout) {
        double from = layout.x(cut.from());
        double to = layout.x(cut.to());
        if (to - from < 4) {
            double half = Math.max(3, Math.min(10, layout.step() * 0.18));
            double middle = (from + to) / 2;
            from = middle - half;
            to = middle + half;
        }
        return new Rectangle2D.Double(
                from, layout.plot().getMinY(), to - from, layout.plot().getHeight());
    }

    void avoid(Rectangle2D mark) {
        placer.avoid(mark);
    }

    /** Keeps words off the line and its points. */
    void avoidMarks() {
        TrendSpec.Point before = null;
        for (TrendSpec.Point point : spec.points()) {
            double x = layout.x(point.period());
            double y = layout.y(point.value());
            double reach = point.signal() ? TrendMarks.SIGNAL : TrendMarks.POINT + 1;
            avoid(new Rectangle2D.Double(x - reach, y - reach, 2 * reach, 2 * reach));
            if (before != null && before.segment() == point.segment()) {
                along(layout.x(before.period()), layout.y(before.value()), x, y);
            }
            before = point;
        }
        for (TrendSpec.Level level : spec.levels()) {
            double y = layout.y(level.value());
            avoid(new Rectangle2D.Double(
                    layout.x(level.from()), y - 1.5, layout.x(level.to()) - layout.x(level.from()), 3));
        }
    }

    private void along(double x0, double y0, double x1, double y1) {
        int steps = (int) Math.max(1, Math.hypot(x1 - x0, y1 - y0) / 3);
        for (int i = 0; i <= steps; i++) {
            double t = i / (double) steps;
            avoid(new Rectangle2D.Double(x0 + t * (x1 - x0) - 1.5, y0 + t * (y1 - y0) - 1.5, 3, 3));
        }
    }

    void paint(Graphics2D g) {
        if (!layout.isTiny()) {
            spec.breaks().forEach(cut -> cut(g, cut));
        }
        end(g);
        spec.points().stream().filter(point -> !point.words().isEmpty()).forEach(point -> point(g, point));
        spec.pooled().forEach(pool -> pool(g, pool));
        spec.levels().forEach(level -> level(g, level));
        events(g);
    }

    private void cut(Graphics2D g, TrendSpec.Cut cut) {
        Rectangle2D band = band(cut, layout);
        List<Words> lines = new ArrayList<>();
        boolean inside = band.getWidth() >= LEAST_BAND;
        double room = inside ? band.getWidth() - 10 : 150;
        for (String line : FramedFigure.wrap(cut.changed(), Typeface.SEMIBOLD, 12, room)) {
            lines.add(new Words(line, Typeface.SEMIBOLD, 12, true));
        }
        for (String line : FramedFigure.wrap(cut.warning(), Typeface.REGULAR, 12, room)) {
            lines.add(new Words(line, Typeface.REGULAR, 12, false));
        }
        double high = lines.size() * LINE;
        double wide = lines.stream().mapToDouble(Words::width).max().orElse(0);
        if (inside && high + 16 <= band.getHeight()) {
            Rectangle2D box = new Rectangle2D.Double(band.getCenterX() - wide / 2, band.getMinY() + 10, wide, high);
            lines(g, lines, box, true, TrendColors.warning(theme));
            placer.take(box);
            return;
        }
        double top = layout.plot().getMinY() + 4;
        double low = layout.plot().getMaxY() - high - 4;
        List<Rectangle2D> places = new ArrayList<>();
        for (double y : new double[] {top, low}) {
            places.add(new Rectangle2D.Double(band.getMaxX() + 7, y, wide, high));
            places.add(new Rectangle2D.Double(band.getMinX() - 7 - wide, y, wide, high));
        }
        placer.place(places)
                .or(() -> placer.placeOverMarks(places))
                .ifPresent(box -> lines(g, lines, box, false, TrendColors.warning(theme)));
    }

    private void lines(Graphics2D g, List<Words> lines, Rectangle2D box, boolean centred, java.awt.Color color) {
        double y = box.getMinY() + 12;
        for (Words line : lines) {
            double x = centred ? box.getCenterX() - line.width() / 2 : box.getMinX();
            TrendMarks.text(g, line.text(), line.face(), line.size(), x, y, color, theme);
            y += LINE;
        }
    }

    /** What stands at the right end: the last value, and the usual range where there is one. */
    private void end(Graphics2D g) {
        if (spec.points().isEmpty()) {
            return;
        }
        TrendSpec.Point last = spec.points().get(spec.points().size() - 1);
        boolean reaches = layout.plot().getMaxX() - layout.x(last.period().end().plusDays(1)) < layout.step() / 2 + 20;
        if (layout.end().isEmpty() || !reaches) {
            inside(g, last, spec.end());
            return;
        }
        double left = layout.plot().getMaxX() + 8;
        double lastY = layout.y(last.value());
        double valueTop = lastY - layout.end().size() * LINE / 2.0;
        double usualTop = Double.NaN;
        if (!spec.ranges().isEmpty() && !layout.endUsual().isEmpty()) {
            TrendSpec.Range range = spec.ranges().get(spec.ranges().size() - 1);
            usualTop = layout.y(range.centre()) - layout.endUsual().size() * LINE / 2.0;
            double need = layout.endUsual().size() * LINE + 6;
            if (lastY <= layout.y(range.centre())) {
                usualTop = Math.max(usualTop, valueTop + layout.end().size() * LINE + 6);
            } else {
                usualTop = Math.min(usualTop, valueTop - need);
            }
        }
        java.awt.Color color = spec.pooled().isEmpty() ? TrendColors.line(theme) : theme.ink();
        column(
                g,
                layout.end(),
                Typeface.SEMIBOLD,
                13,
                left,
                within(valueTop, layout.end().size()),
                color);
        if (!Double.isNaN(usualTop)) {
            column(g, layout.endUsual(), Typeface.REGULAR, 12, left, usualTop, theme.muted());
        }
    }

    private double within(double top, int lines) {
        return Math.max(layout.plot().getMinY() - 4, Math.min(top, layout.plot().getMaxY() - lines * LINE));
    }

    private void inside(Graphics2D g, TrendSpec.Point point, String words) {
        Words line = new Words(words, Typeface.SEMIBOLD, 13, true);
        double x = layout.x(point.period());
        double y = layout.y(point.value());
        List<Rectangle2D> places = List.of(
                new Rectangle2D.Double(x - line.width(), y - 28, line.width(), 16),
                new Rectangle2D.Double(x - line.width(), y + 12, line.width(), 16),
                new Rectangle2D.Double(x - line.width() - 12, y - 44, line.width(), 16));
        placer.place(places)
                .or(() -> placer.placeOverMarks(places))
                .ifPresent(box -> lines(g, List.of(line), box, false, TrendColors.line(theme)));
    }

    private void column(
            Graphics2D g, List<String> lines, Typeface face, double size, double x, double top, java.awt.Color color) {
        double y = top + 12;
        for (String line : lines) {
            TrendMarks.text(g, line, face, size, x, y, color, theme);
            y += LINE;
        }
    }

    private void point(Graphics2D g, TrendSpec.Point point) {
        Words first = new Words(point.words(), Typeface.SEMIBOLD, 13, true);
        Words second = new Words(point.under(), Typeface.REGULAR, 12, false);
        double wide = Math.max(first.width(), second.width());
        double high = point.under().isEmpty() ? LINE : 2 * LINE;
        double x = layout.x(point.period());
        double y = layout.y(point.value());
        List<Rectangle2D> places = new ArrayList<>(LabelPlacer.around(x, y, wide, high, 12));
        for (double up : new double[] {14, 30, 52}) {
            places.add(new Rectangle2D.Double(x - wide, y - high - up, wide, high));
            places.add(new Rectangle2D.Double(x - wide, y + up, wide, high));
        }
        Optional<Rectangle2D> free = placer.place(places);
        free.ifPresent(box -> {
            boolean toLeft = box.getCenterX() < x - 1;
            double y0 = box.getMinY() + 12;
            TrendMarks.text(
                    g,
                    first.text(),
                    first.face(),
                    13,
                    toLeft ? box.getMaxX() - first.width() : box.getMinX(),
                    y0,
                    theme.ink(),
                    theme);
            TrendMarks.text(
                    g,
                    second.text(),
                    second.face(),
                    12,
                    toLeft ? box.getMaxX() - second.width() : box.getMinX(),
                    y0 + LINE,
                    theme.muted(),
                    theme);
        });
    }

    private void pool(Graphics2D g, TrendSpec.Pool pool) {
        Words words = new Words(pool.words(), Typeface.SEMIBOLD, 13, true);
        double x = (layout.x(pool.span().start()) + layout.x(pool.span().end())) / 2 - words.width() / 2;
        double y = layout.y(pool.value());
        List<Rectangle2D> places = List.of(
                new Rectangle2D.Double(x, y - 24, words.width(), 16),
                new Rectangle2D.Double(x, y + 8, words.width(), 16),
                new Rectangle2D.Double(x, y - 40, words.width(), 16),
                new Rectangle2D.Double(x, y + 24, words.width(), 16));
        placer.place(places)
                .or(() -> placer.placeOverMarks(places))
                .ifPresent(box -> lines(g, List.of(words), box, false, TrendColors.second(theme)));
    }

    private void level(Graphics2D g, TrendSpec.Level level) {
        Words words = new Words(
                level.words(), level.strong() ? Typeface.SEMIBOLD : Typeface.REGULAR, level.strong() ? 13 : 12, true);
        double y = layout.y(level.value());
        double right = layout.x(level.to()) - 10;
        double left = layout.x(level.from()) + 4;
        List<Rectangle2D> places = new ArrayList<>();
        for (double x : new double[] {right - words.width(), left, (left + right - words.width()) / 2}) {
            places.add(new Rectangle2D.Double(x, y - 20, words.width(), 16));
            places.add(new Rectangle2D.Double(x, y + 4, words.width(), 16));
        }
        for (double off : new double[] {22, 40}) {
            places.add(new Rectangle2D.Double(left, y + off, words.width(), 16));
            places.add(new Rectangle2D.Double(left, y - off - 16, words.width(), 16));
        }
        placer.place(places)
                .or(() -> placer.placeOverMarks(places))
                .ifPresent(box -> lines(g, List.of(words), box, false, level.strong() ? theme.ink() : theme.muted()));
    }

    /** Words beside flags, where there is room up to the next flag; the legend has them all. */
    private void events(Graphics2D g) {
        List<TrendSpec.Event> events = spec.events();
        for (int i = 0; i < events.size(); i++) {
            double x = middle(events.get(i)) + 13;
            double free = (i + 1 < events.size()
                            ? middle(events.get(i + 1))
                            : layout.plot().getMaxX() + 8)
                    - 6;
            String words = events.get(i).words();
            if (x + Typeface.MEDIUM.width(words, 12) <= free) {
                TrendMarks.text(g, words, Typeface.MEDIUM, 12, x, layout.laneY() + 3, theme.muted(), theme);
            } else {
                TrendMarks.text(
                        g, Integer.toString(i + 1), Typeface.SEMIBOLD, 12, x, layout.laneY() + 3, theme.muted(), theme);
            }
        }
    }

    private double middle(TrendSpec.Event event) {
        double x0 = Math.max(layout.plot().getMinX(), layout.x(event.when().start()));
        double x1 =
                Math.min(layout.plot().getMaxX(), layout.x(event.when().end().plusDays(1)));
        return (x0 + x1) / 2;
    }
}
