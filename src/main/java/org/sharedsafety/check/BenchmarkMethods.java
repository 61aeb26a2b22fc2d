package org.sharedsafety.check;

import java.util.Arrays;
import java.util.Map;
import java.util.function.IntFunction;
import org.sharedsafety.check.Adapter.Answers;
import org.sharedsafety.model.result.Outcome;
import org.sharedsafety.stats.Benchmark;
import org.sharedsafety.stats.EventConcentration;
import org.sharedsafety.stats.FunnelLimits;
import org.sharedsafety.stats.Reliability;
import org.sharedsafety.stats.StandardisedRatio;

/** Events beside those expected at a reference rate: ratios, benchmarks, funnels, excess, concentration. */
final class BenchmarkMethods {
    private BenchmarkMethods() {}

    static Map<String, Adapter> adapters() {
        return Map.ofEntries(
                Adapter.at("smr_excess_risk", BenchmarkMethods::ratios),
                Adapter.at("excess_events_vs_benchmark", BenchmarkMethods::ratios),
                Adapter.at(
                        "smr_exact_p_minlike",
                        each((row, of) ->
                                i -> Answer.of(StandardisedRatio.minimumLikelihood(of.events[i], of.expected[i])))),
                Adapter.at(
                        "smr_exact_p_twicesmaller",
                        each((row, of) ->
                                i -> Answer.of(StandardisedRatio.twiceSmallerTail(of.events[i], of.expected[i])))),
                Adapter.at("benchmark_3way_95", each((row, of) -> i -> side(of, i, 0.95))),
                Adapter.at("benchmark_3way_998", each((row, of) -> i -> side(of, i, 0.998))),
                Adapter.at("benchmark_5way", each((row, of) -> i -> fiveWay(of, i))),
                Adapter.at("reliability", each(BenchmarkMethods::reliability)),
                Adapter.at("funnel_poisson_interpolated", each(BenchmarkMethods::funnel)),
                Adapter.at("funnel_position_exact", each(BenchmarkMethods::position)),
                Adapter.at("overdispersion", BenchmarkMethods::overdispersion),
                Adapter.at("event_concentration", BenchmarkMethods::concentration),
                Adapter.at("lorenz_gini", BenchmarkMethods::gini));
    }

    /** Events, people, and what is expected at the reference rate: the overall one, or a number of the parameters. */
    private static final class Counts {
        private final Frame frame;
        private final double[] events;
        private final double[] people;
        private final double[] expected;

        private Counts(Frame frame, double[] expected) {
            this.frame = frame;
            this.events = frame.column(0);
            this.people = frame.column(1);
            this.expected = expected;
        }

        static Counts of(ReferenceRow row, Bench bench) {
            Frame frame = Frame.of(
                    bench.folder().places(row),
                    row.params().word("num"),
                    row.params().word("den"));
            String rate = row.params().word("reference", row.params().word("benchmark", ""));
            double[] people = frame.column(1);
            return new Counts(
                    frame,
                    Parameters.parse(rate)
                            .map(number ->
                                    Arrays.stream(people).map(n -> n * number).toArray())
                            .orElseGet(() -> StandardisedRatio.expected(frame.column(0), people)));
        }

        Outcome<StandardisedRatio> ratio(int i, double confidence) {
            return StandardisedRatio.of(events[i], expected[i], confidence);
        }
    }

    private interface EachPlace {
        IntFunction<Answer> of(ReferenceRow row, Counts counts);
    }

    private static Adapter each(EachPlace method) {
        return (first, bench) -> {
            Counts counts = Counts.of(first, bench);
            return row -> counts.frame.answer(row.key(), method.of(row, counts));
        };
    }

    private static Answers ratios(ReferenceRow first, Bench bench) {
        Counts counts = Counts.of(first, bench);
        boolean excess = first.method().startsWith("excess");
        double confidence = RateMethods.confidence(first);
        return row -> counts.frame.answer(
                row.key(),
                i -> Answer.number(counts.ratio(i, confidence), found -> switch (row.stat()) {
                    case "expected" -> found.expected();
                    case "ratio" -> found.ratio();
                    case "excess" -> found.excess();
                    case "lower95" -> (excess ? found.excessInterval() : found.interval()).lower();
                    case "upper95" -> (excess ? found.excessInterval() : found.interval()).upper();
                    default -> throw row.unknownStat();
                }));
    }

    private static Answer side(Counts of, int i, double confidence) {
        return Answer.of(of.ratio(i, confidence), found -> Answer.of(Benchmark.side(found.interval(), 1)));
    }

    private static Answer fiveWay(Counts of, int i) {
        Outcome<Benchmark.FiveWay> found = of.ratio(i, 0.95).then(narrow -> of.ratio(i, 0.998)
                .map(wide -> Benchmark.fiveWay(narrow.interval(), wide.interval(), 1)));
        return Answer.of(found, place -> Answer.of(place.name().replace("99_8", "99.8")));
    }

    private static IntFunction<Answer> reliability(ReferenceRow row, Counts of) {
        return i -> switch (row.stat()) {
            case "flag" -> Answer.of(Reliability.of(of.events[i]).token());
            case "rse_percent" -> Answer.of(Reliability.relativeStandardError(of.events[i]));
            default -> throw row.unknownStat();
        };
    }

    private static IntFunction<Answer> funnel(ReferenceRow row, Counts of) {
        return i -> Answer.number(
                FunnelLimits.of(of.expected[i], row.params().number("tail")), found -> switch (row.stat()) {
                    case "lower_ratio" -> found.lower();
                    case "upper_ratio" -> found.upper();
                    default -> throw row.unknownStat();
                });
    }

    private static IntFunction<Answer> position(ReferenceRow row, Counts of) {
        return i -> switch (row.stat()) {
            case "p_upper" -> Answer.of(FunnelLimits.upper(of.events[i], of.expected[i]));
            case "p_lower" -> Answer.of(FunnelLimits.lower(of.events[i], of.expected[i]));
            default -> throw row.unknownStat();
        };
    }

    private static Answers overdispersion(ReferenceRow first, Bench bench) {
        Counts counts = Counts.of(first, bench);
        return row -> {
            if (!row.stat().equals("phi_winsorised10_sqrt")) {
                throw row.unknownStat();
            }
            return Answer.of(FunnelLimits.dispersion(counts.events, counts.expected, 0.1));
        };
    }

    private static Answers concentration(ReferenceRow first, Bench bench) {
        Frame frame = Frame.of(bench.folder().places(first), first.params().word("num"));
        return row -> Answer.of(
                EventConcentration.share(frame.column(0), first.params().number("top")));
    }

    private static Answers gini(ReferenceRow first, Bench bench) {
        Counts counts = Counts.of(first, bench);
        return row -> Answer.of(EventConcentration.gini(counts.events, counts.people));
    }
}
