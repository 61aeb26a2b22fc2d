package org.sharedsafety.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.font.FontRenderContext;
import java.awt.font.TextLayout;
import java.awt.geom.AffineTransform;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Draws what stands out in a scatter: selected marks with whisker and name, names of context, hover and focus rings. */
public final class ScatterEmphasisPainter {
    private static final double NAME = 13;
    private static final double SMALL = 12;
    private static final int MOST_NAMES = 12;
    private static final int MOST_CONTEXT_NAMES = 6;
    private static final int MOST_GUTTER_NAMES = 8;
    private static final FontRenderContext CONTEXT = new FontRenderContext(new AffineTransform(), true, true);

    private final ScatterLayout layout;
    private final Theme theme;
    private final LabelPlacer marks;
    private final LabelPlacer gutterMarks;

    /** A label that found room; one to the left of its mark ends there. */
    record Placed(Rectangle2D box, String name, String remark, double nameSize, boolean strong, boolean endsAtMark) {}

    /** For one layout; it remembers where the marks are, so that labels keep off them. */
    public ScatterEmphasisPainter(ScatterLayout layout, Theme theme) {
        this.layout = layout;
        this.theme = theme;
        Rectangle2D plot = layout.plot();
        this.marks = new LabelPlacer(new Rectangle2D.Double(
                Math.max(0, plot.getX() - 4), plot.getY() - 8, plot.getWidth() + 12, plot.getHeight() + 6));
        this.gutterMarks = new LabelPlacer(
                new Rectangle2D.Double(Math.max(0, plot.getX() - 4), layout.gutterY() - 11, plot.getWidth() + 12, 22));
        double reach = layout.radius() + 1;
        for (int i = 0; i < layout.size(); i++) {
            Rectangle2D mark =
                    new Rectangle2D.Double(layout.markX(i) - reach, layout.markY(i) - reach, 2 * reach, 2 * reach);
            (layout.point(i).isPresent() ? marks : gutterMarks).avoid(mark);
        }
    }

    /**
     * Puts many selected dots straight onto opaque pixels; few ones are left to {@link #paintOver}.
     *
     * @param pixelScale pixels per logical pixel
     */
    public void stamp(int[] argb, int width, int height, double pixelScale, Emphasis emphasis) {
        if (emphasis.selected().size() <= MOST_NAMES) {
            return;
        }
        MarkStamp dot = new MarkStamp(layout.radius(), pixelScale);
        for (int i = 0; i < layout.size(); i++) {
            if (emphasis.isSelected(layout.id(i))) {
                dot.put(
                        argb,
                        width,
                        height,
                        layout.markX(i) * pixelScale,
                        layout.markY(i) * pixelScale,
                        theme.select(),
                        theme.selectHalo());
            }
        }
    }

    /** Draws all that stands out. */
    public void paint(Graphics2D g, Emphasis emphasis) {
        paint(g, emphasis, true);
    }

    /** Draws what {@link #stamp} has left. */
    public void paintOver(Graphics2D g, Emphasis emphasis) {
        paint(g, emphasis, emphasis.selected().size() <= MOST_NAMES);
    }

    private void paint(Graphics2D g, Emphasis emphasis, boolean marksToo) {
        MapPainter.prepare(g);
        List<Integer> selected = new ArrayList<>();
        for (int i = 0; i < layout.size(); i++) {
            if (emphasis.isSelected(layout.id(i))) {
                selected.add(i);
            }
        }
        if (selected.size() <= MOST_NAMES) {
            selected.forEach(i -> whisker(g, i));
        }
        if (marksToo) {
            selected.forEach(i -> mark(g, i));
        }
        rings(g, emphasis);
        for (Placed label : labels(emphasis)) {
            text(g, label);
        }
    }

    private void whisker(Graphics2D g, int index) {
        layout.point(index).flatMap(this::whisker).ifPresent(box -> {
            g.setColor(theme.select());
            g.setStroke(new BasicStroke(1.4f));
            g.draw(new Line2D.Double(box.getCenterX(), box.getMinY(), box.getCenterX(), box.getMaxY()));
        });
    }

    /** The interval of a point inside the plot. */
    private Optional<Rectangle2D> whisker(ScatterSpec.Point point) {
        if (point.interval() == null) {
            return Optional.empty();
        }
        Rectangle2D plot = layout.plot();
        double x = layout.x(point.x());
        double top = Math.max(plot.getMinY(), layout.y(point.interval().high()));
        double bottom = Math.min(plot.getMaxY(), layout.y(point.interval().low()));
        return Optional.of(new Rectangle2D.Double(x - 1, top, 2, Math.max(0, bottom - top)));
    }

    private void mark(Graphics2D g, int index) {
        Optional<ScatterSpec.Point> point = layout.point(index);
        if (point.isPresent()) {
            Marks.selectedPoint(g, point.get(), layout.markX(index), layout.markY(index), theme);
        } else {
            Marks.selectedGutter(g, layout.markX(index), layout.markY(index), theme);
        }
    }

    private void rings(Graphics2D g, Emphasis emphasis) {
        if (emphasis.focused() != null) {
            ring(g, emphasis.focused(), theme.accent(), 11);
        }
        if (emphasis.hovered() != null) {
            ring(g, emphasis.hovered(), theme.select(), 8.5);
        }
    }

