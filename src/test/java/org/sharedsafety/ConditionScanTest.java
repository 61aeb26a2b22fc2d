package org.sharedsafety;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The scan's numbers are those of the sample's plain files, read and computed here by hand. */
class ConditionScanTest {
    private static final Path SAMPLE = Path.of("sample-data", "rivera-valley");

    @TempDir
    static Path folder;

    private static String project;
    private static JsonNode assaults;

    @BeforeAll
    static void openSample() {
        project = folder.resolve("sample.sharedsafety").toString();
        CommandRun made = CommandRun.of(folder, "new", project, "--sample", "rivera-valley");
        assertEquals(0, made.status(), made.err());
        assaults = run("scan", "--metric", "PH04", "--period", "2024");
    }

    private static JsonNode run(String... args) {
        List<String> all = new ArrayList<>(List.of(args));
        all.addAll(List.of("--project", project, "--json"));
        CommandRun run = CommandRun.of(folder, all.toArray(String[]::new));
        assertEquals(0, run.status(), run.err());
        return run.json();
    }

    private static JsonNode pair(JsonNode scan, String metric) {
        for (JsonNode pair : scan.get("pairs")) {
            if (pair.get("condition").get("metric").asText().equals(metric)) {
                return pair;
            }
        }
        throw new AssertionError(metric + " was not looked at");
    }

    /** A column of the plain file over the residents of the county, 2024. */
    private static Map<String, Double> rates(String column) throws IOException {
        Map<String, Double> people = new TreeMap<>();
        for (Map<String, String> row : rows("rivera-health-by-age-2018-2024.csv")) {
            if (row.get("year").equals("2024") && !row.get("total population").isEmpty()) {
                people.merge(row.get("county_code"), Double.parseDouble(row.get("total population")), Double::sum);
            }
        }
        Map<String, Double> rates = new TreeMap<>();
        for (Map<String, String> row : rows("rivera-health-2018-2024.csv")) {
            if (row.get("year").equals("2024") && !row.get(column).isEmpty()) {
                String county = row.get("county_code");
                rates.put(county, Double.parseDouble(row.get(column)) / people.get(county));
            }
        }
        return rates;
    }

    private static List<Map<String, String>> rows(String name) throws IOException {
        List<String> lines = Files.readAllLines(SAMPLE.resolve(name), StandardCharsets.UTF_8);
        String[] heads = lines.get(0).split(",", -1);
        List<Map<String, String>> rows = new ArrayList<>();
        for (String line : lines.subList(1, lines.size())) {
            String[] cells = line.split(",", -1);
            Map<String, String> row = new TreeMap<>();
            for (int i = 0; i < heads.length; i++) {
                row.put(heads[i], cells[i]);
            }
            rows.add(row);
        }
        return rows;
    }

    private static double correlation(List<Double> x, List<Double> y) {
        int n = x.size();
        double sx = 0;
        double sy = 0;
        double sxx = 0;
        double syy = 0;
        double sxy = 0;
        for (int i = 0; i < n; i++) {
            double a = x.get(i) * 1e4;
            double b = y.get(i) * 1e4;
            sx += a;
            sy += b;
            sxx += a * a;
            syy += b * b;
            sxy += a * b;
        }
        return (n * sxy - sx * sy) / Math.sqrt((n * sxx - sx * sx) * (n * syy - sy * sy));
    }

    /** Mid-ranks: one more than the number below, and half of those alike. */
    private static List<Double> ranks(List<Double> values) {
        return values.stream()
                .map(v -> values.stream().filter(w -> w < v).count()
                        + (values.stream().filter(w -> w.equals(v)).count() + 1) / 2.0)
                .toList();
    }

    @Test
    void everyPairHasThePermutationTestThatItWouldHaveAlone() {
        JsonNode permutation = pair(assaults, "PH05").get("permutation");
        assertEquals(999, permutation.get("permutations").asInt());
        assertEquals(assaults.get("seed"), permutation.get("seed"));
        JsonNode alone = run("compare", "--x", "PH05", "--y", "PH04", "--period", "2024", "--permutations", "999");
        assertEquals(alone.get("permutation").get("p"), permutation.get("p"));
    }

    @Test
    void correlationsAreThoseOfTheFile() throws IOException {
        Map<String, Double> harm = rates("assault injury");
        Map<String, String> columns = Map.of("PH05", "suicide", "PH06", "overdose", "PH01", "homicide");
        int looked = 0;
        for (JsonNode pair : assaults.get("pairs")) {
            String column = columns.get(pair.get("condition").get("metric").asText());
            if (column != null) {
                Map<String, Double> condition = rates(column);
                List<String> both =
                        harm.keySet().stream().filter(condition::containsKey).toList();
                List<Double> x = both.stream().map(condition::get).toList();
                List<Double> y = both.stream().map(harm::get).toList();
                assertEquals(both.size(), pair.get("n").asInt(), column);
                assertEquals(correlation(x, y), pair.get("pearson").get("value").asDouble(), 1e-9, column);
                assertEquals(
                        correlation(ranks(x), ranks(y)),
                        pair.get("spearman").get("value").asDouble(),
                        1e-9,
                        column);
                looked++;
            }
        }
        assertTrue(looked >= 2, "pairs of the plain file: " + looked);
    }

    @Test
    void aPairIsTheComparisonOfTheTwo() {
        JsonNode pair = pair(assaults, "WB14");
        JsonNode compared = run("compare", "--x", "WB14", "--y", "PH04", "--period", "2024");
        assertEquals(compared.get("n"), pair.get("n"));
        assertEquals(compared.get("verdict"), pair.get("verdict"));
        assertEquals(compared.get("modifiedT").get("ess"), pair.get("modifiedT").get("ess"));
        assertEquals(compared.get("modifiedT").get("p"), pair.get("modifiedT").get("p"));
    }

