package org.sharedsafety.recipe;

import java.util.Arrays;
import java.util.function.LongUnaryOperator;

/** Counts by number, without an object for each; the memory grows with the numbers counted and not with the counting. */
final class CellCounts {

    private static final long FREE = -1;

    private long[] keys = new long[1024];
    private long[] counts = new long[1024];
    private int size;

    CellCounts() {
        Arrays.fill(keys, FREE);
    }

    /** Adds one to a number's count; numbers are not negative. */
    void add(long key) {
        add(key, 1);
    }

    /** Adds to a number's count; adding 0 makes it known. */
    void add(long key, long count) {
        int at = find(key);
        if (keys[at] == FREE) {
            keys[at] = key;
            size++;
            counts[at] += count;
            if (size * 2 > keys.length) {
                grow();
            }
        } else {
            counts[at] += count;
        }
    }

    /** How many numbers have a count. */
    int size() {
        return size;
    }

    /** The count of a number, 0 where there is none. */
    long count(long key) {
        return counts[find(key)];
    }

    /** The numbers that have a count, in the order of what the function makes of them. */
    long[] sorted(LongUnaryOperator order) {
        return Arrays.stream(keys)
                .filter(key -> key != FREE)
                .boxed()
                .sorted((a, b) -> Long.compare(order.applyAsLong(a), order.applyAsLong(b)))
                .mapToLong(Long::longValue)
                .toArray();
    }

    private int find(long key) {
        int mask = keys.length - 1;
        long mixed = key * 0x9E3779B97F4A7C15L;
        int at = (int) (mixed >>> 40) & mask;
        while (keys[at] != FREE && keys[at] != key) {
            at = (at + 1) & mask;
        }
        return at;
    }

    private void grow() {
        long[] oldKeys = keys;
        long[] oldCounts = counts;
        keys = new long[oldKeys.length * 2];
        counts = new long[oldKeys.length * 2];
        Arrays.fill(keys, FREE);
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldKeys[i] != FREE) {
                int at = find(oldKeys[i]);
                keys[at] = oldKeys[i];
                counts[at] = oldCounts[i];
            }
        }
    }
}
