package org.sharedsafety.privacy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/** Hidden cells that are tied to each other by sums: what a reader has to solve together, and nothing else. */
final class HiddenPart {
    private final int[] cells;
    private final long[] truth;
    private final List<int[]> sums;

    private HiddenPart(int[] cells, long[] truth, List<int[]> sums) {
        this.cells = cells;
        this.truth = truth;
        this.sums = sums;
    }

    /** Numbers of the hidden cells, in order. Not to be changed. */
    int[] cells() {
        return cells;
    }

    /** Their true counts. Not to be changed. */
    long[] truth() {
        return truth;
    }

    /** For each sum the positions of its hidden cells in {@link #cells}, the total as −1 − position. */
    List<int[]> sums() {
        return sums;
    }

    /** The parts that the hidden cells of a table fall into. */
    static List<HiddenPart> of(SuppressionTable table, BitSet hidden) {
        List<HiddenPart> parts = new ArrayList<>();
        BitSet seen = new BitSet(table.size());
        for (int start = hidden.nextSetBit(0); start >= 0; start = hidden.nextSetBit(start + 1)) {
            if (!seen.get(start)) {
                parts.add(around(table, hidden, start, seen));
            }
        }
        return parts;
    }

    /** The part that a hidden cell belongs to. */
    static HiddenPart around(SuppressionTable table, BitSet hidden, int start) {
        return around(table, hidden, start, new BitSet(table.size()));
    }

    private static HiddenPart around(SuppressionTable table, BitSet hidden, int start, BitSet seen) {
        List<Integer> found = new ArrayList<>(List.of(start));
        seen.set(start);
        BitSet sums = new BitSet(table.sums());
        for (int next = 0; next < found.size(); next++) {
            for (int sum : table.sumsOf(found.get(next))) {
                if (sums.get(sum)) {
                    continue;
                }
                sums.set(sum);
                for (int cell : table.sum(sum)) {
                    if (hidden.get(cell) && !seen.get(cell)) {
                        seen.set(cell);
                        found.add(cell);
                    }
                }
            }
        }
        int[] cells = found.stream().mapToInt(Integer::intValue).sorted().toArray();
        List<int[]> equations = new ArrayList<>();
        for (int sum = sums.nextSetBit(0); sum >= 0; sum = sums.nextSetBit(sum + 1)) {
            equations.add(equation(table.sum(sum), hidden, cells));
        }
        return new HiddenPart(
                cells, Arrays.stream(cells).mapToLong(table::count).toArray(), equations);
    }

    private static int[] equation(int[] sum, BitSet hidden, int[] cells) {
        int[] positions = new int[sum.length];
        int n = 0;
        for (int i = 0; i < sum.length; i++) {
            if (hidden.get(sum[i])) {
                int position = Arrays.binarySearch(cells, sum[i]);
                positions[n++] = i == 0 ? -1 - position : position;
            }
        }
        return Arrays.copyOf(positions, n);
    }
}
