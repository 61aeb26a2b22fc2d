package org.sharedsafety.check;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sharedsafety.check.Adapter.Answers;
import org.sharedsafety.check.TrendMethods.Series;
import org.sharedsafety.model.result.Outcome;
import org.sharedsafety.stats.EarlyDetection;
import org.sharedsafety.stats.FarringtonBound;
import org.sharedsafety.stats.Joinpoint;
import org.sharedsafety.stats.NegativeBinomialTrend;
import org.sharedsafety.stats.PoissonCusum;

/** Early detection, and trends that are more than a straight line. */
final class SurveillanceMethods {
    private static final Pattern FIRST = Pattern.compile("first (\\d+)");
    private static final Pattern REWEIGHT = Pattern.compile("reweight threshold ([0-9.]+)");
    private static final int YEAR = 52;

    private SurveillanceMethods() {}

    static Map<String, Adapter> adapters() {
        return Map.of(
                "apc_negbin", SurveillanceMethods::negativeBinomial,
                "joinpoint_grid", SurveillanceMethods::joinpoint,
                "ears_C1", (first, bench) -> ears(first, bench, EarlyDetection.Rule.C1, 0.001),
                "ears_C2", (first, bench) -> ears(first, bench, EarlyDetection.Rule.C2, 0.001),
                "ears_C3", (first, bench) -> ears(first, bench, EarlyDetection.Rule.C3, 0.025),
                "poisson_cusum", SurveillanceMethods::cusum,
                "farrington_flexible_notrend", SurveillanceMethods::farrington);
    }

    private static Answers negativeBinomial(ReferenceRow first, Bench bench) {
        Series of = Series.of(first, bench);
        Outcome<NegativeBinomialTrend> trend = NegativeBinomialTrend.of(of.time(), of.events(), of.people(), 0.95);
        return row -> Answer.number(trend, found -> switch (row.stat()) {
            case "beta" -> found.beta();
            case "se" -> found.error();
            case "theta" -> found.theta();
            case "apc_percent" -> found.percent();
            case "lower95" -> found.interval().lower();
            case "upper95" -> found.interval().upper();
            default -> throw row.unknownStat();
        });
    }

    private static Answers joinpoint(ReferenceRow first, Bench bench) {
        Series of = Series.of(first, bench);
        Outcome<Joinpoint> trend = Joinpoint.of(of.time(), of.events(), of.people());
        return row -> Answer.number(trend, found -> switch (row.stat()) {
            case "one_joinpoint_time" -> found.at();
            case "one_joinpoint_deviance" -> found.bent();
            case "apc_segment1" -> found.before();
            case "apc_segment2" -> found.after();
            case "bic0_dev_plus_2logn" -> found.straightCriterion();
            case "bic1_dev_plus_4logn" -> found.bentCriterion();
            case "selected_joinpoints" -> (double) found.selected();
            default -> throw row.unknownStat();
        });
    }

    /** The reference takes the deviation as it is; views take at least half an event. */
    private static Answers ears(ReferenceRow first, Bench bench, EarlyDetection.Rule rule, double alpha) {
        Series of = Series.of(first, bench);
        EarlyDetection detection = new EarlyDetection(
                of.events(),
                (int) first.params().number("baseline", EarlyDetection.BASELINE),
                first.params().number("minSigma", 0));
        double z = EarlyDetection.limit(first.params().number("alpha", alpha));
        return row -> Answer.of(detection.at(of.at(row.key()), rule, z), point -> switch (row.stat()) {
            case "upperbound" -> Answer.of(point.bound());
            case "alarm" ->
                Parameters.parse(row.value()).isPresent()
                        ? Answer.of(point.alarm() ? 1.0 : 0.0)
                        : Answer.of(point.alarm());
            default -> throw row.unknownStat();
        });
    }

    private static Answers cusum(ReferenceRow first, Bench bench) {
        Series of = Series.of(first, bench);
        Matcher baseline = FIRST.matcher(first.params().text());
        int counts = baseline.find() ? Integer.parseInt(baseline.group(1)) : YEAR;
        Outcome<PoissonCusum> sums = PoissonCusum.of(of.events(), counts);
        return row -> Answer.of(sums, found -> {
            int at = of.at(row.key()) - counts;
            if (!row.stat().equals("S")) {
                throw row.unknownStat();
            }
            return at < 0
                    ? new Answer.Absent("baseline")
                    : Answer.of(found.sums().get(at));
        });
    }

    private static Answers farrington(ReferenceRow first, Bench bench) {
        Series of = Series.of(first, bench);
        Matcher threshold = REWEIGHT.matcher(first.params().text());
        FarringtonBound bound = new FarringtonBound(
                (int) first.params().number("b", 5),
                (int) first.params().number("w", 3),
                YEAR,
                threshold.find() ? Double.parseDouble(threshold.group(1)) : 1);
        double alpha = first.params().number("alpha", 0.01);
        return row -> {
            if (!row.stat().equals("upperbound")) {
                throw row.unknownStat();
            }
            return Answer.of(bound.at(of.events(), of.at(row.key()), alpha));
        };
    }
}
