package org.sharedsafety.stats;

import java.util.Arrays;
import org.sharedsafety.model.result.Outcome;

/**
 * Yearly change of counts that vary more than chance, by negative-binomial regression.
 *
 * <p>{@code ln E(x) = a + b t + ln n}, variance {@code mu + mu^2/theta}; coefficients and theta in turn until both stand
 * still, theta by Newton's steps on its likelihood. The error of b takes theta as known. Source: Venables and Ripley 2002,
 * MASS {@code glm.nb}.
 *
 * @param beta b
 * @param error standard error of b
 * @param percent yearly change
 * @param interval of the change
 * @param theta the smaller, the more the counts vary beyond chance
 */
public record NegativeBinomialTrend(double beta, double error, double percent, Interval interval, double theta) {
    private static final int ROUNDS = 500;
    private static final double LARGEST = 1e7;
    private static final double STILL = 1e-10;

    /**
     * The change over the points in time; not available where the counts vary no more than chance (there is no finite
     * theta then), and where {@link LogLinearTrend} is not.
     */
    public static Outcome<NegativeBinomialTrend> of(
            double[] time, double[] events, double[] people, double confidence) {
        return LogLinearTrend.of(time, events, people, confidence).then(poisson -> {
            double[] ones = new double[time.length];
            Arrays.fill(ones, 1);
            return fit(ones, Sums.centred(time), events, people, confidence);
        });
    }

    private static Outcome<NegativeBinomialTrend> fit(
            double[] ones, double[] t, double[] events, double[] people, double confidence) {
        Outcome<PoissonRegression> model = PoissonRegression.of(events, people, Double.POSITIVE_INFINITY, ones, t);
        double theta = model.found().map(m -> start(events, m.means())).orElse(Double.NaN);
        for (int round = 0; round < ROUNDS && theta > 0 && theta < LARGEST; round++) {
            double before = theta;
            model = PoissonRegression.of(events, people, theta, ones, t);
            theta = model.found().map(m -> theta(events, m.means(), before)).orElse(Double.NaN);
            if (Math.abs(theta - before) <= STILL * before) {
                double own = theta;
                return model.map(m -> result(m, own, confidence));
            }
        }
        return Double.isNaN(theta) ? Reason.SINGULAR.outcome() : Reason.NO_OVERDISPERSION.outcome();
    }

    private static NegativeBinomialTrend result(PoissonRegression model, double theta, double confidence) {
        double b = model.coefficient(1);
        double half = Tails.normalQuantile(confidence) * model.error(1);
        return new NegativeBinomialTrend(
                b,
                model.error(1),
                100 * Math.expm1(b),
                new Interval(100 * Math.expm1(b - half), 100 * Math.expm1(b + half)),
                theta);
    }

    private static double start(double[] x, double[] mu) {
        double sum = 0;
        for (int i = 0; i < x.length; i++) {
            sum += (x[i] / mu[i] - 1) * (x[i] / mu[i] - 1);
        }
        return x.length / sum;
    }

    /** Theta of greatest likelihood for given means, in the logarithm so that it stays positive. */
    private static double theta(double[] x, double[] mu, double start) {
        double theta = start;
        for (int round = 0; round < ROUNDS && theta < LARGEST; round++) {
            double score = 0;
            double information = 0;
            for (int i = 0; i < x.length; i++) {
                double both = theta + mu[i];
                score += digammaGain(x[i], theta) + Math.log(theta / both) + 1 - (x[i] + theta) / both;
                information += trigammaLoss(x[i], theta) - 1 / theta + 2 / both - (x[i] + theta) / (both * both);
            }
            double slope = score - theta * information;
            double step = slope < 0 ? -score / slope : Math.signum(score);
            double next = theta * Math.exp(Math.max(-1, Math.min(1, step)));
            if (Math.abs(next - theta) <= STILL * theta / 10) {
                return next;
            }
            theta = next;
        }
        return theta;
    }

    /** {@code digamma(theta + x) - digamma(theta)}: a sum, as counts are whole. */
    private static double digammaGain(double x, double theta) {
        double gain = 0;
        for (int k = 0; k < x; k++) {
            gain += 1 / (theta + k);
        }
        return gain;
    }

    /** {@code trigamma(theta) - trigamma(theta + x)}. */
    private static double trigammaLoss(double x, double theta) {
        double loss = 0;
        for (int k = 0; k < x; k++) {
            loss += 1 / ((theta + k) * (theta + k));
        }
        return loss;
    }
}
