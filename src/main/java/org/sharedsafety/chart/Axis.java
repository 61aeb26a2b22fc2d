package org.sharedsafety.chart;

import java.util.List;
import java.util.function.DoubleFunction;

/**
 * One axis of a chart.
 *
 * @param name what is measured
 * @param unit in what, without parentheses
 * @param low value at its start
 * @param high value at its end, above {@code low}
 * @param ticks round values with their labels, rising
 */
public record Axis(String name, String unit, double low, double high, List<Tick> ticks) {
    public Axis {
        ticks = List.copyOf(ticks);
        if (!(high > low)) {
            throw new IllegalArgumentException("an axis runs up: " + low + " to " + high);
        }
    }

    /** A labelled value. */
    public record Tick(double value, String label) {}

    /** How a number is written with so many decimals. */
    @FunctionalInterface
    public interface Writing {
        String write(double value, int decimals);
    }

    /** An axis that holds all values from {@code least} to {@code greatest} with a margin, with about five ticks. */
    public static Axis around(String name, String unit, double least, double greatest, Writing writing) {
        double spread = greatest > least ? greatest - least : Math.max(1, Math.abs(least) * 0.1);
        double low = least - spread * 0.06;
        double high = greatest + spread * 0.06;
        if (least >= 0 && low < 0) {
            low = 0;
        }
        int decimals = Ticks.decimals(Ticks.stepFor(low, high, 5));
        DoubleFunction<Tick> tick = value -> new Tick(value, writing.write(value, decimals));
        return new Axis(
                name,
                unit,
                low,
                high,
                Ticks.inside(low, high, 5).stream().map(tick::apply).toList());
    }

    /** Where a value lies between the ends, 0 to 1; beyond for values outside. */
    public double fraction(double value) {
        return (value - low) / (high - low);
    }
}
