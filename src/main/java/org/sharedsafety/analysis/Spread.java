package org.sharedsafety.analysis;

import java.util.Collection;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.model.result.MiddleHalf;
import org.sharedsafety.model.result.Reading;
import org.sharedsafety.stats.Quantiles;

/** How the numbers of places are spread. */
final class Spread {
    private Spread() {}

    /** The spread of the usable readings, or null where there is none. */
    static @Nullable MiddleHalf of(Collection<Reading> readings) {
        double[] values = readings.stream()
                .filter(Reading::isUsable)
                .mapToDouble(reading -> Objects.requireNonNull(reading.value()))
                .sorted()
                .toArray();
        return values.length == 0
                ? null
                : new MiddleHalf(
                        values.length,
                        values[0],
                        Quantiles.type7(values, 0.25),
                        Quantiles.type7(values, 0.5),
                        Quantiles.type7(values, 0.75),
                        values[values.length - 1]);
    }
}
