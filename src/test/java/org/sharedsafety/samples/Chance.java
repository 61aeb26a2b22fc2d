package org.sharedsafety.samples;

import java.util.SplittableRandom;

/**
 * Random numbers that depend on a key only, so that a new measure or county never moves another one.
 *
 * <p>Only additions and multiplications are used: the same digits on every machine.
 */
final class Chance {
    static final long SEED = 20261123L;

    private Chance() {}

    /** A stream of its own for the key. */
    static SplittableRandom stream(String key) {
        long mixed = SEED;
        for (int i = 0; i < key.length(); i++) {
            mixed = (mixed ^ key.charAt(i)) * 0x9E3779B97F4A7C15L;
            mixed ^= mixed >>> 29;
        }
        return new SplittableRandom(mixed);
    }

    /** Nearly normal, mean 0 and standard deviation 1: twelve uniform numbers added up (range -6 to 6). */
    static double normal(SplittableRandom random) {
        double sum = -6;
        for (int i = 0; i < 12; i++) {
            sum += random.nextDouble();
        }
        return sum;
    }

    static double normal(String key) {
        return normal(stream(key));
    }

    /** A count whose mean is {@code mean} and whose spread is that of a Poisson count; never below 0. */
    static long count(double mean, String key) {
        return Math.max(0, Math.round(mean + Math.sqrt(Math.max(mean, 0)) * normal(key)));
    }

    /** Splits a total by weights into whole parts that add up to it (largest remainders). */
    static long[] split(long total, double[] weights) {
        double sum = 0;
        for (double weight : weights) {
            sum += weight;
        }
        long[] parts = new long[weights.length];
        double[] remainders = new double[weights.length];
        long given = 0;
        for (int i = 0; i < weights.length; i++) {
            double exact = total * weights[i] / sum;
            parts[i] = (long) exact;
            remainders[i] = exact - parts[i];
            given += parts[i];
        }
        for (; given < total; given++) {
            int best = 0;
            for (int i = 1; i < remainders.length; i++) {
                if (remainders[i] > remainders[best]) {
                    best = i;
                }
            }
            parts[best]++;
            remainders[best] = -1;
        }
        return parts;
    }
}
