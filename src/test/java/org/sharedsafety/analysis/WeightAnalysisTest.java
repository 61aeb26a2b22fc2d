package org.sharedsafety.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.sharedsafety.model.Definition;
import org.sharedsafety.model.workshop.Entry.Weighed;

/** Weights of tables against a count by hand. */
class WeightAnalysisTest {
    private final WeightAnalysis analysis = new WeightAnalysis();
    private final Definition definition = new Definition(
            "Ours",
            "",
            List.of(
                    new Definition.Domain("One", 5, List.of(part("A"), part("B"))),
                    new Definition.Domain("Two", 1, List.of(part("C")))));

    private static Definition.Part part(String metric) {
        return new Definition.Part(metric, null, 1);
    }

    private static Weighed table(String id, double a, double b, double c) {
        return new Weighed(
                id,
                "w",
                "",
                id,
                "Ours",
                new TreeMap<>(Map.of("A", a, "B", b, "C", c)),
                Instant.parse("2026-05-12T17:00:00Z"));
    }

    @Test
    void eachTableCountsTheSameAndTheDefinitionTakesTheMean() {
        // Shares 1/4 1/4 2/4 and 3/10 2/10 5/10: means 0.275, 0.225, 0.5; the table without weights does not count.
        List<Weighed> tables = List.of(table("1", 1, 1, 2), table("2", 30, 20, 50), table("3", 0, 0, 0));
        var mean = analysis.mean(definition, tables);
        assertEquals(0.275, mean.get("A"), 1e-12);
        assertEquals(0.225, mean.get("B"), 1e-12);
        assertEquals(0.5, mean.get("C"), 1e-12);
        List<Double> whole = analysis.weighed(definition, mean).weights();
        assertEquals(0.275, whole.get(0), 1e-12);
        assertEquals(0.225, whole.get(1), 1e-12);
        assertEquals(0.5, whole.get(2), 1e-12);
    }

    @Test
    void agreementIsOneForOneOrderAndAFourthForOrdersThatCrossOnce() {
        assertEquals(
                1,
                analysis.agreement(definition, List.of(table("1", 1, 2, 3), table("2", 10, 20, 30)))
                        .found()
                        .orElseThrow(),
                1e-12);
        // Ranks 1 2 3 and 2 3 1: sums 3 5 4, S = 2, W = 12 * 2 / (4 * 24) = 0.25.
        assertEquals(
                0.25,
                analysis.agreement(definition, List.of(table("1", 1, 2, 3), table("2", 2, 3, 1)))
                        .found()
                        .orElseThrow(),
                1e-12);
        assertTrue(analysis.agreement(definition, List.of(table("1", 1, 2, 3)))
                .found()
                .isEmpty());
    }
}
