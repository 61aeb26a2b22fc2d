package org.sharedsafety.stats;

/**
 * One reproducible stream of random numbers for each (seed, index), so a result never depends on the number of threads.
 *
 * <p>SplitMix64: the state goes up by an odd constant and is mixed to 64 bits (Steele, Lea and Flood 2014, "Fast
 * splittable pseudorandom number generators"). The start state is the seed and the index, each mixed.
 */
public final class RandomStream {
    private static final long GOLDEN = 0x9E3779B97F4A7C15L;

    private long state;

    private RandomStream(long state) {
        this.state = state;
    }

    /** The stream of {@code index} (an area, a block of permutations) under {@code seed}. */
    public static RandomStream of(long seed, long index) {
        return new RandomStream(mix(mix(seed + GOLDEN) ^ (index + 1) * 0xD1342543DE82EF95L));
    }

    /** The next 64 bits. */
    public long nextLong() {
        state += GOLDEN;
        return mix(state);
    }

    /** A whole number in [0, bound), each as likely as the others to within 2^-32. */
    public int nextInt(int bound) {
        return (int) (((nextLong() >>> 32) * bound) >>> 32);
    }

    /** A number in [0, 1). */
    public double nextDouble() {
        return (nextLong() >>> 11) * 0x1.0p-53;
    }

    /** Puts {@code values} into random order (Fisher-Yates). */
    public void shuffle(double[] values) {
        for (int i = values.length - 1; i > 0; i--) {
            int j = nextInt(i + 1);
            double held = values[i];
            values[i] = values[j];
            values[j] = held;
        }
    }

    private static long mix(long z) {
        long a = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        long b = (a ^ (a >>> 27)) * 0x94D049BB133111EBL;
        return b ^ (b >>> 31);
    }
}
