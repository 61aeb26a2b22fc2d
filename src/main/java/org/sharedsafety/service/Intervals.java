package org.sharedsafety.service;

import org.sharedsafety.model.Metric;
import org.sharedsafety.model.result.FrameColumn;
import org.sharedsafety.query.Frame;
import org.sharedsafety.stats.CrudeRate;
import org.sharedsafety.stats.Proportion;
import tech.tablesaw.api.DoubleColumn;
import tech.tablesaw.api.Table;

/** Puts a 95 % interval beside each value that was divided from counts and that nobody published one for. */
final class Intervals {
    private static final double CONFIDENCE = 0.95;

    private Intervals() {}

    /** Fills the empty intervals of both sides of a frame, where its values were divided here from counts. */
    static void fill(Frame frame) {
        if (frame.x().measure().computed()) {
            fill(frame.table(), frame.x().measure().metric(), FrameColumn.X_VALUE);
        }
        if (frame.y().measure().computed()) {
            fill(frame.table(), frame.y().measure().metric(), FrameColumn.Y_VALUE);
        }
    }

    /** Exact or Byar for rates, Wilson for percents of whole counts. */
    private static void fill(Table table, Metric metric, FrameColumn value) {
        String side = value == FrameColumn.X_VALUE ? "x" : "y";
        DoubleColumn values = table.doubleColumn(side + "_value");
        DoubleColumn counts = table.doubleColumn(side + "_numerator");
        DoubleColumn outOf = table.doubleColumn(side + "_denominator");
        DoubleColumn lower = table.doubleColumn(side + "_lower");
        DoubleColumn upper = table.doubleColumn(side + "_upper");
        for (int row = 0; row < table.rowCount(); row++) {
            boolean known = !values.isMissing(row) && !counts.isMissing(row) && !outOf.isMissing(row);
            if (known && lower.isMissing(row) && isWhole(counts.getDouble(row))) {
                int at = row;
                if (metric.multiplier() == 100) {
                    Proportion.wilson(counts.getDouble(row), outOf.getDouble(row), CONFIDENCE)
                            .found()
                            .ifPresent(interval -> {
                                lower.set(at, interval.lower() * metric.multiplier());
                                upper.set(at, interval.upper() * metric.multiplier());
                            });
                } else {
                    CrudeRate.of(counts.getDouble(row), outOf.getDouble(row), metric.multiplier(), CONFIDENCE)
                            .found()
                            .ifPresent(rate -> {
                                lower.set(at, rate.interval().lower());
                                upper.set(at, rate.interval().upper());
                            });
                }
            }
        }
    }

    private static boolean isWhole(double count) {
        return count >= 0 && count == Math.rint(count);
    }
}
