package org.sharedsafety.attack;

import java.util.List;

/** Goes through every table of whole numbers that fits what is shown: slow, but no bound is left to doubt. */
final class WholeNumberAttack {
    private final PublishedTable table;
    private final long limit;
    private final long[] count;
    private final boolean[] open;
    private final long[] least;
    private final long[] most;

    /**
     * An attack on a small table.
     *
     * @param limit no hidden count is looked for above this
     */
    WholeNumberAttack(PublishedTable table, long limit) {
        this.table = table;
        this.limit = limit;
        this.count = new long[table.size()];
        this.open = new boolean[table.size()];
        this.least = new long[table.size()];
        this.most = new long[table.size()];
        for (int cell = 0; cell < count.length; cell++) {
            open[cell] = table.shown(cell).isEmpty();
            count[cell] = table.shown(cell).orElse(0);
            least[cell] = Long.MAX_VALUE;
            most[cell] = -1;
        }
        go(0);
    }

    long least(int cell) {
        return least[cell];
    }

    long most(int cell) {
        return most[cell];
    }

    private void go(int cell) {
        if (cell == count.length) {
            for (int i = 0; i < count.length; i++) {
                least[i] = Math.min(least[i], count[i]);
                most[i] = Math.max(most[i], count[i]);
            }
            return;
        }
        if (!open[cell]) {
            go(cell + 1);
            return;
        }
        open[cell] = false;
        for (long tried = 0; tried <= limit; tried++) {
            count[cell] = tried;
            if (mayFit(cell)) {
                go(cell + 1);
            }
        }
        count[cell] = 0;
        open[cell] = true;
    }

    private boolean mayFit(int cell) {
        for (List<Integer> sum : table.sums()) {
            if (sum.contains(cell) && !mayFit(sum)) {
                return false;
            }
        }
        return true;
    }

    private boolean mayFit(List<Integer> sum) {
        long parts = 0;
        boolean partsOpen = false;
        for (int i = 1; i < sum.size(); i++) {
            parts += count[sum.get(i)];
            partsOpen |= open[sum.get(i)];
        }
        int total = sum.get(0);
        return open[total] || (partsOpen ? parts <= count[total] : parts == count[total]);
    }
}
