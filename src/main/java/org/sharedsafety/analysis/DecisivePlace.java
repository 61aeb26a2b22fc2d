package org.sharedsafety.analysis;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.sharedsafety.honesty.ComparisonFacts;
import org.sharedsafety.honesty.LinkVerdict;
import org.sharedsafety.model.finding.Verdict;
import org.sharedsafety.model.result.Outcome;
import org.sharedsafety.stats.Correlation;
import org.sharedsafety.stats.ModifiedT;

/**
 * Looks for a place without which the verdict would be another.
 *
 * <p>The ten places that move r most are left out, one at a time. Up to 300 places the modified t-test is done again
 * each time; above, the effective number of places is taken down by one place's share, since one place in hundreds
 * hardly changes how alike neighbors are.
 */
final class DecisivePlace {
    private static final int CANDIDATES = 10;
    private static final int AGAIN_UP_TO = 300;
    private static final double CONFIDENCE = 0.95;

    private final ComparisonFrame frame;
    private final Association whole;
    private final double[] x;
    private final double[] y;

    DecisivePlace(ComparisonFrame frame, Association whole) {
        this.frame = frame;
        this.whole = whole;
        this.x = frame.x();
        this.y = frame.y();
    }

    /** Position of the place among the complete ones, the most influential first; empty where none decides. */
    OptionalInt find() {
        if (x.length <= ComparisonFacts.MIN_FOR_VERDICT
                || whole.pearson().found().isEmpty()) {
            return OptionalInt.empty();
        }
        Verdict verdict = whole.verdict().verdict();
        return candidates().stream()
                .mapToInt(Integer::intValue)
                .filter(i -> without(i).verdict() != verdict)
                .findFirst();
    }

    private List<Integer> candidates() {
        double r = whole.pearson().found().orElseThrow().r();
        double[] moved = Correlation.leavingOut(x, y);
        Arrays.setAll(moved, i -> Math.abs(moved[i] - r));
        return IntStream.range(0, x.length)
                .boxed()
                .sorted(Comparator.comparingDouble((Integer i) -> -moved[i]).thenComparing(i -> i))
                .limit(CANDIDATES)
                .toList();
    }

    private LinkVerdict without(int i) {
        double[] restX = without(x, i);
        double[] restY = without(y, i);
        Outcome<Correlation> pearson = Correlation.pearson(restX, restY, CONFIDENCE);
        Outcome<Correlation> spearman = Correlation.spearman(restX, restY, CONFIDENCE);
        return LinkVerdict.of(pearson, spearman, modified(i, restX, restY, pearson), whole.located());
    }

    private Outcome<ModifiedT> modified(int i, double[] restX, double[] restY, Outcome<Correlation> pearson) {
        if (!whole.located()) {
            return whole.modified();
        }
        if (x.length <= AGAIN_UP_TO) {
            return ModifiedT.of(
                    restX, restY, without(frame.east(), i), without(frame.north(), i), ModifiedT.DEFAULT_CLASSES);
        }
        double share = (x.length - 1.0) / x.length;
        return pearson.then(c -> whole.modified()
                .map(t -> new ModifiedT(c.r(), t.naiveP(), t.effectiveSize() * share, t.test(), t.classes())));
    }

    private static double[] without(double[] values, int i) {
        double[] rest = new double[values.length - 1];
        System.arraycopy(values, 0, rest, 0, i);
        System.arraycopy(values, i + 1, rest, i, rest.length - i);
        return rest;
    }
}
