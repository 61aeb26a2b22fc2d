package org.sharedsafety.privacy;

import java.util.BitSet;

/**
 * What of a table an output shows.
 *
 * @param hidden the cells whose counts it must not carry
 * @param primary those of them that are small themselves
 * @param state how far it may be trusted
 */
public record SuppressionPattern(BitSet hidden, BitSet primary, State state) {
    /** How far a pattern may be trusted. */
    public enum State {
        /** Every small count is proven safe. */
        PROVEN,
        /** Some counts follow from what was published before; this output hides all that is tied to them. */
        EXPOSED_BEFORE,
        /** The time was up: everything is hidden. */
        NOT_FINISHED
    }

    public SuppressionPattern {
        hidden = (BitSet) hidden.clone();
        primary = (BitSet) primary.clone();
    }

    @Override
    public BitSet hidden() {
        return (BitSet) hidden.clone();
    }

    @Override
    public BitSet primary() {
        return (BitSet) primary.clone();
    }

    /** The cells that are hidden to protect others. */
    public BitSet complementary() {
        BitSet rest = hidden();
        rest.andNot(primary);
        return rest;
    }
}
