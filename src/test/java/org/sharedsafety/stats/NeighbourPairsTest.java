package org.sharedsafety.stats;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.sharedsafety.job.Parallel;

/** Pairs of neighbours each once give what going round every place gives, also where only one of two knows the other. */
class NeighbourPairsTest {
    private static final int PLACES = 57;

    @Test
    void pairsGiveTheSumOverAllPlaces() {
        for (long seed = 1; seed <= 20; seed++) {
            Random random = new Random(seed);
            SpatialWeights w = weights(random);
            NeighbourPairs pairs = new NeighbourPairs(w);
            double[] room = pairs.room();
            double[] expected = new double[NeighbourPairs.TOGETHER];
            for (int lane = 0; lane < expected.length; lane++) {
                double[] z = random.doubles(PLACES, -3, 9).toArray();
                NeighbourPairs.put(z, room, lane);
                expected[lane] = Sums.dot(z, w.lag(z));
            }
            assertArrayEquals(expected, pairs.sums(room), 1e-9);
        }
    }

    @Test
    void ordersAreThoseOfOtherStatistics() {
        Random random = new Random(5);
        SpatialWeights w = weights(random);
        double[] z = random.doubles(PLACES, -3, 9).toArray();
        try (Parallel parallel = Parallel.ofProcessors()) {
            double[] expected = ShuffleBlocks.statistics(z, 203, 9, parallel, order -> Sums.dot(order, w.lag(order)));
            assertArrayEquals(expected, ShuffleBlocks.quadratic(z, w, 203, 9, parallel), 1e-9);
            assertEquals(203, expected.length);
        }
    }

    /** Some places know others that do not know them, some have no neighbours. */
    private static SpatialWeights weights(Random random) {
        List<int[]> neighbours = new ArrayList<>();
        for (int i = 0; i < PLACES; i++) {
            int self = i;
            neighbours.add(IntStream.range(0, PLACES)
                    .filter(j -> j != self && self % 9 != 0 && random.nextInt(8) == 0)
                    .toArray());
        }
        return SpatialWeights.binary(neighbours).rowStandardised();
    }
}
