package org.sharedsafety.stats;

import java.util.ArrayList;
import java.util.List;

/**
 * Groups or areas put in order, the most disadvantaged first, with their people.
 *
 * <p>The ridit of a group is the share of all people before it plus half its own share; groups of the same rank share
 * one ridit, that of their middle.
 */
public final class RankedGroups {
    private final double[] share;
    private final double[] ridit;
    private final double people;

    /**
     * Groups in the order of a rank.
     *
     * @param people one population a group, none negative, together more than 0
     * @param rank one value a group, the smallest the most disadvantaged; ties allowed
     */
    public RankedGroups(double[] people, double[] rank) {
        Sums.requirePairs(people, rank);
        this.people = Sums.sum(people);
        if (!(this.people > 0)) {
            throw new IllegalArgumentException("no people in any group");
        }
        this.share = new double[people.length];
        this.ridit = new double[people.length];
        int[] order = Ranks.ascending(rank);
        double before = 0;
        for (int from = 0; from < order.length; ) {
            int to = from;
            double tied = 0;
            while (to < order.length && rank[order[to]] == rank[order[from]]) {
                tied += people[order[to]] / this.people;
                to++;
            }
            for (int k = from; k < to; k++) {
                share[order[k]] = people[order[k]] / this.people;
                ridit[order[k]] = before + tied / 2;
            }
            before += tied;
            from = to;
        }
    }

    /** How many groups. */
    public int size() {
        return share.length;
    }

    /** The people of all groups. */
    public double people() {
        return people;
    }

    /** The share of all people in group i, from 0 to 1. */
    public double share(int i) {
        return share[i];
    }

    /** The ridit of group i, from 0 to 1. */
    public double ridit(int i) {
        return ridit[i];
    }

    double[] shares() {
        return share.clone();
    }

    double[] ridits() {
        return ridit.clone();
    }

    /** The mean of a value over all people. */
    public double mean(double[] value) {
        requireEach(value);
        return Sums.dot(share, value);
    }

    /**
     * Which of {@code parts} equal parts of the people each group falls into by its ridit, counted from 0 at the most
     * disadvantaged end; part k holds the ridits in {@code (k/parts, (k+1)/parts]}.
     */
    public List<Integer> parts(int parts) {
        List<Integer> part = new ArrayList<>();
        for (double r : ridit) {
            part.add(Math.min(parts - 1, (int) Math.ceil(r * parts - 1e-12) - 1));
        }
        return part;
    }

    /** The mean of a value over the people of each part; NaN for a part without people. */
    double[] meanOfParts(double[] value, int parts) {
        requireEach(value);
        Sums[] sum = new Sums[parts];
        double[] weight = new double[parts];
        List<Integer> of = parts(parts);
        for (int i = 0; i < share.length; i++) {
            int k = of.get(i);
            sum[k] = sum[k] == null ? new Sums() : sum[k];
            sum[k].add(share[i] * value[i]);
            weight[k] += share[i];
        }
        double[] mean = new double[parts];
        for (int k = 0; k < parts; k++) {
            mean[k] = weight[k] > 0 ? sum[k].total() / weight[k] : Double.NaN;
        }
        return mean;
    }

    void requireEach(double[] value) {
        Sums.requireFinite(value);
        if (value.length != share.length) {
            throw new IllegalArgumentException("one value a group");
        }
    }
}
