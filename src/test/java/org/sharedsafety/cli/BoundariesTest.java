package org.sharedsafety.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.sharedsafety.CommandRun;
import org.sharedsafety.SharedFolder;

/** Boundaries by the command line: brought in, matched, drawn on, and who is next to whom. */
@ExtendWith(SharedFolder.class)
class BoundariesTest {
    @TempDir
    Path folder;

    private String project = "";

    @BeforeEach
    void make() {
        project = folder.resolve("p.sharedsafety").toString();
        assertEquals(0, CommandRun.of(folder.resolve("home"), "new", project).status());
    }

    @Test
    void chicagoIsComparedOnItsOwnMap() {
        Path shp = SharedFolder.require("data", "pairs", "chicago", "Chicago77.shp");
        String[] areas = {"--level", "community-area", "--code", "areano", "--name", "COMMUNITY"};
        CommandRun refused = boundaries(shp, areas);
        assertEquals(1, refused.status());
        assertTrue(refused.err().contains("--crs"), refused.err());
        assertEquals(
                0,
                run("boundaries", "--json").json().findValuesAsText("level").stream()
                        .filter("community-area"::equals)
                        .count());
        JsonNode first = boundaries(shp, with(areas, "--crs", "EPSG:3435")).json();
        assertEquals(List.of(77, 0, 77), numbers(first));
        JsonNode again = boundaries(shp, with(areas, "--crs", "EPSG:3435")).json();
        assertEquals(List.of(77, 77, 0), numbers(again));
        Path csv = SharedFolder.require(
                "data",
                "pairs",
                "chicago",
                "Public_Health_Statistics-_Selected_public_health_indicators_by_Chicago_community_area.csv");
        run("import", csv.toString(), "--period", "2005/2011", "--place-level", "community-area");
        JsonNode compared = run(
                        "compare",
                        "--x",
                        "WB12",
                        "--y",
                        "PH01",
                        "--level",
                        "community-area",
                        "--permutations",
                        "99",
                        "--json")
                .json();
        assertTrue(compared.path("n").asInt() >= 76, compared.path("n").asText());
        // A Moran's I is only there where the map tells neighbors.
        assertTrue(
                compared.path("moran").path("x").path("I").isNumber(),
                compared.path("moran").toString());
        JsonNode neighbors = run("boundaries", "neighbors", "--level", "community-area", "--json")
                .json();
        assertEquals(77, neighbors.path("n").asInt());
        assertEquals(0, neighbors.path("islands").size());
    }

    @Test
    void oldCountiesDoNotTakeThePlaceOfTodaysMap() {
        Path nat = SharedFolder.require("data", "pairs", "nat-1960-1990", "NAT.shp");
        JsonNode report = boundaries(
                        nat,
                        "--level",
                        "county",
                        "--code",
                        "FIPSNO",
                        "--name",
                        "NAME",
                        "--parent",
                        "STATE_FIPS",
                        "--vintage",
                        "1990")
                .json();
        assertEquals(List.of(3085, 3085, 0), numbers(report));
        assertEquals(3085, neighbors("county", "1990").path("n").asInt());
        assertTrue(neighbors("county", "2020").path("n").asInt() > 3100);
    }

    private JsonNode neighbors(String level, String period) {
        return run("boundaries", "neighbors", "--level", level, "--period", period, "--json")
                .json();
    }

    @Test
    void neighborsOfColumbusAsPublished() throws IOException {
        Path pair = SharedFolder.require("data", "pairs", "columbus");
        boundaries(pair.resolve("columbus.shp"), "--level", "neighborhood", "--code", "POLYID");
        JsonNode table = run("boundaries", "neighbors", "--level", "neighborhood", "--json")
                .json();
        List<String> lines = Files.readAllLines(pair.resolve("columbus.gal"));
        for (int i = 1; i + 1 < lines.size(); i += 2) {
            String code = lines.get(i).strip().split("\\s+", -1)[0];
            List<String> published =
                    new ArrayList<>(List.of(lines.get(i + 1).strip().split("\\s+", -1)));
            List<String> found = new ArrayList<>();
            table.path("neighbors").path(code).forEach(other -> found.add(other.asText()));
            assertEquals(
                    published.stream().sorted().toList(),
                    found.stream().sorted().toList(),
                    code);
        }
    }

    @Test
    void aWrongFieldNamesTheFieldsThatThereAre() {
        Path gpkg = SharedFolder.require("data", "boundaries", "lancashire_wards.gpkg");
        CommandRun run = boundaries(gpkg, "--level", "ward", "--code", "nothing");
        assertEquals(1, run.status());
        assertTrue(run.err().contains("fid, ward_code, ward_name"), run.err());
        assertEquals(
                2,
                CommandRun.of(folder.resolve("home"), "boundaries", "import", "x")
                        .status());
    }

    private CommandRun boundaries(Path file, String... args) {
        List<String> all = new ArrayList<>(List.of("boundaries", "import", file.toString(), "--json"));
        all.addAll(List.of(args));
        return run(all.toArray(String[]::new));
    }

    private static String[] with(String[] args, String... more) {
        List<String> all = new ArrayList<>(List.of(args));
        all.addAll(List.of(more));
        return all.toArray(String[]::new);
    }

    private CommandRun run(String... args) {
        return CommandRun.of(folder.resolve("home"), with(args, "--project", project));
    }

    private static List<Integer> numbers(JsonNode report) {
        return List.of(
                report.path("areas").asInt(),
                report.path("matched").asInt(),
                report.path("new").asInt());
    }
}