    @Test
    void allPairsAreOneFamilyAndTheSmallestQComesFirst() {
        List<JsonNode> pairs = new ArrayList<>();
        assaults.get("pairs").forEach(pairs::add);
        assertTrue(pairs.size() >= 20);
        assertEquals(pairs.size(), assaults.get("tested").asInt());
        List<JsonNode> byP = pairs.stream()
                .sorted(Comparator.comparingDouble(
                        (JsonNode pair) -> pair.get("modifiedT").get("p").asDouble()))
                .toList();
        double least = 1;
        for (int i = byP.size(); i >= 1; i--) {
            double p = byP.get(i - 1).get("modifiedT").get("p").asDouble();
            least = Math.min(least, p * byP.size() / i);
            assertEquals(least, byP.get(i - 1).get("q").asDouble(), 1e-12);
        }
        for (int i = 1; i < pairs.size(); i++) {
            double before = pairs.get(i - 1).get("q").asDouble();
            double after = pairs.get(i).get("q").asDouble();
            assertTrue(before <= after);
            if (before == after) {
                assertTrue(Math.abs(
                                pairs.get(i - 1).get("spearman").get("value").asDouble())
                        >= Math.abs(pairs.get(i).get("spearman").get("value").asDouble()));
            }
        }
    }

    @Test
    void itIsWorthAConversationAndSaysHowManyLooks() {
        assertEquals("Worth a conversation", assaults.get("title").asText());
        List<String> codes = assaults.get("findings").findValuesAsText("code");
        assertTrue(codes.containsAll(List.of("W02", "W03", "W21")), codes.toString());
        String looks = assaults.get("findings").toString();
        assertTrue(looks.contains("You looked at " + assaults.get("pairs").size() + " pairs"), looks);
        CommandRun table = CommandRun.of(folder, "scan", "--metric", "PH04", "--project", project);
        assertEquals(0, table.status());
        assertTrue(table.out().startsWith("Worth a conversation"), table.out());
        assertTrue(table.out().contains("2024"), table.out());
        CommandRun spanish = CommandRun.of(folder, "scan", "--metric", "PH04", "--project", project, "--lang", "es");
        assertTrue(spanish.out().startsWith("Vale la pena conversar"), spanish.out());
        assertNotEquals(table.out(), spanish.out());
    }

    @Test
    void policeCountsAreNotSetAgainstPoliceCountsAndTheReasonIsSaid() {
        JsonNode scan = run("scan", "--metric", "V01");
        List<String> looked = scan.get("pairs").findValuesAsText("metric");
        assertFalse(looked.contains("V02"), looked.toString());
        assertFalse(looked.contains("V01"), looked.toString());
        JsonNode left = scan.get("leftOut");
        boolean said = false;
        for (JsonNode each : left) {
            assertFalse(each.get("why").asText().isBlank());
            said |= each.get("metric").asText().equals("V02")
                    && each.get("why").asText().contains("police");
        }
        assertTrue(said, left.toString());
    }

    @Test
    void earlierYearsNeedEightOfThem() {
        CommandRun run = CommandRun.of(folder, "scan", "--metric", "PH04", "--lag", "2", "--project", project);
        assertEquals(1, run.status());
        assertTrue(run.err().contains("7 years"), run.err());
        assertEquals(
                2,
                CommandRun.of(folder, "scan", "--metric", "PH04", "--lag", "-1", "--project", project)
                        .status());
    }

    @Test
    void aConditionTwoYearsEarlierIsSetAgainstTheHarm() throws IOException {
        StringBuilder sheet =
                new StringBuilder("fips,county,year,Violent crime rate per 100000,Children in poverty percent\n");
        List<String> counties = List.of(
                "Alameda",
                "Alpine",
                "Amador",
                "Butte",
                "Calaveras",
                "Colusa",
                "Contra Costa",
                "Del Norte",
                "El Dorado",
                "Fresno",
                "Glenn",
                "Humboldt");
        List<Double> earlier = new ArrayList<>();
        List<Double> later = new ArrayList<>();
        for (int i = 0; i < counties.size(); i++) {
            for (int year = 2013; year <= 2022; year++) {
                double harm = 200 + 10 * (i * 5 % 12) + year % 4;
                double poverty = 10 + (i * 7 + year) % 13;
                sheet.append(String.format(
                        java.util.Locale.ROOT,
                        "06%03d,%s County,%d,%.1f,%.1f%n",
                        2 * i + 1,
                        counties.get(i),
                        year,
                        harm,
                        poverty));
                if (year == 2022) {
                    later.add(harm);
                }
                if (year == 2020) {
                    earlier.add(poverty);
                }
            }
        }
        Path file = folder.resolve("ten-years.csv");
        Files.writeString(file, sheet, StandardCharsets.UTF_8);
        String own = folder.resolve("ten.sharedsafety").toString();
        assertEquals(0, CommandRun.of(folder, "new", own).status());
        CommandRun.of(folder, "import", file.toString(), "--project", own, "--accept-suggestions");
        CommandRun run = CommandRun.of(folder, "scan", "--metric", "V01", "--lag", "2", "--project", own, "--json");
        assertEquals(0, run.status(), run.err());
        JsonNode pair = pair(run.json(), "WB09");
        assertEquals("2022", run.json().get("harm").get("period").asText());
        assertEquals("2020", pair.get("condition").get("period").asText());
        assertEquals(12, pair.get("n").asInt());
        assertEquals(
                correlation(earlier, later), pair.get("pearson").get("value").asDouble(), 1e-9);
    }
}
