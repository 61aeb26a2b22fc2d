package org.sharedsafety.analysis;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.sharedsafety.model.Message;
import org.sharedsafety.model.Metric;
import org.sharedsafety.model.Period;
import org.sharedsafety.model.RollUp;
import org.sharedsafety.model.Status;
import org.sharedsafety.model.result.Reading;
import org.sharedsafety.model.result.Trend;

/**
 * Takes several years together: counts and person-years are added first, then divided, never the rates averaged.
 *
 * <p>Windows are counted back from the latest year and do not overlap; a window that lacks a year or lies on both sides
 * of a break is left out. Numbers without counts, and periods that overlap already, are not pooled.
 */
final class YearsTogether {
    private YearsTogether() {}

    /** The windows of one stretch, earliest first. */
    static List<Trend.Pooled> of(Metric metric, List<PeriodNumber> stretch, int years) {
        List<Trend.Pooled> windows = new ArrayList<>();
        if (metric.rollUp() != RollUp.SUM_NUMERATORS_AND_DENOMINATORS
                || metric.cycle() > 1
                || Stretches.overlap(stretch)) {
            return windows;
        }
        for (int end = stretch.size(); end >= years; end -= years) {
            List<PeriodNumber> window = stretch.subList(end - years, end);
            if (isWhole(window)) {
                windows.add(pooled(metric, window));
            }
        }
        Collections.reverse(windows);
        return windows;
    }

    /** Whether every year is there, with its count and what divides it, one after the other. */
    private static boolean isWhole(List<PeriodNumber> window) {
        for (int i = 0; i < window.size(); i++) {
            PeriodNumber one = window.get(i);
            boolean next = i == 0
                    || window.get(i - 1)
                            .period()
                            .end()
                            .plusDays(1)
                            .equals(one.period().start());
            if (!next || !one.isUsable() || !(one.count() >= 0) || !(one.outOf() > 0)) {
                return false;
            }
        }
        return true;
    }

    private static Trend.Pooled pooled(Metric metric, List<PeriodNumber> window) {
        double count = window.stream().mapToDouble(PeriodNumber::count).sum();
        double outOf = window.stream().mapToDouble(PeriodNumber::outOf).sum();
        Period span = new Period(
                window.get(0).period().start(),
                window.get(window.size() - 1).period().end());
        Reading made = new Reading(
                count / outOf * metric.multiplier(),
                count,
                outOf,
                null,
                null,
                Status.OK,
                Message.of("reason.years-together", window.size()));
        return new Trend.Pooled(span, window.size(), new CountInterval(metric).beside(made));
    }
}
