package org.sharedsafety.stats;

import java.util.Arrays;
import org.hipparchus.linear.MatrixUtils;
import org.hipparchus.linear.SingularValueDecomposition;
import org.sharedsafety.model.result.Outcome;

/**
 * What can be wrong with an ordinary least-squares model.
 *
 * <p>Sources: Koenker 1981 (studentised Breusch-Pagan); Jarque and Bera 1987; Belsley, Kuh and Welsch 1980; Cook 1977.
 */
public final class ModelDiagnostics {
    private ModelDiagnostics() {}

    /** Koenker's Breusch-Pagan test for unequal spread: {@code n R^2} of the squared residuals on the predictors. */
    public static Outcome<SignificanceTest> breuschPagan(LinearModel model) {
        double[] squares =
                Arrays.stream(model.weightedResiduals()).map(e -> e * e).toArray();
        double[][] design = model.design();
        double[][] predictors = Arrays.copyOfRange(design, 1, design.length);
        return LinearModel.ordinary(squares, predictors).map(auxiliary -> {
            double statistic = model.size() * auxiliary.rSquared();
            return new SignificanceTest(
                    statistic, predictors.length, Tails.chiSquaredUpper(statistic, predictors.length));
        });
    }

    /** Jarque-Bera test for residuals that are not normal: {@code n/6 (S^2 + (K-3)^2/4)}. */
    public static Outcome<SignificanceTest> jarqueBera(LinearModel model) {
        if (model.isPerfect()) {
            return Reason.PERFECT_FIT.outcome();
        }
        double[] e = Sums.centred(model.weightedResiduals());
        double m2 = moment(e, 2);
        double skew = moment(e, 3) / Math.pow(m2, 1.5);
        double excess = moment(e, 4) / (m2 * m2) - 3;
        double statistic = e.length / 6.0 * (skew * skew + excess * excess / 4);
        return Outcome.of(new SignificanceTest(statistic, 2, Tails.chiSquaredUpper(statistic, 2)));
    }

    private static double moment(double[] e, int power) {
        Sums s = new Sums();
        for (double v : e) {
            s.add(Math.pow(v, power));
        }
        return s.total() / e.length;
    }

    /** Variance inflation of each predictor: 1 where it is unrelated to the others, above 10 a caution. */
    public static double[] varianceInflation(LinearModel model) {
        double[][] inverse = model.inverseCrossProduct();
        double[][] design = model.design();
        double[] vif = new double[design.length - 1];
        for (int j = 1; j < design.length; j++) {
            double[] z = Sums.centred(design[j]);
            vif[j - 1] = Sums.dot(z, z) * inverse[j][j];
        }
        return vif;
    }

    /** Belsley's condition number, the intercept included, columns scaled to length 1; above 30 a caution. */
    public static double conditionNumber(LinearModel model) {
        double[][] columns = Arrays.stream(model.design())
                .map(c -> {
                    double length = Math.sqrt(Sums.dot(c, c));
                    return Arrays.stream(c).map(v -> v / length).toArray();
                })
                .toArray(double[][]::new);
        double[] singular = new SingularValueDecomposition(MatrixUtils.createRealMatrix(new ThinQr(columns).r()))
                .getSingularValues();
        return singular[0] / singular[singular.length - 1];
    }

    /** Cook's distance of each place, {@code e^2 h / (k s^2 (1-h)^2)}; above 4/n worth a look. */
    public static double[] cooksDistances(LinearModel model) {
        double[] e = model.weightedResiduals();
        double[] h = model.leverages();
        int k = model.size() - model.degrees();
        double s2 = model.sigma() * model.sigma();
        double[] d = new double[e.length];
        Arrays.setAll(d, i -> e[i] * e[i] * h[i] / (k * s2 * (1 - h[i]) * (1 - h[i])));
        return d;
    }

    /**
     * Externally studentised residual of each place: its error against the line fitted without it, in standard errors;
     * t on n - k - 1. Not available for a place with leverage 1 or where the others lie on a line.
     */
    public static Outcome<Double> studentisedResidual(LinearModel model, int i) {
        double e = model.weightedResiduals()[i];
        double rest = 1 - model.leverage(i);
        if (rest < 1e-10) {
            return Reason.FULL_LEVERAGE.outcome();
        }
        double s2 = (model.sigma() * model.sigma() * model.degrees() - e * e / rest) / (model.degrees() - 1);
        return model.isPerfect() || !(s2 > 0) ? Reason.PERFECT_FIT.outcome() : Outcome.of(e / Math.sqrt(s2 * rest));
    }
}
