package org.sharedsafety.stats;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.sharedsafety.SharedFolder;
import org.sharedsafety.model.result.Outcome;

/** Every reference row of trends, control charts, funnels and what lies behind recorded numbers. */
@ExtendWith(SharedFolder.class)
class TrendGoldenTest {
    private static final String FILE = "trend_surveillance";

    /** A series of counts; the exposure is 1 where it has none. */
    private static final class Series {
        private final double[] time;
        private final double[] events;
        private final double[] people;

        private Series(double[] time, double[] events, double[] people) {
            this.time = time;
            this.events = events;
            this.people = people;
        }

        static Series of(GoldenRow row) {
            List<Map<String, String>> rows = Golden.csv("data", "series_" + row.dataset() + ".csv");
            boolean people = row.params().contains("offset=log(pop)");
            double[] ones = new double[rows.size()];
            Arrays.fill(ones, 1);
            return new Series(column(rows, "t"), column(rows, "count"), people ? column(rows, "pop") : ones);
        }

        private static double[] column(List<Map<String, String>> rows, String name) {
            return rows.stream()
                    .mapToDouble(row -> Double.parseDouble(row.get(name)))
                    .toArray();
        }

        /** Events, or events a person where the series has people. */
        double[] rates() {
            double[] rates = new double[events.length];
            for (int i = 0; i < rates.length; i++) {
                rates[i] = events[i] / people[i];
            }
            return rates;
        }

        int at(String key) {
            for (int i = 0; i < time.length; i++) {
                if (time[i] == Double.parseDouble(key)) {
                    return i;
                }
            }
            throw new IllegalArgumentException(key);
        }
    }

    @Test
    void yearlyChange() {
        Golden.judge(FILE, "apc_poisson", first -> {
            Series of = Series.of(first);
            Outcome<LogLinearTrend> trend = LogLinearTrend.of(of.time, of.events, of.people, 0.95);
            return row -> trend.map(found -> switch (row.stat()) {
                case "beta" -> found.beta();
                case "se" -> found.error();
                case "apc_percent" -> found.percent();
                case "lower95" -> found.poisson().lower();
                case "upper95" -> found.poisson().upper();
                case "deviance" -> found.deviance();
                default -> found.dispersion();
            });
        });
        Golden.judge(FILE, "apc_quasipoisson", first -> {
            Series of = Series.of(first);
            Outcome<LogLinearTrend> trend = LogLinearTrend.of(of.time, of.events, of.people, 0.95);
            return row -> trend.map(found -> row.stat().equals("lower95")
                    ? found.quasi().lower()
                    : found.quasi().upper());
        });
    }

    @Test
    void withoutModel() {
        Golden.judge(FILE, "mann_kendall", first -> {
            Series of = Series.of(first);
            Outcome<MannKendall> trend = MannKendall.of(of.time, of.rates());
            return row -> trend.map(found -> switch (row.stat()) {
                case "S" -> found.s();
                case "varS" -> found.variance();
                case "z" -> found.test().statistic();
                default -> found.test().p();
            });
        });
        Golden.judge(FILE, "theil_sen", first -> {
            Series of = Series.of(first);
            Outcome<MannKendall> trend = MannKendall.of(of.time, of.rates());
            return row -> trend.map(found -> switch (row.stat()) {
                case "slope" -> found.slope();
                case "n_slopes" -> (double) found.pairs();
                default -> found.intercept();
            });
        });
    }

    @Test
    void controlCharts() {
        Golden.judge(FILE, "c_chart", first -> {
            Outcome<ControlChart.Counts> chart = ControlChart.counts(Series.of(first).events);
            return row -> chart.map(found -> switch (row.stat()) {
                case "centre" -> found.centre();
                case "ucl" -> found.limits().upper();
                case "lcl" -> found.limits().lower();
                case "ucl_exact_99.73" -> found.exact().upper();
                default -> found.exact().lower();
            });
        });
        Golden.judge(FILE, "u_chart", first -> {
            Series of = Series.of(first);
            Outcome<ControlChart.Rates> chart = ControlChart.rates(of.events, of.people);
            return row -> chart.map(found -> found.points().get(of.at(row.key())))
                    .map(point -> switch (row.stat()) {
                        case "ucl" -> point.limits().upper();
                        case "lcl" -> point.limits().lower();
                        default -> point.z();
                    });
        });
        Golden.judge(FILE, "laney_u_prime", first -> {
            Series of = Series.of(first);
            Outcome<ControlChart.Rates> chart = ControlChart.rates(of.events, of.people);
            return row -> chart.map(found -> row.stat().equals("sigma_z")
                    ? found.sigmaZ()
                    : found.points().get(of.at(row.key())).laney().upper());
        });
    }

    @Test
    void funnels() {
        Golden.judge(FILE, "funnel_poisson_interpolated", first -> {
            GoldenData data = Golden.data(first.dataset());
            double[] expected =
                    StandardisedRatio.expected(data.column(first.param("num")), data.column(first.param("den")));
            return row -> FunnelLimits.of(expected[data.place(row.key())], first.number("tail"))
                    .map(found -> row.stat().equals("lower_ratio") ? found.lower() : found.upper());
        });
        Golden.judge(FILE, "funnel_position_exact", first -> {
            GoldenData data = Golden.data(first.dataset());
            double[] events = data.column(first.param("num"));
            double[] expected = StandardisedRatio.expected(events, data.column(first.param("den")));
            return row -> {
                int i = data.place(row.key());
                return row.stat().equals("p_upper")
                        ? FunnelLimits.upper(events[i], expected[i])
                        : FunnelLimits.lower(events[i], expected[i]);
            };
        });
        Golden.judge(FILE, "overdispersion", first -> {
            GoldenData data = Golden.data(first.dataset());
            double[] events = data.column(first.param("num"));
            double[] expected = StandardisedRatio.expected(events, data.column(first.param("den")));
            return row -> FunnelLimits.dispersion(events, expected, 0.1);
        });
    }

    @Test
    void darkFigures() {
        Golden.judge(FILE, "dark_figure_delta_log", first -> row -> part(row, formula(row, true)));
        Golden.judge(FILE, "dark_figure_delta_log_fixed_count", first -> row -> part(row, formula(row, false)));
        Golden.judge(
                FILE,
                "dark_figure_mc",
                first -> row -> part(
                        row,
                        DarkFigure.drawn(
                                row.keyNumber("recorded"),
                                row.keyNumber("report_rate"),
                                row.keyNumber("se"),
                                0.95,
                                20261123)));
    }

    private static Outcome<DarkFigure> formula(GoldenRow row, boolean chance) {
        return DarkFigure.formula(
                row.keyNumber("recorded"), row.keyNumber("report_rate"), row.keyNumber("se"), 0.95, chance);
    }

    private static Outcome<Double> part(GoldenRow row, Outcome<DarkFigure> figure) {
        return figure.map(found -> switch (row.stat()) {
            case "lower" -> found.interval().lower();
            case "upper" -> found.interval().upper();
            default -> found.value();
        });
    }
}
