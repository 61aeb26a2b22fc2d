package org.sharedsafety;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was recorded stays as it is; the estimate beside it is plain arithmetic. */
class ReportingGapTest {
    @TempDir
    static Path folder;

    private static String project = "";

    @BeforeAll
    static void makeTheSample() {
        project = folder.resolve("rivera.sharedsafety").toString();
        assertEquals(
                0,
                CommandRun.of(folder, "new", project, "--sample", "rivera-valley")
                        .status());
    }

    private static CommandRun run(String... args) {
        List<String> all = new ArrayList<>(List.of(args));
        all.addAll(List.of("--project", project));
        return CommandRun.of(folder, all.toArray(String[]::new));
    }

    private static List<JsonNode> places(JsonNode json) {
        List<JsonNode> places = new ArrayList<>();
        json.get("places").forEach(places::add);
        return places;
    }

    private static List<String> order(List<JsonNode> places, String by) {
        return places.stream()
                .sorted(Comparator.comparingDouble(
                                (JsonNode place) -> -place.get(by).asDouble())
                        .thenComparing(place -> place.get("place").asText()))
                .map(place -> place.get("place").asText())
                .toList();
    }

    @Test
    void estimatesStandBesideTheRecordWithTheirInterval() {
        JsonNode gap = run("gap", "--metric", "V01", "--reported", "0.42", "--se", "0.02", "--json")
                .json();
        List<JsonNode> recorded =
                places(run("ranking", "--metric", "V01", "--json").json());
        List<JsonNode> places = places(gap);
        assertEquals(recorded.size(), places.size());
        for (int i = 0; i < places.size(); i++) {
            JsonNode place = places.get(i);
            double value = recorded.get(i).get("value").asDouble();
            double count = recorded.get(i).get("numerator").asDouble();
            assertEquals(value, place.get("value").asDouble(), 0);
            assertEquals(value / 0.42, place.get("estimated").asDouble(), 1e-9);
            JsonNode interval = place.get("estimatedInterval");
            if (count >= 10) {
                double half = 1.959963984540054 * Math.sqrt(1 / count + Math.pow(0.02 / 0.42, 2));
                assertEquals(
                        value / 0.42 * Math.exp(-half), interval.get("lower95").asDouble(), 1e-6);
                assertEquals(
                        value / 0.42 * Math.exp(half), interval.get("upper95").asDouble(), 1e-6);
            }
        }
        assertFalse(gap.get("illustration").asBoolean());
        assertTrue(gap.get("findings").findValuesAsText("code").contains("W34"));
        assertTrue(gap.get("label").asText().contains("assumes the area reports like the nation"));
    }

    @Test
    void aConstantShareLeavesEveryRankAsItWas() {
        List<JsonNode> places = places(
                run("gap", "--metric", "V01", "--reported", "0.1", "--json").json());
        assertTrue(places.size() > 10);
        assertEquals(order(places, "value"), order(places, "estimated"));
    }

    @Test
    void withoutItsErrorItIsAnIllustration() {
        JsonNode gap =
                run("gap", "--metric", "V01", "--reported", "0.42", "--json").json();
        assertTrue(gap.get("illustration").asBoolean());
        assertTrue(
                gap.get("sentence").asText().contains("42 % of cases"),
                gap.get("sentence").asText());
        places(gap).forEach(place -> assertFalse(place.get("estimatedInterval").has("lower95")));
        String table = run("gap", "--metric", "V01", "--reported", "0.42").out();
        assertTrue(table.contains("Illustration") && table.contains("Recorded"), table);
        assertTrue(run("gap", "--metric", "V01", "--reported", "0.42", "--lang", "es")
                .out()
                .contains("Ilustración"));
    }

    @Test
    void sharesThatAreNoneAndMeasuresThatAreNotReportedAreRefused() {
        assertEquals(2, run("gap", "--metric", "V01", "--reported", "42").status());
        assertEquals(1, run("gap", "--metric", "WB09", "--reported", "0.42").status());
    }
}
