package org.sharedsafety.stats;

import static org.sharedsafety.stats.Answers.interval;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.sharedsafety.SharedFolder;
import org.sharedsafety.model.result.Outcome;

/** Every reference row of the rates and their intervals. */
@ExtendWith(SharedFolder.class)
class RateGoldenTest {

    @Test
    void crudeRate() {
        Golden.judge("rates", "crude_rate", first -> {
            Counts counts = Counts.of(first);
            return row -> rate(counts, row, first.number("mult"), 0.95).map(CrudeRate::value);
        });
    }

    @Test
    void rateWithInterval() {
        Golden.judge("rates", "rate_ci_phe", first -> {
            Counts counts = Counts.of(first);
            return row -> rate(counts, row, first.number("mult"), first.number("conf"))
                    .map(found -> switch (row.stat()) {
                        case "lower" -> found.interval().lower();
                        case "upper" -> found.interval().upper();
                        case "method" -> found.method() == PoissonCount.Method.EXACT ? "Exact" : "Byars";
                        default -> throw new IllegalArgumentException(row.stat());
                    });
        });
    }

    private static Outcome<CrudeRate> rate(Counts counts, GoldenRow row, double multiplier, double confidence) {
        int i = counts.data.place(row.key());
        return CrudeRate.of(counts.events[i], counts.people[i], multiplier, confidence);
    }

    @Test
    void exactRate() {
        Golden.judge("rates", "rate_exact_poisson", first -> {
            Counts counts = Counts.of(first);
            return row -> {
                int i = counts.data.place(row.key());
                Interval exact = PoissonCount.exact(counts.events[i], first.number("conf"))
                        .times(first.number("mult") / counts.people[i]);
                return end(row, exact);
            };
        });
    }

    @Test
    void countLimits() {
        Golden.judge(
                "rates",
                "exact_poisson_count",
                first -> row -> end(row, PoissonCount.exact(row.keyNumber("x"), first.number("conf"))));
        Golden.judge("rates", "byar_count", first -> row -> {
            double count = row.keyNumber("x");
            double confidence = first.number("conf");
            return row.stat().equals("lower")
                    ? PoissonCount.byarLower(count, confidence)
                    : Outcome.of(PoissonCount.byarUpper(count, confidence));
        });
    }

    @Test
    void proportions() {
        Golden.judge("rates", "proportion_wilson", first -> {
            Counts counts = Counts.of(first);
            return row -> {
                int i = counts.data.place(row.key());
                return Proportion.wilson(counts.events[i], counts.people[i], first.number("conf"))
                        .map(found -> end(row, found));
            };
        });
        Golden.judge(
                "rates",
                "wilson",
                first -> row ->
                        end(row, Proportion.wilson(row.keyNumber("x"), row.keyNumber("n"), first.number("conf"))));
        Golden.judge(
                "rates",
                "clopper_pearson",
                first -> row -> end(
                        row, Proportion.clopperPearson(row.keyNumber("x"), row.keyNumber("n"), first.number("conf"))));
    }

    private static Outcome<Double> end(GoldenRow row, Outcome<Interval> found) {
        return interval(found, i -> end(row, i));
    }

    private static double end(GoldenRow row, Interval found) {
        return row.stat().equals("lower") ? found.lower() : found.upper();
    }

    /** Events and people of a dataset. */
    private static final class Counts {
        private final GoldenData data;
        private final double[] events;
        private final double[] people;

        private Counts(GoldenData data, GoldenRow row) {
            this.data = data;
            this.events = data.column(row.param("num"));
            this.people = data.column(row.param("den"));
        }

        static Counts of(GoldenRow row) {
            return new Counts(Golden.data(row.dataset()), row);
        }
    }
}
