package org.sharedsafety.stats;

/**
 * A statistic against its values under random rearrangement.
 *
 * <p>One-sided {@code p1 = (min(#ge, R - #ge) + 1) / (R + 1)}, two-sided {@code min(1, 2 p1)}.
 *
 * @param permutations R
 * @param atLeast rearrangements with a statistic as large as the observed one or larger
 */
public record PermutationTest(int permutations, int atLeast) {

    /** p of the nearer tail. */
    public double oneSided() {
        return (Math.min(atLeast, permutations - atLeast) + 1.0) / (permutations + 1.0);
    }

    /** p of both tails. */
    public double twoSided() {
        return Math.min(1, 2 * oneSided());
    }
}
