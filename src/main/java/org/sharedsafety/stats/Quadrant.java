package org.sharedsafety.stats;

/** A place's value against the mean, then its neighbours' against theirs; exactly at the mean counts as low. */
public enum Quadrant {
    HH,
    HL,
    LH,
    LL;

    /** The quadrant of a centred value and the lag of the centred neighbours. */
    static Quadrant of(double value, double lag) {
        if (value > 0) {
            return lag > 0 ? HH : HL;
        }
        return lag > 0 ? LH : LL;
    }
}
