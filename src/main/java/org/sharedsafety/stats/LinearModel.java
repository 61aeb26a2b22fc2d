package org.sharedsafety.stats;

import java.util.Arrays;
import java.util.List;
import org.sharedsafety.model.result.Outcome;

/**
 * A straight-line model of one measure on others, by least squares with an intercept.
 *
 * <p>Solved by QR, not by the normal equations. Robust errors are HC3:
 * {@code (X'X)^-1 X' diag(e^2 / (1-h)^2) X (X'X)^-1} with t on n - k. With weights the model is the ordinary one on rows
 * times the root of their weight.
 *
 * <p>Source: Long and Ervin 2000 (HC3); agrees with R {@code lm} and {@code sandwich::vcovHC}.
 */
public final class LinearModel {
    /** Fewest residual degrees of freedom for a model. */
    public static final int MIN_DEGREES = 5;

    private static final double PERFECT = 1e-28;

    private final ThinQr qr;
    private final double[][] design;
    private final double[] weighted;
    private final double[] residual;
    private final double[] leverage;
    private final double[] estimates;
    private final double rss;
    private final double tss;
    private final double logWeights;

    /** An error of an estimate, its t-test against 0 and its interval. */
    public record EstimateError(double standardError, SignificanceTest test, Interval interval) {}

    /**
     * One coefficient.
     *
     * @param estimate in units of the outcome for one unit of the predictor
     * @param classical the error that takes all places as equally variable
     * @param robust the HC3 error
     */
    public record Coefficient(double estimate, Outcome<EstimateError> classical, Outcome<EstimateError> robust) {}

    private LinearModel(ThinQr qr, double[][] design, double[] outcome, double[] rootWeight, double[] y) {
        this.qr = qr;
        this.design = design;
        this.estimates = qr.solveR(qr.project(outcome));
        int n = outcome.length;
        weighted = new double[n];
        residual = new double[n];
        leverage = new double[n];
        for (int i = 0; i < n; i++) {
            double fitted = 0;
            for (int j = 0; j < design.length; j++) {
                fitted += design[j][i] * estimates[j];
                leverage[i] += qr.q(j)[i] * qr.q(j)[i];
            }
            weighted[i] = outcome[i] - fitted;
            residual[i] = rootWeight[i] > 0 ? weighted[i] / rootWeight[i] : 0;
        }
        rss = Sums.dot(weighted, weighted);
        tss = WeightedDesign.totalSquares(y, rootWeight);
        logWeights = Sums.sum(Arrays.stream(rootWeight)
                .filter(r -> r > 0)
                .map(r -> 2 * Math.log(r))
                .toArray());
    }

    /**
     * Ordinary least squares.
     *
     * @param outcome y, one value a place, finite
     * @param predictors one array of as many values each
     * @return not available with fewer than {@value #MIN_DEGREES} residual degrees of freedom, a constant outcome or
     *     columns that depend on each other ({@link #dependentColumns} names them)
     */
    public static Outcome<LinearModel> ordinary(double[] outcome, double[]... predictors) {
        double[] ones = new double[outcome.length];
        Arrays.fill(ones, 1);
        return weighted(outcome, ones, predictors);
    }

    /** Weighted least squares; {@code weights >= 0} (a population) scale the squares that are summed. */
    public static Outcome<LinearModel> weighted(double[] outcome, double[] weights, double[]... predictors) {
        Sums.requirePairs(outcome, weights);
        Arrays.stream(predictors).forEach(p -> Sums.requirePairs(outcome, p));
        if (outcome.length - predictors.length - 1 < MIN_DEGREES) {
            return Reason.TOO_FEW.outcome();
        }
        if (Sums.constant(outcome)) {
            return Reason.CONSTANT.outcome();
        }
        double[] root = Arrays.stream(weights).map(Math::sqrt).toArray();
        double[][] design = WeightedDesign.of(root, predictors);
        ThinQr qr = new ThinQr(design);
        if (!qr.fullRank()) {
            return Reason.SINGULAR.outcome();
        }
        return Outcome.of(new LinearModel(qr, design, WeightedDesign.times(outcome, root), root, outcome));
    }

