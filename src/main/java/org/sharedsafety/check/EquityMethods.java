package org.sharedsafety.check;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.sharedsafety.check.Adapter.Answers;
import org.sharedsafety.model.result.Outcome;
import org.sharedsafety.stats.Burden;
import org.sharedsafety.stats.Disparity;
import org.sharedsafety.stats.FifthsOfPeople;
import org.sharedsafety.stats.RankedGroups;
import org.sharedsafety.stats.SlopeIndex;

/** Inequality between groups and areas. */
final class EquityMethods {
    private static final int PARTS = 5;
    /** Units of rates, the largest first. */
    private static final List<Double> UNITS = List.of(1e6, 1e5, 1e4, 1e3, 1e2, 1e1);

    private EquityMethods() {}

    static Map<String, Adapter> adapters() {
        return Map.of(
                "sii_linear_wls", EquityMethods::slope,
                "rii", EquityMethods::slope,
                "concentration_index", EquityMethods::concentration,
                "theil", EquityMethods::theil,
                "between_group_variance", EquityMethods::variance,
                "mean_difference", EquityMethods::difference,
                "quintile_rate", EquityMethods::fifths,
                "paf_lowest_quintile_ref", EquityMethods::attributable,
                "burden_ratio", EquityMethods::burden);
    }

    /** Rates of places in the order of a rank, the most disadvantaged first. */
    private static final class Ranked {
        private final double[] rate;
        private final double[] people;
        private final RankedGroups groups;

        private Ranked(double[] rate, double[] people, RankedGroups groups) {
            this.rate = rate;
            this.people = people;
            this.groups = groups;
        }

        static Ranked of(ReferenceRow row, Bench bench) {
            Frame frame = Frame.of(
                    bench.folder().places(row),
                    row.params().word("y"),
                    row.params().word("pop"),
                    row.params().word("rank_by"));
            boolean descending =
                    row.params().whole("rank_by").toLowerCase(Locale.ROOT).contains("descending");
            double[] rank =
                    Arrays.stream(frame.column(2)).map(v -> descending ? -v : v).toArray();
            double[] people = frame.column(1);
            return new Ranked(frame.column(0), people, new RankedGroups(people, rank));
        }
    }

    private static Answers slope(ReferenceRow first, Bench bench) {
        Ranked of = Ranked.of(first, bench);
        Outcome<SlopeIndex> index = SlopeIndex.of(of.rate, of.groups);
        return row -> Answer.of(index, found -> switch (row.stat()) {
            case "slope" -> Answer.of(found.slope());
            case "intercept" -> Answer.of(found.intercept());
            case "se_classical" -> Answer.of(found.classicalError());
            case "se_hc1" -> Answer.of(found.robustError());
            case "ratio_top_over_bottom" -> Answer.of(found.relative());
            case "slope_over_mean" -> Answer.of(found.slopeOverMean());
            default -> throw row.unknownStat();
        });
    }

    private static Answers concentration(ReferenceRow first, Bench bench) {
        Ranked of = Ranked.of(first, bench);
        return row -> switch (row.stat()) {
            case "C_absolute", "aci_healthequal" -> Answer.of(Disparity.absoluteConcentration(of.rate, of.groups));
            case "C_relative", "rci_healthequal" -> Answer.of(Disparity.concentrationIndex(of.rate, of.groups));
            case "rci_se_healthequal" -> Answer.of(Disparity.concentrationError(of.rate, of.groups));
            default -> throw row.unknownStat();
        };
    }

    private static Answers theil(ReferenceRow first, Bench bench) {
        Ranked of = Ranked.of(first, bench);
        return row -> switch (row.stat()) {
            case "T", "T_healthequal_div1000" -> Answer.of(Disparity.theil(of.rate, of.groups));
            case "MLD", "MLD_healthequal_div1000" -> Answer.of(Disparity.meanLogDeviation(of.rate, of.groups));
            default -> throw row.unknownStat();
        };
    }

