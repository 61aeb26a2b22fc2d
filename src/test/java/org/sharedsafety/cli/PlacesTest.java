package org.sharedsafety.cli;

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
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sharedsafety.CommandRun;

/** Places of a person's own, answers about places, new names: steps of history that can be taken back. */
class PlacesTest {
    @TempDir
    Path folder;

    @Test
    void aListOfAnyLevelAndCountryIsBroughtInAndTakenBack() throws IOException {
        start();
        CommandRun brought = places(
                "import",
                file(
                                "lsoa.csv",
                                "Lower layer areas 2021,,",
                                "LSOA21CD,LSOA21NM,LAD22CD",
                                "E01000001,City of London 001A,E09000001",
                                "E01000002,City of London 001B,E09000001",
                                "E01000002,City of London 001B,E09000001",
                                "E09000001,City of London,E12000007",
                                ",Nameless,E09000001")
                        .toString(),
                "--level",
                "gb-lsoa",
                "--code",
                "LSOA21CD",
                "--name",
                "LSOA21NM",
                "--parent",
                "LAD22CD");
        assertEquals(3, brought.status());
        JsonNode json = brought.json();
        assertEquals(2, json.path("added").asInt());
        assertEquals(
                List.of("A6 not-a-code", "A7 no-code", "null same-twice"),
                StreamSupport.stream(json.path("problems").spliterator(), false)
                        .map(problem -> problem.path("cell").asText() + " "
                                + problem.path("code").asText())
                        .toList());
        assertEquals(2, ofLevel("gb-lsoa").size());
        assertEquals("E09000001", ofLevel("gb-lsoa").get(0).path("parent").asText());
        run("undo");
        assertEquals(0, ofLevel("gb-lsoa").size());
        run("redo");
        assertEquals(2, ofLevel("gb-lsoa").size());
        assertTrue(run("sources", "--json").out().contains("lsoa.csv"));
        assertEquals(0, run("check").status());
    }

    @Test
    void zerosAreRestoredAndLostDigitsRefused() throws IOException {
        start();
        JsonNode json = places(
                        "import",
                        file("zip.csv", "zip,town", "2134,Allston", "10001,New York", "6.04E+09,Nowhere")
                                .toString(),
                        "--level",
                        "zip",
                        "--code",
                        "zip",
                        "--name",
                        "town")
                .json();
        assertEquals(2, json.path("added").asInt());
        assertEquals(List.of("02134", "10001"), codes("zip"));
        assertTrue(json.path("problems").findValuesAsText("code").contains("place-code-rounded"));
    }

    @Test
    void aKindOfPlaceIsAddedByATable() throws IOException {
        start();
        places(
                "types",
                "--add",
                file("types.csv", "level,pattern,label_en,label_es", "de-kreis,[0-9]{5},District,Distrito")
                        .toString());
        places(
                "import",
                file("kreise.csv", "AGS,Name", "1001,Flensburg", "16077,Altenburger Land")
                        .toString(),
                "--level",
                "de-kreis",
                "--code",
                "AGS",
                "--name",
                "Name");
        assertEquals(List.of("01001", "16077"), codes("de-kreis"));
    }

    @Test
    void acceptedSuggestionsBringTheirRowsInAndAreRemembered() throws IOException {
        start();
        Path table = file(
                "crimes.csv",
                "County,State,Year,Robberies reported",
                "Autauga County,Alabama,2020,5",
                "Bibb County,Alabama,2020,6",
                "Blount County,Alabama,2020,8",
                "Baker County,Oregon,2020,9",
                "Baldwyn County,Alabama,2020,7",
                "Washingtonn,Oregon,2020,11");
        CommandRun brought = run("import", table.toString(), "--json");
        assertEquals(3, brought.status());
        JsonNode report = brought.json();
        assertEquals(
                2,
                report.path("sheets").get(0).path("places").path("suggested").findValuesAsText("text").stream()
                        .distinct()
                        .count());
        String number = report.path("import").asText();
        JsonNode accepted = places("accept", "--all", "--import", number).json();
        assertEquals(2, accepted.path("accepted").size(), accepted.toString());
        assertEquals(6, accepted.path("reread").path("stored").asInt(), accepted.toString());
        assertEquals(List.of("01001", "01003", "01007", "01009", "41001", "41067"), withNumbers());

        run("undo");
        assertEquals(List.of("01001", "01007", "01009", "41001"), withNumbers());
        run("redo");
        assertEquals(List.of("01001", "01003", "01007", "01009", "41001", "41067"), withNumbers());

        // The next file is read without a question, and another state's Washington stays open.
        Path next = file(
                "later.csv",
                "County,State,Year,Robberies reported",
                "Autauga County,Alabama,2021,5",
                "Bibb County,Alabama,2021,6",
                "Baker County,Oregon,2021,9",
                "Washingtonn,Oregon,2021,12",
                "Washingtonn,Utah,2021,13");
        JsonNode later = run("import", next.toString(), "--json").json();
        JsonNode found = later.path("sheets").get(0).path("places");
        assertEquals(4, found.path("matched").asInt(), later.toString());
        assertEquals(
                "Washingtonn, Utah", found.path("suggested").get(0).path("text").asText());
        assertEquals(0, run("check").status());
    }

