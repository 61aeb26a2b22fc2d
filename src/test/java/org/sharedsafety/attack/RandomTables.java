package org.sharedsafety.attack;

import java.util.Random;
import org.sharedsafety.privacy.SuppressionTable;

/** Seeded tables in the shape of published ones: places of very different size, rare and common harms, zeros. */
final class RandomTables {
    private RandomTables() {}

    /** A table whose sizes are drawn up to the largest. */
    static Table upTo(int rows, int columns, int layers, long seed) {
        Random random = new Random(seed);
        return filled(
                2 + random.nextInt(rows - 1), 2 + random.nextInt(columns - 1), 1 + random.nextInt(layers), random);
    }

    /** A table small enough to go through every one that fits: counts to 40, few of them small. */
    static Table small(int rows, int columns, long seed) {
        Random random = new Random(seed);
        long[] inner = new long[rows * columns];
        for (int at = 0; at < inner.length; at++) {
            inner[at] = random.nextInt(6) == 0 ? 1 + random.nextInt(9) : 10 + random.nextInt(30);
        }
        return new Table(new int[] {rows, columns}, inner);
    }

    /** A table of given sizes. */
    static Table of(int rows, int columns, int layers, long seed) {
        return filled(rows, columns, layers, new Random(seed));
    }

    private static Table filled(int rows, int columns, int layers, Random random) {
        double[] ofRow = effects(rows, 1.0, random);
        double[] ofColumn = effects(columns, 0.8, random);
        double[] ofLayer = effects(layers, 0.4, random);
        double level = 6 + 40 * random.nextDouble();
        long[] inner = new long[rows * columns * layers];
        int at = 0;
        for (int i = 0; i < rows; i++) {
            for (int j = 0; j < columns; j++) {
                for (int k = 0; k < layers; k++) {
                    boolean none = random.nextDouble() < 0.06;
                    double mean = level * ofRow[i] * ofColumn[j] * ofLayer[k];
                    double drawn = mean + Math.sqrt(mean) * random.nextGaussian();
                    inner[at++] = none ? 0 : Math.max(0, Math.round(drawn));
                }
            }
        }
        int[] sizes = layers == 1 ? new int[] {rows, columns} : new int[] {rows, columns, layers};
        return new Table(sizes, inner);
    }

    private static double[] effects(int n, double spread, Random random) {
        double[] effects = new double[n];
        for (int i = 0; i < n; i++) {
            effects[i] = Math.exp(spread * random.nextGaussian());
        }
        return effects;
    }

    /** Sizes of the features and the inner counts, the last feature running fastest. */
    static final class Table {
        private final int[] sizes;
        private final long[] inner;

        private Table(int[] sizes, long[] inner) {
            this.sizes = sizes;
            this.inner = inner;
        }

        int[] sizes() {
            return sizes;
        }

        long[] inner() {
            return inner;
        }

        SuppressionTable counts() {
            return SuppressionTable.crossed(sizes, inner);
        }
    }
}
