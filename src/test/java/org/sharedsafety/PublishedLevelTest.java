package org.sharedsafety;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Intervals published at 90 percent: their own ends where the cell is shown, 95 percent where places are compared. */
class PublishedLevelTest {
    private static final double RATIO = 1.959964 / 1.644854;

    @TempDir
    Path folder;

    private CommandRun run(String... words) {
        return CommandRun.of(folder.resolve("home"), words);
    }

    private String project(Path file) {
        String project = folder.resolve("p.sharedsafety").toString();
        assertEquals(0, run("new", project).status());
        CommandRun imported = run("import", file.toString(), "--project", project, "--json");
        assertEquals(0, imported.status(), imported.out() + imported.err());
        return project;
    }

    private JsonNode source(String project, String metric, String period) {
        return run("source", "--project", project, "--metric", metric, "--place", "01001", "--period", period, "--json")
                .json();
    }

    private JsonNode profile(String project) {
        return run("profile", "--project", project, "--place", "01001", "--json")
                .json();
    }

    /** The reading of a measure in a profile, wherever it stands. */
    private static JsonNode reading(JsonNode profile, double value) {
        return profile.findParents("lower95").stream()
                .filter(each -> each.path("value").asDouble() == value)
                .findFirst()
                .orElseThrow(() -> new AssertionError(profile.toString()));
    }

    @Test
    void povertyOfAutaugaIsWidened() {
        Path file = SharedFolder.require("data", "pairs", "california", "est16all.xls");
        String project = project(file);
        JsonNode card = source(project, "WB09", "2016");
        assertEquals(15.6, card.path("lower").asDouble(), 1e-9);
        assertEquals(23.0, card.path("upper").asDouble(), 1e-9);
        assertEquals(90, card.path("intervalPercent").asDouble());
        JsonNode seen = reading(profile(project), 19.3);
        assertEquals(19.3 - 3.7 * RATIO, seen.path("lower95").asDouble(), 1e-4);
        assertEquals(19.3 + 3.7 * RATIO, seen.path("upper95").asDouble(), 1e-4);
    }

    @Test
    void marginsOfTheCommunitySurveyAreNinetyPercent() throws IOException {
        Path file = Files.writeString(
                folder.resolve("acs.csv"),
                """
                American Community Survey 5-year estimates,,,
                FIPS,Year,Estimate Median household income,Margin of Error Median household income
                01001,2019,58000,2000
                01003,2019,57000,1500
                01005,2019,32525,1500
                """,
                StandardCharsets.UTF_8);
        String project = project(file);
        JsonNode card = source(project, "WB10", "2019");
        assertEquals(56000, card.path("lower").asDouble());
        assertEquals(90, card.path("intervalPercent").asDouble());
        assertTrue(card.path("reason").asText().contains("90 percent"), card.toString());
        assertEquals(
                58000 - 2000 * RATIO,
                reading(profile(project), 58000).path("lower95").asDouble(),
                0.1);
    }

    @Test
    void anUnknownLevelStaysAsPublished() throws IOException {
        Path file = Files.writeString(
                folder.resolve("own.csv"),
                """
                FIPS,Year,Median household income,lower,upper
                01001,2019,58000,56000,60000
                01003,2019,57000,55500,58500
                01005,2019,32525,31025,34025
                """,
                StandardCharsets.UTF_8);
        String project = project(file);
        JsonNode card = source(project, "WB10", "2019");
        assertEquals(95, card.path("intervalPercent").asDouble());
        assertTrue(card.path("reason").isNull(), card.toString());
        assertEquals(56000, reading(profile(project), 58000).path("lower95").asDouble());
    }
}
