package org.sharedsafety;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A project with updates, places accepted, steps undone and imports deleted is made anew by the command, or says what is missing. */
@org.junit.jupiter.api.Tag("campaign")
class ReproduceCommandTest {
    @TempDir
    Path folder;

    private Path project;

    private CommandRun run(String command, String... args) {
        List<String> all = new ArrayList<>(List.of(command));
        all.addAll(List.of(args));
        all.addAll(List.of("--project", project.toString()));
        return CommandRun.of(folder, all.toArray(String[]::new));
    }

    private JsonNode reproduced(int status, String... args) {
        List<String> all = new ArrayList<>(List.of("--reproduce"));
        all.addAll(List.of(args));
        all.add("--json");
        CommandRun run = run("report", all.toArray(String[]::new));
        assertEquals(status, run.status(), run.out() + run.err());
        return run.json();
    }

    /** Counties of Alabama; the 4th is written otherwise than the project knows it, the 2nd is in no later file. */
    private Path file(String name, int first, int last, double more, String fourth) throws IOException {
        StringBuilder text = new StringBuilder("State,County,Year,unemployment rate,child poverty percent\n");
        for (int year = first; year <= last; year++) {
            String[] counties = {"Autauga", "Baldwin", "Barbour", fourth, "Blount", "Bullock"};
            for (int i = 0; i < counties.length; i++) {
                if (i != 1 || last < 2020) {
                    text.append("Alabama,")
                            .append(counties[i])
                            .append(',')
                            .append(year)
                            .append(',');
                    text.append(3 + i + (year == 2019 ? more : 0)).append(',');
                    text.append(20 + i + year % 10).append('\n');
                }
            }
        }
        return Files.writeString(folder.resolve(name), text, StandardCharsets.UTF_8);
    }

    private void sql(String... statements) throws SQLException {
        try (Connection raw = DriverManager.getConnection("jdbc:sqlite:" + project);
                Statement statement = raw.createStatement()) {
            for (String each : statements) {
                statement.execute(each);
            }
        }
    }

    @Test
    void aProjectIsMadeAnewAsItCameToBe() throws IOException, SQLException {
        project = folder.resolve("p.sharedsafety");
        assertEquals(0, CommandRun.of(folder, "new", project.toString()).status());
        Path one = file("wages 2019.csv", 2018, 2019, 0, "Bib");
        assertTrue(run("import", one.toString()).status() != 1);
        run("places", "accept", "--all", "--import", "1");
        Path two = file("wages 2020.csv", 2019, 2020, 0.5, "Bibb");
        CommandRun updated = run("update", two.toString(), "--like", "1", "--yes", "--json");
        assertTrue(updated.status() != 1, updated.err());
        assertEquals(0, run("undo").status());
        assertEquals(0, run("redo").status());
        Path three = file("more 2021.csv", 2021, 2021, 0, "Bibb");
        assertTrue(run("import", three.toString(), "--accept-suggestions").status() != 1);
        Path four = file("not wanted.csv", 2018, 2019, 7, "Bibb");
        assertTrue(run("import", four.toString()).status() != 1);
        assertEquals(0, run("delete", "--import", "5").status(), run("imports").out());
        Path out = folder.resolve("autauga.xlsx");
        CommandRun written = run(
                "report",
                "--template",
                "county-profile",
                "--place",
                "01001",
                "--out",
                out.toString(),
                "--accept-cautions");
        assertEquals(0, written.status(), written.err());
        JsonNode all = reproduced(0);
        assertTrue(all.get("match").asBoolean(), all.toPrettyString());
        assertTrue(all.get("observations").get("matches").asInt() > 40, all.toPrettyString());
        JsonNode report = all.get("reports").get(0);
        assertEquals("match", report.get("result").asText());
        assertTrue(report.get("numbers").asInt() > 0, all.toPrettyString());

        // The report was made when the unwanted file had been deleted; it is made again as it was then.
        assertEquals(0, run("undo").status());
        assertEquals(1, reproduced(0, "autauga.xlsx").get("reports").size());
        assertEquals(0, run("redo").status());

        sql("UPDATE observation SET value = value + 1 WHERE place_id = (SELECT min(place_id) FROM observation)"
                + " AND period_id = (SELECT id FROM period WHERE start_day = '2018-01-01') AND series_id = 1");
        JsonNode changed = reproduced(3);
        JsonNode difference = changed.get("observations").get("differences");
        assertEquals(1, difference.size());
        assertEquals("changed", difference.get(0).get("kind").asText());
        assertEquals("01001", difference.get(0).get("place").asText());
        assertEquals("2018", difference.get(0).get("period").asText());
        assertEquals("[\"value\"]", difference.get(0).get("fields").toString());
        assertFalse(changed.toString().contains("\"value\":"), "no number of an observation is told");
        sql("UPDATE observation SET value = value - 1 WHERE place_id = (SELECT min(place_id) FROM observation)"
                + " AND period_id = (SELECT id FROM period WHERE start_day = '2018-01-01') AND series_id = 1");

        sql(
                "DELETE FROM source_chunk WHERE source_id = (SELECT id FROM source_file WHERE name = 'wages 2020.csv')",
                "UPDATE source_file SET kept = 'no' WHERE name = 'wages 2020.csv'");
        JsonNode missing = reproduced(3);
        JsonNode lost = missing.get("imports").findParents("source").stream()
                .filter(each -> each.get("source").asText().equals("not-kept"))
                .findFirst()
                .orElseThrow();
        assertEquals("wages 2020.csv", lost.get("file").asText());
        assertEquals("not-reproducible", lost.get("result").asText());
        assertEquals(
                "not-reproducible", missing.get("reports").get(0).get("result").asText());
        assertEquals(0, missing.get("observations").get("mismatches").asInt());
        assertTrue(missing.get("observations").get("notReproducible").asInt() > 0);
        CommandRun words = run("report", "--reproduce");
        assertTrue(words.out().contains(lost.get("sha256").asText()), words.out());

        Path renamed = Files.move(two, folder.resolve("given back.txt"));
        JsonNode given = reproduced(0, "--source", one.toString(), renamed.toString());
        assertTrue(given.get("match").asBoolean(), given.toPrettyString());

        Path copy = folder.resolve("copy.sharedsafety");
        assertEquals(0, run("share", "--out", copy.toString()).status());
        project = copy;
        JsonNode shared = reproduced(3);
        assertEquals(0, shared.get("observations").get("matches").asInt());
        assertEquals(0, shared.get("observations").get("mismatches").asInt());
        shared.get("imports")
                .forEach(each -> assertEquals("not-kept", each.get("source").asText()));
    }
}
