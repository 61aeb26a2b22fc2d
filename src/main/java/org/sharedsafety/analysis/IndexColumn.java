package org.sharedsafety.analysis;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.model.Direction;
import org.sharedsafety.model.Message;
import org.sharedsafety.model.Metric;
import org.sharedsafety.model.result.Reading;
import org.sharedsafety.stats.IndicatorScreen;

/** One measure of an index: one value a place, NaN where there is none. */
final class IndexColumn {
    private final double[] raw;
    private final double[] screened;
    private final double weight;
    private final boolean higherIsBetter;
    private final int drawnIn;
    private final @Nullable Message leftOut;

    private IndexColumn(
            double[] raw,
            double[] screened,
            double weight,
            boolean higherIsBetter,
            int drawnIn,
            @Nullable Message leftOut) {
        this.raw = raw;
        this.screened = screened;
        this.weight = weight;
        this.higherIsBetter = higherIsBetter;
        this.drawnIn = drawnIn;
        this.leftOut = leftOut;
    }

    static IndexColumn of(Metric metric, @Nullable Reading[] readings, double weight) {
        double[] raw = new double[readings.length];
        for (int i = 0; i < raw.length; i++) {
            Reading reading = readings[i];
            Double value = reading == null || !reading.isUsable() ? null : reading.value();
            raw[i] = value == null ? Double.NaN : value;
        }
        double[] present = Arrays.stream(raw).filter(v -> !Double.isNaN(v)).toArray();
        IndicatorScreen screen = present.length < 4 ? null : IndicatorScreen.winsorised(present);
        double[] screened = raw.clone();
        if (screen != null) {
            int k = 0;
            for (int i = 0; i < raw.length; i++) {
                screened[i] =
                        Double.isNaN(raw[i]) ? Double.NaN : screen.values().get(k++);
            }
        }
        return new IndexColumn(
                raw,
                screened,
                weight,
                metric.direction() == Direction.BETTER,
                screen == null ? 0 : screen.passes(),
                whyNot(metric, present, weight));
    }

    private static @Nullable Message whyNot(Metric metric, double[] present, double weight) {
        if (metric.direction() != Direction.BETTER && metric.direction() != Direction.WORSE) {
            return Message.of("reason.no-direction");
        }
        if (!(weight > 0)) {
            return Message.of("reason.no-weight");
        }
        if (present.length == 0) {
            return Message.of("status.not_available");
        }
        boolean same = Arrays.stream(present).allMatch(v -> v == present[0]);
        return same ? Message.of("reason.same-everywhere") : null;
    }

    /** The values as they were read. */
    double[] raw() {
        return raw;
    }

    /** The same with extreme values drawn in. */
    double[] screened() {
        return screened;
    }

    double weight() {
        return weight;
    }

    boolean higherIsBetter() {
        return higherIsBetter;
    }

    /** How many extreme values were drawn in. */
    int drawnIn() {
        return drawnIn;
    }

    /** Why it does not count, or null where it does. */
    @Nullable
    Message leftOut() {
        return leftOut;
    }

    boolean counts() {
        return leftOut == null;
    }

    int present() {
        return (int) Arrays.stream(raw).filter(v -> !Double.isNaN(v)).count();
    }
}
