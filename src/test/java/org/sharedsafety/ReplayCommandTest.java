package org.sharedsafety;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A report of last year, written again after an update: what changed is said, what did not is not. */
class ReplayCommandTest {
    @TempDir
    Path folder;

    private Path project;

    private CommandRun run(int status, String command, String... args) {
        List<String> all = new ArrayList<>(List.of(command));
        all.addAll(List.of(args));
        all.addAll(List.of("--project", project.toString()));
        CommandRun run = CommandRun.of(folder, all.toArray(String[]::new));
        assertEquals(status, run.status(), run.out() + run.err());
        return run;
    }

    private Path file(int first, int last, double autauga) throws IOException {
        StringBuilder text = new StringBuilder("State,County,Year,unemployment rate,child poverty percent\n");
        for (int year = first; year <= last; year++) {
            String[] counties = {"Autauga", "Baldwin", "Barbour", "Bibb", "Blount", "Bullock"};
            for (int i = 0; i < counties.length; i++) {
                text.append("Alabama,")
                        .append(counties[i])
                        .append(',')
                        .append(year)
                        .append(',');
                text.append(i == 0 && year == 2019 ? autauga : 3 + i)
                        .append(',')
                        .append(20 + i)
                        .append('\n');
            }
        }
        return Files.writeString(folder.resolve("wages " + last + ".csv"), text, StandardCharsets.UTF_8);
    }

    @Test
    void whatChangedSinceLastYearIsSaid() throws IOException {
        project = folder.resolve("p.sharedsafety");
        assertEquals(0, CommandRun.of(folder, "new", project.toString()).status());
        run(0, "import", file(2018, 2019, 3.1).toString());
        Path out = folder.resolve("profile.xlsx");
        run(
                0,
                "report",
                "--template",
                "county-profile",
                "--place",
                "01001",
                "--accept-cautions",
                "--out",
                out.toString());

        JsonNode nothing =
                run(0, "report", "--replay", "profile.xlsx", "--json").json();
        assertEquals(0, nothing.get("sentences").size(), nothing.toPrettyString());
        assertEquals(0, nothing.get("restated").size(), nothing.toPrettyString());

        run(0, "update", file(2019, 2020, 3.6).toString(), "--like", "1", "--yes");
        Path again = folder.resolve("profile again.xlsx");
        JsonNode replay = run(
                        0,
                        "report",
                        "--replay",
                        out.toString(),
                        "--out",
                        again.toString(),
                        "--accept-cautions",
                        "--json")
                .json();
        assertEquals(1, replay.get("restated").size(), replay.toPrettyString());
        JsonNode restated = replay.get("restated").get(0);
        assertEquals("2019", restated.get("period").asText());
        assertEquals("value", restated.get("field").asText());
        assertEquals(3.1, restated.get("then").asDouble());
        assertEquals(3.6, restated.get("now").asDouble());
        assertTrue(replay.get("sentences").size() > 0, replay.toPrettyString());
        replay.get("sentences")
                .forEach(each -> assertFalse(
                        each.get("then").asText().equals(each.get("now").asText()), each.toString()));
        Set<String> before = words(out);
        Set<String> after = words(again);
        replay.get("sentences").forEach(each -> {
            if (!each.get("then").isNull()) {
                assertTrue(before.contains(each.get("then").asText()), each.toString());
            }
        });
        assertTrue(
                after.stream().anyMatch(text -> text.contains("Autauga") && text.contains("3.1 then, 3.6 now")),
                "the notes name it");
        assertTrue(
                after.stream()
                        .anyMatch(text -> text.equals("This report repeats that of 2026-11-23. One number of it was"
                                + " restated since; it is named in the notes.")),
                "the cover says it");
        assertEquals(
                3,
                CommandRun.of(folder, "verify-report", out.toString(), "--project", project.toString())
                        .status());
        CommandRun back = CommandRun.of(folder, "verify-report", again.toString(), "--project", project.toString());
        assertFalse(back.out().contains("then,"), back.out());
        JsonNode reproduced =
                run(0, "report", "--reproduce", again.toString(), "--json").json();
        assertTrue(reproduced.get("match").asBoolean(), reproduced.toPrettyString());
    }

    private static Set<String> words(Path file) throws IOException {
        Set<String> words = new TreeSet<>();
        try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(file))) {
            workbook.forEach(sheet -> sheet.forEach(row -> row.forEach(cell -> {
                if (cell.getCellType() == CellType.STRING) {
                    words.add(cell.getStringCellValue());
                }
            })));
        }
        return words;
    }
}
