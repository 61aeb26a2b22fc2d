package org.sharedsafety.stats;

import org.sharedsafety.model.result.Outcome;

/**
 * Kendall's coefficient of concordance: how far several judges put the same things in the same order.
 *
 * <p>{@code W = 12 S / (m² (n³ - n) - m T)}, S the sum of squared deviations of the rank sums of n things from their
 * mean over m judges, T the sum of {@code t³ - t} over all ties of t things of one judge. From 0, no agreement, to 1, one
 * order. Source: Kendall and Babington Smith 1939; ties as in Siegel and Castellan 1988, section 9.6.
 */
public final class Concordance {
    private Concordance() {}

    /**
     * The coefficient.
     *
     * @param judged one row a judge, one column a thing; larger is higher, equal values are ties
     */
    public static Outcome<Double> of(double[][] judged) {
        int judges = judged.length;
        if (judges < 2 || judged[0].length < 2) {
            return Reason.TOO_FEW.outcome();
        }
        int things = judged[0].length;
        double[] sums = new double[things];
        double ties = 0;
        for (double[] judge : judged) {
            Sums.requireFinite(judge);
            double[] ranks = Ranks.mid(judge);
            for (int i = 0; i < things; i++) {
                sums[i] += ranks[i];
            }
            ties += ties(ranks);
        }
        double mean = judges * (things + 1) / 2.0;
        double squares = 0;
        for (double sum : sums) {
            squares += (sum - mean) * (sum - mean);
        }
        double most = (double) judges * judges * ((double) things * things * things - things) - judges * ties;
        return most <= 0 ? Reason.CONSTANT.outcome() : Outcome.of(12 * squares / most);
    }

    private static double ties(double[] ranks) {
        double ties = 0;
        for (double rank : ranks) {
            int same = 0;
            for (double other : ranks) {
                same += other == rank ? 1 : 0;
            }
            // Counted once for each of the tied things.
            ties += ((double) same * same * same - same) / same;
        }
        return ties;
    }
}