    @Test
    void answersOfATableAreTakenAndUnknownCodesListed() throws IOException {
        start();
        Path table = file("jails.csv", "County,Year,Bookings", "Jefferson,2020,5", "Cook County,2020,9");
        JsonNode report = run("import", table.toString(), "--json").json();
        CommandRun taken = places(
                "accept",
                file("answers.csv", "text,code", "Jefferson,01073", "Cook County,99999")
                        .toString(),
                "--import",
                report.path("import").asText("0"),
                "--level",
                "county");
        if (report.path("import").isNull()) {
            assertEquals(2, taken.status());
            taken = places("accept", folder.resolve("answers.csv").toString(), "--level", "county");
        }
        assertEquals(3, taken.status(), taken.err());
        assertEquals(
                List.of("answer-unknown-code"), taken.json().path("problems").findValuesAsText("code"));
        JsonNode again = run("import", table.toString(), "--json", "--force").json();
        assertFalse(
                again.path("sheets")
                        .get(0)
                        .path("places")
                        .path("suggested")
                        .findValuesAsText("text")
                        .contains("Jefferson"),
                again.toString());
        assertEquals(2, run("places", "accept").status());
    }

    @Test
    void anAreaIsRenamedByTheRoom() throws IOException {
        start();
        places(
                "import",
                file("n.csv", "code,name", "N1,Southside").toString(),
                "--level",
                "neighborhood",
                "--code",
                "code",
                "--name",
                "name");
        assertEquals(
                "Southside",
                places("rename", "N1", "Old Mill", "--level", "neighborhood")
                        .json()
                        .path("before")
                        .asText());
        assertEquals("Old Mill", ofLevel("neighborhood").get(0).path("name").asText());
        run("undo");
        assertEquals("Southside", ofLevel("neighborhood").get(0).path("name").asText());
        assertEquals(
                2, places("rename", "N9", "Nowhere", "--level", "neighborhood").status());
    }

    @Test
    void boundariesAreAStepAndTheirFileIsASource() {
        start();
        String file =
                Path.of("sample-data", "rivera-valley", "neighborhoods.geojson").toString();
        assertEquals(0, boundaries(file).status());
        assertEquals(60, ofLevel("neighborhood").size());
        assertTrue(run("sources", "--json").out().contains("neighborhoods.geojson"));
        run("undo");
        assertEquals(0, ofLevel("neighborhood").size());
        assertFalse(run("boundaries", "--json").json().findValuesAsText("level").contains("neighborhood"));
        run("redo");
        assertEquals(
                60,
                run("boundaries", "neighbors", "--level", "neighborhood", "--json")
                        .json()
                        .path("n")
                        .asInt());
        assertEquals(0, boundaries(file).status());
        run("undo");
        assertEquals(
                60,
                run("boundaries", "neighbors", "--level", "neighborhood", "--json")
                        .json()
                        .path("n")
                        .asInt());
        assertEquals(0, run("check").status());
    }

