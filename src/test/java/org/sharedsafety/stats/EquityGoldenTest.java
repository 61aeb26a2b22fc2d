package org.sharedsafety.stats;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.sharedsafety.SharedFolder;
import org.sharedsafety.model.result.Outcome;

/** Every reference row of inequality between groups and areas. */
@ExtendWith(SharedFolder.class)
class EquityGoldenTest {

    private static final class Ranked {
        private final double[] rate;
        private final double[] people;
        private final RankedGroups groups;

        private Ranked(double[] rate, double[] people, RankedGroups groups) {
            this.rate = rate;
            this.people = people;
            this.groups = groups;
        }

        static Ranked of(GoldenRow row) {
            GoldenData data = Golden.data(row.dataset());
            double[] people = data.column(row.param("pop"));
            String rank = row.param("rank_by").split(" ", -1)[0];
            return new Ranked(data.column(row.param("y")), people, new RankedGroups(people, data.column(rank)));
        }
    }

    @Test
    void slopeIndex() {
        Golden.judge("composite_equity", "sii_linear_wls", first -> {
            Ranked of = Ranked.of(first);
            return row -> SlopeIndex.of(of.rate, of.groups).map(found -> switch (row.stat()) {
                case "slope" -> found.slope();
                case "intercept" -> found.intercept();
                case "se_classical" -> found.classicalError();
                default -> found.robustError();
            });
        });
        Golden.judge("composite_equity", "rii", first -> {
            Ranked of = Ranked.of(first);
            return row -> SlopeIndex.of(of.rate, of.groups)
                    .then(found -> row.stat().equals("slope_over_mean") ? found.slopeOverMean() : found.relative());
        });
    }

    @Test
    void disparity() {
        Golden.judge("composite_equity", "concentration_index", Set.of("rci_se_healthequal"), first -> {
            Ranked of = Ranked.of(first);
            return row -> switch (row.stat()) {
                case "C_absolute", "aci_healthequal" -> Disparity.absoluteConcentration(of.rate, of.groups);
                default -> Disparity.concentrationIndex(of.rate, of.groups);
            };
        });
        Golden.judge("composite_equity", "theil", first -> {
            Ranked of = Ranked.of(first);
            return row -> row.stat().startsWith("T")
                    ? Disparity.theil(of.rate, of.groups)
                    : Disparity.meanLogDeviation(of.rate, of.groups);
        });
        Golden.judge("composite_equity", "between_group_variance", first -> {
            Ranked of = Ranked.of(first);
            return row -> switch (row.stat()) {
                case "BGV" -> Disparity.variance(of.rate, of.groups);
                case "BGSD" -> Math.sqrt(Disparity.variance(of.rate, of.groups));
                default -> Disparity.variationPercent(of.rate, of.groups);
            };
        });
        Golden.judge("composite_equity", "mean_difference", first -> {
            Ranked of = Ranked.of(first);
            return row -> row.stat().equals("MDM_weighted")
                    ? Disparity.meanDifference(of.rate, of.groups)
                    : Disparity.indexOfDisparity(of.rate, of.groups);
        });
    }

    @Test
    void fifths() {
        Golden.judge("composite_equity", "quintile_rate", first -> {
            Ranked of = Ranked.of(first);
            Outcome<FifthsOfPeople> parts = FifthsOfPeople.of(of.rate, of.groups);
            return row -> switch (row.stat()) {
                case "diff_Q1_minus_Q5" -> parts.map(FifthsOfPeople::difference);
                case "ratio_Q1_over_Q5" -> parts.then(FifthsOfPeople::ratio);
                default ->
                    parts.map(found ->
                            found.rates().get(Integer.parseInt(row.key().substring(1)) - 1));
            };
        });
        Golden.judge("composite_equity", "paf_lowest_quintile_ref", first -> {
            Ranked of = Ranked.of(first);
            return row -> FifthsOfPeople.againstLowest(of.rate, of.groups)
                    .map(found -> row.stat().equals("PAR") ? found.risk() : found.fraction());
        });
    }

    @Test
    void burden() {
        Golden.judge("composite_equity", "burden_ratio", first -> {
            Ranked of = Ranked.of(first);
            java.util.List<Integer> part = of.groups.parts(5);
            double[] x = new double[5];
            double[] n = new double[5];
            for (int i = 0; i < of.rate.length; i++) {
                // The rate is per 1,000: the events are whole again.
                x[part.get(i)] += Math.rint(of.rate[i] * of.people[i] / 1000);
                n[part.get(i)] += of.people[i];
            }
            return row -> {
                int k = Integer.parseInt(row.key().substring(1)) - 1;
                return Burden.of(x[k], Sums.sum(x), n[k], Sums.sum(n), 0.95).map(found -> switch (row.stat()) {
                    case "share_events" -> found.events();
                    case "share_population" -> found.people();
                    case "ratio" -> found.ratio();
                    case "lower95" -> found.interval().lower();
                    default -> found.interval().upper();
                });
            };
        });
    }
}
