package org.sharedsafety.check;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.sharedsafety.check.Adapter.Answers;
import org.sharedsafety.model.result.Outcome;
import org.sharedsafety.stats.Interval;
import org.sharedsafety.stats.LinearModel;
import org.sharedsafety.stats.ModelDiagnostics;
import org.sharedsafety.stats.ResidualMoran;
import org.sharedsafety.stats.ShapiroWilk;
import org.sharedsafety.stats.SignificanceTest;
import org.sharedsafety.stats.SpatialDependence;
import org.sharedsafety.stats.SpatialWeights;

/** Linear models and what can be wrong with them. */
final class ModelMethods {
    private ModelMethods() {}

    static Map<String, Adapter> adapters() {
        return Map.of(
                "ols",
                (first, bench) -> answers(Model.of(first, bench, "")),
                "wls",
                (first, bench) -> answers(Model.of(first, bench, first.params().word("weights"))),
                "residual_moran",
                ModelMethods::residualMoran,
                "lm_tests",
                ModelMethods::dependence);
    }

    /** A model of a formula {@code y ~ a + b} on the complete places. */
    record Model(Frame frame, ReferenceTable table, List<String> predictors, Outcome<LinearModel> fit) {

        static Model of(ReferenceRow row, Bench bench, String weight) {
            String[] sides = row.params().whole("formula").split("~", -1);
            if (sides.length != 2) {
                throw new CannotJudge("no formula: " + row.params().whole("formula"));
            }
            List<String> predictors =
                    Arrays.stream(sides[1].split("\\+", -1)).map(String::strip).toList();
            List<String> names = new ArrayList<>();
            names.add(sides[0].strip());
            names.addAll(predictors);
            if (!weight.isEmpty()) {
                names.add(weight);
            }
            ReferenceTable table = bench.folder().places(row);
            Frame frame = Frame.of(table, names.toArray(String[]::new));
            double[][] x = IntStream.rangeClosed(1, predictors.size())
                    .mapToObj(frame::column)
                    .toArray(double[][]::new);
            return new Model(
                    frame,
                    table,
                    predictors,
                    weight.isEmpty()
                            ? LinearModel.ordinary(frame.column(0), x)
                            : LinearModel.weighted(frame.column(0), frame.column(names.size() - 1), x));
        }
    }

    private static Answers answers(Model model) {
        return row -> Answer.of(model.fit(), fit -> switch (row.stat()) {
            case "r_squared" -> Answer.of(fit.rSquared());
            case "adj_r_squared" -> Answer.of(fit.adjustedRSquared());
            case "sigma" -> Answer.of(fit.sigma());
            case "df_residual" -> Answer.of((double) fit.degrees());
            case "aic_R" -> Answer.of(fit.akaike());
            case "shapiro_w" -> Answer.of(ShapiroWilk.of(fit.residuals()));
            case "f" -> Answer.number(fit.overallTest(), SignificanceTest::statistic);
            case "coef", "se_classical", "se_hc3", "p_classical", "p_hc3_t", "lower95_hc3", "upper95_hc3" ->
                coefficient(row, fit, model);
            default -> diagnostic(row, fit, model);
        });
    }

    private static Answer coefficient(ReferenceRow row, LinearModel fit, Model model) {
        int at = row.key().equals("(Intercept)") ? 0 : predictor(row, model) + 1;
        LinearModel.Coefficient c = fit.coefficients(0.95).get(at);
        Outcome<LinearModel.EstimateError> error = row.stat().endsWith("classical") ? c.classical() : c.robust();
        Outcome<Interval> interval = error.map(LinearModel.EstimateError::interval);
        return switch (row.stat()) {
            case "coef" -> Answer.of(c.estimate());
            case "se_classical", "se_hc3" -> Answer.number(error, LinearModel.EstimateError::standardError);
            case "p_classical", "p_hc3_t" -> Answer.number(error, e -> e.test().p());
            case "lower95_hc3" -> Answer.number(interval, Interval::lower);
            case "upper95_hc3" -> Answer.number(interval, Interval::upper);
            default -> throw row.unknownStat();
        };
    }

