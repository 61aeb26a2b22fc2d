package org.sharedsafety.attack;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Narrows hidden counts by subtracting from totals, sum after sum, until nothing changes: what a patient reader does. */
final class SubtractionAttack {
    private final int threshold;
    private final double[] least;
    private final double[] most;

    SubtractionAttack(PublishedTable table, int threshold) {
        this.threshold = threshold;
        this.least = new double[table.size()];
        this.most = new double[table.size()];
        Arrays.fill(most, Double.POSITIVE_INFINITY);
        for (int cell = 0; cell < least.length; cell++) {
            if (table.shown(cell).isPresent()) {
                least[cell] = table.shown(cell).getAsLong();
                most[cell] = least[cell];
            }
        }
        boolean narrower = true;
        for (int round = 0; narrower && round < 200; round++) {
            narrower = false;
            for (List<Integer> sum : table.sums()) {
                narrower |= narrow(sum);
            }
        }
    }

    /** The cells out of those asked for that must be more than 1, or less than T − 1. */
    Map<Integer, LinearAttack.Bounds> recovered(Set<Integer> wanted) {
        Map<Integer, LinearAttack.Bounds> recovered = new HashMap<>();
        for (int cell : wanted) {
            if (least[cell] > 1 || most[cell] < threshold - 1) {
                recovered.put(cell, new LinearAttack.Bounds(least[cell], most[cell]));
            }
        }
        return recovered;
    }

    double least(int cell) {
        return least[cell];
    }

    double most(int cell) {
        return most[cell];
    }

    private boolean narrow(List<Integer> sum) {
        int total = sum.get(0);
        List<Integer> parts = sum.subList(1, sum.size());
        double low = 0;
        double high = 0;
        for (int part : parts) {
            low += least[part];
            high += most[part];
        }
        boolean changed = set(total, low, high);
        for (int part : parts) {
            double othersHigh = others(parts, part, most);
            double othersLow = others(parts, part, least);
            changed |= set(part, least[total] - othersHigh, most[total] - othersLow);
        }
        return changed;
    }

    private static double others(List<Integer> parts, int part, double[] bound) {
        double others = 0;
        for (int other : parts) {
            others += other == part ? 0 : bound[other];
        }
        return others;
    }

    private boolean set(int cell, double low, double high) {
        boolean changed = low > least[cell] || high < most[cell];
        least[cell] = Math.max(least[cell], low);
        most[cell] = Math.min(most[cell], high);
        return changed;
    }
}
