package org.sharedsafety.bench;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.sharedsafety.job.Parallel;
import org.sharedsafety.stats.CompositeIndex;
import org.sharedsafety.stats.ConditionalPermutation;
import org.sharedsafety.stats.CorrelationPermutation;
import org.sharedsafety.stats.DistanceWeights;
import org.sharedsafety.stats.PearsonBootstrap;
import org.sharedsafety.stats.RankSensitivity;
import org.sharedsafety.stats.SpatialWeights;

/** How fast the random methods are, beside numpy in the same run where this machine has it. */
@Tag("benchmark")
class StatisticsBenchmark {
    private static final int ROUNDS = 3;
    /** Seconds that a person would wait for any of them. */
    private static final double LONGEST = 20;

    private static final long SEED = 20261123;

    private final Random random = new Random(7);

    private double[] normal(int n) {
        return IntStream.range(0, n).mapToDouble(i -> 5 + random.nextGaussian()).toArray();
    }

    @Test
    void localMoranOfThreeThousandCounties(TestReporter reporter) {
        double[] x = normal(3_085);
        SpatialWeights w =
                DistanceWeights.planar(normal(3_085), normal(3_085)).nearest(6).rowStandardised();
        compare(reporter, "moran", 0.5, parallel -> ConditionalPermutation.univariate(x, w, 9_999, SEED, parallel));
    }

    @Test
    void rankIntervalsOfThirtyIndicators(TestReporter reporter) {
        double[][] indicators =
                IntStream.range(0, 30).mapToObj(j -> normal(3_100)).toArray(double[][]::new);
        boolean[] better = new boolean[30];
        Arrays.fill(better, true);
        CompositeIndex index = new CompositeIndex(indicators, better);
        compare(reporter, "composite", 0.5, parallel -> RankSensitivity.drawn(index, 1_000, SEED, parallel));
    }

    @Test
    void bootstrapOfACorrelation(TestReporter reporter) {
        double[] x = normal(3_100);
        double[] y = normal(3_100);
        compare(reporter, "bootstrap", 0.25, parallel -> PearsonBootstrap.of(x, y, 0.95, 9_999, SEED, parallel));
    }

    @Test
    void scanOfSixtyMeasures(TestReporter reporter) {
        double[] harm = normal(3_100);
        double[][] measures =
                IntStream.range(0, 60).mapToObj(j -> normal(3_100)).toArray(double[][]::new);
        compare(reporter, "scan", 2, parallel -> {
            for (double[] measure : measures) {
                CorrelationPermutation.of(harm, measure, 999, SEED, parallel);
            }
        });
    }

    private interface Work {
        void on(Parallel parallel);
    }

    /** The best of three of both, one after the other; the ratio is told beside its target. */
    private static void compare(TestReporter reporter, String what, double target, Work work) {
        double own = Double.POSITIVE_INFINITY;
        try (Parallel parallel = Parallel.ofProcessors()) {
            for (int round = 0; round < ROUNDS; round++) {
                long start = System.nanoTime();
                work.on(parallel);
                own = Math.min(own, (System.nanoTime() - start) / 1e9);
            }
        }
        double seconds = own;
        assertTrue(seconds < LONGEST, what + ": " + seconds);
        OptionalDouble peer = numpy(what);
        peer.ifPresentOrElse(
                other -> reporter.publishEntry(
                        what,
                        String.format(
                                Locale.ROOT,
                                "%.3f s, numpy %.3f s, ratio %.2f, target %.2f",
                                seconds,
                                other,
                                seconds / other,
                                target)),
                () -> reporter.publishEntry(what, String.format(Locale.ROOT, "%.3f s, no numpy here", seconds)));
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
