package org.sharedsafety.check;

import java.util.Arrays;
import java.util.Map;
import org.sharedsafety.check.Adapter.Answers;
import org.sharedsafety.model.result.Outcome;
import org.sharedsafety.stats.ControlChart;
import org.sharedsafety.stats.DarkFigure;
import org.sharedsafety.stats.LogLinearTrend;
import org.sharedsafety.stats.MannKendall;

/** Trends, control charts, and what lies behind recorded numbers. */
final class TrendMethods {
    /** Times of months are fractions of years, written with few digits. */
    private static final double SAME_TIME = 1e-9;

    private TrendMethods() {}

    static Map<String, Adapter> adapters() {
        return Map.ofEntries(
                Adapter.at("apc_poisson", TrendMethods::poisson),
                Adapter.at("apc_quasipoisson", TrendMethods::quasiPoisson),
                Adapter.at("mann_kendall", TrendMethods::mannKendall),
                Adapter.at("theil_sen", TrendMethods::theilSen),
                Adapter.at("c_chart", TrendMethods::counts),
                Adapter.at("u_chart", TrendMethods::rates),
                Adapter.at("laney_u_prime", TrendMethods::rates),
                Adapter.at("dark_figure_delta_log", darkFigure(true)),
                Adapter.at("dark_figure_delta_log_fixed_count", darkFigure(false)),
                Adapter.at("dark_figure_mc", TrendMethods::darkFigureDrawn));
    }

    /** A series of counts; the exposure is 1 where it has none. */
    static final class Series {
        private final double[] time;
        private final double[] events;
        private final double[] people;

        private Series(double[] time, double[] events, double[] people) {
            this.time = time;
            this.events = events;
            this.people = people;
        }

        /** Times, in the order of the table. */
        double[] time() {
            return time;
        }

        /** Counts. */
        double[] events() {
            return events;
        }

        /** Exposures. */
        double[] people() {
            return people;
        }

        static Series of(ReferenceRow row, Bench bench) {
            ReferenceTable table = bench.folder().series(row);
            boolean exposed =
                    row.params().find("offset").filter(o -> o.startsWith("log")).isPresent();
            Frame frame = exposed ? Frame.of(table, "t", "count", "pop") : Frame.of(table, "t", "count");
            double[] ones = new double[frame.size()];
            Arrays.fill(ones, 1);
            return new Series(frame.column(0), frame.column(1), exposed ? frame.column(2) : ones);
        }

        /** Events, or events a person where the series has people. */
        double[] rates() {
            double[] rates = new double[events.length];
            Arrays.setAll(rates, i -> events[i] / people[i]);
            return rates;
        }

        /** The position of a time. */
        int at(String key) {
            double wanted = Parameters.parse(key).orElseThrow(() -> new CannotJudge("no time " + key));
            for (int i = 0; i < time.length; i++) {
                if (Math.abs(time[i] - wanted) <= SAME_TIME * Math.abs(wanted)) {
                    return i;
                }
            }
            throw new CannotJudge("no time " + key);
        }
    }

    private static Outcome<LogLinearTrend> trend(ReferenceRow first, Bench bench) {
        Series of = Series.of(first, bench);
        return LogLinearTrend.of(of.time(), of.events(), of.people(), 0.95);
    }

    private static Answers poisson(ReferenceRow first, Bench bench) {
        Outcome<LogLinearTrend> trend = trend(first, bench);
        return row -> Answer.number(trend, found -> switch (row.stat()) {
            case "beta" -> found.beta();
            case "se" -> found.error();
            case "apc_percent" -> found.percent();
            case "lower95" -> found.poisson().lower();
            case "upper95" -> found.poisson().upper();
            case "deviance" -> found.deviance();
            case "pearson_dispersion" -> found.dispersion();
            default -> throw row.unknownStat();
        });
    }

    private static Answers quasiPoisson(ReferenceRow first, Bench bench) {
        Outcome<LogLinearTrend> trend = trend(first, bench);
        return row -> Answer.number(trend, found -> switch (row.stat()) {
            case "lower95" -> found.quasi().lower();
            case "upper95" -> found.quasi().upper();
            default -> throw row.unknownStat();
        });
    }

    private static Answers mannKendall(ReferenceRow first, Bench bench) {
        Series of = Series.of(first, bench);
        Outcome<MannKendall> trend = MannKendall.of(of.time(), of.rates());
        return row -> Answer.number(trend, found -> switch (row.stat()) {
            case "S" -> found.s();
            case "varS" -> found.variance();
            case "z" -> found.test().statistic();
            case "p_two_sided" -> found.test().p();
            default -> throw row.unknownStat();
        });
    }

    private static Answers theilSen(ReferenceRow first, Bench bench) {
        Series of = Series.of(first, bench);
        Outcome<MannKendall> trend = MannKendall.of(of.time(), of.rates());
        return row -> Answer.number(trend, found -> switch (row.stat()) {
            case "slope" -> found.slope();
            case "n_slopes" -> (double) found.pairs();
            case "intercept_median_residual" -> found.intercept();
            default -> throw row.unknownStat();
        });
    }

    private static Answers counts(ReferenceRow first, Bench bench) {
        Outcome<ControlChart.Counts> chart =
                ControlChart.counts(Series.of(first, bench).events());
        return row -> Answer.number(chart, found -> switch (row.stat()) {
            case "centre" -> found.centre();
            case "ucl" -> found.limits().upper();
            case "lcl" -> found.limits().lower();
            case "ucl_exact_99.73" -> found.exact().upper();
            case "lcl_exact_99.73" -> found.exact().lower();
            default -> throw row.unknownStat();
        });
    }

    private static Answers rates(ReferenceRow first, Bench bench) {
        Series of = Series.of(first, bench);
        boolean laney = first.method().startsWith("laney");
        Outcome<ControlChart.Rates> chart = ControlChart.rates(of.events(), of.people());
        return row -> Answer.number(chart, found -> {
            if (row.stat().equals("sigma_z")) {
                return found.sigmaZ();
            }
            ControlChart.Rate point = found.points().get(of.at(row.key()));
            return switch (row.stat()) {
                case "ucl" -> (laney ? point.laney() : point.limits()).upper();
                case "lcl" -> (laney ? point.laney() : point.limits()).lower();
                case "z" -> point.z();
                default -> throw row.unknownStat();
            };
        });
    }

    private static Adapter darkFigure(boolean chance) {
        return (first, bench) -> row -> part(
                row,
                DarkFigure.formula(
                        row.input("recorded"),
                        row.input("report_rate"),
                        row.input("se"),
                        RateMethods.confidence(row),
                        chance));
    }

    private static Answers darkFigureDrawn(ReferenceRow first, Bench bench) {
        return row -> part(
                row,
                DarkFigure.drawn(
                        row.input("recorded"),
                        row.input("report_rate"),
                        row.input("se"),
                        RateMethods.confidence(row),
                        Bench.SEED));
    }

    private static Answer part(ReferenceRow row, Outcome<DarkFigure> figure) {
        return Answer.number(figure, found -> switch (row.stat()) {
            case "estimate" -> found.value();
            case "lower" -> found.interval().lower();
            case "upper" -> found.interval().upper();
            default -> throw row.unknownStat();
        });
    }
}
