package org.sharedsafety.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.honesty.WatchSentences;
import org.sharedsafety.model.Metric;
import org.sharedsafety.model.Period;
import org.sharedsafety.model.result.EarlyWarning;
import org.sharedsafety.model.result.Outcome;
import org.sharedsafety.stats.ControlChart;
import org.sharedsafety.stats.EarlyDetection;
import org.sharedsafety.stats.FalseAlarms;
import org.sharedsafety.stats.Interval;

/**
 * Which of the latest counts of a series are worth a look: EARS C1 to C3 beside the counts just before, and a c or u chart
 * beside limits that the first counts fix.
 */
final class EarlyWarnings {
    /** Mean count below which three standard deviations are no limit. */
    private static final double FEW = 5;

    private static final double OVERDISPERSED = 2;
    private static final long SEED = 20261123;

    private final WatchedRun run;
    private final int places;
    private final int baseline;

    private EarlyWarnings(WatchedRun run, int places, int baseline) {
        this.run = run;
        this.places = places;
        this.baseline = baseline;
    }

    /**
     * The warnings of the last stretch of a series.
     *
     * @param places of the level
     * @param baseline how many of the first numbers fix the limits of the chart
     */
    static Outcome<EarlyWarning> of(Metric metric, List<PeriodNumber> stretch, int places, int baseline) {
        if (Stretches.overlap(stretch)) {
            return Outcome.notAvailable("reason.overlapping-periods");
        }
        if (metric.cycle() > 1) {
            return Outcome.notAvailable("sentence.same-kind-of-year", metric.cycle());
        }
        return WatchedRun.of(metric, stretch)
                .map(run -> Outcome.of(new EarlyWarnings(run, places, baseline).warning()))
                .orElseGet(() -> Outcome.notAvailable("reason.no-counts"));
    }

    private EarlyWarning warning() {
        Outcome<EarlyWarning.Recent> recent = recent();
        Outcome<EarlyWarning.Chart> chart = chart();
        List<EarlyWarning.Alarm> alarms = alarms(recent, chart);
        return new EarlyWarning(
                run.span(),
                run.size(),
                run.perYear(),
                places,
                recent,
                chart,
                alarms,
                WatchSentences.early(run.size(), recent, chart, alarms));
    }

    private Outcome<EarlyWarning.Recent> recent() {
        int least = EarlyDetection.BASELINE + 1;
        if (run.size() < least) {
            return Outcome.notAvailable("reason.too-few-numbers", least);
        }
        double mean = Arrays.stream(run.counts()).average().orElseThrow();
        if (!(mean > 0)) {
            return Outcome.notAvailable("reason.count-too-small");
        }
        List<EarlyWarning.Rule> rules = new ArrayList<>();
        for (EarlyDetection.Rule rule : EarlyDetection.Rule.values()) {
            rules.add(rule(rule, mean));
        }
        return Outcome.of(new EarlyWarning.Recent(EarlyDetection.BASELINE, rules));
    }

    private EarlyWarning.Rule rule(EarlyDetection.Rule rule, double mean) {
        double[] counts = run.counts();
        double[] exposure = run.exposure();
        EarlyDetection detection = new EarlyDetection(counts, EarlyDetection.BASELINE, EarlyDetection.LEAST_DEVIATION);
        double z = EarlyDetection.limit(rule.alpha());
        List<EarlyWarning.Bound> bounds = new ArrayList<>();
        for (int i = 0; i < counts.length; i++) {
            int at = i;
            detection
                    .at(i, rule, z)
                    .found()
                    .ifPresent(point -> bounds.add(new EarlyWarning.Bound(
                            run.period(at),
                            counts[at],
                            shown(counts[at] / exposure[at]),
                            point.bound(),
                            shown(point.bound() / exposure[at]),
                            point.alarm())));
        }
        double share = FalseAlarms.share(mean, EarlyDetection.BASELINE, EarlyDetection.LEAST_DEVIATION, rule, z, SEED);
        return new EarlyWarning.Rule(rule.name(), rule.lag(), z, bounds, chance(rule.alpha(), share, bounds.size()));
    }

    private EarlyWarning.Chance chance(double alpha, double share, int judged) {
        return new EarlyWarning.Chance(
                alpha,
                judged,
                EarlyDetection.falseAlarms(1, judged, alpha),
                EarlyDetection.falseAlarms(1, judged, share),
                EarlyDetection.falseAlarms(1, run.perYear(), share),
                EarlyDetection.falseAlarms(places, run.perYear(), share));
    }

    private double shown(double rate) {
        return rate * run.multiplier();
    }

    private Outcome<EarlyWarning.Chart> chart() {
        if (run.size() <= baseline) {
            return Outcome.notAvailable("reason.too-few-numbers", baseline + 1);
        }
        return ControlChart.rates(run.counts(), run.exposure(), baseline).map(this::chart);
    }

    private EarlyWarning.Chart chart(ControlChart.Rates found) {
        double[] counts = run.counts();
        double[] exposure = run.exposure();
        boolean few = Arrays.stream(counts, 0, baseline).average().orElse(0) < FEW;
        boolean laney = !few && found.dispersion() > OVERDISPERSED;
        List<EarlyWarning.Limits> points = new ArrayList<>();
        for (int i = 0; i < counts.length; i++) {
            ControlChart.Rate at = found.points().get(i);
            Interval limits = few ? at.exact() : laney ? at.laney() : at.limits();
            double rate = counts[i] / exposure[i];
            String side = i < baseline ? null : side(rate, limits);
            points.add(new EarlyWarning.Limits(
                    run.period(i), shown(rate), shown(limits.lower()), shown(limits.upper()), i < baseline, side));
        }
        double alpha = 1 - ControlChart.WITHIN;
        int judged = counts.length - baseline;
        return new EarlyWarning.Chart(
                run.isOver() ? "u" : "c",
                run.span(0, baseline),
                baseline,
                shown(found.centre()),
                few ? "exact" : laney ? "laney" : "three_sigma",
                found.dispersion(),
                points,
                chance(alpha, alpha, judged));
    }

    private static @Nullable String side(double rate, Interval limits) {
        return rate > limits.upper() ? "above" : rate < limits.lower() ? "below" : null;
    }

    private static List<EarlyWarning.Alarm> alarms(
            Outcome<EarlyWarning.Recent> recent, Outcome<EarlyWarning.Chart> chart) {
        Map<Period, List<String>> marked = new TreeMap<>();
        recent.found().ifPresent(found -> found.rules().forEach(rule -> rule.bounds().stream()
                .filter(EarlyWarning.Bound::alarm)
                .forEach(bound -> mark(marked, bound.period(), rule.code()))));
        chart.found().ifPresent(found -> found.points().forEach(point -> {
            String side = point.side();
            if (side != null) {
                mark(marked, point.period(), side);
            }
        }));
        return marked.entrySet().stream()
                .map(each -> new EarlyWarning.Alarm(each.getKey(), each.getValue()))
                .toList();
    }

    private static void mark(Map<Period, List<String>> marked, Period period, String rule) {
        marked.computeIfAbsent(period, key -> new ArrayList<>()).add(rule);
    }
}
