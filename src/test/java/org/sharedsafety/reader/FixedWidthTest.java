package org.sharedsafety.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.sharedsafety.SharedFolder;
import org.sharedsafety.job.Progress;
import org.sharedsafety.model.Cell;
import org.sharedsafety.model.MergedRange;
import org.sharedsafety.model.Problem;

/** Text of fixed width: its columns are found, no word is cut, and delimited text is never taken for it. */
class FixedWidthTest {
    @TempDir
    Path folder;

    @Test
    @ExtendWith(SharedFolder.class)
    void theLaborForceTable() {
        Path file = SharedFolder.require("data", "messy", "2018.txt");
        try (Spreadsheet spreadsheet = Reading.open(file)) {
            assertEquals(FileFormat.FIXED, spreadsheet.format());
            TextForm form = spreadsheet.textForm().orElseThrow();
            assertEquals(List.of(1, 19, 26, 32, 82, 91, 104, 117, 129), form.fieldStarts());
            List<List<String>> rows = Reading.shown(file);
            assertEquals(
                    List.of(
                            "CN0100100000000",
                            "01",
                            "001",
                            "Autauga County, AL",
                            "2018",
                            "26,196",
                            "25,261",
                            "935",
                            "3.6"),
                    rows.get(6));
            assertEquals(List.of("", "", "", "Labor Force Data by County, 2018 Annual Averages"), rows.get(0));
            assertEquals(
                    List.of("LAUS Code", "Code", "Code", "County Name/State Abbreviation", "Year", "Force", "Employed"),
                    rows.get(4).subList(0, 7).stream().map(String::strip).toList());
            assertEquals("SOURCE:  BLS, LAUS", rows.get(rows.size() - 2).get(0).strip());
            // Unemployed stands over Level and Rate.
            assertTrue(
                    spreadsheet.layout("2018", Progress.NONE).merged().contains(new MergedRange(4, 8, 4, 9)),
                    () -> spreadsheet.layout("2018", Progress.NONE).merged().toString());
        }
    }

    @Test
    void whatIsWrittenInColumnsIsReadBack() throws IOException {
        Random random = new Random(5);
        for (String end : List.of("\n", "\r\n", "\r")) {
            for (String charset : List.of("UTF-8", "windows-1252", "UTF-16LE")) {
                List<List<String>> expected = new ArrayList<>();
                StringBuilder text = new StringBuilder("Table 3. Something about counties, 2019" + end + end);
                text.append(String.format(Locale.ROOT, "%-5s %-32s %9s %7s%s", "FIPS", "Name", "Number", "Rate", end));
                for (int i = 0; i < 60; i++) {
                    List<String> row = List.of(
                            String.format(Locale.ROOT, "%05d", 1001 + 2 * i),
                            "Doña " + "abcdefghijklmn".substring(0, 1 + random.nextInt(13)) + " County, XY",
                            String.format(Locale.US, "%,d", random.nextInt(3_000_000)),
                            i % 7 == 0 ? "(S)" : String.format(Locale.US, "%.1f", random.nextDouble() * 100));
                    expected.add(row);
                    text.append(String.format(
                            Locale.ROOT, "%-5s %-32s %9s %7s%s", row.get(0), row.get(1), row.get(2), row.get(3), end));
                }
                text.append(end)
                        .append("(S) means suppressed, because fewer than 10 cases were counted.")
                        .append(end);
                Path file = folder.resolve("t.txt");
                Files.write(file, text.toString().getBytes(Charset.forName(charset)));
                List<List<String>> found = Reading.shown(file);
                assertEquals(expected, found.subList(3, 63), charset);
                assertEquals(List.of("FIPS", "Name", "Number", "Rate"), found.get(2));
                assertEquals(
                        "Table 3. Something about counties, 2019",
                        found.get(0).get(0).strip());
            }
        }
    }

    @Test
    void dashesRuleTheColumnsOff() throws IOException {
        Path file = Files.writeString(
                folder.resolve("ruled.txt"),
                "Area        2017 2018\n----------- ---- ----\nNorth Side    12    3\nSouth          4   15\nWest Town    131    2\n");
        assertEquals(List.of("North Side", "12", "3"), Reading.shown(file).get(2));
        assertEquals(List.of("Area", "2017", "2018"), Reading.shown(file).get(0));
    }

    @Test
    void startsThatAreSaidAreTakenAndWiderNumbersAreNotCut() throws IOException {
        Path file =
                Files.writeString(folder.resolve("said.txt"), "aa     12     3\nbb  1,234     4\ncc      5     6\n");
        ReadOptions said = new ReadOptions(null, null, List.of(1, 7, 14));
        try (Spreadsheet spreadsheet = SpreadsheetFile.open(file, said, Progress.NONE)) {
            List<List<String>> rows = new ArrayList<>();
            List<Problem> problems = spreadsheet.read(
                    "said",
                    row -> rows.add(row.cells().stream().map(Cell::shown).toList()),
                    Progress.NONE);
            assertEquals(List.of(List.of("aa", "12", "3"), List.of("bb", "1,234", "4"), List.of("cc", "5", "6")), rows);
            assertEquals(
                    List.of("fixed-overrun B2"),
                    problems.stream().map(p -> p.code() + " " + p.cell()).toList());
        }
    }

    @Test
    void delimitedTextIsNeverTakenForFixedWidth() throws IOException {
        notFixed("a,  b,  c\n1,  2,  3\n4,  5,  6\n7,  8,  9\n", FileFormat.CSV);
        notFixed("County            \tRate\nA                 \t1\nB                 \t2\nC   \t3\n", FileFormat.TSV);
        notFixed("name   ;   n\nA      ;   1\nB      ;   2\nC      ;   3\n", FileFormat.CSV);
        notFixed("\"Adams County, CO\",  12,  3.4\n\"Boulder County, CO\",  7,  1.2\n\"X, Y\", 1, 2\n", FileFormat.CSV);
        notFixed("A list of words\nwithout any table\nin 2018 or later\nand 12 lines\n", FileFormat.CSV);
        notFixed("County\n12\n13\n14\n", FileFormat.CSV);
    }

    private void notFixed(String text, FileFormat expected) throws IOException {
        Path file = Files.writeString(folder.resolve("d.txt"), text);
        assertEquals(expected, FileFormat.detect(file), text);
    }
}
