package org.sharedsafety.stats;

import org.apache.commons.statistics.distribution.BinomialDistribution;
import org.sharedsafety.model.result.Outcome;

/**
 * Two rates, or two risks, beside each other: ratio and difference with their intervals.
 *
 * <p>A part is compared with the rest, never with a whole that contains it. Nothing is added to empty cells: without
 * events in the reference there is no ratio. Sources: log-Wald intervals (Rothman); exact conditional binomial (R
 * {@code poisson.test}); Newcombe 1998 method 10 for the difference of risks.
 *
 * @param events of the first
 * @param exposure of the first: people or person-years
 * @param referenceEvents of the second
 * @param referenceExposure of the second
 */
public record TwoRates(double events, double exposure, double referenceEvents, double referenceExposure) {
    private static final double SAME = 1 + 1e-7;

    /** An estimate and its interval. */
    public record Estimate(double value, Interval interval) {}

    public TwoRates {
        if (!(events >= 0 && referenceEvents >= 0 && exposure > 0 && referenceExposure > 0)) {
            throw new IllegalArgumentException("events are zero or more, people more than zero");
        }
    }

    /** Ratio of the rates: log-Wald where both have ten events or more, else exact. */
    public Outcome<Estimate> ratio(double confidence) {
        return events >= PoissonCount.BYAR_FROM && referenceEvents >= PoissonCount.BYAR_FROM
                ? rateRatioWald(confidence)
                : rateRatioExact(confidence);
    }

    /** {@code exp(ln RR +- z sqrt(1/x1 + 1/x0))}. */
    public Outcome<Estimate> rateRatioWald(double confidence) {
        return logWald(1 / events + 1 / referenceEvents, confidence);
    }

    /** Ratio of risks, {@code exp(ln RR +- z sqrt(1/x1 - 1/n1 + 1/x0 - 1/n0))}. */
    public Outcome<Estimate> riskRatio(double confidence) {
        return logWald(1 / events - 1 / exposure + 1 / referenceEvents - 1 / referenceExposure, confidence);
    }

    private Outcome<Estimate> logWald(double variance, double confidence) {
        if (events == 0 || referenceEvents == 0) {
            return Reason.COUNT_TOO_SMALL.outcome();
        }
        double ratio = ratioOfRates();
        double spread = Math.exp(Tails.normalQuantile(confidence) * Math.sqrt(variance));
        return Outcome.of(new Estimate(ratio, new Interval(ratio / spread, ratio * spread)));
    }

    private double ratioOfRates() {
        return events / exposure / (referenceEvents / referenceExposure);
    }

    /** Ratio with the exact interval of the first's share of all events, given their number. */
    public Outcome<Estimate> rateRatioExact(double confidence) {
        if (referenceEvents == 0) {
            return Reason.COUNT_TOO_SMALL.outcome();
        }
        return Proportion.clopperPearson(events, events + referenceEvents, confidence)
                .map(share -> new Estimate(ratioOfRates(), new Interval(odds(share.lower()), odds(share.upper()))));
    }

    private double odds(double share) {
        return share / (1 - share) * referenceExposure / exposure;
    }

    /** Two-sided exact p that both rates are the same, by minimum likelihood of the first's share. */
    public double exactP() {
        int all = (int) (events + referenceEvents);
        BinomialDistribution binomial = BinomialDistribution.of(all, exposure / (exposure + referenceExposure));
        double bound = binomial.probability((int) events) * SAME;
        Sums p = new Sums();
        for (int k = 0; k <= all; k++) {
            double likelihood = binomial.probability(k);
            if (likelihood <= bound) {
                p.add(likelihood);
            }
        }
        return Math.min(1, p.total());
    }

    /** Difference of the rates, events a person: {@code r1 - r0 +- z sqrt(x1/n1^2 + x0/n0^2)}. */
    public Estimate rateDifference(double confidence) {
        double difference = events / exposure - referenceEvents / referenceExposure;
        double error =
                Math.sqrt(events / (exposure * exposure) + referenceEvents / (referenceExposure * referenceExposure));
        double half = Tails.normalQuantile(confidence) * error;
        return new Estimate(difference, new Interval(difference - half, difference + half));
    }

    /** Difference of the risks by Newcombe's method 10, from the Wilson intervals of both. */
    public Outcome<Estimate> riskDifference(double confidence) {
        double first = events / exposure;
        double second = referenceEvents / referenceExposure;
        double difference = first - second;
        return Proportion.wilson(events, exposure, confidence)
                .then(one -> Proportion.wilson(referenceEvents, referenceExposure, confidence)
                        .map(two -> new Estimate(
                                difference,
                                new Interval(
                                        difference - Math.hypot(first - one.lower(), two.upper() - second),
                                        difference + Math.hypot(one.upper() - first, second - two.lower())))));
    }
}
