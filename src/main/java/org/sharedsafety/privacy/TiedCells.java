package org.sharedsafety.privacy;

import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;

/**
 * The cells that sums tie to small counts, over any number of steps.
 *
 * <p>A sum whose total nobody sees, and which no other sum uses, ties nothing: whatever its parts are, some total fits.
 */
final class TiedCells {
    private TiedCells() {}

    /** Small counts and all cells tied to them. */
    static BitSet of(SuppressionTable table, BitSet small) {
        BitSet free = freeSums(table);
        BitSet tied = (BitSet) small.clone();
        BitSet done = new BitSet(table.sums());
        Deque<Integer> next = new ArrayDeque<>();
        small.stream().forEach(next::add);
        while (!next.isEmpty()) {
            for (int sum : table.sumsOf(next.remove())) {
                if (free.get(sum) || done.get(sum)) {
                    continue;
                }
                done.set(sum);
                for (int cell : table.sum(sum)) {
                    if (!tied.get(cell)) {
                        tied.set(cell);
                        next.add(cell);
                    }
                }
            }
        }
        return tied;
    }

    private static BitSet freeSums(SuppressionTable table) {
        BitSet unseen = table.unseen();
        BitSet free = new BitSet(table.sums());
        boolean more = true;
        while (more) {
            more = false;
            for (int sum = 0; sum < table.sums(); sum++) {
                int total = table.sum(sum)[0];
                if (!free.get(sum) && unseen.get(total) && isAlone(table, total, sum, free)) {
                    free.set(sum);
                    more = true;
                }
            }
        }
        return free;
    }

    private static boolean isAlone(SuppressionTable table, int total, int sum, BitSet free) {
        for (int other : table.sumsOf(total)) {
            if (other != sum && !free.get(other)) {
                return false;
            }
        }
        return true;
    }
}
