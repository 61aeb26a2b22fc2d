package org.sharedsafety.chart;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.model.result.Comparison;
import org.sharedsafety.model.result.PlaceResult;

/** The fitted line of a comparison with the band that holds the middle eight tenths of the residuals. */
final class Fits {
    private static final int FEWEST_FOR_BAND = 10;

    private Fits() {}

    /** The line over the range of x, or null where there is none. */
    static ScatterSpec.@Nullable Fit of(Comparison comparison, List<PlaceResult> complete) {
        Comparison.Line line = comparison.ols().found().orElse(null);
        if (line == null || complete.size() < 2) {
            return null;
        }
        double[] x = complete.stream()
                .mapToDouble(place -> Objects.requireNonNull(place.x().value()))
                .sorted()
                .toArray();
        double from = x[0];
        double to = x[x.length - 1];
        double[] residuals = complete.stream()
                .map(PlaceResult::residual)
                .filter(Objects::nonNull)
                .mapToDouble(Double::doubleValue)
                .toArray();
        Arrays.sort(residuals);
        boolean band = residuals.length >= FEWEST_FOR_BAND;
        return new ScatterSpec.Fit(
                from,
                line.intercept() + line.slope() * from,
                to,
                line.intercept() + line.slope() * to,
                band ? -ClassBreaks.quantile(residuals, 0.1) : 0,
                band ? ClassBreaks.quantile(residuals, 0.9) : 0);
    }
}
