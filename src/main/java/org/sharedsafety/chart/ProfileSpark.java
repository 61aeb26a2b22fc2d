package org.sharedsafety.chart;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.model.Period;
import org.sharedsafety.model.result.MiddleHalf;
import org.sharedsafety.model.result.Profile;

/**
 * The years of one measure as a small line: it stops where a number is missing and where the counting changed, which a
 * dashed tick marks.
 *
 * <p>Its height stands for the range of the numbers, but for no less than a quarter of the range of the places, so that
 * small steps do not look like large ones.
 */
final class ProfileSpark {
    private static final double LEAST_SHARE = 0.25;
    private static final double DOT = 3.2;

    private ProfileSpark() {}

    /**
     * Draws it in a box.
     *
     * @param first start of the time axis, the same for all lines of a profile
     * @param last its end
     * @return where each number of the history stands, null for those without
     */
    static List<@Nullable Shape> paint(
            Graphics2D g,
            List<Profile.Past> history,
            @Nullable MiddleHalf places,
            Period first,
            Period last,
            double left,
            double width,
            double middle,
            double height,
            Theme theme) {
        double[] values = history.stream()
                .filter(past -> past.reading().isUsable())
                .mapToDouble(past -> Objects.requireNonNull(past.reading().value()))
                .sorted()
                .toArray();
        List<@Nullable Shape> marks = new ArrayList<>();
        if (values.length == 0) {
            history.forEach(past -> marks.add(null));
            return marks;
        }
        double center = (values[0] + values[values.length - 1]) / 2;
        double range = Math.max(
                values[values.length - 1] - values[0],
                places == null ? 0 : LEAST_SHARE * (places.highest() - places.lowest()));
        double half = range > 0 ? range / 2 : 1;
        Path2D line = new Path2D.Double();
        int before = -1;
        double lastX = Double.NaN;
        for (int i = 0; i < history.size(); i++) {
            Profile.Past past = history.get(i);
            double x = left + DOT + (width - 2 * DOT) * share(past.period(), first, last);
            if (before >= 0 && past.segment() != history.get(before).segment()) {
                tick(g, (x + lastX) / 2, middle, height, theme);
            }
            if (past.reading().isUsable()) {
                double y =
                        middle - (Objects.requireNonNull(past.reading().value()) - center) / half * (height / 2 - DOT);
                boolean joined = i > 0
                        && before == i - 1
                        && history.get(before).reading().isUsable()
                        && history.get(before).segment() == past.segment();
                if (joined) {
                    line.lineTo(x, y);
                } else {
                    line.moveTo(x, y);
                    line.lineTo(x + 0.01, y);
                }
                marks.add(Marks.circle(x, y, DOT));
            } else {
                marks.add(null);
            }
            before = i;
            lastX = x;
        }
        g.setColor(theme.ink());
        g.setStroke(MapPainter.round(1.8));
        g.draw(line);
        for (int i = history.size() - 1; i >= 0; i--) {
            Shape end = marks.get(i);
            if (end != null) {
                g.fill(end);
                break;
            }
        }
        return marks;
    }

    private static double share(Period period, Period first, Period last) {
        // Several years together stand at the last of them.
        double from = first.end().toEpochDay();
        double to = last.end().toEpochDay();
        return to > from ? Math.max(0, Math.min(1, (period.end().toEpochDay() - from) / (to - from))) : 0.5;
    }

    private static void tick(Graphics2D g, double x, double middle, double height, Theme theme) {
        g.setColor(theme.muted());
        g.setStroke(new BasicStroke(1, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 4, new float[] {2, 2}, 0));
        g.draw(new Line2D.Double(x, middle - height / 2, x, middle + height / 2));
    }
}