    private static Answers variance(ReferenceRow first, Bench bench) {
        Ranked of = Ranked.of(first, bench);
        return row -> switch (row.stat()) {
            case "BGV" -> Answer.of(Disparity.variance(of.rate, of.groups));
            case "BGSD" -> Answer.of(Math.sqrt(Disparity.variance(of.rate, of.groups)));
            case "cov_percent" -> Answer.of(Disparity.variationPercent(of.rate, of.groups));
            default -> throw row.unknownStat();
        };
    }

    private static Answers difference(ReferenceRow first, Bench bench) {
        Ranked of = Ranked.of(first, bench);
        return row -> switch (row.stat()) {
            case "MDM_weighted" -> Answer.of(Disparity.meanDifference(of.rate, of.groups));
            case "index_of_disparity_weighted_pct" -> Answer.of(Disparity.indexOfDisparity(of.rate, of.groups));
            default -> throw row.unknownStat();
        };
    }

    private static Answers fifths(ReferenceRow first, Bench bench) {
        Ranked of = Ranked.of(first, bench);
        Outcome<FifthsOfPeople> parts = FifthsOfPeople.of(of.rate, of.groups);
        return row -> Answer.of(parts, found -> switch (row.stat()) {
            case "diff_Q1_minus_Q5" -> Answer.of(found.difference());
            case "ratio_Q1_over_Q5" -> Answer.of(found.ratio());
            case "rate" -> Answer.of(found.rates().get(fifth(row)));
            default -> throw row.unknownStat();
        });
    }

    private static int fifth(ReferenceRow row) {
        int k = CorrelationMethods.position(row.key().replaceFirst("^[Qq]", ""));
        if (k < 0 || k >= PARTS) {
            throw new CannotJudge("no fifth " + row.key());
        }
        return k;
    }

    private static Answers attributable(ReferenceRow first, Bench bench) {
        Ranked of = Ranked.of(first, bench);
        return row -> Answer.number(FifthsOfPeople.againstLowest(of.rate, of.groups), found -> switch (row.stat()) {
            case "PAR" -> found.risk();
            case "PAF" -> found.fraction();
            default -> throw row.unknownStat();
        });
    }

    private static Answers burden(ReferenceRow first, Bench bench) {
        Ranked of = Ranked.of(first, bench);
        List<Integer> part = of.groups.parts(PARTS);
        double[] events = events(of.rate, of.people);
        double[] x = new double[PARTS];
        double[] n = new double[PARTS];
        for (int i = 0; i < events.length; i++) {
            x[part.get(i)] += events[i];
            n[part.get(i)] += of.people[i];
        }
        return row -> {
            int k = fifth(row);
            Outcome<Burden> burden = Burden.of(
                    x[k], Arrays.stream(x).sum(), n[k], Arrays.stream(n).sum(), 0.95);
            return Answer.number(burden, found -> switch (row.stat()) {
                case "share_events" -> found.events();
                case "share_population" -> found.people();
                case "ratio" -> found.ratio();
                case "lower95" -> found.interval().lower();
                case "upper95" -> found.interval().upper();
                default -> throw row.unknownStat();
            });
        };
    }

    /**
     * Events as rate times people in the unit of the rate: the largest power of ten for which all of them are whole, as
     * a rate per 1,000 is made of whole events; the plain product where none makes them whole.
     */
    static double[] events(double[] rate, double[] people) {
        double[] product = new double[rate.length];
        Arrays.setAll(product, i -> rate[i] * people[i]);
        double unit = UNITS.stream()
                .filter(u -> Arrays.stream(product).allMatch(v -> isWhole(v / u)))
                .findFirst()
                .orElse(1.0);
        return Arrays.stream(product)
                .map(v -> isWhole(v / unit) ? Math.rint(v / unit) : v / unit)
                .toArray();
    }

    private static boolean isWhole(double v) {
        return Math.abs(v - Math.rint(v)) <= 1e-6 * Math.max(1, Math.abs(v));
    }
}
