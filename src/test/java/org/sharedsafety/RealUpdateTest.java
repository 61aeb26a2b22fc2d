package org.sharedsafety;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Workbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Three years of one official workbook, each brought in by the recipe of the one before. */
class RealUpdateTest {
    @TempDir
    Path folder;

    private JsonNode run(String... command) {
        List<String> args = new ArrayList<>(List.of(command));
        args.addAll(List.of("--project", folder.resolve("p.sharedsafety").toString(), "--json"));
        CommandRun run = CommandRun.of(folder, args.toArray(String[]::new));
        assertTrue(run.status() == 0 || run.status() == 3, run.err());
        return run.json();
    }

    @Test
    void threeYearsOfPovertyFollowEachOther() throws IOException {
        Path first = SharedFolder.require("data", "messy", "est14all.xls");
        Path second = SharedFolder.require("data", "messy", "est17all.xls");
        Path third = SharedFolder.require("data", "messy", "est21all.xls");
        CommandRun.of(folder, "new", folder.resolve("p.sharedsafety").toString());
        run("import", first.toString());
        JsonNode later = run("update", second.toString(), third.toString(), "--like", "1");
        assertEquals(0, later.get(0).path("revised").asLong());
        assertEquals(9 * places(second), later.get(0).path("added").asLong());
        assertEquals(9 * places(third), later.get(1).path("added").asLong());
        assertEquals(
                "02261", later.get(1).path("placesGone").get(0).path("place").asText());
        assertEquals(2, later.get(1).path("placesNew").size());
        assertEquals(
                run("observations", "--period", "2014").size() + 9,
                run("observations", "--period", "2021").size());

        // A corrected edition of the last file: one number revised, one county left out.
        Path corrected = folder.resolve("est21all-corrected.xls");
        String old;
        try (Workbook workbook = new HSSFWorkbook(Files.newInputStream(third))) {
            Row autauga = row(workbook, "01", "001");
            old = autauga.getCell(7).toString();
            autauga.getCell(7).setCellValue(10.25);
            Row baldwin = row(workbook, "01", "003");
            baldwin.getSheet().removeRow(baldwin);
            try (var out = Files.newOutputStream(corrected)) {
                workbook.write(out);
            }
        }
        JsonNode again = run("update", corrected.toString(), "--like", "3");
        assertEquals(1, again.path("revised").asLong());
        assertEquals(9, again.path("withdrawn").asLong());
        JsonNode change = again.path("changes").get(0);
        assertEquals(10.25, change.path("after").path("value").asDouble());
        assertEquals(
                Double.parseDouble(old), change.path("before").path("value").asDouble());
        assertEquals("est21all.xls", change.path("before").path("file").asText());
        JsonNode card = run("source", "--metric", "WB10", "--place", "01003", "--period", "2021");
        assertEquals("not_available", card.path("status").asText());
        assertTrue(
                card.path("steps").toString().contains("est21all.xls"),
                card.path("steps").toString());
    }

    /** County rows, counted with another library. */
    private static long places(Path file) throws IOException {
        try (Workbook workbook = new HSSFWorkbook(Files.newInputStream(file))) {
            long count = 0;
            for (Row row : workbook.getSheetAt(0)) {
                boolean county = row.getRowNum() > 3
                        && row.getCell(1) != null
                        && !row.getCell(1).toString().strip().matches("0+(\\.0)?|")
                        && row.getCell(1).toString().strip().matches("[0-9.]+");
                count += county ? 1 : 0;
            }
            return count;
        }
    }

    private static Row row(Workbook workbook, String state, String county) {
        for (Row row : workbook.getSheetAt(0)) {
            if (row.getCell(0) != null
                    && row.getCell(1) != null
                    && row.getCell(0).toString().strip().equals(state)
                    && row.getCell(1).toString().strip().equals(county)) {
                return row;
            }
        }
        throw new AssertionError("no county " + state + county);
    }
}
