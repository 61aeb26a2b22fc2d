package org.sharedsafety.privacy;

import java.util.BitSet;

/**
 * What of a table an output shows.
 *
 * @param hidden the cells whose counts it must not carry
 * @param primary those of them that are small themselves
 * @param state how far it may be trusted
 * @param exposed the small cells that what was published before gives away
 */
public record SuppressionPattern(BitSet hidden, BitSet primary, State state, BitSet exposed) {
    /** How far a pattern may be trusted. */
    public enum State {
        /** Every small count is proven safe. */
        PROVEN,
        /** Some counts follow from what was published before; this output hides all that is tied to them. */
        EXPOSED_BEFORE,
        /** The time was up: everything that sums tie to a small count is hidden. */
        NOT_FINISHED
    }

    public SuppressionPattern {
        hidden = (BitSet) hidden.clone();
        primary = (BitSet) primary.clone();
        exposed = (BitSet) exposed.clone();
    }

    /** A pattern beside which nothing published before gives anything away. */
    public SuppressionPattern(BitSet hidden, BitSet primary, State state) {
        this(hidden, primary, state, new BitSet());
    }

    @Override
    public BitSet hidden() {
        return (BitSet) hidden.clone();
    }

    @Override
    public BitSet primary() {
        return (BitSet) primary.clone();
    }

    @Override
    public BitSet exposed() {
        return (BitSet) exposed.clone();
    }

    /** The cells that are hidden to protect others. */
    public BitSet complementary() {
        BitSet rest = hidden();
        rest.andNot(primary);
        return rest;
    }
}
