package org.sharedsafety.stats;

import static org.sharedsafety.stats.Answers.interval;
import static org.sharedsafety.stats.Answers.test;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.sharedsafety.SharedFolder;
import org.sharedsafety.model.result.Outcome;

/** Every reference row of the linear models. */
@ExtendWith(SharedFolder.class)
class LinearModelGoldenTest {
    private static final double CONFIDENCE = 0.95;
    /** R's AIC counts the variance as a parameter, others do not; no view shows either of the two. */
    private static final Set<String> NOT_OFFERED = Set.of("aic_R", "shapiro_w");

    @Test
    void ordinary() {
        Golden.judge("statistics", "ols", NOT_OFFERED, first -> {
            GoldenData data = Golden.data(first.dataset());
            LinearModel model = model(first).found().orElseThrow();
            return row -> answer(row, model, data);
        });
    }

    @Test
    void weighted() {
        Golden.judge("statistics", "wls", NOT_OFFERED, first -> {
            GoldenData data = Golden.data(first.dataset());
            LinearModel model = LinearModel.weighted(
                            data.column(outcome(first)),
                            data.column(first.param("weights")),
                            data.columns(predictors(first)))
                    .found()
                    .orElseThrow();
            return row -> answer(row, model, data);
        });
    }

    @Test
    void residualMoran() {
        Golden.judge("spatial", "residual_moran", first -> {
            SpatialWeights w = Golden.data(first.dataset()).weights(first);
            Outcome<ResidualMoran> moran = model(first).then(m -> ResidualMoran.of(m, w));
            return row -> moran.map(found -> switch (row.stat()) {
                case "I" -> found.i();
                case "E" -> found.expected();
                case "Var" -> found.variance();
                case "z" -> found.test().statistic();
                case "p_two_sided" -> found.test().p();
                default -> throw new IllegalArgumentException(row.stat());
            });
        });
    }

    private static Outcome<LinearModel> model(GoldenRow row) {
        GoldenData data = Golden.data(row.dataset());
        return LinearModel.ordinary(data.column(outcome(row)), data.columns(predictors(row)));
    }

    private static String outcome(GoldenRow row) {
        return row.names("formula", "~").get(0);
    }

    private static List<String> predictors(GoldenRow row) {
        String right = row.names("formula", "~").get(1);
        return List.of(right.split(" *\\+ *", -1));
    }

    private static Object answer(GoldenRow row, LinearModel model, GoldenData data) {
        return switch (row.stat()) {
            case "r_squared" -> model.rSquared();
            case "adj_r_squared" -> model.adjustedRSquared();
            case "sigma" -> model.sigma();
            case "df_residual" -> (double) model.degrees();
            case "f" -> model.overallTest().map(SignificanceTest::statistic);
            case "coef", "se_classical", "se_hc3", "p_classical", "p_hc3_t", "lower95_hc3", "upper95_hc3" ->
                coefficient(row, model);
            default -> diagnostic(row, model, data);
        };
    }

    private static Object coefficient(GoldenRow row, LinearModel model) {
        int at = row.key().equals("(Intercept)") ? 0 : predictors(row).indexOf(row.key()) + 1;
        LinearModel.Coefficient c = model.coefficients(CONFIDENCE).get(at);
        return switch (row.stat()) {
            case "coef" -> c.estimate();
            case "se_classical" -> c.classical().map(LinearModel.EstimateError::standardError);
            case "p_classical" -> test(c.classical().map(LinearModel.EstimateError::test), SignificanceTest::p);
            case "se_hc3" -> c.robust().map(LinearModel.EstimateError::standardError);
            case "p_hc3_t" -> test(c.robust().map(LinearModel.EstimateError::test), SignificanceTest::p);
            case "lower95_hc3" -> interval(c.robust().map(LinearModel.EstimateError::interval), Interval::lower);
            case "upper95_hc3" -> interval(c.robust().map(LinearModel.EstimateError::interval), Interval::upper);
            default -> throw new IllegalArgumentException(row.stat());
        };
    }

    private static Object diagnostic(GoldenRow row, LinearModel model, GoldenData data) {
        double[] cook = ModelDiagnostics.cooksDistances(model);
        return switch (row.stat()) {
            case "breusch_pagan_koenker" -> ModelDiagnostics.breuschPagan(model).map(SignificanceTest::statistic);
            case "breusch_pagan_p" -> ModelDiagnostics.breuschPagan(model).map(SignificanceTest::p);
            case "jarque_bera" -> ModelDiagnostics.jarqueBera(model).map(SignificanceTest::statistic);
            case "vif" ->
                ModelDiagnostics.varianceInflation(model)[predictors(row).indexOf(row.key())];
            case "condition_number_belsley" -> ModelDiagnostics.conditionNumber(model);
            case "max_cooks_d" -> cook[largest(cook)];
            case "argmax_cooks_d" -> data.id(largest(cook)).equals(row.key()) ? "TRUE" : "FALSE";
            case "max_leverage" -> model.leverages()[largest(model.leverages())];
            case "max_abs_rstudent" -> ModelDiagnostics.studentisedResidual(model, data.place(row.key()));
            default -> throw new IllegalArgumentException(row.stat());
        };
    }

    private static int largest(double[] values) {
        return IntStream.range(0, values.length)
                .reduce((a, b) -> values[b] > values[a] ? b : a)
                .orElseThrow();
    }
}
