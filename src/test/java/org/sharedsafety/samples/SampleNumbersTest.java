package org.sharedsafety.samples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The numbers in the plain files agree with each other, read back with another library. */
class SampleNumbersTest {
    private static final Path FOLDER = Path.of("sample-data", "rivera-valley");

    /** Sheets with a row for every county and year. */
    private static final Map<String, List<String>> YEARLY = Map.of(
            "rivera-population", List.of("Population", "Jobs and visitors"),
            "rivera-crime", List.of("Offences"),
            "rivera-wellbeing", List.of("Economy and housing", "Education", "Health and belonging"),
            "rivera-survivors", List.of("Services"),
            "rivera-justice", List.of("Custody", "Reentry", "Police activity"),
            "rivera-trust-survey", List.of("Survey"),
            "rivera-system", List.of("Services"),
            "rivera-budget", List.of("Spending"));

    @Test
    void everyWorkbookSaysOnItsFirstSheetThatItIsFictional() throws IOException {
        int books = 0;
        for (Path folder : List.of(FOLDER, FOLDER.resolve("as-published"))) {
            try (var files = Files.list(folder)) {
                for (Path file :
                        files.filter(f -> f.toString().endsWith(".xlsx")).toList()) {
                    String first =
                            Tables.sheet(file, Tables.sheets(file).get(0)).toString();
                    assertTrue(first.contains("fictional"), file.toString());
                    books++;
                }
            }
        }
        assertEquals(13, books);
    }

    @Test
    void everyCountyHasARowForEveryYear() throws IOException {
        for (var book : YEARLY.entrySet()) {
            for (String sheet : book.getValue()) {
                Set<String> seen = new HashSet<>();
                for (Map<String, String> row : Tables.table(book(book.getKey()), sheet)) {
                    assertTrue(seen.add(row.get("county_code") + row.get("year")));
                    assertEquals(County.of(row.get("county_code")).name(), row.get("county"));
                }
                assertEquals(24 * 7, seen.size(), sheet);
            }
        }
        assertEquals(
                24 * 7,
                Tables.table(FOLDER.resolve("rivera-health-2018-2024.csv"), "").size());
    }

    @Test
    void policeCountsAreMissingOnlyWhereTheyWerePlanted() throws IOException {
        int blanks = 0;
        for (Map<String, String> row : Tables.table(book("rivera-crime"), "Offences")) {
            boolean gap = row.get("year").equals("2021") || row.get("county").equals("Quarry Hill");
            if (row.get("violent crime").isEmpty()) {
                assertTrue(gap, row.toString());
                assertEquals("", row.get("property crime"));
                blanks++;
            } else {
                long violent = whole(row, "violent crime");
                assertTrue(whole(row, "rape") <= violent && violent <= 5000, row.toString());
            }
        }
        assertEquals(15 + 3, blanks, "15 counties in 2021, Quarry Hill three years more");
    }

    @Test
    void sharesAreTheirNumeratorsDividedByTheirDenominators() throws IOException {
        int checked = 0;
        for (var book : YEARLY.entrySet()) {
            for (String sheet : Tables.sheets(book(book.getKey()))) {
                if (sheet.equals("About this file")) {
                    continue;
                }
                for (Map<String, String> row : Tables.table(book(book.getKey()), sheet)) {
                    checked += shares(row);
                }
            }
        }
        for (Map<String, String> row : Tables.table(book("rivera-neighborhoods"), "Neighborhoods")) {
            checked += shares(row);
        }
        assertTrue(checked > 8000, "checked " + checked);
    }

    private static int shares(Map<String, String> row) {
        int checked = 0;
        for (String header : row.keySet()) {
            if (row.containsKey(header + " numerator") && !row.get(header).isEmpty()) {
                double n = whole(row, header + " numerator");
                double d = whole(row, header + " denominator");
                boolean money = header.startsWith("Cost per") || header.contains("spending per");
                double per = money ? 1 : header.startsWith("Violent vict") ? 1000 : 100;
                assertEquals(per * n / d, Double.parseDouble(row.get(header)), money ? .0051 : .051, header + row);
                assertTrue(n <= d || money, header + row);
                if (row.containsKey(header + " lower")) {
                    double value = Double.parseDouble(row.get(header));
                    assertTrue(Double.parseDouble(row.get(header + " lower")) < value);
                    assertTrue(Double.parseDouble(row.get(header + " upper")) > value);
                }
                checked++;
            }
        }
        return checked;
    }

