package org.sharedsafety.privacy;

import java.util.Optional;
import java.util.Set;
import org.sharedsafety.model.CountKey;
import org.sharedsafety.model.HiddenMark;

/**
 * Which counts an output must not carry, and why.
 *
 * @param primary small themselves
 * @param complementary hidden so that others cannot be worked out
 * @param state how far it may be trusted
 * @param exposed how many small counts follow from what was published before, whatever this output hides
 */
public record HiddenCounts(
        Set<CountKey> primary, Set<CountKey> complementary, SuppressionPattern.State state, int exposed) {
    public HiddenCounts {
        primary = Set.copyOf(primary);
        complementary = Set.copyOf(complementary);
    }

    /** Why a count is hidden; empty where it is shown. */
    public Optional<HiddenMark> mark(CountKey key) {
        if (primary.contains(key)) {
            return Optional.of(HiddenMark.PRIMARY);
        }
        return complementary.contains(key) ? Optional.of(HiddenMark.COMPLEMENTARY) : Optional.empty();
    }
}
