package org.sharedsafety.analysis;

import java.util.ArrayList;
import java.util.List;
import org.sharedsafety.model.result.Outcome;
import org.sharedsafety.model.result.Trend;
import org.sharedsafety.stats.XmrChart;

/** What a chart of single values and moving ranges marks in a stretch of numbers. */
final class Signals {
    private Signals() {}

    static Outcome<Trend.Signals> of(List<PeriodNumber> known) {
        if (Stretches.overlap(known)) {
            return Outcome.notAvailable("reason.overlapping-periods");
        }
        return XmrChart.of(known.stream().mapToDouble(PeriodNumber::value).toArray())
                .map(chart -> new Trend.Signals(
                        chart.centre(),
                        chart.limits().lower(),
                        chart.limits().upper(),
                        chart.trial(),
                        marked(known, chart)));
    }

    private static List<Trend.Signal> marked(List<PeriodNumber> known, XmrChart chart) {
        List<Trend.Signal> marked = new ArrayList<>();
        for (int i = 0; i < known.size(); i++) {
            for (XmrChart.Signal signal : XmrChart.Signal.values()) {
                if (chart.signals().get(i).contains(signal)) {
                    marked.add(new Trend.Signal(known.get(i).period(), kind(signal)));
                }
            }
        }
        return marked;
    }

    private static String kind(XmrChart.Signal signal) {
        return switch (signal) {
            case OUTSIDE -> "outside";
            case RUN_ON_ONE_SIDE -> "run";
            case RUN_RISING_OR_FALLING -> "steps";
            case TWO_OF_THREE -> "far";
        };
    }
}
