package org.sharedsafety;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A comparison in panels on the command line, for groups of people and as an output. */
class PanelsOutTest {
    @TempDir
    static Path folder;

    private static String project;

    @BeforeAll
    static void openSample() {
        project = folder.resolve("sample.sharedsafety").toString();
        CommandRun made = CommandRun.of(folder, "new", project, "--sample", "rivera-valley");
        assertEquals(0, made.status(), made.err());
    }

    private static CommandRun run(String command, String... args) {
        List<String> all = new ArrayList<>(List.of(command, "--project", project));
        all.addAll(Arrays.asList(args));
        CommandRun run = CommandRun.of(folder, all.toArray(String[]::new));
        assertEquals(0, run.status(), run.err());
        return run;
    }

    /** The harm is made here: for men it rises along the condition, for women it falls, so their r are known. */
    @Test
    void eachGroupOfPeopleHasItsOwnLink() throws IOException {
        StringBuilder csv = new StringBuilder("place,year,sex,made harm\n");
        for (JsonNode row : run(
                        "compare", "--x", "WB09", "--y", "PH01", "--period", "2024", "--permutations", "99", "--json")
                .json()
                .path("places")) {
            double x = row.path("x").asDouble();
            String name = row.path("name").asText();
            csv.append(String.format(Locale.ROOT, "%s,2024,male,%.4f%n", name, 3 + 2 * x));
            csv.append(String.format(Locale.ROOT, "%s,2024,female,%.4f%n", name, 90 - x));
            csv.append(String.format(Locale.ROOT, "%s,2024,total,%.4f%n", name, 40 + x / 2));
        }
        Path file = folder.resolve("groups.csv");
        Files.writeString(file, csv);
        run("import", file.toString());
        JsonNode parts = run(
                        "compare",
                        "--x",
                        "WB09",
                        "--y",
                        "local:made-harm",
                        "--permutations",
                        "99",
                        "--panels",
                        "group:sex",
                        "--json")
                .json()
                .path("parts");
        assertEquals(2, parts.size());
        for (JsonNode part : parts) {
            boolean men = part.path("title").asText().startsWith("Men");
            assertEquals(24, part.path("n").asInt());
            assertEquals(men ? 1 : -1, part.path("pearson").path("estimate").asDouble(), 1e-6);
        }
    }

    @Test
    void anOutputInPanelsCarriesNoHiddenNumber() throws IOException {
        JsonNode desk = run("compare", "--x", "WB09", "--y", "V01", "--permutations", "99", "--json")
                .json();
        Path out = folder.resolve("panels.tsv");
        run("chart", "--x", "WB09", "--y", "V01", "--set", "panels=measure:WB11", "--out", out.toString());
        List<String> lines = Files.readAllLines(out);
        int hidden = 0;
        for (JsonNode place : desk.path("places")) {
            if (place.has("y_hidden") && place.path("y_hidden").isTextual()) {
                hidden++;
                String row = lines.stream()
                        .filter(line -> line.contains("\t" + place.path("name").asText() + "\t"))
                        .findFirst()
                        .orElseThrow();
                assertTrue(row.contains("[c]"), row);
            }
        }
        assertFalse(hidden == 0, "the sample hides something");
    }

    @Test
    void aSplitThatPartsNothingIsWrongUsage() {
        CommandRun wrong = CommandRun.of(
                folder, "compare", "--project", project, "--x", "WB09", "--y", "V01", "--panels", "colors/9");
        assertFalse(wrong.status() == 0);
        assertTrue(wrong.err().contains("colors/9"), wrong.err());
    }
}
