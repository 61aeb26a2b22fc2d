package org.sharedsafety.official;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.sharedsafety.CommandRun;
import org.sharedsafety.SharedFolder;

/** Two downloads with the same headers and different causes of death in one project: neither number replaces the other. */
@ExtendWith(SharedFolder.class)
class SameHeadersTest {
    @TempDir
    Path folder;

    @Test
    void homicidesAndSuicidesOfOneCountyStandSideBySide() {
        Path home = folder.resolve("home");
        String project = folder.resolve("p.sharedsafety").toString();
        assertEquals(0, CommandRun.of(home, "new", project).status());
        for (String name : new String[] {
            "Compressed Mortality (assaults), 1999-2019.txt", "Compressed Mortality, 1999-2019 (all suicides).txt"
        }) {
            CommandRun run = CommandRun.of(
                    home,
                    "import",
                    "--project",
                    project,
                    "--period",
                    "1999/2019",
                    SharedFolder.require("data", "messy", name).toString());
            assertNotEquals(1, run.status(), run.err());
        }
        Map<String, String> numbers = new TreeMap<>();
        for (JsonNode observation : CommandRun.of(
                        home, "observations", "--json", "--project", project, "--place", "01001")
                .json()) {
            numbers.merge(
                    observation.at("/source/text").asText(),
                    observation.path("metric").asText() + " of "
                            + observation.path("series").asText(),
                    (one, two) -> one + ", " + two);
        }
        assertTrue(numbers.containsKey("5.1") && numbers.containsKey("16.8"), "rates of 5.1 and 16.8: " + numbers);
        assertNotEquals(numbers.get("5.1"), numbers.get("16.8"), numbers.toString());
    }
}
