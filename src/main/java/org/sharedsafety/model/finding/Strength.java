package org.sharedsafety.model.finding;

/** How strong a link is, by the size of Spearman's rho: weak under 0.3, moderate to 0.6, strong above. */
public enum Strength {
    WEAK,
    MODERATE,
    STRONG;

    /** The word for a correlation from -1 to 1. */
    public static Strength of(double correlation) {
        double size = Math.abs(correlation);
        return size < 0.3 ? WEAK : size <= 0.6 ? MODERATE : STRONG;
    }
}
