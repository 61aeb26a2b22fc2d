package org.sharedsafety.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sharedsafety.CommandRun;

/** What stands for missing values is told by column before anything is stored; a saved recipe keeps its denominator. */
class MissingBeforeStoringTest {
    @TempDir
    Path folder;

    private Path sheet = Path.of("");

    @BeforeEach
    void write() throws IOException {
        sheet = Files.writeString(
                folder.resolve("table.csv"),
                """
                FIPS,Year,Homicides,Poverty percent
                01001,2019,3,*
                01003,2019,,12.1
                01005,2019,<10,-999
                01007,2019,0,*
                """);
    }

    @Test
    void inspectCountsTheTextsOfEachColumn() {
        JsonNode columns = CommandRun.of(folder, "inspect", "--json", sheet.toString())
                .json()
                .at("/sheets/0/columns");
        assertEquals(
                "[{\"text\":\"<10\",\"count\":1,\"status\":\"suppressed\"},"
                        + "{\"text\":\"\",\"count\":1,\"status\":\"not_available\"}]",
                columns.at("/2/profile/missingTexts").toString());
        assertEquals(
                "[{\"text\":\"*\",\"count\":2,\"status\":\"suppressed\"},"
                        + "{\"text\":\"-999\",\"count\":1,\"status\":\"not_available\"}]",
                columns.at("/3/profile/missingTexts").toString());
        assertTrue(columns.at("/0/profile/missingTexts").isEmpty());
    }

    @Test
    void inspectSaysThem() {
        String said = CommandRun.of(folder, "inspect", sheet.toString()).out();
        assertTrue(said.contains("C  “<10”"), said);
        assertTrue(said.contains("2 cells in this column"), said);
    }

    @Test
    void aSavedRecipeKeepsTheDenominator() throws IOException {
        String project = folder.resolve("p.sharedsafety").toString();
        assertEquals(0, CommandRun.of(folder, "new", project).status());
        Path recipe = folder.resolve("r.json");
        CommandRun.of(
                folder,
                "import",
                sheet.toString(),
                "--project",
                project,
                "--denominator",
                "HH",
                "--dry-run",
                "--save-recipe",
                recipe.toString());
        assertTrue(Files.readString(recipe).contains("\"metric\" : \"HH\""), Files.readString(recipe));
    }
}
