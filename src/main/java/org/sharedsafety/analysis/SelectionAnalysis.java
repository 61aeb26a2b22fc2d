package org.sharedsafety.analysis;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.model.Message;
import org.sharedsafety.model.result.Comparison;
import org.sharedsafety.model.result.Outcome;
import org.sharedsafety.model.result.PlaceResult;
import org.sharedsafety.model.result.SelectionStatistics;
import org.sharedsafety.model.result.SelectionStatistics.Line;
import org.sharedsafety.model.result.SelectionStatistics.Part;
import org.sharedsafety.stats.Correlation;
import org.sharedsafety.stats.LinearModel;
import org.sharedsafety.stats.Quantiles;

/**
 * Describes the selected places of a comparison, the rest and all: count, medians (type 7), Pearson's r and the
 * least-squares line.
 *
 * <p>Under ten places with both values there is no r and no line; where the comparison itself refuses a link, neither
 * has any part.
 */
public final class SelectionAnalysis {
    private static final double CONFIDENCE = 0.95;
    private static final String CIRCULAR = "reason.circular";

    private SelectionAnalysis() {}

    /** Describes all three. */
    public static SelectionStatistics of(Comparison comparison, Set<Integer> selected) {
        List<PlaceResult> all = comparison.places();
        Message refused = all.stream().filter(PlaceResult::isComplete).count() >= Part.LEAST
                ? comparison
                        .pearson()
                        .why()
                        .filter(why -> why.key().equals(CIRCULAR))
                        .orElse(null)
                : null;
        List<PlaceResult> in =
                all.stream().filter(place -> isIn(place, selected)).toList();
        List<PlaceResult> out =
                all.stream().filter(place -> !isIn(place, selected)).toList();
        return new SelectionStatistics(part(in, refused), part(out, refused), part(all, refused));
    }

    private static boolean isIn(PlaceResult place, Set<Integer> selected) {
        return selected.contains(place.place().id());
    }

    private static Part part(List<PlaceResult> places, @Nullable Message refused) {
        List<PlaceResult> complete =
                places.stream().filter(PlaceResult::isComplete).toList();
        double[] x = complete.stream()
                .mapToDouble(place -> Objects.requireNonNull(place.x().value()))
                .toArray();
        double[] y = complete.stream()
                .mapToDouble(place -> Objects.requireNonNull(place.y().value()))
                .toArray();
        return new Part(
                places.size(),
                complete.size(),
                refused == null ? link(x, y) : new Outcome.NotAvailable<>(refused),
                refused == null ? line(x, y) : new Outcome.NotAvailable<>(refused),
                median(x),
                median(y));
    }

    private static Outcome<Double> link(double[] x, double[] y) {
        return x.length < Part.LEAST
                ? Outcome.notAvailable("reason.too-few")
                : Correlation.pearson(x, y, CONFIDENCE).map(Correlation::r);
    }

    private static Outcome<Line> line(double[] x, double[] y) {
        if (x.length < Part.LEAST) {
            return Outcome.notAvailable("reason.too-few");
        }
        double from = Arrays.stream(x).min().orElseThrow();
        double to = Arrays.stream(x).max().orElseThrow();
        return LinearModel.ordinary(y, x).map(model -> {
            List<LinearModel.Coefficient> found = model.coefficients(CONFIDENCE);
            return new Line(found.get(0).estimate(), found.get(1).estimate(), from, to);
        });
    }

    private static @Nullable Double median(double[] values) {
        if (values.length == 0) {
            return null;
        }
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return Quantiles.type7(sorted, 0.5);
    }
}
