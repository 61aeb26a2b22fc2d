package org.sharedsafety.honesty;

import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.model.finding.Strength;
import org.sharedsafety.model.finding.Verdict;
import org.sharedsafety.model.result.Outcome;
import org.sharedsafety.stats.Correlation;
import org.sharedsafety.stats.Interval;
import org.sharedsafety.stats.ModifiedT;

/**
 * What the data can say about a link between two measures; the only place where it is decided.
 *
 * <p><em>Clear</em>: the interval of r at the effective number of places excludes 0. <em>Possible</em>: the ordinary
 * interval excludes 0 and that one does not, or the places have no coordinates. Else <em>cannot tell</em>; also for
 * fewer than 10 places and where the effective number is 4 or less or not available. Spearman's rho gives the strength
 * word; where the signs of rho and r differ, or their words are two steps apart, the verdict drops a step because it
 * depends on a few places.
 *
 * @param verdict what may be said
 * @param why what holds a link back from being clear
 * @param rises whether more of x goes with more of y
 * @param strength the word for rho, or null where there is none
 * @param low the word for the weak end of the interval that decided, or null
 * @param high the word for its strong end, or null
 */
public record LinkVerdict(
        Verdict verdict,
        Why why,
        boolean rises,
        @Nullable Strength strength,
        @Nullable Strength low,
        @Nullable Strength high) {
    private static final double CONFIDENCE = 0.95;

    /** What holds a link back from being clear. */
    public enum Why {
        /** Nothing: the link is clear, or there is none to be seen. */
        NOTHING,
        /** Neighbors are so alike that the link may come from that. */
        NEIGHBORS_ALIKE,
        /** Without positions on a map, neighbors could not be looked at. */
        NO_MAP,
        /** A few unusual places decide. */
        FEW_PLACES_DECIDE
    }

    /** No link can be spoken of: too few places, no statistic, or a comparison that was refused. */
    public static LinkVerdict none() {
        return new LinkVerdict(Verdict.CANNOT_TELL, Why.NOTHING, true, null, null, null);
    }

    /**
     * The verdict on a correlation.
     *
     * @param located whether the places have positions on a map
     */
    public static LinkVerdict of(
            Outcome<Correlation> pearson, Outcome<Correlation> spearman, Outcome<ModifiedT> modified, boolean located) {
        Correlation r = pearson.found().orElse(null);
        Correlation rho = spearman.found().orElse(null);
        if (r == null || rho == null) {
            return none();
        }
        Interval naive = r.interval().found().orElse(null);
        Interval adjusted = modified.then(t -> t.interval(CONFIDENCE)).found().orElse(null);
        LinkVerdict first = beforeDisagreement(r.r(), rho.r(), naive, adjusted, located);
        return first.verdict != Verdict.CANNOT_TELL && disagree(r.r(), rho.r()) ? first.lowered() : first;
    }

    private static LinkVerdict beforeDisagreement(
            double r, double rho, @Nullable Interval naive, @Nullable Interval adjusted, boolean located) {
        if (naive == null || (adjusted == null && located)) {
            return worded(Verdict.CANNOT_TELL, Why.NOTHING, r, rho, naive);
        }
        if (adjusted != null && !adjusted.contains(0)) {
            return worded(Verdict.CLEAR, Why.NOTHING, r, rho, adjusted);
        }
        if (!naive.contains(0)) {
            return worded(
                    Verdict.POSSIBLE,
                    adjusted == null ? Why.NO_MAP : Why.NEIGHBORS_ALIKE,
                    r,
                    rho,
                    adjusted == null ? naive : adjusted);
        }
        return worded(Verdict.CANNOT_TELL, Why.NOTHING, r, rho, naive);
    }

    private static LinkVerdict worded(Verdict verdict, Why why, double r, double rho, @Nullable Interval interval) {
        Strength word = Strength.of(rho);
        if (interval == null) {
            return new LinkVerdict(verdict, why, r >= 0, word, null, null);
        }
        boolean crosses = interval.contains(0);
        double near = crosses ? 0 : Math.min(Math.abs(interval.lower()), Math.abs(interval.upper()));
        double far = Math.max(Math.abs(interval.lower()), Math.abs(interval.upper()));
        return new LinkVerdict(
                verdict, why, r >= 0, word, weaker(word, Strength.of(near)), stronger(word, Strength.of(far)));
    }

    private static Strength weaker(Strength a, Strength b) {
        return a.compareTo(b) <= 0 ? a : b;
    }

    private static Strength stronger(Strength a, Strength b) {
        return a.compareTo(b) >= 0 ? a : b;
    }

    private static boolean disagree(double r, double rho) {
        Set<Strength> words = EnumSet.of(Strength.of(r), Strength.of(rho));
        return Math.signum(r) * Math.signum(rho) < 0 || words.equals(EnumSet.of(Strength.WEAK, Strength.STRONG));
    }

    private LinkVerdict lowered() {
        Verdict lower = verdict == Verdict.CLEAR ? Verdict.POSSIBLE : Verdict.CANNOT_TELL;
        return new LinkVerdict(lower, Why.FEW_PLACES_DECIDE, rises, strength, low, high);
    }
}
