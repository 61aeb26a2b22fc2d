package org.sharedsafety;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands of the analyses give what the sample's plain files add up to, read here by hand. */
class AnalysesSampleTest {
    private static final Path SAMPLE = Path.of("sample-data", "rivera-valley");

    @TempDir
    static Path folder;

    private static List<Map<String, String>> health;
    private static List<Map<String, String>> byAge;
    private static String project;

    @BeforeAll
    static void openSample() throws IOException {
        health = rows("rivera-health-2018-2024.csv");
        byAge = rows("rivera-health-by-age-2018-2024.csv");
        project = folder.resolve("sample.sharedsafety").toString();
        CommandRun made = CommandRun.of(folder, "new", project, "--sample", "rivera-valley");
        assertEquals(0, made.status(), made.err());
        String file = SAMPLE.resolve("rivera-health-by-age-2018-2024.csv").toString();
        CommandRun.of(folder, "import", file, "--project", project, "--accept-suggestions");
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

    private static JsonNode run(String... args) {
        List<String> all = new ArrayList<>(List.of(args));
        all.addAll(List.of("--project", project, "--json"));
        CommandRun run = CommandRun.of(folder, all.toArray(String[]::new));
        assertEquals(0, run.status(), run.err());
        return run.json();
    }

    private static double sum(List<Map<String, String>> rows, String year, String age, String column) {
        return rows.stream()
                .filter(row -> row.get("year").equals(year)
                        && (age == null || row.get("age").equals(age))
                        && !row.get(column).isEmpty())
                .mapToDouble(row -> Double.parseDouble(row.get(column)))
                .sum();
    }

    private static JsonNode first(JsonNode array, String field, String value) {
        return StreamSupport.stream(array.spliterator(), false)
                .filter(node -> node.get(field).asText().equals(value))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void theWholeRegionOverTimeIsAllCasesOverAllPeople() {
        JsonNode trend = run("trend", "--metric", "PH04");
        for (String year : List.of("2018", "2021", "2024")) {
            double cases = sum(health, year, null, "assault injury");
            JsonNode point = first(trend.get("points"), "period", year);
            assertEquals(cases, point.get("numerator").asDouble(), 1e-9, year);
            double people = point.get("denominator").asDouble();
            assertEquals(cases / people * 100_000, point.get("value").asDouble(), 1e-9, year);
            assertEquals(sum(byAge, year, null, "total population"), people, 0, year);
        }
    }

    @Test
    void sharesByAgeAreThoseOfTheFileAndTheUnknownAreSaid() {
        JsonNode burden = run("burden", "--metric", "PH04", "--by", "age", "--period", "2024");
        double known = 0;
        for (String age : List.of("Under 15", "15 to 24", "25 to 34", "35 to 54", "55 and over")) {
            known += sum(byAge, "2024", age, "assault injury");
        }
        double people = sum(byAge, "2024", null, "total population");
        JsonNode young = first(burden.get("shares"), "group", "age:15-24");
        double cases = sum(byAge, "2024", "15 to 24", "assault injury");
        double residents = sum(byAge, "2024", "15 to 24", "total population");
        assertEquals(cases / known, young.get("ofEvents").asDouble(), 1e-12);
        assertEquals(residents / people, young.get("ofPeople").asDouble(), 1e-12);
        assertEquals(
                cases / known / (residents / people),
                young.get("ratio").get("value").asDouble(),
                1e-12);
        double rest = (known - cases) / (people - residents);
        assertEquals(
                cases / residents / rest, young.get("againstRest").get("value").asDouble(), 1e-12);
        assertEquals(
                sum(health, "2024", null, "assault injury") - known,
                burden.get("missing").get("events").asDouble(),
                1e-9);
        double shares = 0;
        for (JsonNode share : burden.get("shares")) {
            shares += share.get("ofEvents").asDouble();
        }
        assertEquals(1, shares, 1e-12);
        assertTrue(burden.get("findings").findValuesAsText("code").contains("W27"));
    }

    @Test
    void smallCountsAreMarkedOnTheDesk() {
        JsonNode burden = run("burden", "--metric", "PH04", "--by", "age", "--place", "RV003", "--period", "2024");
        for (JsonNode share : burden.get("shares")) {
            double count = share.get("numerator").asDouble();
            assertEquals(count > 0 && count < 10, share.has("hidden"), share.toString());
        }
    }

    @Test
    void halfOfTheHarmIsInThePlacesWithTheHighestRates() {
        JsonNode burden = run("burden", "--metric", "PH04", "--by", "place", "--period", "2024");
        List<double[]> places = new ArrayList<>();
        double events = 0;
        double people = 0;
        for (JsonNode share : burden.get("shares")) {
            double[] place = {
                share.get("numerator").asDouble(), share.get("denominator").asDouble()
            };
            places.add(place);
            events += place[0];
            people += place[1];
        }
        places.sort((a, b) -> Double.compare(b[0] / b[1], a[0] / a[1]));
        double heldEvents = 0;
        double heldPeople = 0;
        int taken = 0;
        while (heldEvents < events / 2) {
            heldEvents += places.get(taken)[0];
            heldPeople += places.get(taken)[1];
            taken++;
        }
        JsonNode found = burden.get("concentration");
        assertEquals(taken, found.get("places").asInt());
        assertEquals(heldPeople / people, found.get("ofPeople").asDouble(), 1e-12);
        assertTrue(found.get("halfOnPeople").asDouble() <= heldPeople / people);
    }

    @Test
    void aProfileHoldsAllFivePrinciplesAndTheNumbersOfTheFile() {
        JsonNode profile = run("profile", "--place", "RV001");
        assertEquals(
                List.of("PH", "WB", "SV", "CH", "SY"), profile.get("principles").findValuesAsText("principle"));
        double cases = health.stream()
                .filter(row ->
                        row.get("year").equals("2024") && row.get("county_code").equals("RV001"))
                .mapToDouble(row -> Double.parseDouble(row.get("assault injury")))
                .sum();
        JsonNode line = StreamSupport.stream(
                        profile.get("principles").get(0).get("measures").spliterator(), false)
                .filter(node -> node.get("measure").get("metric").asText().equals("PH04"))
                .findFirst()
                .orElseThrow();
        assertEquals(cases, line.get("numerator").asDouble(), 0);
        List<Double> rates = new ArrayList<>();
        for (Map<String, String> row : health) {
            if (row.get("year").equals("2024") && !row.get("assault injury").isEmpty()) {
                double people = byAge.stream()
                        .filter(of -> of.get("year").equals("2024")
                                && of.get("county_code").equals(row.get("county_code"))
                                && !of.get("total population").isEmpty())
                        .mapToDouble(of -> Double.parseDouble(of.get("total population")))
                        .sum();
                rates.add(Double.parseDouble(row.get("assault injury")) / people * 100_000);
            }
        }
        rates.sort(Double::compare);
        assertEquals(24, line.get("places").get("n").asInt());
        assertEquals(
                (rates.get(11) + rates.get(12)) / 2,
                line.get("places").get("median").asDouble(),
                1e-9);
        boolean above = line.get("lower95").asDouble()
                > line.get("places").get("median").asDouble();
        assertEquals(above ? "higher" : "similar", line.get("standing").asText());
        assertEquals(7, line.get("history").size());
        assertEquals(5, profile.get("peers").get("nearest").size());
    }

    @Test
    void moneyAndPoliceCountsAreNeverCalledBetterOrWorse() {
        JsonNode profile = run("profile", "--place", "RV001");
        for (JsonNode section : profile.get("principles")) {
            for (JsonNode line : section.get("measures")) {
                String id = line.get("measure").get("metric").asText();
                if (id.matches("V0[1-5]|I0[1-8]")) {
                    assertEquals("neither", line.get("tone").asText(), id);
                }
                if (id.startsWith("I0")) {
                    assertEquals(
                            "not-comparable", line.get("change").get("verdict").asText(), id);
                }
            }
        }
    }

    @Test
    void ranksFollowTheValuesAndTheirIntervalsAreTheSameForTheSameSeed() {
        JsonNode ranking = run("ranking", "--metric", "PH04", "--period", "2024", "--seed", "7");
        assertEquals(ranking, run("ranking", "--metric", "PH04", "--period", "2024", "--seed", "7"));
        for (JsonNode one : ranking.get("places")) {
            int above = 0;
            for (JsonNode other : ranking.get("places")) {
                above += other.get("value").asDouble() > one.get("value").asDouble() ? 1 : 0;
            }
            assertEquals(above + 1, one.get("rank").asInt(), one.toString());
            assertTrue(one.get("rankLow").asInt() <= one.get("rankHigh").asInt());
        }
        assertEquals(24, ranking.get("n").asInt());
        assertTrue(ranking.get("findings").findValuesAsText("code").contains("W24"));
    }

    @Test
    void safetyForAllAddsUpThePeopleOfThePlacesOnEachSideOfTheBenchmark() {
        JsonNode gauge = run("safety-for-all", "--metric", "PH04", "--benchmark", "350");
        JsonNode places = run("ranking", "--metric", "PH04", "--period", "2024").get("places");
        double met = 0;
        double notMet = 0;
        double all = 0;
        for (JsonNode place : places) {
            double people = place.get("denominator").asDouble();
            all += people;
            met += place.get("upper95").asDouble() < 350 ? people : 0;
            notMet += place.get("lower95").asDouble() > 350 ? people : 0;
        }
        JsonNode people = first(gauge.get("years"), "period", "2024").get("people");
        assertTrue(met > 0 && notMet > 0);
        assertEquals(met, people.get("met").asDouble(), 1e-6);
        assertEquals(notMet, people.get("notMet").asDouble(), 1e-6);
        assertEquals(all - met - notMet, people.get("cannotTell").asDouble(), 1e-6);
        JsonNode crime = run("safety-for-all", "--metric", "V01");
        JsonNode gap = first(crime.get("years"), "period", "2021").get("fifths");
        assertEquals("not_available", gap.get("status").asText(), "most counties sent nothing for 2021");
    }

    @Test
    void aMeasureWithoutAGoodSideIsHeldAgainstNoBenchmark() {
        CommandRun run = CommandRun.of(folder, "safety-for-all", "--metric", "WB20", "--project", project);
        assertEquals(1, run.status());
        assertTrue(run.err().contains("WB20"), run.err());
    }

    @Test
    void ageStandardisedRatesWeighTheRatesOfTheFileByTheStandardsPeople() {
        JsonNode ranking = run("ranking", "--metric", "PH04", "--standard", "esp2013", "--period", "2024");
        assertEquals("esp2013", ranking.get("standard").asText());
        Map<String, Double> people = Map.of(
                "Under 15", 16_000.0,
                "15 to 24", 11_500.0,
                "25 to 34", 12_500.0,
                "35 to 54", 28_000.0,
                "55 and over", 32_000.0);
        JsonNode place = first(ranking.get("places"), "place", "RV004");
        double rate = byAge.stream()
                .filter(row -> row.get("year").equals("2024")
                        && row.get("county_code").equals("RV004")
                        && people.containsKey(row.get("age")))
                .mapToDouble(row -> people.getOrDefault(row.get("age"), 0.0)
                        * Double.parseDouble(row.get("assault injury"))
                        / Double.parseDouble(row.get("total population")))
                .sum();
        assertEquals(rate, place.get("value").asDouble(), 1e-9);
        for (JsonNode left : ranking.get("dropped")) {
            assertTrue(left.get("why").asText().contains("too few cases"), left.toString());
        }
    }
}
