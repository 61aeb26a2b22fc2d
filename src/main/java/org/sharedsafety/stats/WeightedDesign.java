package org.sharedsafety.stats;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** The columns of a model, the intercept's first, each times the root of the places' weights. */
final class WeightedDesign {
    private WeightedDesign() {}

    /** The columns for these predictors. */
    static double[][] of(double[] root, double[]... predictors) {
        double[][] design = new double[predictors.length + 1][];
        design[0] = root;
        for (int j = 0; j < predictors.length; j++) {
            design[j + 1] = times(predictors[j], root);
        }
        return design;
    }

    /** One product a place. */
    static double[] times(double[] a, double[] b) {
        double[] product = new double[a.length];
        Arrays.setAll(product, i -> a[i] * b[i]);
        return product;
    }

    /** Positions among the predictors of those that are constant or combinations of the ones before. */
    static List<Integer> dependentColumns(double[]... predictors) {
        double[] ones = new double[predictors[0].length];
        Arrays.fill(ones, 1);
        ThinQr qr = new ThinQr(of(ones, predictors));
        return IntStream.range(0, predictors.length)
                .filter(j -> qr.isDependent(j + 1))
                .boxed()
                .toList();
    }

    /** Weighted squares of the outcome about its weighted mean. */
    static double totalSquares(double[] y, double[] rootWeight) {
        Sums sum = new Sums();
        Sums weights = new Sums();
        for (int i = 0; i < y.length; i++) {
            sum.add(rootWeight[i] * rootWeight[i] * y[i]);
            weights.add(rootWeight[i] * rootWeight[i]);
        }
        double mean = sum.total() / weights.total();
        Sums squares = new Sums();
        for (int i = 0; i < y.length; i++) {
            double z = rootWeight[i] * (y[i] - mean);
            squares.add(z * z);
        }
        return squares.total();
    }
}
