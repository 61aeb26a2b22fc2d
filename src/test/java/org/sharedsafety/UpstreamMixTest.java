package org.sharedsafety;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a project looks at and pays for, against the plain files. */
class UpstreamMixTest {
    private static final Path SAMPLE = Path.of("sample-data", "rivera-valley");
    private static final Map<String, List<String>> TAGS = Map.of(
            "prevention", List.of("prevention"),
            "detection", List.of("detection_health"),
            "treatment_recovery", List.of("recovery"),
            "response", List.of("enforcement", "incarceration"));

    @TempDir
    Path folder;

    private CommandRun run(String... args) {
        return CommandRun.of(folder.resolve("home"), args);
    }

    @Test
    void dollarsAreThoseOfTheLinesAndSharesAddUp() throws IOException {
        String project = folder.resolve("rivera.sharedsafety").toString();
        assertEquals(0, run("new", project, "--sample", "rivera-valley").status());
        JsonNode mix = run("mix", "--project", project, "--json").json();
        Map<String, String> tags = new HashMap<>();
        for (String line : Files.readAllLines(SAMPLE.resolve("budget-tags.csv"), StandardCharsets.UTF_8)) {
            tags.put(line.split(",")[0], line.split(",")[1].strip());
        }
        double shares = 0;
        double ofDollars = 0;
        int measures = 0;
        for (JsonNode stage : mix.get("stages")) {
            List<String> own = TAGS.get(stage.get("stage").asText());
            double dollars = 0;
            for (String line : Files.readAllLines(SAMPLE.resolve("budget-lines.csv"), StandardCharsets.UTF_8)) {
                String[] cells = line.split(",");
                if (cells[2].equals("FY2024") && own.contains(tags.get(cells[4]))) {
                    dollars += Double.parseDouble(cells[5]);
                }
            }
            assertEquals(dollars, stage.get("dollars").asDouble(), 1e-6, own.toString());
            shares += stage.get("share").get("value").asDouble();
            ofDollars += stage.get("shareOfDollars").get("value").asDouble();
            measures += stage.get("measures").size();
        }
        assertEquals(1, shares, 1e-12);
        assertEquals(1, ofDollars, 1e-12);
        assertEquals(mix.get("n").asInt(), measures);
        assertEquals("FY2024", mix.get("money").get("period").asText());
        assertTrue(mix.get("findings").findValuesAsText("code").contains("W28"));
    }

    @Test
    void onlyCrimeAndJailIsAllResponseAndSaysSo() throws IOException {
        String project = folder.resolve("crime.sharedsafety").toString();
        assertEquals(0, run("new", project).status());
        Path file = folder.resolve("crime.csv");
        Files.writeString(
                file,
                """
                fips,county,year,Violent crime rate per 100000,Jail rate per 100000
                06001,Alameda County,2022,310.5,220.1
                06003,Alpine County,2022,401.25,198.4
                06005,Amador County,2022,288.75,240.9
                """);
        CommandRun imported = run("import", file.toString(), "--project", project, "--accept-suggestions");
        JsonNode mix = run("mix", "--project", project, "--json").json();
        JsonNode response = mix.get("stages").get(3);
        assertEquals("[\"V01\",\"C01\"]", response.get("measures").toString(), imported.out() + imported.err());
        assertEquals(1, response.get("share").get("value").asDouble());
        assertTrue(mix.get("sentence").asText().contains("100 % response"), mix.toString());
        assertTrue(mix.get("findings").findValuesAsText("code").contains("W01"));
        assertFalse(mix.get("money").get("reason").asText().isBlank());
        assertTrue(run("mix", "--project", project, "--lang", "es").out().contains("100 % respuesta"));
    }
}
