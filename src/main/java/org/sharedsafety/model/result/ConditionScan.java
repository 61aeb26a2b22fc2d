package org.sharedsafety.model.result;

import java.util.List;
import org.sharedsafety.model.Message;
import org.sharedsafety.model.Metric;
import org.sharedsafety.model.finding.Finding;
import org.sharedsafety.model.finding.Verdict;

/**
 * One harm beside every condition and outcome that the project can set against it: what is worth a conversation, never
 * what causes what.
 *
 * @param harm the measure that all others are set against
 * @param level of geography
 * @param lag years by which the conditions come before the harm; 0 for the same time
 * @param tested pairs with a p: the family that every q is for
 * @param pairs the smallest q first, of two alike the larger rho
 * @param leftOut measures that were not looked at, and why
 */
public record ConditionScan(
        MeasureSide harm, String level, int lag, int tested, List<Pair> pairs, List<LeftOut> leftOut, About about) {
    public ConditionScan {
        pairs = List.copyOf(pairs);
        leftOut = List.copyOf(leftOut);
    }

    /**
     * A condition beside the harm.
     *
     * @param n places with both
     * @param modified test that allows for neighbors that are alike
     * @param permutation test that takes the places as independent, for comparison only
     * @param q Benjamini and Hochberg's, over all pairs of the scan
     * @param findings what to know about this pair
     */
    public record Pair(
            MeasureSide condition,
            int n,
            Outcome<Comparison.Correlation> pearson,
            Outcome<Comparison.Correlation> spearman,
            Outcome<Comparison.ModifiedT> modified,
            Outcome<Comparison.Permutation> permutation,
            Outcome<Double> q,
            Verdict verdict,
            List<Finding> findings) {
        public Pair {
            findings = List.copyOf(findings);
        }
    }

    /** A measure that was not looked at. */
    public record LeftOut(Metric metric, Message why) {}
}