    @Test
    void agesAndHomesFitThePopulation() throws IOException {
        Map<String, Long> byAge = new HashMap<>();
        Map<String, Long> visits = new HashMap<>();
        for (Map<String, String> row : Tables.table(FOLDER.resolve("rivera-health-by-age-2018-2024.csv"), "")) {
            byAge.merge(key(row), whole(row, "total population"), Long::sum);
            visits.merge(key(row), whole(row, "assault injury"), Long::sum);
        }
        for (Map<String, String> row : Tables.table(book("rivera-population"), "Population")) {
            long all = whole(row, "total population");
            assertEquals(all, byAge.get(key(row)));
            assertEquals(all, whole(row, "residents under 18") + whole(row, "residents 18 and over"));
            assertEquals(all, whole(row, "residents under 65") + whole(row, "residents 65 and over"));
            assertTrue(whole(row, "residents 10 to 17") < whole(row, "residents under 18"));
            assertTrue(whole(row, "households") <= whole(row, "housing units"));
            assertTrue(whole(row, "households") < all);
        }
        for (Map<String, String> row : Tables.table(FOLDER.resolve("rivera-health-2018-2024.csv"), "")) {
            assertEquals(whole(row, "assault injury"), visits.get(key(row)));
            assertTrue(whole(row, "homicide") + whole(row, "suicide") + whole(row, "overdose")
                    <= whole(row, "injury deaths"));
        }
    }

    @Test
    void neighborhoodsAddUpToTheirCounty() throws IOException {
        Map<String, Long> sums = new HashMap<>();
        for (Map<String, String> row : Tables.table(book("rivera-neighborhoods"), "Neighborhoods")) {
            String county = Neighborhood.ALL.stream()
                    .filter(n -> n.code().equals(row.get("neighborhood_code")))
                    .findFirst()
                    .orElseThrow()
                    .county();
            for (String header : List.of("total population", "households", "housing units", "violent crime")) {
                sums.merge(county + row.get("year") + header, whole(row, header), Long::sum);
            }
        }
        int counties = 0;
        for (Map<String, String> row : Tables.table(book("rivera-population"), "Population")) {
            if (sums.containsKey(key(row) + "households")) {
                counties++;
                for (String header : List.of("total population", "households", "housing units")) {
                    assertEquals(whole(row, header), sums.get(key(row) + header));
                }
            }
        }
        assertEquals(5 * 7, counties);
        for (Map<String, String> row : Tables.table(book("rivera-crime"), "Offences")) {
            if (sums.containsKey(key(row) + "households")) {
                assertEquals(whole(row, "violent crime"), sums.get(key(row) + "violent crime"));
            }
        }
    }

    @Test
    void budgetLinesAddUpToTheMeasures() throws IOException {
        Map<String, Long> police = new HashMap<>();
        for (Map<String, String> row : Tables.table(FOLDER.resolve("budget-lines.csv"), "")) {
            if (row.get("agency").equals("Police and sheriff")) {
                police.merge(
                        row.get("county_code") + row.get("fiscal_year").substring(2), whole(row, "dollars"), Long::sum);
            }
        }
        for (Map<String, String> row : Tables.table(book("rivera-budget"), "Spending")) {
            assertEquals(whole(row, "Police spending per resident numerator"), police.get(key(row)));
        }
    }

    @Test
    void placesAreListedOnce() throws IOException {
        List<List<String>> rows = Tables.csv(FOLDER.resolve("places.csv"), StandardCharsets.UTF_8);
        Set<String> codes = new HashSet<>();
        rows.forEach(row -> assertTrue(codes.add(row.get(1)), row.toString()));
        assertEquals(1 + 1 + 24 + 60, rows.size());
        assertTrue(codes.contains("XR"));
    }

    private static Path book(String name) {
        return FOLDER.resolve(name + PlainFiles.SUFFIX + ".xlsx");
    }

    private static String key(Map<String, String> row) {
        return row.get("county_code") + row.get("year");
    }

    private static long whole(Map<String, String> row, String header) {
        String text = row.get(header);
        return text.isEmpty() ? 0 : Long.parseLong(text);
    }
}
