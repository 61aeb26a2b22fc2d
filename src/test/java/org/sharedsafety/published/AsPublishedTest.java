package org.sharedsafety.published;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The sample's untidy files give the same numbers as its plain workbooks, and every planted trap shows. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AsPublishedTest {
    private static final String BUDGET = "rivera-budget-fy2018-fy2024.xlsx";

    private static final String JAIL = "rivera-jail-bookings-2024.csv";
    private static final String ZIP = "rivera-evictions-by-zip-2023.zip";
    private static final String ZIP_SHEET = ZIP + "!rivera-evictions-by-zip-2023.csv";

    /** Lists of places are not brought in by {@code import}. */
    private static final Set<String> NOT_IMPORTED = Set.of("places.csv");

    @TempDir
    static Path folder;

    private PublishedImports imports;

    @BeforeAll
    void importAll() {
        imports = new PublishedImports(folder);
        imports.take("rivera-crime-2023.xlsx");
        // The same numbers stand in table 4, which would keep them.
        imports.take("rivera-crime-2023.xlsx", "--sheet", "Offences");
        imports.take("rivera-health-2018-2024.csv");
        imports.take("rivera-population-2018-2024.xls");
        imports.take("rivera-child-poverty-5-year.xlsx");
        imports.take("rivera-trust-survey.xlsx");
        imports.take(BUDGET);
        imports.take(JAIL);
        imports.prepare(
                ZIP,
                "places",
                "import",
                PublishedImports.FOLDER.resolve("zip-to-county.csv").toString(),
                "--level",
                "zip",
                "--code",
                "zip");
        imports.take(ZIP, "--period", "2023");
    }

    /**
     * Sheets whose every number is that of the plain workbooks; the cells without one are those that the traps list. Two
     * years of table 5 are those of table 4, which are kept.
     */
    @ParameterizedTest
    @CsvSource({
        "rivera-crime-2023.xlsx|Table 4, 120, 8",
        "rivera-crime-2023.xlsx|Offences, 46, 0",
        "rivera-crime-2023.xlsx|Table 5, 96, 23",
        "rivera-population-2018-2024.xls|Table 1, 168, 6",
        "rivera-population-2018-2024.xls|Table 2, 48, 0",
        "rivera-health-2018-2024.csv|rivera-health-2018-2024, 672, 346"
    })
    void givesTheNumbersOfThePlainWorkbooks(String sheet, int cells, int without) {
        assertEquals(List.of(), different(sheet));
        List<JsonNode> found = imports.observed(sheet);
        assertEquals(cells, found.size());
        assertEquals(
                without,
                found.stream()
                        .filter(observation -> observation.path("value").isNull())
                        .count());
    }

    private List<String> different(String sheet) {
        List<String> different = new ArrayList<>();
        for (JsonNode observation : imports.observed(sheet)) {
            JsonNode same = imports.plain(observation);
            JsonNode value = observation.path("value");
            boolean equal = same != null
                    && (value.isNull() || value.equals(same.path("value")) || value.equals(same.path("numerator")));
            if (!equal) {
                different.add(
                        PublishedImports.key(observation) + " " + value + " at " + observation.at("/source/cell"));
            }
        }
        return different;
    }

    /** Five years together are the sums above and below the line of each year; the index is that of the last year. */
    @ParameterizedTest
    @ValueSource(strings = {"2018-2022", "2019-2023", "2020-2024"})
    void fiveYearsArePooled(String sheet) {
        int last = Integer.parseInt(sheet.substring(5));
        int shares = 0;
        for (JsonNode observation : imports.observed("rivera-child-poverty-5-year.xlsx|" + sheet)) {
            String place = observation.path("place").asText();
            assertEquals(sheet.replace('-', '/'), observation.path("period").asText());
            if (observation.path("value").isNull()) {
                continue;
            }
            if (observation.path("metric").asText().equals("WB27")) {
                JsonNode year = imports.plain("WB27", place, Integer.toString(last));
                assertEquals(year.path("value"), observation.path("value"), place);
                continue;
            }
            assertEquals("WB09", observation.path("metric").asText());
            double above = 0;
            double below = 0;
            for (int year = last - 4; year <= last; year++) {
                JsonNode one = imports.plain("WB09", place, Integer.toString(year));
                above += one.path("numerator").asDouble();
                below += one.path("denominator").asDouble();
            }
            assertEquals(above, observation.path("numerator").asDouble(), 0, place);
            assertEquals(below, observation.path("denominator").asDouble(), 0, place);
            assertEquals(100 * above / below, observation.path("scaled").asDouble(), .00501, place);
            shares++;
        }
        assertEquals(sheet.equals("2018-2022") ? 23 : 24, shares);
    }

    /** Trust is published rounded to a whole percent, safety as a part of one; both are those of the survey. */
    @ParameterizedTest
    @ValueSource(ints = {2019, 2021, 2023})
    void theSurveySaysTheSame(int year) {
        Map<String, Integer> counted = new HashMap<>();
        for (JsonNode observation : imports.observed("rivera-trust-survey.xlsx|" + year)) {
            String metric = observation.path("metric").asText();
            String place = observation.path("place").asText();
            assertEquals(Integer.toString(year), observation.path("period").asText());
            counted.merge(metric, observation.path("value").isNull() ? 0 : 1, Integer::sum);
            if (metric.equals("local:people-asked")) {
                JsonNode survey = imports.plain("S01", place, Integer.toString(year));
                assertEquals(survey.path("denominator"), observation.path("value"), place);
            } else if (!observation.path("value").isNull()) {
                JsonNode survey = imports.plain(metric, place, Integer.toString(year));
                double half = metric.equals("S01") ? .5 : 1e-9;
                assertEquals(
                        survey.path("value").asDouble(),
                        observation.path("scaled").asDouble(),
                        half + 1e-9,
                        metric + " " + place);
            }
        }
        assertEquals(Map.of("S01", year == 2019 ? 23 : 24, "WB08", 24, "local:people-asked", 24), counted);
    }

    /** Both sheets of the budget are sums of the same lines, one written in dollars, the other in thousands. */
    @Test
    void theBudgetIsTheSumOfItsLines() throws IOException {
        compareBudget("Health and recovery", 0, Set.of("Victim services"));
        compareBudget("Law enforcement", 500, Set.of("Police and sheriff", "District attorney"));
    }

    private void compareBudget(String sheet, double half, Set<String> agencies) throws IOException {
        Map<String, Double> sums = new HashMap<>();
        for (String line : Files.readAllLines(
                PublishedImports.FOLDER.resolveSibling("budget-lines.csv"), StandardCharsets.UTF_8)) {
            String[] parts = line.split(",", -1);
            if (agencies.contains(parts[3])) {
                sums.merge(parts[0] + "|" + parts[2], Double.parseDouble(parts[5]), Double::sum);
            }
        }
        int compared = 0;
        for (JsonNode observation : imports.observed(BUDGET + "|" + sheet)) {
            String key = observation.path("place").asText() + "|"
                    + observation.path("period").asText();
            if (observation.at("/source/cell").asText().equals("E16")
                    && observation.path("value").asDouble() < 0) {
                assertEquals(-1200, observation.path("value").asDouble(), 0, "a correction in brackets");
            } else {
                assertEquals(
                        sums.getOrDefault(key, Double.NaN),
                        observation.path("scaled").asDouble(),
                        half,
                        key);
            }
            compared++;
        }
        assertEquals(168, compared);
    }

    /** Numbers of postal codes stay numbers of postal codes, their lost zeros put back. */
    @Test
    void zipCodesAreNoCounties() {
        List<JsonNode> found = imports.observed(ZIP + "|" + ZIP_SHEET);
        assertEquals(72, found.size());
        double evictions = 0;
        for (JsonNode observation : found) {
            assertTrue(observation.path("place").asText().matches("00[0-9]{3}"), observation.toString());
            evictions += observation.path("metric").asText().equals("local:evictions-filed")
                    ? observation.path("value").asDouble()
                    : 0;
        }
        // The 36 numbers of the column, added up by hand.
        assertEquals(4217, evictions, 0);
    }

    @Test
    void peopleAreStoppedAndCountedOnRequest() throws IOException {
        JsonNode stopped = imports.sheets().get(JAIL + "|rivera-jail-bookings-2024");
        assertNotNull(stopped);
        assertEquals(List.of(), imports.observed(JAIL + "|rivera-jail-bookings-2024"));
        assertTrue(stopped.path("problems").toString().contains("people-rows"));
        JsonNode counted = imports.take(JAIL, "--count-by", "place=county,measure=C10", "--period", "2024");
        assertFalse(counted.toString().contains("Invented7"));
        Map<String, Integer> rows = new HashMap<>();
        for (String line : Files.readAllLines(PublishedImports.FOLDER.resolve(JAIL), StandardCharsets.UTF_8)) {
            rows.merge(line.split(",", -1)[4], 1, Integer::sum);
        }
        rows.remove("county");
        Map<String, Integer> stored = new HashMap<>();
        imports.observed(JAIL + "|rivera-jail-bookings-2024")
                .forEach(observation -> stored.put(
                        observation.path("placeName").asText(),
                        observation.path("value").asInt()));
        assertEquals(rows, stored);
    }

    @Test
    void namesEveryTrap() throws IOException {
        Set<String> missed = new TreeSet<>();
        int named = 0;
        for (PublishedTrap trap : PublishedTrap.all(PublishedImports.FOLDER.resolve("TRAPS.md"))) {
            if (NOT_IMPORTED.contains(trap.file())) {
                continue;
            }
            String name = trap.file() + "|" + (trap.file().equals(ZIP) ? ZIP_SHEET : trap.sheet());
            JsonNode sheet = imports.sheets().get(name);
            if (sheet == null) {
                missed.add(trap + " not imported");
                continue;
            }
            Set<String> cells = new HashSet<>();
            imports.observed(name)
                    .forEach(observation ->
                            cells.add(observation.at("/source/cell").asText()));
            if (trap.isNamed(sheet, cells)) {
                named++;
            } else {
                missed.add(trap.toString());
            }
        }
        assertEquals(Set.of(), missed);
        assertFalse(named < 50, "only " + named + " traps were looked at");
    }
}
