package org.sharedsafety.samples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.zip.ZipInputStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.util.CellReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every trap that TRAPS.md names sits in the cell it names, and the untidy files still hold the right numbers. */
class SampleTrapsTest {
    private static final Path FOLDER = Path.of("sample-data", "rivera-valley", "as-published");

    private static final Set<String> WANTED = Set.of(
            "merged header",
            "title block",
            "leading zeros",
            "accent and type word",
            "saint",
            "city and county",
            "split county",
            "gap in 2021",
            "suppressed",
            "sentinel",
            "footnote in a number",
            "duplicate row",
            "total row",
            "zip archive",
            "ZIP codes",
            "overlapping years",
            "prison county",
            "tourist town",
            "bright spot",
            "outlier",
            "circular pair",
            "dollars and thousands",
            "footnotes",
            "encoding",
            "accent",
            "years as columns",
            "hidden sheet",
            "person-level rows",
            "two header rows",
            "proportion",
            "coverage");

    @Test
    void everyTrapIsInItsCell(@TempDir Path folder) throws IOException {
        List<Traps.Trap> traps = SampleData.write(folder).list();
        assertTrue(
                traps.stream().map(Traps.Trap::kind).collect(Collectors.toSet()).containsAll(WANTED));
        Map<String, List<List<String>>> read = new HashMap<>();
        for (Traps.Trap trap : traps) {
            if (trap.cell().isEmpty()) {
                continue;
            }
            String key = trap.file() + "!" + trap.sheet();
            if (!read.containsKey(key)) {
                read.put(key, cells(trap.file(), trap.sheet()));
            }
            CellReference at = new CellReference(trap.cell());
            List<String> row = read.get(key).get(at.getRow());
            String found = at.getCol() < row.size() ? row.get(at.getCol()) : "";
            assertEquals(plain(trap.shown()), plain(found), trap.toString());
        }
        assertTrue(traps.size() > 80);
    }

    @Test
    void agenciesAddUpToTheCountyTotal() throws IOException {
        long violent = 0;
        String before = "";
        int counties = 0;
        List<List<String>> rows = cells(PublishedCrime.FILE, "Offences");
        for (List<String> row : rows.subList(3, rows.size())) {
            if (row.get(0).endsWith(" County") && row.size() < 3) {
                violent = 0;
            } else if (row.get(0).equals("County total")) {
                assertEquals(Long.parseLong(row.get(3)), violent, before);
                counties++;
            } else if (!row.get(0).equals(before)) {
                violent += Long.parseLong(row.get(3));
            }
            before = row.get(0);
        }
        assertEquals(23, counties, "all but Quarry Hill");
    }

    @Test
    void totalsOfTheRegionAreTheSums() throws IOException {
        List<List<String>> rows = cells(PublishedPopulation.FILE, "Table 1");
        for (int column = 2; column < 9; column++) {
            long sum = 0;
            for (List<String> row : rows.subList(5, 30)) {
                String text = column < row.size() ? row.get(column).replace(",", "") : "";
                sum += text.isEmpty() ? 0 : Long.parseLong(text);
            }
            assertEquals(Long.parseLong(rows.get(4).get(column)), sum, "column " + column);
        }
        List<List<String>> crime = cells(PublishedCrime.FILE, "Table 4");
        long property = 0;
        for (List<String> row : crime.subList(5, 29)) {
            property += row.get(5).equals("-") ? 0 : Long.parseLong(row.get(5));
        }
        assertEquals(Long.parseLong(crime.get(29).get(5)), property);
    }

    @Test
    void thousandsAndDollarsAreOneBudget() throws IOException {
        List<List<String>> rows = cells(PublishedBudget.FILE, "Law enforcement");
        double thousands = Double.parseDouble(rows.get(rows.size() - 1).get(8));
        double dollars = 0;
        for (Map<String, String> line : Tables.table(FOLDER.resolveSibling("budget-lines.csv"), "")) {
            if (line.get("fiscal_year").equals("FY2024")
                    && Set.of("Police and sheriff", "District attorney").contains(line.get("agency"))) {
                dollars += Double.parseDouble(line.get("dollars"));
            }
        }
        assertEquals(dollars / 1000, thousands, 12.5, "each county is rounded to a thousand");
    }

    @Test
    void weightsOfEveryZipAddUpToOne() throws IOException {
        Map<String, Double> sums = new HashMap<>();
        for (Map<String, String> row : Tables.table(FOLDER.resolve("zip-to-county.csv"), "")) {
            sums.merge(row.get("zip"), Double.valueOf(row.get("weight")), Double::sum);
        }
        assertEquals(36, sums.size());
        sums.forEach((zip, sum) -> assertEquals(1, sum, .00011, zip));
    }

    private static List<List<String>> cells(String file, String sheet) throws IOException {
        Path path = FOLDER.resolve(file);
        if (file.endsWith(".xlsx")) {
            return Tables.sheet(path, sheet);
        }
        if (file.endsWith(".xls")) {
            return old(path, sheet);
        }
        if (file.endsWith(".zip")) {
            return unzipped(path);
        }
        boolean ansi = file.equals(PublishedHealth.FILE);
        return Tables.csv(path, ansi ? Charset.forName("windows-1252") : StandardCharsets.UTF_8);
    }

    private static List<List<String>> old(Path path, String sheet) throws IOException {
        DataFormatter shown = new DataFormatter(Locale.ROOT);
        List<List<String>> rows = new ArrayList<>();
        try (HSSFWorkbook book = new HSSFWorkbook(Files.newInputStream(path))) {
            book.getSheet(sheet).forEach(row -> {
                List<String> cells = new ArrayList<>();
                for (int c = 0; c < row.getLastCellNum(); c++) {
                    cells.add(shown.formatCellValue(row.getCell(c)));
                }
                rows.add(cells);
            });
        }
        return rows;
    }

    private static List<List<String>> unzipped(Path path) throws IOException {
        try (ZipInputStream in = new ZipInputStream(Files.newInputStream(path))) {
            in.getNextEntry();
            Path copy = Files.createTempFile("member", ".csv");
            try {
                Files.write(copy, in.readAllBytes());
                return Tables.csv(copy, StandardCharsets.UTF_8);
            } finally {
                Files.delete(copy);
            }
        }
    }

    /** Numbers are compared as numbers: 0.1890 and 0.189 are one. */
    private static String plain(String text) {
        return text.matches("-?\\d+\\.\\d+")
                ? new BigDecimal(text).stripTrailingZeros().toPlainString()
                : text;
    }
}
