package org.sharedsafety.stats;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.sharedsafety.model.result.Outcome;

/**
 * Several indicators in one score a place.
 *
 * <p>The weights of the indicators that a place has are made to sum to 1; a place with fewer than the least share of
 * them has no score, and nothing is filled in. An indicator that is the same everywhere is left out. Geometric means are
 * for the scale from 1 to 100 and for ranks only. Source: OECD and JRC 2008.
 */
public final class CompositeIndex {
    /** Least share of the indicators a place must have. */
    public static final double MIN_AVAILABLE = 2.0 / 3;

    private final double[][] indicators;
    private final boolean[] higherIsBetter;

    /** How indicators become one number. */
    public enum Aggregation {
        ARITHMETIC,
        GEOMETRIC
    }

    /**
     * An index of indicators.
     *
     * @param indicators one row an indicator, one value a place, NaN where missing
     * @param higherIsBetter one an indicator
     */
    public CompositeIndex(double[][] indicators, boolean[] higherIsBetter) {
        if (indicators.length == 0 || indicators.length != higherIsBetter.length) {
            throw new IllegalArgumentException("one direction an indicator");
        }
        this.indicators = indicators.clone();
        this.higherIsBetter = higherIsBetter.clone();
    }

    /** How many indicators. */
    public int size() {
        return indicators.length;
    }

    int places() {
        return indicators[0].length;
    }

    /** The index without one of its indicators. */
    public CompositeIndex without(int left) {
        double[][] others = new double[size() - 1][];
        boolean[] directions = new boolean[size() - 1];
        for (int j = 0, k = 0; j < size(); j++) {
            if (j != left) {
                others[k] = indicators[j];
                directions[k++] = higherIsBetter[j];
            }
        }
        return new CompositeIndex(others, directions);
    }

    /** All indicators alike. */
    public double[] equalWeights() {
        double[] weights = new double[size()];
        Arrays.fill(weights, 1.0 / size());
        return weights;
    }

    /** One row an indicator on a common scale; a row of missing values for one that is the same everywhere. */
    public double[][] normalised(Normalisation normalisation) {
        double[][] scaled = new double[size()][];
        for (int j = 0; j < scaled.length; j++) {
            double[] none = new double[places()];
            Arrays.fill(none, Double.NaN);
            scaled[j] =
                    normalisation.of(indicators[j], higherIsBetter[j]).found().orElse(none);
        }
        return scaled;
    }

    /**
     * One score a place; not available where the place has too few of the indicators that vary.
     *
     * @param weights one an indicator, none negative, not all 0
     */
    public List<Outcome<Double>> scores(
            Normalisation normalisation, double[] weights, Aggregation aggregation, double minAvailable) {
        double[] scores = scores(normalised(normalisation), weights, aggregation, minAvailable);
        List<Outcome<Double>> outcomes = new ArrayList<>();
        for (double score : scores) {
            outcomes.add(Double.isNaN(score) ? Reason.TOO_FEW.outcome() : Outcome.of(score));
        }
        return outcomes;
    }

    /** The same as plain numbers, NaN where there is none. */
    static double[] scores(double[][] scaled, double[] weights, Aggregation aggregation, double minAvailable) {
        int varying = 0;
        for (double[] row : scaled) {
            varying += Arrays.stream(row).allMatch(Double::isNaN) ? 0 : 1;
        }
        double[] scores = new double[scaled[0].length];
        for (int i = 0; i < scores.length; i++) {
            scores[i] = score(scaled, i, weights, aggregation, minAvailable * varying);
        }
        return scores;
    }

    private static double score(double[][] scaled, int i, double[] weights, Aggregation aggregation, double least) {
        int present = 0;
        double weight = 0;
        // Two running sums, as linear algebra adds a dot product: scores that differ in the last digit only are ranked
        // as other programs rank them.
        double even = 0;
        double odd = 0;
        for (int j = 0; j < scaled.length; j++) {
            double value = scaled[j][i];
            if (!Double.isNaN(value)) {
                present++;
                weight += weights[j];
                double term = weights[j] * (aggregation == Aggregation.GEOMETRIC ? Math.log(value) : value);
                even += j % 2 == 0 ? term : 0;
                odd += j % 2 == 0 ? 0 : term;
            }
        }
        if (present == 0 || present < least - 1e-9 || !(weight > 0)) {
            return Double.NaN;
        }
        double mean = (even + odd) / weight;
        return aggregation == Aggregation.GEOMETRIC ? Math.exp(mean) : mean;
    }

    /** Ranks of scores, 1 the best, ties sharing the smallest; 0 for a place without a score. */
    public static int[] ranks(double[] scores) {
        int[] ascending = order(scores);
        int[] ranks = new int[scores.length];
        int n = ascending.length;
        for (int k = n - 1, rank = 1; k >= 0; k--) {
            int i = ascending[k];
            if (k < n - 1 && scores[i] != scores[ascending[k + 1]]) {
                rank = n - k;
            }
            ranks[i] = rank;
        }
        return ranks;
    }

    private static int[] order(double[] scores) {
        int[] present = IntStream.range(0, scores.length)
                .filter(i -> !Double.isNaN(scores[i]))
                .toArray();
        double[] values = new double[present.length];
        for (int k = 0; k < values.length; k++) {
            values[k] = scores[present[k]];
        }
        int[] ascending = Ranks.ascending(values);
        int[] order = new int[ascending.length];
        for (int k = 0; k < order.length; k++) {
            order[k] = present[ascending[k]];
        }
        return order;
    }
}
