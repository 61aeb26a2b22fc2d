package org.sharedsafety.stats;

import java.util.Arrays;

/**
 * What a composite index adds up, one row an indicator, made ready to be weighted many times.
 *
 * <p>A missing value stands as 0 with a presence of 0, so that no loop asks for it. Two running sums, of the rows with even
 * and with odd numbers, as linear algebra adds a dot product: scores that differ in the last digit only are ranked as other
 * programs rank them.
 */
final class IndexTerms {
    private final double[][] terms;
    private final double[][] presence;
    private final boolean[] varying;
    private final boolean[] enough;
    private final boolean complete;

    /**
     * Terms of an index.
     *
     * @param given one row an indicator, NaN where missing; a row of nothing but NaN does not vary and counts nowhere
     * @param minAvailable least share of the varying indicators that a place must have
     */
    IndexTerms(double[][] given, double minAvailable) {
        int places = given[0].length;
        terms = new double[given.length][places];
        presence = new double[given.length][places];
        varying = new boolean[given.length];
        int[] present = new int[places];
        for (int j = 0; j < given.length; j++) {
            for (int i = 0; i < places; i++) {
                if (!Double.isNaN(given[j][i])) {
                    terms[j][i] = given[j][i];
                    presence[j][i] = 1;
                    present[i]++;
                    varying[j] = true;
                }
            }
        }
        int rows = 0;
        for (boolean each : varying) {
            rows += each ? 1 : 0;
        }
        int all = rows;
        double least = minAvailable * all - 1e-9;
        enough = new boolean[places];
        for (int i = 0; i < places; i++) {
            enough[i] = present[i] > 0 && present[i] >= least;
        }
        complete = Arrays.stream(present).allMatch(n -> n == all);
    }

    /** Room for the sums of one thread. */
    static final class Room {
        private final double[] even;
        private final double[] odd;
        private final double[] weight;

        Room(int places) {
            even = new double[places];
            odd = new double[places];
            weight = new double[places];
        }
    }

    int places() {
        return enough.length;
    }

    /** The weighted mean of each place, or e to its power; NaN where there is none. */
    void scores(double[] weights, boolean geometric, Room room, double[] scores) {
        Arrays.fill(room.even, 0);
        Arrays.fill(room.odd, 0);
        sum(terms, weights, room);
        weigh(weights, room.weight);
        for (int i = 0; i < scores.length; i++) {
            double mean = (room.even[i] + room.odd[i]) / room.weight[i];
            scores[i] = enough[i] && room.weight[i] > 0 ? mean : Double.NaN;
        }
        if (geometric) {
            for (int i = 0; i < scores.length; i++) {
                scores[i] = Math.exp(scores[i]);
            }
        }
    }

    private static void sum(double[][] terms, double[] weights, Room room) {
        int j = 0;
        for (; j + 3 < terms.length; j += 4) {
            add(room.even, terms[j], weights[j], terms[j + 2], weights[j + 2]);
            add(room.odd, terms[j + 1], weights[j + 1], terms[j + 3], weights[j + 3]);
        }
        for (; j < terms.length; j++) {
            add(j % 2 == 0 ? room.even : room.odd, terms[j], weights[j]);
        }
    }

    private void weigh(double[] weights, double[] weight) {
        if (complete) {
            double all = 0;
            for (int j = 0; j < weights.length; j++) {
                all += varying[j] ? weights[j] : 0;
            }
            Arrays.fill(weight, all);
            return;
        }
        Arrays.fill(weight, 0);
        for (int j = 0; j < weights.length; j++) {
            add(weight, presence[j], weights[j]);
        }
    }

    private static void add(double[] sum, double[] a, double weightA, double[] b, double weightB) {
        for (int i = 0; i < sum.length; i++) {
            sum[i] = sum[i] + weightA * a[i] + weightB * b[i];
        }
    }

    private static void add(double[] sum, double[] a, double weight) {
        for (int i = 0; i < sum.length; i++) {
            sum[i] += weight * a[i];
        }
    }
}
