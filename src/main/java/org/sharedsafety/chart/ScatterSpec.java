package org.sharedsafety.chart;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Two measures against each other: a point a place.
 *
 * @param points places with both values
 * @param fit the line through them, or null
 * @param gutter places with an x but no y
 * @param gutterNote what the gutter says at its end, such as "no rate shown"
 * @param note what the band and the marks mean, in words; may be empty
 * @param description the chart in words, for those who do not see it
 */
public record ScatterSpec(
        Axis x,
        Axis y,
        List<Point> points,
        @Nullable Fit fit,
        List<Gutter> gutter,
        String gutterNote,
        String note,
        String description) {
    public ScatterSpec {
        points = List.copyOf(points);
        gutter = List.copyOf(gutter);
    }

    /**
     * A place with both values.
     *
     * @param remark a few muted words under the name when selected, such as "lower than conditions suggest"
     * @param interval of y at 95 %, or null
     * @param star clearly better than its conditions predict
     * @param named wears its name though not selected
     * @param spoken name and both values, for hover and for screen readers
     * @param residents what the area of a bubble stands for, or null for a dot
     */
    public record Point(
            int id,
            String label,
            String remark,
            double x,
            double y,
            @Nullable Range interval,
            Pattern pattern,
            boolean star,
            boolean named,
            String spoken,
            @Nullable Double residents) {}

    /** Two ends. */
    public record Range(double low, double high) {}

    /** A straight line from the least to the greatest x, with a band around it as far up and down as given. */
    public record Fit(double x0, double y0, double x1, double y1, double bandBelow, double bandAbove) {}

    /** A place without a y, at its x. */
    public record Gutter(int id, String label, double x, Pattern pattern, String spoken) {}
}
