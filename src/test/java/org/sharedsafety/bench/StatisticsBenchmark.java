package org.sharedsafety.bench;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.sharedsafety.job.Parallel;
import org.sharedsafety.stats.CompositeIndex;
import org.sharedsafety.stats.ConditionalPermutation;
import org.sharedsafety.stats.CorrelationPermutation;
import org.sharedsafety.stats.DistanceWeights;
import org.sharedsafety.stats.PearsonBootstrap;
import org.sharedsafety.stats.RankSensitivity;
import org.sharedsafety.stats.SpatialWeights;

/** How fast the random methods are, as ratios to numpy in the same run where this machine has it. */
@Tag("benchmark")
class StatisticsBenchmark {
    private static final int ROUNDS = 3;

    /** Own times in each round. */
    private static final int EACH = 4;

    private static final long SEED = 20261123;

    private final Random random = new Random(7);

    private double[] normal(int n) {
        return IntStream.range(0, n).mapToDouble(i -> 5 + random.nextGaussian()).toArray();
    }

    @Test
    void localMoranOfThreeThousandCounties() throws IOException {
        double[] x = normal(3_085);
        SpatialWeights w =
                DistanceWeights.planar(normal(3_085), normal(3_085)).nearest(6).rowStandardised();
        compare("moran", 0.5, parallel -> ConditionalPermutation.univariate(x, w, 9_999, SEED, parallel));
    }

    @Test
    void rankIntervalsOfThirtyIndicators() throws IOException {
        double[][] indicators =
                IntStream.range(0, 30).mapToObj(j -> normal(3_100)).toArray(double[][]::new);
        boolean[] better = new boolean[30];
        Arrays.fill(better, true);
        CompositeIndex index = new CompositeIndex(indicators, better);
        compare("composite", 0.5, parallel -> RankSensitivity.drawn(index, 1_000, SEED, parallel));
    }

    @Test
    void bootstrapOfACorrelation() throws IOException {
        double[] x = normal(3_100);
        double[] y = normal(3_100);
        compare("bootstrap", 0.25, parallel -> PearsonBootstrap.of(x, y, 0.95, 9_999, SEED, parallel));
    }

    @Test
    void scanOfSixtyMeasures() throws IOException {
        double[] harm = normal(3_100);
        List<double[]> measures =
                IntStream.range(0, 60).mapToObj(j -> normal(3_100)).toList();
        compare("scan", 2, parallel -> CorrelationPermutation.of(measures, harm, 999, SEED, parallel));
    }

    private interface Work {
        void on(Parallel parallel);
    }

    /**
     * The first time, then the best of several rounds of both in turn, so that a noisy minute strikes both; the ratio is
     * judged where there is a peer.
     */
    private static void compare(String what, double target, Work work) throws IOException {
        double first;
        double own = Double.POSITIVE_INFINITY;
        double peer = Double.POSITIVE_INFINITY;
        try (Parallel parallel = Parallel.ofProcessors()) {
            first = seconds(work, parallel);
            for (int round = 0; round < ROUNDS; round++) {
                for (int again = 0; again < EACH; again++) {
                    own = Math.min(own, seconds(work, parallel));
                }
                peer = Math.min(peer, numpy(what).orElse(Double.POSITIVE_INFINITY));
            }
        }
        String times = String.format(Locale.ROOT, "%.3f s the first time, then %.3f s; numpy %.3f s", first, own, peer);
        if (Double.isInfinite(peer)) {
            Figures.keep("statistics-" + what, List.of(times + ": no numpy here, not judged"));
            return;
        }
        String judged = Figures.against("ratio to numpy", own / peer, target, "");
        Figures.keep("statistics-" + what, List.of(times, judged));
        assertTrue(own / peer <= target, judged);
    }

    private static double seconds(Work work, Parallel parallel) {
        long start = System.nanoTime();
        work.on(parallel);
        return (System.nanoTime() - start) / 1e9;
    }

    private static OptionalDouble numpy(String what) {
        try {
            Path script = Path.of(Objects.requireNonNull(StatisticsBenchmark.class.getResource("statistics_peers.py"))
                    .toURI());
            Process peer = new ProcessBuilder("python3", script.toString(), what)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            String said = new String(peer.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
            return peer.waitFor(10, TimeUnit.MINUTES) && peer.exitValue() == 0
                    ? OptionalDouble.of(Double.parseDouble(said))
                    : OptionalDouble.empty();
        } catch (IOException | URISyntaxException absent) {
            return OptionalDouble.empty();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return OptionalDouble.empty();
        }
    }
}