    private void ring(Graphics2D g, int id, Color color, double radius) {
        OptionalInt index = layout.indexOf(id);
        if (index.isPresent()) {
            double x = layout.markX(index.getAsInt());
            double y = layout.markY(index.getAsInt());
            g.setColor(theme.selectHalo());
            g.setStroke(new BasicStroke(4));
            g.draw(Marks.circle(x, y, radius));
            g.setColor(color);
            g.setStroke(new BasicStroke(2));
            g.draw(Marks.circle(x, y, radius));
        }
    }

    /** The labels that find room: selected places first, then those that wear their name, then the gutter. */
    List<Placed> labels(Emphasis emphasis) {
        List<Placed> labels = new ArrayList<>();
        LabelPlacer room = marks.withoutLabels();
        List<ScatterSpec.Point> chosen = layout.spec().points().stream()
                .filter(point -> emphasis.isSelected(point.id()))
                .toList();
        if (chosen.size() <= MOST_NAMES) {
            for (ScatterSpec.Point point : chosen) {
                room.take(around(point.id(), 7.5));
                whisker(point).ifPresent(room::take);
            }
            for (ScatterSpec.Point point : chosen) {
                place(point.id(), point.label(), point.remark(), NAME, true, room)
                        .ifPresent(labels::add);
            }
        }
        layout.spec().points().stream()
                .filter(point -> point.named() && !emphasis.isSelected(point.id()))
                .limit(MOST_CONTEXT_NAMES)
                .forEach(point -> place(point.id(), coded(point.label(), point.pattern()), "", SMALL, false, room)
                        .ifPresent(labels::add));
        labels.addAll(gutterLabels(emphasis));
        return labels;
    }

    private List<Placed> gutterLabels(Emphasis emphasis) {
        List<Placed> labels = new ArrayList<>();
        LabelPlacer room = gutterMarks.withoutLabels();
        if (!layout.gutterIsCrowded()) {
            double note = Typeface.REGULAR.width(layout.spec().gutterNote(), SMALL) + 8;
            room.take(new Rectangle2D.Double(layout.plot().getMaxX() - note, layout.gutterY() - 10, note + 12, 20));
        }
        for (ScatterSpec.Gutter place : layout.spec().gutter()) {
            boolean selected = emphasis.isSelected(place.id());
            if (selected || layout.spec().gutter().size() <= MOST_GUTTER_NAMES) {
                place(place.id(), coded(place.label(), place.pattern()), "", SMALL, selected, room)
                        .ifPresent(labels::add);
            }
        }
        return labels;
    }

    private static String coded(String name, Pattern pattern) {
        return pattern.shorthand().map(code -> name + " " + code).orElse(name);
    }

    private Optional<Placed> place(int id, String name, String remark, double size, boolean strong, LabelPlacer room) {
        OptionalInt index = layout.indexOf(id);
        if (index.isEmpty()) {
            return Optional.empty();
        }
        double x = layout.markX(index.getAsInt());
        double y = layout.markY(index.getAsInt());
        Optional<Placed> full = candidates(x, y, name, remark, size, strong, room);
        return full.isPresent() || remark.isEmpty() ? full : candidates(x, y, name, "", size, strong, room);
    }

    private static Optional<Placed> candidates(
            double x, double y, String name, String remark, double size, boolean strong, LabelPlacer room) {
        Typeface face = strong ? Typeface.SEMIBOLD : Typeface.REGULAR;
        double width = Math.max(face.width(name, size), remark.isEmpty() ? 0 : Typeface.REGULAR.width(remark, SMALL));
        double height = remark.isEmpty() ? 17 : 34;
        List<Rectangle2D> boxes = LabelPlacer.around(x, y, width, height, strong ? 12 : 9);
        Optional<Rectangle2D> box = room.place(boxes);
        if (box.isEmpty() && strong && remark.isEmpty()) {
            box = room.placeOverMarks(boxes);
        }
        return box.map(free -> new Placed(free, name, remark, size, strong, free.getMaxX() < x));
    }

    private Rectangle2D around(int id, double reach) {
        int index = layout.indexOf(id).orElseThrow();
        return new Rectangle2D.Double(layout.markX(index) - reach, layout.markY(index) - reach, 2 * reach, 2 * reach);
    }

    private void text(Graphics2D g, Placed label) {
        Typeface face = label.strong() ? Typeface.SEMIBOLD : Typeface.REGULAR;
        line(g, label, label.name(), face, label.nameSize(), 13, label.strong() ? theme.ink() : theme.muted());
        if (!label.remark().isEmpty()) {
            line(g, label, label.remark(), Typeface.REGULAR, SMALL, 29, theme.muted());
        }
    }

    private void line(Graphics2D g, Placed label, String words, Typeface face, double size, double down, Color color) {
        double indent = label.endsAtMark() ? label.box().getWidth() - face.width(words, size) : 0;
        double x = label.box().getX() + indent;
        double y = label.box().getY() + down;
        TextLayout text = new TextLayout(words, face.size(size), CONTEXT);
        g.setColor(theme.card());
        g.setStroke(MapPainter.round(3));
        g.draw(text.getOutline(AffineTransform.getTranslateInstance(x, y)));
        g.setColor(color);
        g.setFont(face.size(size));
        g.drawString(words, (float) x, (float) y);
    }
}
