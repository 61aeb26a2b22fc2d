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
        IndexTerms ready = new IndexTerms(terms, minAvailable);
        double[] scores = new double[ready.places()];
        ready.scores(weights, aggregation == Aggregation.GEOMETRIC, new IndexTerms.Room(scores.length), scores);
        return scores;
    }

    /** Ranks of scores, 1 the best, ties sharing the smallest; 0 for a place without a score. */
    public static int[] ranks(double[] scores) {
        int[] ranks = new int[scores.length];
        new DescendingRanks(scores.length).rank(scores, ranks);
        return ranks;
    }
}
