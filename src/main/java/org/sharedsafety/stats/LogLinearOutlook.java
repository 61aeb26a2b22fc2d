package org.sharedsafety.stats;

import org.sharedsafety.model.result.Outcome;

/**
 * Where a log-linear trend of counts would go on to, with the interval in which a single number would lie.
 *
 * <p>Expected count {@code mu(t) = n(t) exp(a + b t)} of {@link LogLinearTrend}. On the log scale the error of a single
 * number at {@code t} is {@code sqrt(f (1/M + (t - c)^2 V + 1/mu(t)))}: {@code M} all expected counts, {@code c} the mean
 * time they weigh, {@code V} the Poisson variance of {@code b}, {@code f} Pearson's dispersion where it is above 1.5 and
 * else 1; times the normal quantile, or Student's with n - 2 where {@code f} is not 1. Delta method (McCullagh and Nelder
 * 1989, ch. 6). Not a forecast: it assumes that nothing changes.
 */
public final class LogLinearOutlook {
    private final double[] time;
    private final double[] events;
    private final double[] people;
    private final double confidence;

    /**
     * The expected count at a time.
     *
     * @param count expected
     * @param interval in which a single count would lie
     */
    public record Point(double count, Interval interval) {}

    /** Over the same points in time as {@link LogLinearTrend#of}. */
    public LogLinearOutlook(double[] time, double[] events, double[] people, double confidence) {
        this.time = time.clone();
        this.events = events.clone();
        this.people = people.clone();
        this.confidence = confidence;
    }

    /** The expected count at a time over an exposure above 0; not available where the trend is not. */
    public Outcome<Point> at(double when, double exposure) {
        return LogLinearTrend.of(time, events, people, confidence).map(found -> at(found, when, exposure));
    }

    private Point at(LogLinearTrend trend, double when, double exposure) {
        double b = trend.beta();
        double reference = Sums.mean(time);
        Sums unscaled = new Sums();
        for (int i = 0; i < time.length; i++) {
            unscaled.add(people[i] * Math.exp(b * (time[i] - reference)));
        }
        // The fitted counts add up to the observed ones, which gives the level of the line.
        double level = Sums.sum(events) / unscaled.total();
        Sums moment = new Sums();
        for (int i = 0; i < time.length; i++) {
            moment.add(time[i] * level * people[i] * Math.exp(b * (time[i] - reference)));
        }
        double all = Sums.sum(events);
        double centre = moment.total() / all;
        double expected = level * exposure * Math.exp(b * (when - reference));
        boolean over = trend.dispersion() > LogLinearTrend.OVERDISPERSED;
        double factor = over ? trend.dispersion() : 1;
        double off = when - centre;
        double error = Math.sqrt(factor * (1 / all + off * off * trend.error() * trend.error() + 1 / expected));
        double quantile =
                over ? Tails.studentQuantile(confidence, time.length - 2.0) : Tails.normalQuantile(confidence);
        return new Point(
                expected, new Interval(expected * Math.exp(-quantile * error), expected * Math.exp(quantile * error)));
    }
}
