package org.sharedsafety.privacy;

import java.util.BitSet;

/** Finds the next cell to hide in a table of any sums: the smallest that is not zero, where it helps the most. */
final class SumSearch {
    private final SuppressionTable table;
    private final BitSet hidden;

    SumSearch(SuppressionTable table, BitSet hidden) {
        this.table = table;
        this.hidden = hidden;
    }

    /** The cell to hide next so that an open cell may become safe, or −1 where nothing that is tied to it can be. */
    int next(int open, HiddenPart part) {
        BitSet sums = new BitSet(table.sums());
        for (int cell : part.cells()) {
            for (int sum : table.sumsOf(cell)) {
                sums.set(sum);
            }
        }
        int best = -1;
        long bestRank = Long.MAX_VALUE;
        for (int sum = sums.nextSetBit(0); sum >= 0; sum = sums.nextSetBit(sum + 1)) {
            long where = rank(sum, open);
            for (int cell : table.sum(sum)) {
                if (mayBeHidden(cell)) {
                    long rank = where + (isClosing(cell, sum) ? 0 : 1L << 50) + Math.min(table.count(cell), 1L << 40);
                    if (table.kind(cell) == SuppressionTable.Kind.MARGIN) {
                        rank += 1L << 56;
                    }
                    if (rank < bestRank) {
                        best = cell;
                        bestRank = rank;
                    }
                }
            }
        }
        return best;
    }

    private boolean mayBeHidden(int cell) {
        SuppressionTable.Kind kind = table.kind(cell);
        return !hidden.get(cell)
                && table.count(cell) > 0
                && (kind == SuppressionTable.Kind.ASKED || kind == SuppressionTable.Kind.MARGIN);
    }

    /** Sums with one hidden cell give it away and come first, then those of the open cell. */
    private long rank(int sum, int open) {
        int hiddenHere = 0;
        boolean holdsOpen = false;
        for (int cell : table.sum(sum)) {
            hiddenHere += hidden.get(cell) ? 1 : 0;
            holdsOpen |= cell == open;
        }
        long rank = hiddenHere == 1 ? 0 : 1L << 54;
        return holdsOpen ? rank : rank + (1L << 52);
    }

    /** Whether hiding a cell leaves no other sum with a single hidden cell. */
    private boolean isClosing(int cell, int except) {
        for (int sum : table.sumsOf(cell)) {
            if (sum == except) {
                continue;
            }
            boolean alone = true;
            for (int other : table.sum(sum)) {
                alone &= other == cell || !hidden.get(other);
            }
            if (alone) {
                return false;
            }
        }
        return true;
    }
}
