package org.sharedsafety.stats;

import java.util.Arrays;
import java.util.List;
import org.sharedsafety.model.result.Outcome;

/**
 * A rate in five equal parts of the people, the most disadvantaged first, and what the gap between them comes to.
 *
 * <p>The population fraction is the share of the mean that is associated with, not caused by, not having the best
 * part's rate: {@code PAR = m - m_best}, {@code PAF = PAR / m}; it may be negative with a reference of one's own.
 *
 * @param rates of the five parts
 * @param difference first less last
 * @param ratio first over last
 */
public record FifthsOfPeople(List<Double> rates, double difference, Outcome<Double> ratio) {
    private static final int PARTS = 5;

    /** What the whole would gain at a reference rate. */
    public record Attributable(double risk, double fraction) {}

    public FifthsOfPeople {
        rates = List.copyOf(rates);
    }

    /** The parts; not available where one of them holds nobody. */
    public static Outcome<FifthsOfPeople> of(double[] rate, RankedGroups groups) {
        double[] mean = groups.meanOfParts(rate, PARTS);
        if (Arrays.stream(mean).anyMatch(Double::isNaN)) {
            return Reason.TOO_FEW.outcome();
        }
        double last = mean[PARTS - 1];
        return Outcome.of(new FifthsOfPeople(
                Arrays.stream(mean).boxed().toList(),
                mean[0] - last,
                last == 0 ? Reason.COUNT_TOO_SMALL.outcome() : Outcome.of(mean[0] / last)));
    }

    /** The fraction of the mean associated with not having the lowest rate of the parts. */
    public static Outcome<Attributable> againstLowest(double[] rate, RankedGroups groups) {
        double mean = groups.mean(rate);
        return of(rate, groups)
                .then(parts -> against(
                        mean,
                        parts.rates().stream()
                                .mapToDouble(Double::doubleValue)
                                .min()
                                .orElseThrow()));
    }

    /** The fraction of a mean associated with not having a reference rate. */
    public static Outcome<Attributable> against(double mean, double reference) {
        return mean == 0
                ? Reason.CONSTANT.outcome()
                : Outcome.of(new Attributable(mean - reference, (mean - reference) / mean));
    }
}
