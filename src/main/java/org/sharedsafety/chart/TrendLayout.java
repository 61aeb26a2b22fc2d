package org.sharedsafety.chart;

import java.awt.geom.Rectangle2D;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.model.Period;

/** Where everything of a trend stands in an area of pixels. */
final class TrendLayout {
    static final double TEXT = 12;
    private static final double NARROW = 440;
    /** Under that the words of a break stand in the legend. */
    private static final double TINY = 360;

    /** So low that the words of a break would reach over the line. */
    private static final double LOW = 150;

    private static final double MOST_END = 150;
    private static final double GUTTER = 24;
    private static final double LANE = 20;
    private static final double TITLE = 16;
    private static final double LEAST_PLOT = 30;

    /** Room at both sides of the plot, shared by panels that stand one above the other. */
    record Sides(double left, double right) {}

    private final TrendSpec spec;
    private final TimeAxis time;
    private final Rectangle2D plot;
    private final List<String> end;
    private final List<String> endUsual;
    private final boolean tiny;
    private final List<String> title;
    private final TrendLegend legend;
    private final double height;

    /**
     * A layout.
     *
     * @param sides room at both sides, or null for as much as the labels need
     * @param labelled whether time stands under it
     */
    TrendLayout(TrendSpec spec, TimeAxis time, double width, double height, @Nullable Sides sides, boolean labelled) {
        this.spec = spec;
        this.time = time;
        this.height = height;
        boolean ahead = !spec.points().isEmpty()
                && time.to().getYear()
                                - spec.points()
                                        .get(spec.points().size() - 1)
                                        .period()
                                        .end()
                                        .getYear()
                        > 1;
        boolean narrow = width < NARROW || ahead;
        double most = Math.min(MOST_END, width * 0.2);
        this.end = narrow ? List.of() : FramedFigure.wrap(spec.end(), Typeface.SEMIBOLD, 13, most);
        this.endUsual = narrow ? List.of() : FramedFigure.wrap(spec.endUsual(), Typeface.REGULAR, TEXT, most);
        this.title = title(spec.axis(), width);
        double top = 10 + TITLE * title.size() + (spec.events().isEmpty() ? 0 : LANE);
        double under = (labelled ? 22 : 4) + (spec.gutter().isEmpty() ? 0 : GUTTER);
        double rest = height - top - under - new TrendLegend(keys(spec, false), width).height();
        this.tiny = width < TINY || (sides == null && rest < LOW);
        this.legend = new TrendLegend(keys(spec, tiny), width);
        double start = sides == null ? leftOf(spec) : sides.left();
        double right = narrow ? 14 : 14 + (sides == null ? endWidth() : Math.min(sides.right(), most));
        double room = height - top - under - legend.height();
        this.plot = new Rectangle2D.Double(start, top, Math.max(40, width - start - right), Math.max(LEAST_PLOT, room));
    }

    /** How much room the labels of the values need at the left. */
    static double leftOf(TrendSpec spec) {
        return 12
                + spec.axis().ticks().stream()
                        .mapToDouble(tick -> Typeface.REGULAR.width(tick.label(), TEXT))
                        .max()
                        .orElse(0);
    }

    private static List<TrendSpec.Key> keys(TrendSpec spec, boolean tiny) {
        List<TrendSpec.Key> keys = new ArrayList<>(spec.keys());
        if (tiny) {
            spec.breaks()
                    .forEach(cut ->
                            keys.add(new TrendSpec.Key(TrendSpec.Sign.CUT, cut.changed() + " " + cut.warning())));
        }
        return keys;
    }

    /** Whether there is no room for the words of a break inside. */
    boolean isTiny() {
        return tiny;
    }

    /** The name with its unit in one line, or where that is too long the name in as many as it needs, then the unit. */
    private static List<String> title(Axis axis, double width) {
        double whole = Typeface.SEMIBOLD.width(axis.name(), TEXT) + Typeface.REGULAR.width(" " + axis.unit(), TEXT);
        if (whole <= width) {
            return List.of(axis.name());
        }
        List<String> lines = new ArrayList<>(FramedFigure.wrap(axis.name(), Typeface.SEMIBOLD, TEXT, width));
        lines.add("");
        return lines;
    }

    /** The lines of the name; the last one is empty where the unit has a line of its own. */
    List<String> title() {
        return title;
    }

    private double endWidth() {
        double words = end.stream()
                .mapToDouble(line -> Typeface.SEMIBOLD.width(line, 13))
                .max()
                .orElse(0);
        double usual = endUsual.stream()
                .mapToDouble(line -> Typeface.REGULAR.width(line, TEXT))
                .max()
                .orElse(0);
        return Math.max(words, usual);
    }

    TrendSpec spec() {
        return spec;
    }

    TimeAxis time() {
        return time;
    }

    Rectangle2D plot() {
        return plot;
    }

    List<String> end() {
        return end;
    }

    List<String> endUsual() {
        return endUsual;
    }

    TrendLegend legend() {
        return legend;
    }

    double legendTop() {
        return height - legend.height();
    }

    double x(LocalDate day) {
        return plot.getMinX() + time.fraction(day) * plot.getWidth();
    }

    double x(Period period) {
        return plot.getMinX() + time.middle(period) * plot.getWidth();
    }

    double y(double value) {
        return plot.getMaxY() - spec.axis().fraction(value) * plot.getHeight();
    }

    double labelY() {
        return plot.getMaxY() + 18;
    }

    double gutterY(boolean labelled) {
        return plot.getMaxY() + (labelled ? 22 : 4) + GUTTER / 2;
    }

    double laneY() {
        return plot.getMinY() - LANE / 2 - 4;
    }

    /** Pixels from one point to the next, on the whole. */
    double step() {
        return plot.getWidth()
                / Math.max(1, spec.points().size() + spec.gutter().size());
    }
}
