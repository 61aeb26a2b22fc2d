package org.sharedsafety.check;

import org.sharedsafety.job.Parallel;

/**
 * What an adapter works with.
 *
 * @param folder the reference values and their inputs
 * @param parallel threads for random methods; no answer depends on how many
 */
record Bench(ReferenceFolder folder, Parallel parallel) {
    /** The seed of every random method. */
    static final long SEED = 20261123;

    /** Random rearrangements of the tests of single places. */
    static final int PERMUTATIONS = 9_999;
}
