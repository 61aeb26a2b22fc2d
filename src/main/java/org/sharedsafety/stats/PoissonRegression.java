package org.sharedsafety.stats;

import org.sharedsafety.model.result.Outcome;

/**
 * Poisson (or, with a given theta, negative-binomial) regression with a logarithmic link, by iteratively reweighted least
 * squares. Source: McCullagh and Nelder 1989.
 */
final class PoissonRegression {
    private static final int ROUNDS = 200;
    private static final double TINY = 1e-12;

    private final double[] mu;
    private final double[] coefficients;
    private final double[] errors;

    private PoissonRegression(double[] mu, double[] coefficients, double[] errors) {
        this.mu = mu;
        this.coefficients = coefficients;
        this.errors = errors;
    }

    /**
     * Fits {@code ln E(x) = ln n + columns b}.
     *
     * @param columns of the design, an intercept among them
     * @param theta variance {@code mu + mu^2/theta}; infinite for Poisson
     */
    static Outcome<PoissonRegression> of(double[] events, double[] people, double theta, double[]... columns) {
        int n = events.length;
        double[] eta = new double[n];
        double overall = Math.log(Sums.sum(events) / Sums.sum(people));
        for (int i = 0; i < n; i++) {
            eta[i] = overall + Math.log(people[i]);
        }
        double before = Double.POSITIVE_INFINITY;
        for (int round = 0; round < ROUNDS; round++) {
            double[] root = new double[n];
            double[] work = new double[n];
            double[][] design = new double[columns.length][n];
            for (int i = 0; i < n; i++) {
                double mean = Math.exp(eta[i]);
                root[i] = Math.sqrt(mean / (1 + mean / theta));
                work[i] = root[i] * (eta[i] - Math.log(people[i]) + (events[i] - mean) / mean);
                for (int j = 0; j < columns.length; j++) {
                    design[j][i] = root[i] * columns[j][i];
                }
            }
            ThinQr qr = new ThinQr(design);
            if (!qr.fullRank()) {
                return Reason.SINGULAR.outcome();
            }
            double[] b = qr.solveR(qr.project(work));
            double[] mu = new double[n];
            double change = 0;
            for (int i = 0; i < n; i++) {
                double next = Math.log(people[i]);
                for (int j = 0; j < columns.length; j++) {
                    next += columns[j][i] * b[j];
                }
                change = Math.max(change, Math.abs(next - eta[i]));
                eta[i] = next;
                mu[i] = Math.exp(next);
            }
            if (!Double.isFinite(change)) {
                return Reason.SINGULAR.outcome();
            }
            if (change < TINY || (round > 20 && change >= before)) {
                return Outcome.of(new PoissonRegression(mu, b, errors(qr, columns.length)));
            }
            before = change;
        }
        return Reason.SINGULAR.outcome();
    }

    private static double[] errors(ThinQr qr, int k) {
        double[][] identity = new double[k][k];
        for (int j = 0; j < k; j++) {
            identity[j][j] = 1;
        }
        double[][] covariance = qr.sandwich(identity);
        double[] errors = new double[k];
        for (int j = 0; j < k; j++) {
            errors[j] = Math.sqrt(covariance[j][j]);
        }
        return errors;
    }

    /** Expected counts. */
    double[] means() {
        return mu;
    }

    double coefficient(int j) {
        return coefficients[j];
    }

    double error(int j) {
        return errors[j];
    }

    /** Poisson deviance. */
    double deviance(double[] events) {
        Sums deviance = new Sums();
        for (int i = 0; i < mu.length; i++) {
            deviance.add(2 * ((events[i] > 0 ? events[i] * Math.log(events[i] / mu[i]) : 0) - (events[i] - mu[i])));
        }
        return deviance.total();
    }
}
