package org.sharedsafety.honesty;

import org.jspecify.annotations.Nullable;
import org.sharedsafety.model.Metric;
import org.sharedsafety.model.Place;
import org.sharedsafety.model.result.MeasureSide;

/**
 * What the rules need to know about a comparison of two measures.
 *
 * @param level of geography
 * @param considered places of the level
 * @param n places with both values
 * @param withheld places where a publisher withholds one of the values or more
 * @param fewCases places used whose count is below 20, or that the publisher calls unreliable, in either measure
 * @param overridden whether a person asked to see the comparison although one measure was made from the other
 * @param link the verdict
 * @param effectiveSize how many independent places they are worth, or null where not known
 * @param bothAlike whether neighbors are alike in both measures, beyond chance
 * @param decisive a place without which the verdict would be another, or null
 * @param known what is known of the two measures beside their numbers, x first
 */
public record ComparisonFacts(
        MeasureSide x,
        MeasureSide y,
        String level,
        int considered,
        int n,
        int withheld,
        int fewCases,
        boolean overridden,
        LinkVerdict link,
        @Nullable Double effectiveSize,
        boolean bothAlike,
        @Nullable Place decisive,
        ViewFacts known) {
    /** Fewest places for a correlation at all. */
    public static final int MIN_PLACES = 5;

    /** Fewest places for a verdict. */
    public static final int MIN_FOR_VERDICT = 10;

    /** Whether one measure is the other, or was made from it. */
    public boolean circular() {
        return isCircular(x.metric(), y.metric());
    }

    /** Whether one measure is the other, or was made from it. */
    public static boolean isCircular(Metric x, Metric y) {
        return x.id().equals(y.id())
                || x.computedFrom().contains(y.id())
                || y.computedFrom().contains(x.id());
    }

    /** Whether the computation is refused because of that. */
    public boolean refused() {
        return circular() && !overridden;
    }

    /** The facts of this comparison as any view tells them. */
    public ViewFacts view() {
        return known.with(
                new ViewFact.Places(level, considered, n, withheld, fewCases),
                new ViewFact.Link(n, link, effectiveSize, bothAlike, decisive, overridden));
    }
}
