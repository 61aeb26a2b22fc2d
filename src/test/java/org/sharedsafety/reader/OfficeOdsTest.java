package org.sharedsafety.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sharedsafety.SharedFolder;
import org.sharedsafety.model.Cell;
import org.sharedsafety.model.CellAddress;

/** Official workbooks saved as .ods by another office program hold the same values in the same cells. */
@Tag("campaign")
@ExtendWith(SharedFolder.class)
class OfficeOdsTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ucr_crime_in_the_us_2015_2016.xls",
                "est17all.xls",
                "laucnty15.xlsx",
                "PopulationEstimates.xlsx",
                "aggravated_assaults.xlsx",
                "qld_stalking.xlsx",
                "london_lsoa_deprivation.xlsx"
            })
    void theSameCells(String name) throws Exception {
        Path original = SharedFolder.require("data", "messy", name);
        Path ods = convert(original);
        try (Spreadsheet one = Reading.open(original);
                Spreadsheet two = Reading.open(ods)) {
            assertEquals(FileFormat.ODS, two.format());
            assertEquals(
                    one.sheets().stream().map(SheetInfo::name).toList(),
                    two.sheets().stream().map(SheetInfo::name).toList());
            for (SheetInfo sheet : one.sheets()) {
                same(Reading.cells(one, sheet.name()), Reading.cells(two, sheet.name()), sheet.name());
                assertEquals(
                        one.layout(sheet.name(), org.sharedsafety.job.Progress.NONE).merged().stream()
                                .map(String::valueOf)
                                .sorted()
                                .toList(),
                        two.layout(sheet.name(), org.sharedsafety.job.Progress.NONE).merged().stream()
                                .map(String::valueOf)
                                .sorted()
                                .toList());
            }
        }
    }

    private static void same(Map<CellAddress, Cell> one, Map<CellAddress, Cell> two, String sheet) {
        for (Map.Entry<CellAddress, Cell> entry : one.entrySet()) {
            Cell expected = entry.getValue().settled();
            Cell found = two.getOrDefault(entry.getKey(), Cell.Blank.CELL).settled();
            String where = sheet + "!" + entry.getKey() + ": " + expected + " / " + found;
            if (expected instanceof Cell.Numeric number) {
                assertTrue(found instanceof Cell.Numeric, where);
                double other = ((Cell.Numeric) found).value();
                // The other program writes 15 digits.
                assertTrue(Math.abs(number.value() - other) <= 1e-14 * Math.abs(number.value()), where);
            } else if (expected instanceof Cell.Moment moment) {
                assertTrue(found instanceof Cell.Moment, where);
                assertEquals(moment.value(), ((Cell.Moment) found).value(), where);
            } else if (!expected.isBlank()) {
                assertEquals(
                        expected.shown().replaceAll("\\s+", " ").strip(),
                        found.shown().replaceAll("\\s+", " ").strip(),
                        where);
            }
        }
        assertEquals(
                one.values().stream().filter(cell -> !cell.isBlank()).count(),
                two.values().stream().filter(cell -> !cell.isBlank()).count(),
                sheet);
    }

    private Path convert(Path file) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        "soffice",
                        "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                        "--headless",
                        "--convert-to",
                        "ods",
                        "--outdir",
                        folder.toString(),
                        file.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("soffice.log").toFile())
                .start();
        assertTrue(process.waitFor(180, TimeUnit.SECONDS), "the office program did not end");
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(path -> path.toString().endsWith(".ods"))
                    .findFirst()
                    .orElseThrow();
        }
    }
}
