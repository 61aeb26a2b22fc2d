package org.sharedsafety.check;

import java.util.Map;
import java.util.function.BiFunction;
import org.sharedsafety.check.Adapter.Answers;
import org.sharedsafety.model.result.Outcome;
import org.sharedsafety.stats.CrudeRate;
import org.sharedsafety.stats.DirectlyStandardisedRate;
import org.sharedsafety.stats.Interval;
import org.sharedsafety.stats.PoissonCount;
import org.sharedsafety.stats.Proportion;
import org.sharedsafety.stats.TwoRates;

/** Rates, proportions and their intervals. */
final class RateMethods {
    private RateMethods() {}

    static Map<String, Adapter> adapters() {
        return Map.ofEntries(
                Adapter.at("crude_rate", (first, bench) -> rates(first, bench)),
                Adapter.at("rate_ci_phe", (first, bench) -> rates(first, bench)),
                Adapter.at("rate_exact_poisson", RateMethods::exactRates),
                Adapter.at("proportion_wilson", RateMethods::shares),
                Adapter.at(
                        "exact_poisson_count",
                        (first, bench) -> row -> end(row, PoissonCount.exact(row.input("x"), confidence(row)))),
                Adapter.at("byar_count", (first, bench) -> RateMethods::byar),
                Adapter.at(
                        "wilson",
                        (first, bench) ->
                                row -> end(row, Proportion.wilson(row.input("x"), row.input("n"), confidence(row)))),
                Adapter.at(
                        "clopper_pearson",
                        (first, bench) -> row ->
                                end(row, Proportion.clopperPearson(row.input("x"), row.input("n"), confidence(row)))),
                Adapter.at("rate_ratio_log_wald", two(TwoRates::rateRatioWald)),
                Adapter.at(
                        "rate_ratio_exact",
                        (first, bench) -> row -> row.stat().equals("p")
                                ? Answer.of(pair(row).exactP())
                                : part(row, pair(row).rateRatioExact(confidence(row)))),
                Adapter.at("rate_difference_wald", two((pair, level) -> Outcome.of(pair.rateDifference(level)))),
                Adapter.at("risk_ratio_log_wald", two(TwoRates::riskRatio)),
                Adapter.at("risk_difference_newcombe", two(TwoRates::riskDifference)),
                Adapter.at("dsr_dobson", RateMethods::standardised));
    }

    static double confidence(ReferenceRow row) {
        return row.params().number("conf", 0.95);
    }

    private static Answers rates(ReferenceRow first, Bench bench) {
        Frame counts = Frame.of(
                bench.folder().places(first),
                first.params().word("num"),
                first.params().word("den"));
        double multiplier = first.params().number("mult", 1);
        return row -> counts.answer(row.key(), i -> {
            Outcome<CrudeRate> rate =
                    CrudeRate.of(counts.column(0)[i], counts.column(1)[i], multiplier, confidence(first));
            return Answer.of(rate, found -> switch (row.stat()) {
                case "value" -> Answer.of(found.value());
                case "lower" -> Answer.of(found.interval().lower());
                case "upper" -> Answer.of(found.interval().upper());
                case "method" -> Answer.of(found.method() == PoissonCount.Method.EXACT ? "Exact" : "Byars");
                default -> throw row.unknownStat();
            });
        });
    }

    private static Answers exactRates(ReferenceRow first, Bench bench) {
        Frame counts = Frame.of(
                bench.folder().places(first),
                first.params().word("num"),
                first.params().word("den"));
        double multiplier = first.params().number("mult", 1);
        return row -> counts.answer(
                row.key(),
                i -> counts.column(1)[i] > 0
                        ? end(
                                row,
                                PoissonCount.exact(counts.column(0)[i], confidence(first))
                                        .times(multiplier / counts.column(1)[i]))
                        : new Answer.Absent("no denominator"));
    }

    private static Answers shares(ReferenceRow first, Bench bench) {
        Frame counts = Frame.of(
                bench.folder().places(first),
                first.params().word("num"),
                first.params().word("den"));
        return row -> counts.answer(
                row.key(),
                i -> end(row, Proportion.wilson(counts.column(0)[i], counts.column(1)[i], confidence(first))));
    }

    /** Where Byar's lower limit fails, the product takes the exact one. */
    private static Answer byar(ReferenceRow row) {
        double count = row.input("x");
        return switch (row.stat()) {
            case "lower" -> Answer.of(PoissonCount.byarLower(count, confidence(row)));
            case "upper" -> Answer.of(PoissonCount.byarUpper(count, confidence(row)));
            default -> throw row.unknownStat();
        };
    }

    private static Answer end(ReferenceRow row, Outcome<Interval> interval) {
        return Answer.of(interval, found -> end(row, found));
    }

    private static Answer end(ReferenceRow row, Interval interval) {
        return switch (row.stat()) {
            case "lower" -> Answer.of(interval.lower());
            case "upper" -> Answer.of(interval.upper());
            default -> throw row.unknownStat();
        };
    }

    private static Adapter two(BiFunction<TwoRates, Double, Outcome<TwoRates.Estimate>> method) {
        return (first, bench) -> row -> part(row, method.apply(pair(row), confidence(row)));
    }

    private static TwoRates pair(ReferenceRow row) {
        return new TwoRates(row.input("x1"), row.input("n1"), row.input("x0"), row.input("n0"));
    }

    private static Answer part(ReferenceRow row, Outcome<TwoRates.Estimate> estimate) {
        return Answer.of(
                estimate,
                found -> row.stat().equals("estimate") ? Answer.of(found.value()) : end(row, found.interval()));
    }

    private static Answers standardised(ReferenceRow first, Bench bench) {
        ReferenceTable bands = bench.folder().bands(first);
        Outcome<DirectlyStandardisedRate> rate = DirectlyStandardisedRate.of(
                bands.column("count"),
                bands.column("pop"),
                bands.column("stdpop"),
                first.params().number("mult", 100_000),
                confidence(first));
        return row -> Answer.of(rate, found -> switch (row.stat()) {
            case "total_count" -> Answer.of(found.events());
            case "total_pop" -> Answer.of(found.people());
            case "value" -> Answer.of(found.value());
            case "lowercl" -> Answer.of(found.interval().lower());
            case "uppercl" -> Answer.of(found.interval().upper());
            default -> throw row.unknownStat();
        });
    }
}
