package org.sharedsafety.analysis;

import java.util.List;
import org.sharedsafety.model.result.Outcome;
import org.sharedsafety.model.result.Trend;
import org.sharedsafety.stats.IndividualsChart;

/** What an individuals chart marks in a stretch of numbers. */
final class Signals {
    private Signals() {}

    static Outcome<Trend.Signals> of(List<PeriodNumber> known) {
        if (Stretches.overlap(known)) {
            return Outcome.notAvailable("reason.overlapping-periods");
        }
        return IndividualsChart.of(
                        known.stream().mapToDouble(PeriodNumber::value).toArray())
                .map(chart -> new Trend.Signals(
                        chart.centre(),
                        chart.limits().lower(),
                        chart.limits().upper(),
                        chart.trial(),
                        chart.signals().stream()
                                .map(signal -> new Trend.Signal(
                                        known.get(signal.point()).period(), kind(signal.kind())))
                                .toList()));
    }

    private static String kind(IndividualsChart.Kind kind) {
        return switch (kind) {
            case OUTSIDE -> "outside";
            case RUN_ON_ONE_SIDE -> "run";
            case SEVEN_STEPS -> "steps";
            case TWO_OF_THREE_FAR -> "far";
        };
    }
}
