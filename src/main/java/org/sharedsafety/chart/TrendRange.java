package org.sharedsafety.chart;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the range of an axis over time: from zero where that does not flatten the line, and never far beyond the values. */
final class TrendRange {
    /** An interval may reach so many times as high as the highest value before the axis leaves it. */
    private static final double MOST = 1.5;
    /** Values in so small a part of the axis would be a flat line. */
    private static final double FLAT = 0.12;

    private static final int MOST_TICKS = 6;

    private double least = Double.POSITIVE_INFINITY;
    private double greatest = Double.NEGATIVE_INFINITY;
    private double lowestEnd = Double.POSITIVE_INFINITY;
    private double highestEnd = Double.NEGATIVE_INFINITY;

    /** A value with its interval. */
    void point(double value, @Nullable Double lower, @Nullable Double upper) {
        sure(value, value);
        if (lower != null && upper != null) {
            lowestEnd = Math.min(lowestEnd, lower);
            highestEnd = Math.max(highestEnd, upper);
        }
    }

    /** Values that have to be on the axis. */
    void sure(double low, double high) {
        least = Math.min(least, low);
        greatest = Math.max(greatest, high);
    }

    Axis axis(String name, String unit, Axis.Writing writing) {
        if (!(greatest >= least)) {
            return new Axis(name, unit, 0, 1, List.of());
        }
        double high = Math.max(greatest, Math.min(highestEnd, greatest > 0 ? greatest * MOST : highestEnd));
        double low = Math.min(least, Math.max(lowestEnd, least >= 0 ? 0 : least * MOST));
        boolean zero = least >= 0 && high - least > FLAT * high;
        double start = zero || high == 0 ? Math.min(0, low) : low - (high - low) * 0.08;
        if (least >= 0) {
            start = Math.max(0, start);
        }
        double end = high + (high - start) * 0.08;
        if (!(end > start)) {
            end = start + 1;
        }
        int wanted = 4;
        double step = Ticks.stepFor(start, end, wanted);
        // The axis ends at a round value, so that nothing touches its upper edge.
        end = Math.ceil(end / step - 1e-9) * step;
        if (!zero && start > 0) {
            start = Math.floor(start / step + 1e-9) * step;
        }
        List<Double> ticks = Ticks.inside(start, end, wanted);
        int every = (ticks.size() + MOST_TICKS - 1) / MOST_TICKS;
        int decimals = Ticks.decimals(Ticks.stepFor(start, end, wanted));
        double first = start;
        return new Axis(
                name,
                unit,
                first,
                end,
                java.util.stream.IntStream.range(0, ticks.size())
                        .filter(i -> i % every == 0)
                        .mapToObj(i -> new Axis.Tick(ticks.get(i), writing.write(ticks.get(i), decimals)))
                        .toList());
    }
}
