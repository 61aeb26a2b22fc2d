package org.sharedsafety;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is known of a file's publisher is proposed with its reason, recorded when told, carried to next year's file. */
class SourcesTest {
    @TempDir
    Path folder;

    private JsonNode run(String... command) {
        List<String> args = new ArrayList<>(List.of(command));
        args.addAll(List.of("--project", folder.resolve("p.sharedsafety").toString(), "--json"));
        CommandRun run = CommandRun.of(folder, args.toArray(String[]::new));
        assertTrue(run.status() == 0 || run.status() == 3, run.err());
        return run.json();
    }

    private Path file(int year) throws IOException {
        return Files.writeString(
                folder.resolve("poverty" + year + ".csv"),
                """
                Small Area Income and Poverty Estimates %d,
                fips,child poverty percent
                01001,%d
                01003,12
                01005,13
                """
                        .formatted(year, year - 2000));
    }

    @Test
    void aPublisherIsProposedRecordedAndCarriedOn() throws IOException {
        CommandRun.of(folder, "new", folder.resolve("p.sharedsafety").toString());
        run("import", file(2019).toString());
        JsonNode before = run("sources").get(0);
        assertEquals("", before.path("publisher").asText());
        assertEquals(
                "U.S. Census Bureau", before.path("proposed").path("publisher").asText());
        assertTrue(before.path("reasons").get(0).asText().contains("Small Area Income and Poverty"));
        run("sources", "accept", "1");
        run("sources", "set", "1", "--published", "2020-12", "--notes", "checked");
        run("update", file(2020).toString(), "--like", "1");
        JsonNode next = run("sources").get(1);
        assertEquals("U.S. Census Bureau", next.path("publisher").asText());
        assertEquals("checked", next.path("notes").asText());
        assertEquals("", next.path("published").asText());
        JsonNode card = run("source", "--metric", "WB09", "--place", "01001", "--period", "2020");
        assertEquals(
                "U.S. Census Bureau",
                card.path("parts").get(0).path("publisher").asText());
        run("undo");
        run("undo");
        JsonNode undone = run("sources").get(0);
        assertEquals("", undone.path("published").asText());
        assertEquals("U.S. Census Bureau", undone.path("publisher").asText());
    }

    @Test
    void theSameBytesAreAskedAboutUnderAnyName() throws IOException {
        CommandRun.of(folder, "new", folder.resolve("p.sharedsafety").toString());
        Path first = file(2019);
        run("import", first.toString());
        Path second = Files.copy(first, folder.resolve("another name.csv"));
        CommandRun again = CommandRun.of(
                folder,
                "import",
                second.toString(),
                "--project",
                folder.resolve("p.sharedsafety").toString());
        assertEquals(3, again.status());
        assertTrue(again.out().contains("import 1"), again.out());
        assertEquals(1, run("imports").size());
        run("import", second.toString(), "--force");
        assertEquals(2, run("imports").size());
        JsonNode use = run("delete", "--import", "2", "--dry-run");
        assertEquals(3, use.path("observations").asLong());
        assertEquals(3, use.path("reappear").asLong());
        assertEquals(2, run("imports").size());
    }
}
