package org.sharedsafety.published;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sharedsafety.CommandRun;

/** How much of a county its agencies cover goes from the spreadsheet to the card, the comparison and its cautions. */
class CoverageShownTest {
    private static final List<String> COUNTIES = List.of(
            "Alder",
            "Aspen Ridge",
            "Bell Creek",
            "Brightwater",
            "Cañada Verde",
            "Cedar Fork",
            "Copperhill",
            "Doña Luz",
            "Eastmere",
            "Elk Prairie",
            "Fairhaven",
            "Hollis");

    @TempDir
    static Path folder;

    private static String project = "";

    /** In Brightwater 7,000 of 10,000 people are covered, in Cedar Fork 7,000 of 16,000, elsewhere all. */
    @BeforeAll
    static void importAgencies() throws IOException {
        project = folder.resolve("p.sharedsafety").toString();
        assertEquals(0, run("new", project, "--sample", "rivera-valley").status());
        List<String> lines = new ArrayList<>(List.of("County,Agency,Population,Months reported,Year,Violent crime"));
        for (String county : COUNTIES) {
            boolean low = county.equals("Brightwater") || county.equals("Cedar Fork");
            int people = county.equals("Cedar Fork") ? 9000 : 3000;
            lines.add(county + "," + county + " Police,7000,12,2022,73");
            lines.add(county + "," + county + " Sheriff," + people + "," + (low ? 6 : 12) + ",2022,30");
        }
        Path file = folder.resolve("agencies.csv");
        Files.write(file, lines, StandardCharsets.UTF_8);
        assertEquals(3, run("import", file.toString(), "--project", project).status());
    }

    private static CommandRun run(String... args) {
        return CommandRun.of(folder.resolve("home"), args);
    }

    private static JsonNode compare(String language) {
        return run(
                        "compare",
                        "--x",
                        "WB09",
                        "--y",
                        "V01",
                        "--series-y",
                        "agencies",
                        "--period",
                        "2022",
                        "--permutations",
                        "99",
                        "--lang",
                        language,
                        "--json",
                        "--project",
                        project)
                .json();
    }

    private static JsonNode of(JsonNode list, String place) {
        for (JsonNode one : list) {
            if (one.path("place").asText().equals(place)) {
                return one;
            }
        }
        throw new AssertionError("no " + place);
    }

    @Test
    void aRateIsOutOfThePeopleOfTheAgenciesThatReported() {
        JsonNode places = compare("en").path("places");
        assertEquals(103 / 10000.0 * 100000, of(places, "RV001").path("y").asDouble(), 1e-9);
        JsonNode part = of(places, "RV004");
        assertEquals(73 / 7000.0 * 100000, part.path("y").asDouble(), 1e-9);
        assertEquals(0.7, part.path("y_coverage").asDouble(), 1e-12);
    }

    @Test
    void underSixtyPercentThereIsNoNumberAndTheReasonIsSaid() {
        JsonNode english = compare("en");
        JsonNode none = of(english.path("places"), "RV006");
        assertTrue(none.path("y").isNull());
        assertEquals("not_available", none.path("y_status").asText());
        assertTrue(of(english.path("dropped"), "RV006").path("why").asText().contains("less than 60"));
        assertTrue(
                of(compare("es").path("dropped"), "RV006").path("why").asText().contains("menos del 60"));
    }

    /** Of the people of the eleven places with a number not all are covered, and one of them is below 90 %. */
    @Test
    void theComparisonSaysSo() {
        JsonNode first = compare("en").path("findings").get(0);
        assertEquals("W09", first.path("code").asText());
        assertEquals("caution", first.path("severity").asText());
        assertTrue(first.path("text").asText().contains("1 of 11"), first.toString());
        boolean few = false;
        for (JsonNode finding : compare("en").path("findings")) {
            few |= finding.path("code").asText().equals("W05");
        }
        assertTrue(!few, "few cases are another thing");
    }

    @Test
    void theCardSaysHowMuch() {
        String card = run(
                        "source",
                        "--metric",
                        "V01",
                        "--series",
                        "agencies",
                        "--period",
                        "2022",
                        "--place",
                        "RV004",
                        "--project",
                        project)
                .out();
        assertTrue(card.contains("70%"), card);
    }

    /** A county's own total below its agencies keeps its cell, and knows that one of its three agencies fell short. */
    @Test
    void aTotalOfThePublisherKeepsItsCellAndItsCoverage() throws IOException {
        String other = new PublishedImports(Files.createDirectories(folder.resolve("other"))).empty("offences");
        run(
                "import",
                PublishedImports.FOLDER.resolve("rivera-crime-2023.xlsx").toString(),
                "--sheet",
                "Offences",
                "--project",
                other);
        CommandRun card = run("source", "--metric", "V01", "--period", "2023", "--place", "RV020", "--project", other);
        assertTrue(card.out().contains("D93"), card.out());
        assertTrue(card.out().contains("67%"), card.out());
    }
}
