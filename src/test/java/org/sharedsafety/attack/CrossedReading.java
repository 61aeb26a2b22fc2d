package org.sharedsafety.attack;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;

/** A crossed table as it is printed: rows, columns and layers with all their totals, and dashes for what is hidden. */
final class CrossedReading {
    private final int[] sizes;
    private final long[] inner;
    private final PublishedTable table = new PublishedTable();
    private final List<String> small = new ArrayList<>();

    /**
     * Reads a table of two or three features.
     *
     * @param hides whether an inner cell, by its row-major number, or a margin, by its number in the order of the odometer
     *     behind them, is hidden
     */
    CrossedReading(int[] sizes, long[] inner, IntPredicate hides, int threshold) {
        this.sizes = sizes.clone();
        this.inner = inner.clone();
        int[] at = new int[sizes.length];
        int nextInner = 0;
        int nextMargin = inner.length;
        do {
            boolean margin = isMargin(at);
            int number = margin ? nextMargin++ : nextInner++;
            long count = count(at);
            if (!hides.test(number)) {
                table.show(name(at), count);
            }
            if (count > 0 && count < threshold) {
                small.add(name(at));
            }
            for (int feature = 0; feature < sizes.length; feature++) {
                if (at[feature] == sizes[feature]) {
                    addUp(at.clone(), feature);
                }
            }
        } while (next(at));
    }

    PublishedTable table() {
        return table;
    }

    /** The cells that nobody must work out. */
    List<Integer> small() {
        return small.stream().map(table::cell).toList();
    }

    private boolean next(int[] at) {
        for (int feature = sizes.length - 1; feature >= 0; feature--) {
            if (at[feature] < sizes[feature]) {
                at[feature]++;
                return true;
            }
            at[feature] = 0;
        }
        return false;
    }

    private boolean isMargin(int[] at) {
        for (int feature = 0; feature < sizes.length; feature++) {
            if (at[feature] == sizes[feature]) {
                return true;
            }
        }
        return false;
    }

    private void addUp(int[] at, int feature) {
        String total = name(at);
        List<String> parts = new ArrayList<>();
        for (at[feature] = 0; at[feature] < sizes[feature]; at[feature]++) {
            parts.add(name(at));
        }
        table.sum(total, parts);
    }

    private String name(int[] at) {
        return java.util.Arrays.toString(at);
    }

    private long count(int[] at) {
        long total = 0;
        for (int number = 0; number < inner.length; number++) {
            int rest = number;
            boolean matches = true;
            for (int feature = sizes.length - 1; feature >= 0; feature--) {
                int position = rest % sizes[feature];
                rest /= sizes[feature];
                matches &= at[feature] == sizes[feature] || at[feature] == position;
            }
            total += matches ? inner[number] : 0;
        }
        return total;
    }
}
