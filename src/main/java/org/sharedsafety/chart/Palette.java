package org.sharedsafety.chart;

import java.awt.Color;
import java.util.List;
import java.util.stream.Stream;
import org.sharedsafety.model.Metric;

/**
 * The colors that stand for classes of values, lowest class first; the same in every theme and in print.
 *
 * <p>Sequential and diverging ones are ColorBrewer's (Brewer, Harrower 2003, Apache-2.0), the bivariate one was computed
 * for this program: every pair of its nine colors differs by CIEDE2000 18.7 or more, also under the three simulated
 * color-vision deficiencies (Machado, Oliveira, Fernandes 2009).
 */
public record Palette(String id, List<Color> colors) {
    /** Conditions: YlGnBu. */
    public static final Palette CONDITIONS = of("conditions", "#ffffcc", "#a1dab4", "#41b6c4", "#2c7fb8", "#253494");
    /** Harm: BuPu; no red. */
    public static final Palette HARM = of("harm", "#edf8fb", "#b3cde3", "#8c96c6", "#8856a7", "#810f7c");
    /** Money: YlOrBr. */
    public static final Palette MONEY = of("money", "#ffffd4", "#fed98e", "#fe9929", "#d95f0e", "#993404");
    /** Against a benchmark: PuOr, middle class neutral. */
    public static final Palette BENCHMARK = of("benchmark", "#e66101", "#fdb863", "#f7f7f7", "#b2abd2", "#5e3c99");
    /** Measures of which more is neither good nor bad: greys. */
    public static final Palette NEUTRAL = of("neutral", "#eef1f4", "#c3ccd5", "#95a2af", "#63717f", "#333d47");
    /** Two measures at once, three by three: row by row from low y, x growing within a row. */
    public static final Palette BIVARIATE = of(
            "bivariate",
            "#eff6eb",
            "#9ab8ce",
            "#327fb2",
            "#d9ad86",
            "#867a74",
            "#2c4b61",
            "#b56927",
            "#644124",
            "#191c1b");

    /** How the bivariate palette grows to the right alone: blue. */
    public static final Palette BIVARIATE_X =
            new Palette("bivariate-x", BIVARIATE.colors().subList(0, 3));
    /** How it grows upwards alone: copper. */
    public static final Palette BIVARIATE_Y =
            new Palette("bivariate-y", List.of(BIVARIATE.color(0), BIVARIATE.color(3), BIVARIATE.color(6)));

    public Palette {
        colors = List.copyOf(colors);
    }

    /**
     * The colors that a measure keeps wherever it stands alone: harm for what hurts, conditions for what helps, money for
     * dollars, greys where more is neither.
     */
    public static Palette of(Metric metric) {
        if (metric.unit().startsWith("dollars") && metric.id().startsWith("I")) {
            return MONEY;
        }
        return switch (metric.direction()) {
            case AMBIGUOUS, NEUTRAL -> NEUTRAL;
            case BETTER -> CONDITIONS;
            case WORSE -> metric.stage().equals("condition") ? CONDITIONS : HARM;
        };
    }

    private static Palette of(String id, String... hex) {
        return new Palette(id, Stream.of(hex).map(Palette::rgb).toList());
    }

    /** The color of a class counted from 0. */
    public Color color(int classIndex) {
        return colors.get(classIndex);
    }

    /** The same palette for fewer classes, spread evenly from its first to its last color. */
    public Palette reducedTo(int classes) {
        if (classes >= colors.size()) {
            return this;
        }
        if (classes <= 1) {
            return new Palette(id, List.of(colors.get(colors.size() / 2)));
        }
        return new Palette(
                id,
                java.util.stream.IntStream.range(0, classes)
                        .mapToObj(i -> colors.get((int) Math.round(i * (colors.size() - 1.0) / (classes - 1))))
                        .toList());
    }

    /** Reads {@code #RRGGBB}. */
    public static Color rgb(String hex) {
        return new Color(Integer.parseInt(hex.substring(1), 16));
    }

    /** Perceived brightness, 0 to 255 (ITU-R BT.601 luma). */
    public static double luma(Color color) {
        return 0.299 * color.getRed() + 0.587 * color.getGreen() + 0.114 * color.getBlue();
    }

    /** Contrast of two opaque colors, 1 to 21 (WCAG 2.2). */
    public static double contrast(Color a, Color b) {
        double one = luminance(a) + 0.05;
        double other = luminance(b) + 0.05;
        return Math.max(one, other) / Math.min(one, other);
    }

    private static double luminance(Color color) {
        return 0.2126 * linear(color.getRed()) + 0.7152 * linear(color.getGreen()) + 0.0722 * linear(color.getBlue());
    }

    private static double linear(int channel) {
        double part = channel / 255.0;
        return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
    }

    /** What is seen of a color of some opacity over another. */
    static Color over(Color above, double alpha, Color below) {
        return new Color(
                mixed(above.getRed(), alpha, below.getRed()),
                mixed(above.getGreen(), alpha, below.getGreen()),
                mixed(above.getBlue(), alpha, below.getBlue()));
    }

    private static int mixed(int above, double alpha, int below) {
        return (int) Math.round(above * alpha + below * (1 - alpha));
    }

    /** A color with an opacity from 0 to 1. */
    public static Color withAlpha(Color color, double alpha) {
        return new Color(color.getRed(), color.getGreen(), color.getBlue(), (int) Math.round(alpha * 255));
    }
}
