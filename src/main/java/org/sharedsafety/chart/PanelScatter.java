package org.sharedsafety.chart;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.sharedsafety.model.finding.Verdict;
import org.sharedsafety.model.result.ComparisonPanels;
import org.sharedsafety.model.result.ComparisonPanels.Panel;
import org.sharedsafety.model.result.PlaceResult;
import org.sharedsafety.model.result.SelectionStatistics;

/** The scatter of one panel on axes that all panels share; the places of the other panels stand behind it as rings. */
final class PanelScatter {
    private static final double TEXT = 12;
    private static final double GUTTER = 18;
    private static final int MANY = 300;

    private final ComparisonPanels panels;
    private final Axis x;
    private final Axis y;
    private final boolean gutter;
    private final Function<PlaceResult, String> spoken;

    PanelScatter(ComparisonPanels panels, Axis x, Axis y, Function<PlaceResult, String> spoken) {
        this.panels = panels;
        this.x = x;
        this.y = y;
        this.spoken = spoken;
        this.gutter = panels.panels().stream()
                .flatMap(panel -> panel.places().stream())
                .anyMatch(PanelScatter::inGutter);
    }

    private static boolean inGutter(PlaceResult place) {
        return place.x().isUsable() && !place.y().isUsable();
    }

    Axis x() {
        return x;
    }

    Axis y() {
        return y;
    }

    /** How wide the labels of the harm are. */
    double left() {
        return 8
                + y.ticks().stream()
                        .mapToDouble(tick -> Typeface.REGULAR.width(tick.label(), TEXT))
                        .max()
                        .orElse(0);
    }

    /** Draws a panel into an area, with the labels it needs to be read. */
    List<FigureMark> paint(Graphics2D g, Panel panel, Rectangle2D area, boolean first, boolean lowest, Theme theme) {
        Rectangle2D plot = new Rectangle2D.Double(
                area.getX(), area.getY(), area.getWidth(), Math.max(20, area.getHeight() - (gutter ? GUTTER : 0) - 18));
        grid(g, plot, first, lowest, theme);
        ghosts(g, panel, plot, theme);
        if (panel.verdict() != Verdict.CANNOT_TELL) {
            panel.line().found().ifPresent(line -> line(g, line, plot, theme));
        }
        return marks(g, panel, plot, theme);
    }

    private double at(Rectangle2D plot, double value) {
        return plot.getMinX() + x.fraction(value) * plot.getWidth();
    }

    private double up(Rectangle2D plot, double value) {
        return plot.getMaxY() - y.fraction(value) * plot.getHeight();
    }

    private void grid(Graphics2D g, Rectangle2D plot, boolean first, boolean lowest, Theme theme) {
        g.setStroke(new BasicStroke(1));
        g.setFont(Typeface.REGULAR.size(TEXT));
        double free = Double.MAX_VALUE;
        for (Axis.Tick tick : y.ticks()) {
            double at = Math.round(up(plot, tick.value())) + 0.5;
            g.setColor(theme.grid());
            g.draw(new Line2D.Double(plot.getMinX(), at, plot.getMaxX(), at));
            if (first && at + 4 < free) {
                g.setColor(theme.muted());
                g.drawString(
                        tick.label(), (float) (plot.getMinX() - 8 - Typeface.REGULAR.width(tick.label(), TEXT)), (float)
                                (at + 4));
                free = at - 12;
            }
        }
        double base = Math.round(plot.getMaxY()) + 0.5;
        g.setColor(theme.axis());
        g.draw(new Line2D.Double(plot.getMinX(), base, plot.getMaxX(), base));
        double next = -Double.MAX_VALUE;
        for (Axis.Tick tick : x.ticks()) {
            double at = Math.round(at(plot, tick.value())) + 0.5;
            double wide = Typeface.REGULAR.width(tick.label(), TEXT);
            g.setColor(theme.axis());
            g.draw(new Line2D.Double(at, base, at, base + 4));
            if (lowest && at - wide / 2 > next) {
                g.setColor(theme.muted());
                g.drawString(tick.label(), (float) (at - wide / 2), (float) (base + (gutter ? GUTTER : 0) + 16));
                next = at + wide / 2 + 6;
            }
        }
    }

    /** The places of the other panels, so that each panel is seen within the whole. */
    private void ghosts(Graphics2D g, Panel panel, Rectangle2D plot, Theme theme) {
        if (panels.ofPeople()) {
            return;
        }
        Set<Integer> own = new HashSet<>();
        panel.places().forEach(place -> own.add(place.place().id()));
        g.setColor(Palette.withAlpha(theme.muted(), 0.5));
        g.setStroke(new BasicStroke(1));
        double radius = panels.whole().n() > MANY ? 1.2 : 2.6;
        for (PlaceResult place : panels.whole().places()) {
            if (place.isComplete() && !own.contains(place.place().id())) {
                g.draw(Marks.circle(at(plot, value(place, false)), up(plot, value(place, true)), radius));
            }
        }
    }

    private void line(Graphics2D g, SelectionStatistics.Line line, Rectangle2D plot, Theme theme) {
        Graphics2D inside = (Graphics2D) g.create();
        inside.clip(plot);
        inside.setColor(theme.fit());
        inside.setStroke(MapPainter.round(1.8));
        inside.draw(new Line2D.Double(
                at(plot, line.fromX()),
                up(plot, line.at(line.fromX())),
                at(plot, line.toX()),
                up(plot, line.at(line.toX()))));
        inside.dispose();
    }

    private List<FigureMark> marks(Graphics2D g, Panel panel, Rectangle2D plot, Theme theme) {
        List<FigureMark> marks = new ArrayList<>();
        double radius = panel.n() > MANY ? 2.4 : panel.n() > 60 ? 3.4 : 4.5;
        for (PlaceResult place : panel.places()) {
            Shape shape;
            if (place.isComplete()) {
                double left = at(plot, value(place, false));
                double top = up(plot, value(place, true));
                shape = Marks.circle(left, top, radius);
                boolean few = Pattern.of(place.y()) == Pattern.FEW_CASES;
                g.setColor(few ? theme.card() : theme.dot());
                g.fill(shape);
                if (few) {
                    g.setColor(theme.muted());
                    g.setStroke(new BasicStroke(1.4f));
                    g.draw(shape);
                    double d = radius * 0.7;
                    g.draw(new Line2D.Double(left - d, top + d, left + d, top - d));
                }
            } else if (inGutter(place)) {
                double left = at(plot, Objects.requireNonNull(place.x().value()));
                double top = plot.getMaxY() + GUTTER / 2 + 3;
                Marks.gutter(g, Pattern.of(place.y()), left, top, theme);
                shape = new Rectangle2D.Double(left - 5.5, top - 5.5, 11, 11);
            } else {
                continue;
            }
            marks.add(new FigureMark(place.place().id(), shape, spoken.apply(place)));
        }
        return marks;
    }

    private static double value(PlaceResult place, boolean harm) {
        return Objects.requireNonNull((harm ? place.y() : place.x()).value());
    }
}