    /** Positions among {@code predictors} of those that are constant or combinations of the ones before. */
    public static List<Integer> dependentColumns(double[]... predictors) {
        return WeightedDesign.dependentColumns(predictors);
    }

    /** The intercept, then one coefficient a predictor. */
    public List<Coefficient> coefficients(double confidence) {
        return new CoefficientErrors(this, qr).coefficients(confidence);
    }

    /** The intercept, then the slopes, without their errors. */
    public double[] estimates() {
        return estimates.clone();
    }

    /** Outcome less fitted value, one a place. */
    public double[] residuals() {
        return residual.clone();
    }

    /** How far each place decides its own fitted value, in [0, 1]. */
    public double[] leverages() {
        return leverage.clone();
    }

    /** How far place {@code i} decides its own fitted value. */
    double leverage(int i) {
        return leverage[i];
    }

    /** Share of the outcome's variation that the model accounts for. */
    public double rSquared() {
        return Math.max(0, 1 - rss / tss);
    }

    /** {@code 1 - (1 - R^2)(n - 1)/(n - k)}. */
    public double adjustedRSquared() {
        return 1 - rss / tss * (size() - 1) / degrees();
    }

    /** Residual standard error {@code sqrt(RSS / (n - k))}. */
    public double sigma() {
        return Math.sqrt(rss / degrees());
    }

    /** F-test of all slopes together. */
    public Outcome<SignificanceTest> overallTest() {
        int slopes = estimates.length - 1;
        if (slopes == 0 || isPerfect()) {
            return Reason.PERFECT_FIT.outcome();
        }
        double f = Math.max(0, (tss - rss) / slopes / (rss / degrees()));
        return Outcome.of(new SignificanceTest(f, degrees(), Tails.fUpper(f, slopes, degrees())));
    }

    /**
     * Akaike's criterion, {@code n (ln(2 pi RSS/n) + 1) - sum ln w + 2 (k + 1)}: the variance counts as a parameter, as in
     * R; no view shows it, because programs differ here.
     */
    public double akaike() {
        int n = size();
        double parameters = estimates.length + 1.0;
        return n * (Math.log(2 * Math.PI * rss / n) + 1) - logWeights + 2 * parameters;
    }

    /** What the model expects, one a place. */
    double[] fitted() {
        double[] fitted = new double[size()];
        for (int i = 0; i < fitted.length; i++) {
            for (int j = 0; j < design.length; j++) {
                fitted[i] += design[j][i] * estimates[j];
            }
        }
        return fitted;
    }

    /** What is left of another outcome after the same predictors; for ordinary models. */
    double[] residualsOf(double[] other) {
        double[] b = qr.solveR(qr.project(other));
        double[] left = other.clone();
        for (int i = 0; i < left.length; i++) {
            for (int j = 0; j < design.length; j++) {
                left[i] -= design[j][i] * b[j];
            }
        }
        return left;
    }

    /** Number of places. */
    public int size() {
        return residual.length;
    }

    /** Residual degrees of freedom n - k, k counting the intercept. */
    public int degrees() {
        return size() - estimates.length;
    }

    /** Whether the points lie on the line to the last digits. */
    boolean isPerfect() {
        return rss <= PERFECT * tss;
    }

    /** Residuals times the root of the weight. */
    double[] weightedResiduals() {
        return weighted;
    }

    /** The intercept's column, then the predictors', each times the root of the weight. */
    double[][] design() {
        return design;
    }

    /** {@code (X'X)^-1}. */
    double[][] inverseCrossProduct() {
        return qr.sandwich(CoefficientErrors.identity(estimates.length));
    }
}
