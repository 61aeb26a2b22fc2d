package org.sharedsafety.stats;

import java.util.ArrayList;
import java.util.List;
import org.sharedsafety.model.result.Outcome;

/**
 * Places clearly better, or worse, than their conditions predict in these data.
 *
 * <p>Each place's externally studentised residual, two-sided p by t on n - k - 1, Benjamini-Hochberg q over the places;
 * a place stands out at {@code q <= 0.10}.
 */
public final class BrightSpots {
    /** Largest q at which a place stands out. */
    public static final double Q_LIMIT = 0.10;

    private BrightSpots() {}

    /**
     * How far a place is from the line.
     *
     * @param residual externally studentised residual
     * @param p two-sided
     * @param q Benjamini-Hochberg over all places of the model that have a residual
     */
    public record Departure(double residual, double p, double q) {

        /** Whether the place stands out on the given side of the line. */
        public boolean standsOut(boolean above) {
            return q <= Q_LIMIT && (above ? residual > 0 : residual < 0);
        }
    }

    /** One outcome a place of the model, in its order. */
    public static List<Outcome<Departure>> of(LinearModel model) {
        List<Outcome<Double>> residuals = new ArrayList<>();
        for (int i = 0; i < model.size(); i++) {
            residuals.add(ModelDiagnostics.studentisedResidual(model, i));
        }
        double df = model.degrees() - 1.0;
        double[] p = residuals.stream()
                .flatMap(r -> r.found().stream())
                .mapToDouble(t -> Tails.studentTwoSided(t, df))
                .toArray();
        double[] q = MultipleTests.benjaminiHochberg(p);
        List<Outcome<Departure>> departures = new ArrayList<>();
        int at = 0;
        for (Outcome<Double> r : residuals) {
            int k = at;
            departures.add(r.map(t -> new Departure(t, p[k], q[k])));
            at += r.found().isPresent() ? 1 : 0;
        }
        return departures;
    }
}