    private static int predictor(ReferenceRow row, Model model) {
        int at = model.predictors().indexOf(row.key());
        if (at < 0) {
            throw new CannotJudge("no predictor " + row.key());
        }
        return at;
    }

    private static Answer diagnostic(ReferenceRow row, LinearModel fit, Model model) {
        return switch (row.stat()) {
            case "breusch_pagan_koenker" ->
                Answer.number(ModelDiagnostics.breuschPagan(fit), SignificanceTest::statistic);
            case "breusch_pagan_p" -> Answer.number(ModelDiagnostics.breuschPagan(fit), SignificanceTest::p);
            case "jarque_bera" -> Answer.number(ModelDiagnostics.jarqueBera(fit), SignificanceTest::statistic);
            case "vif" -> Answer.of(ModelDiagnostics.varianceInflation(fit)[predictor(row, model)]);
            case "condition_number_belsley" -> Answer.of(ModelDiagnostics.conditionNumber(fit));
            case "max_cooks_d" -> Answer.of(largest(ModelDiagnostics.cooksDistances(fit)));
            case "argmax_cooks_d" -> {
                double[] cook = ModelDiagnostics.cooksDistances(fit);
                int at = model.frame().at(row.key());
                yield Answer.of(at >= 0 && cook[at] == largest(cook));
            }
            case "max_leverage" -> Answer.of(largest(fit.leverages()));
            case "max_abs_rstudent" -> extreme(row, fit, model);
            default -> throw row.unknownStat();
        };
    }

    private static double largest(double[] values) {
        return Arrays.stream(values).max().orElseThrow();
    }

    /** The residual of the place of the key, if none is farther from the line. */
    private static Answer extreme(ReferenceRow row, LinearModel fit, Model model) {
        double largest = IntStream.range(0, fit.size())
                .mapToObj(i -> ModelDiagnostics.studentisedResidual(fit, i))
                .flatMap(residual -> residual.found().stream())
                .mapToDouble(Math::abs)
                .max()
                .orElse(Double.NaN);
        return model.frame().answer(row.key(), i -> {
            Outcome<Double> own = ModelDiagnostics.studentisedResidual(fit, i);
            return own.found().filter(r -> Math.abs(r) < largest).isPresent()
                    ? Answer.of("another place is farther from the line")
                    : Answer.of(own);
        });
    }

    private static Answers residualMoran(ReferenceRow first, Bench bench) {
        Model model = Model.of(first, bench, "");
        SpatialWeights w = model.frame().weights(bench.folder(), first);
        Outcome<ResidualMoran> moran = model.fit().then(fit -> ResidualMoran.of(fit, w));
        return row -> Answer.number(moran, found -> switch (row.stat()) {
            case "I" -> found.i();
            case "E" -> found.expected();
            case "Var" -> found.variance();
            case "z" -> found.test().statistic();
            case "p_two_sided" -> found.test().p();
            default -> throw row.unknownStat();
        });
    }

    private static Answers dependence(ReferenceRow first, Bench bench) {
        Model model = Model.of(first, bench, "");
        SpatialWeights w = model.frame().weights(bench.folder(), first);
        Outcome<SpatialDependence> tests = model.fit().then(fit -> SpatialDependence.of(fit, w));
        return row -> Answer.number(tests, found -> {
            SignificanceTest test =
                    switch (row.key()) {
                        case "LMerr" -> found.error();
                        case "LMlag" -> found.lag();
                        case "RLMerr" -> found.robustError();
                        case "RLMlag" -> found.robustLag();
                        case "SARMA" -> found.both();
                        default -> throw new CannotJudge("unknown test " + row.key());
                    };
            return switch (row.stat()) {
                case "statistic" -> test.statistic();
                case "p" -> test.p();
                default -> throw row.unknownStat();
            };
        });
    }
}
