package org.sharedsafety.stats;

import java.util.ArrayList;
import java.util.List;
import org.sharedsafety.model.result.Outcome;
import org.sharedsafety.stats.LinearModel.Coefficient;
import org.sharedsafety.stats.LinearModel.EstimateError;

/**
 * The errors of a model's coefficients: the classical ones and HC3,
 * {@code (X'X)^-1 X' diag(e^2 / (1-h)^2) X (X'X)^-1}. Source: Long and Ervin 2000.
 */
final class CoefficientErrors {
    private static final double FULL_LEVERAGE = 1e-10;

    private final LinearModel model;
    private final ThinQr qr;
    private final double[] estimates;

    CoefficientErrors(LinearModel model, ThinQr qr) {
        this.model = model;
        this.qr = qr;
        this.estimates = model.estimates();
    }

    /** The intercept, then one coefficient a predictor. */
    List<Coefficient> coefficients(double confidence) {
        double[][] plain = qr.sandwich(identity(estimates.length));
        Outcome<double[][]> robust = robustCovariance();
        List<Coefficient> all = new ArrayList<>();
        for (int j = 0; j < estimates.length; j++) {
            int at = j;
            all.add(new Coefficient(
                    estimates[j],
                    error(estimates[j], Math.sqrt(plain[j][j]) * model.sigma(), confidence),
                    robust.then(cov -> error(estimates[at], Math.sqrt(cov[at][at]), confidence))));
        }
        return all;
    }

    private Outcome<EstimateError> error(double estimate, double se, double confidence) {
        if (model.isPerfect() || !(se > 0)) {
            return Reason.PERFECT_FIT.outcome();
        }
        double half = Tails.studentQuantile(confidence, model.degrees()) * se;
        return Outcome.of(new EstimateError(
                se,
                SignificanceTest.ofT(estimate / se, model.degrees()),
                new Interval(estimate - half, estimate + half)));
    }

    private Outcome<double[][]> robustCovariance() {
        double[] weighted = model.weightedResiduals();
        double[] u = new double[model.size()];
        for (int i = 0; i < u.length; i++) {
            if (1 - model.leverage(i) < FULL_LEVERAGE) {
                return Reason.FULL_LEVERAGE.outcome();
            }
            u[i] = weighted[i] / (1 - model.leverage(i));
        }
        double[][] meat = new double[estimates.length][estimates.length];
        for (int a = 0; a < estimates.length; a++) {
            double[] qa = WeightedDesign.times(WeightedDesign.times(qr.q(a), u), u);
            for (int b = 0; b < estimates.length; b++) {
                meat[a][b] = Sums.dot(qa, qr.q(b));
            }
        }
        return Outcome.of(qr.sandwich(meat));
    }

    /** Ones on the diagonal. */
    static double[][] identity(int size) {
        double[][] one = new double[size][size];
        for (int j = 0; j < size; j++) {
            one[j][j] = 1;
        }
        return one;
    }
}