    @Test
    void zipCodesAreNeverTakenForCounties() throws IOException {
        start();
        // Around Springfield, Massachusetts: each is a county of Alabama too.
        String[] rows = {"1001,5", "1003,6", "1005,7", "1007,8", "1009,9", "1011,10"};
        CommandRun unknown = run("import", table("z.csv", "ZIP Code,Evictions", rows), "--period", "2020", "--json");
        assertEquals(3, unknown.status());
        assertTrue(unknown.json().path("import").isNull());
        assertTrue(unknown.out().contains("zip-without-list"), unknown.out());

        run(
                "crosswalk",
                "import",
                table(
                        "x.csv",
                        "zip,county,weight",
                        "01001,25013,1",
                        "01003,25013,1",
                        "01005,25013,1",
                        "01007,25013,1",
                        "01009,25013,1",
                        "01011,25013,1"),
                "--from",
                "zip",
                "--to",
                "county");
        JsonNode known = run("import", table("z.csv", "ZIP Code,Evictions", rows), "--period", "2020", "--json")
                .json();
        assertEquals(
                "zip", known.path("sheets").get(0).path("places").path("level").asText());
        assertEquals(
                45,
                run("observations", "--place", "25013", "--json")
                        .json()
                        .get(0)
                        .path("value")
                        .asDouble());

        String bare = table("b.csv", "Area code,Filings", rows);
        CommandRun asked = run("import", bare, "--period", "2021", "--json");
        assertEquals(3, asked.status());
        assertTrue(asked.out().contains("zip-or-county"), asked.out());
        assertTrue(asked.json().path("import").isNull());
        assertEquals(
                6,
                run("import", bare, "--period", "2021", "--place-level", "zip", "--json")
                        .json()
                        .path("stored")
                        .asInt());

        String fips = table("f.csv", "FIPS,Cases", rows);
        assertEquals(
                "county",
                run("import", fips, "--period", "2021", "--json")
                        .json()
                        .path("sheets")
                        .get(0)
                        .path("places")
                        .path("level")
                        .asText());
    }

    @Test
    void theMatchReportNamesWhatTheMapHasAndTheFileHasNot() throws IOException {
        start();
        JsonNode report = run(
                        "import",
                        table(
                                "d.csv",
                                "FIPS,Name,Cases",
                                "10001,Kent County,5",
                                "10003,New Castle County,6",
                                "10003,New Castle County,7",
                                "10000,Delaware,11",
                                "99999,Atlantis,3"),
                        "--period",
                        "2020",
                        "--json")
                .json();
        JsonNode places = report.path("sheets").get(0).path("places");
        assertEquals("county", places.path("level").asText());
        assertEquals(2, places.path("matched").asInt());
        assertEquals("B4", places.path("duplicates").get(0).path("cell").asText());
        assertEquals(
                1, places.path("aggregates").size() + places.path("unmatched").size() - 1, places.toString());
        assertEquals("[\"10005\"]", report.path("onMapOnly").toString());
        CommandRun said = run("import", folder.resolve("d.csv").toString(), "--period", "2020", "--force");
        assertTrue(said.out().contains("Sussex County"), said.out());
    }

    private String table(String name, String header, String... rows) throws IOException {
        List<String> lines = new ArrayList<>(List.of(header));
        lines.addAll(List.of(rows));
        return file(name, lines.toArray(String[]::new)).toString();
    }

    private CommandRun boundaries(String file) {
        return run("boundaries", "import", file, "--level", "neighborhood", "--code", "code", "--name", "name");
    }

    private List<String> withNumbers() {
        return run("observations", "--json").json().findValuesAsText("place").stream()
                .distinct()
                .sorted()
                .toList();
    }

    private List<String> codes(String level) {
        return ofLevel(level).stream().map(place -> place.path("code").asText()).toList();
    }

    private List<JsonNode> ofLevel(String level) {
        return StreamSupport.stream(
                        run("places", "--level", level, "--json").json().spliterator(), false)
                .toList();
    }

    private Path file(String name, String... lines) throws IOException {
        return Files.write(folder.resolve(name), List.of(lines), StandardCharsets.UTF_8);
    }

    private CommandRun places(String... args) {
        List<String> all = new ArrayList<>(List.of("places"));
        all.addAll(List.of(args));
        all.add("--json");
        return run(all.toArray(String[]::new));
    }

    private void start() {
        assertEquals(0, CommandRun.of(folder.resolve("home"), "new", project()).status());
    }

    private String project() {
        return folder.resolve("p.sharedsafety").toString();
    }

    private CommandRun run(String... args) {
        List<String> all = new ArrayList<>(List.of(args));
        all.addAll(List.of("--project", project()));
        return CommandRun.of(folder.resolve("home"), all.toArray(String[]::new));
    }
}
