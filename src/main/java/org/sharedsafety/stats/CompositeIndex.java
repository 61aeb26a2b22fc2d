package org.sharedsafety.stats;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
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
        return ofTerms(
                aggregation == Aggregation.GEOMETRIC ? logarithms(scaled) : scaled, weights, aggregation, minAvailable);
    }

    /** The logarithm of every value: what a geometric mean adds up. */
    static double[][] logarithms(double[][] scaled) {
        return Arrays.stream(scaled)
                .map(row -> Arrays.stream(row).map(Math::log).toArray())
                .toArray(double[][]::new);
    }

    /** The same from what is added up: the values, or their logarithms for a geometric mean. */
    static double[] ofTerms(double[][] terms, double[] weights, Aggregation aggregation, double minAvailable) {
        int places = terms[0].length;
        // Two running sums, as linear algebra adds a dot product: scores that differ in the last digit only are ranked
        // as other programs rank them.
        double[][] sums = new double[2][places];
        double[] weight = new double[places];
        int[] present = new int[places];
        int varying = 0;
        for (int j = 0; j < terms.length; j++) {
            varying += add(terms[j], weights[j], sums[j % 2], weight, present) > 0 ? 1 : 0;
        }
        double least = minAvailable * varying - 1e-9;
        double[] scores = new double[places];
        for (int i = 0; i < places; i++) {
            boolean enough = present[i] > 0 && present[i] >= least && weight[i] > 0;
            double mean = (sums[0][i] + sums[1][i]) / weight[i];
            scores[i] = !enough ? Double.NaN : aggregation == Aggregation.GEOMETRIC ? Math.exp(mean) : mean;
        }
        return scores;
    }

    /** Adds one indicator to the sums of the places that have it; answers how many have. */
    private static int add(double[] term, double weight, double[] sum, double[] weights, int[] present) {
        int having = 0;
        for (int i = 0; i < term.length; i++) {
            double value = term[i];
            if (!Double.isNaN(value)) {
                sum[i] += weight * value;
                weights[i] += weight;
                present[i]++;
                having++;
            }
        }
        return having;
    }

    /** Ranks of scores, 1 the best, ties sharing the smallest; 0 for a place without a score. */
    public static int[] ranks(double[] scores) {
        double[] ascending = new double[scores.length];
        int n = 0;
        for (double score : scores) {
            if (!Double.isNaN(score)) {
                ascending[n++] = score + 0.0;
            }
        }
        Arrays.sort(ascending, 0, n);
        int[] ranks = new int[scores.length];
        for (int i = 0; i < ranks.length; i++) {
            ranks[i] = Double.isNaN(scores[i]) ? 0 : 1 + above(ascending, n, scores[i]);
        }
        return ranks;
    }

    /** How many of the first n values are larger. */
    private static int above(double[] ascending, int n, double score) {
        int low = 0;
        int high = n;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (ascending[middle] <= score) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return n - low;
    }
}
