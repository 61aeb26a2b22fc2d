package org.sharedsafety.check;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.sharedsafety.SharedFolder;
import org.sharedsafety.job.Parallel;
import org.sharedsafety.job.Progress;
import org.sharedsafety.model.result.MethodAgreement;
import org.sharedsafety.model.result.MethodsChecked;
import org.sharedsafety.stats.SpatialWeights;

/** Every reference value, by the code that the command {@code methods check} runs. */
class ReferenceValuesTest {

    private static Path copied() {
        URL folder = Objects.requireNonNull(ReferenceValuesTest.class.getResource("reference"));
        try {
            return Path.of(folder.toURI());
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static MethodsChecked judged(Path folder) {
        try (Parallel parallel = new Parallel(2)) {
            return MethodCheck.of(folder, parallel, Progress.NONE);
        }
    }

    private static void assertAgreed(MethodsChecked checked) {
        List<MethodAgreement> deviating = checked.methods().stream()
                .filter(m -> m.failed() + m.notJudged() > 0)
                .toList();
        assertEquals(List.of(), deviating);
        assertTrue(checked.isAgreed());
    }

    @Test
    void theCopiedValuesAgree() {
        MethodsChecked checked = judged(copied());
        assertAgreed(checked);
        assertEquals(17_423, checked.rows());
    }

    @Test
    void theSharedValuesAgree() {
        MethodsChecked checked = judged(SharedFolder.require("golden"));
        assertAgreed(checked);
        assertTrue(checked.rows() > 30_000);
    }

    /** The summaries count neighbours; this says who they are. */
    @Test
    void neighboursAreThoseOfTheReference() {
        ReferenceFolder folder = ReferenceFolder.open(copied());
        try (Parallel parallel = new Parallel(1)) {
            Bench bench = new Bench(folder, parallel);
            for (String w : List.of("queen", "rook", "knn4", "band_min", "band_islands")) {
                ReferenceRow row = ReferenceRow.of(
                        Map.of("dataset", "columbus", "method", "weights_summary", "params", "weights=" + w));
                SpatialWeights expected = Frame.stored(folder, "columbus", w, folder.places(row));
                SpatialWeights got = WeightsMethods.computed(row, w, bench);
                for (int i = 0; i < expected.size(); i++) {
                    assertArrayEquals(neighbours(expected, i), neighbours(got, i), w + " of " + i);
                }
            }
        }
    }

    private static int[] neighbours(SpatialWeights w, int i) {
        return IntStream.range(0, w.degree(i)).map(k -> w.neighbour(i, k)).toArray();
    }
}
