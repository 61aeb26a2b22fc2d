package org.sharedsafety.honesty;

/**
 * How much of the people the agencies cover that reported.
 *
 * @param share of the people of all places shown, 0 to 1
 * @param places shown
 * @param low places of which less than 90 % is covered
 * @param ofAgencies whether the shares are of agencies, because nobody tells how many people these serve
 */
public record ReportedShare(double share, int places, int low, boolean ofAgencies) {
    /** From this share on nothing has to be said. */
    public static final double ENOUGH = 0.9;

    /** Below this share the places are hatched on maps. */
    public static final double HATCHED_BELOW = 0.8;

    /** Below this share there is no number. */
    public static final double REFUSED_BELOW = 0.6;

    public ReportedShare {
        if (!(share >= 0 && share <= 1.000001) || low > places) {
            throw new IllegalArgumentException("no share: " + share + " of " + places);
        }
    }

    /** Shares of people. */
    public ReportedShare(double share, int places, int low) {
        this(share, places, low, false);
    }

    /** The share of one place, or of all places where no more is known. */
    public static ReportedShare of(double share) {
        return new ReportedShare(share, 1, share < ENOUGH ? 1 : 0);
    }
}
