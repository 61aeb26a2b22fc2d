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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.StreamSupport;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sharedsafety.CommandRun;

/** Counts of small places seen on larger ones: every sum is worked out here anew, from the texts of the files. */
class CrosswalkTest {
    private static final Path PUBLISHED = Path.of("sample-data", "rivera-valley", "as-published");

    @TempDir
    Path folder;

    @Test
    void evictionsByZipAddUpToTheCountiesAndNoneIsLost() throws IOException {
        sample();
        JsonNode crosswalk = crosswalk(
                        PUBLISHED.resolve("zip-to-county.csv"), "--from", "zip", "--to", "county", "--weight", "weight")
                .json();
        assertEquals(36, crosswalk.path("newSources").asInt());
        assertEquals(48, crosswalk.path("shares").asInt());
        Path zip = PUBLISHED.resolve("rivera-evictions-by-zip-2023.zip");
        assertEquals(
                0, run("import", zip.toString(), "--period", "2023", "--json").status());

        Map<String, Double> counts = new HashMap<>();
        try (ZipFile archive = new ZipFile(zip.toFile())) {
            String text = new String(
                    archive.getInputStream(archive.entries().nextElement()).readAllBytes(), StandardCharsets.UTF_8);
            text.lines()
                    .skip(1)
                    .map(line -> line.split(","))
                    .forEach(cells -> counts.put(
                            String.format(java.util.Locale.ROOT, "%05d", Integer.parseInt(cells[0])),
                            Double.parseDouble(cells[1])));
        }
        Map<String, Double> expected = new TreeMap<>();
        Files.readAllLines(PUBLISHED.resolve("zip-to-county.csv")).stream()
                .skip(1)
                .map(line -> line.split(","))
                .forEach(cells -> expected.merge(
                        cells[1], counts.getOrDefault(cells[0], 0.0) * Double.parseDouble(cells[2]), Double::sum));

        Map<String, JsonNode> found = observations("local:evictions-filed", "RV");
        assertEquals(expected.keySet(), found.keySet());
        expected.forEach((county, sum) ->
                assertEquals(sum, found.get(county).path("value").asDouble(), 1e-9, county));
        assertTrue(found.values().stream()
                .allMatch(each -> each.path("status").asText().equals("estimated")));
        assertEquals(
                counts.values().stream().mapToDouble(Double::doubleValue).sum(),
                found.values().stream()
                        .mapToDouble(each -> each.path("value").asDouble())
                        .sum(),
                1e-9);

        JsonNode card = run(
                        "source", "--metric", "local:evictions-filed", "--place", "RV002", "--period", "2023", "--json")
                .json();
        JsonNode parts = card.path("estimatedFrom").path("parts");
        assertEquals(2, parts.size());
        assertEquals("B3", parts.get(0).path("cell").asText());
        assertEquals("90", parts.get(0).path("text").asText());
        assertEquals(0.1218, parts.get(0).path("share").asDouble());
        double whole = 0;
        for (JsonNode part : parts) {
            whole += part.path("share").asDouble() * part.path("value").asDouble();
        }
        assertEquals(whole, card.path("value").asDouble(), 1e-9);

        assertEquals(0, run("undo").status());
        assertEquals(0, run("undo").status());
        assertFalse(run("places", "--json").json().findValuesAsText("level").contains("zip"));
        assertEquals(0, run("crosswalk", "--json").json().size());
        assertEquals(0, run("redo").status());
        assertEquals(0, run("redo").status());
        assertEquals(found, observations("local:evictions-filed", "RV"));
        assertEquals(0, run("check").status());
    }

    @Test
    void wholeTractsMakeNeighborhoodsAndEveryCountRollsUp() throws IOException {
        start();
        JsonNode lookup = crosswalk(
                        file(
                                "tract-to-neighborhood.csv",
                                "TRACT,Neighborhood",
                                "01001020100,Mill Town",
                                "01001020200,Mill Town",
                                "01001020300,Old Harbor"),
                        "--from",
                        "tract",
                        "--to",
                        "neighborhood")
                .json();
        assertEquals("whole", lookup.path("kind").asText());
        assertEquals(3, lookup.path("newSources").asInt());
        assertEquals(2, lookup.path("newTargets").asInt());
        assertEquals(
                0,
                run(
                                "import",
                                file(
                                                "tracts.csv",
                                                "Tract,Evictions filed,Total population,Violent crimes",
                                                "1001020100,12,4000,20",
                                                "1001020200,8,1000,5",
                                                "1001020300,0,500,4")
                                        .toString(),
                                "--period",
                                "2022")
                        .status());
        for (String[] count :
                new String[][] {{"local:evictions-filed", "20", "0"}, {"POP", "5000", "500"}, {"V01", "25", "4"}}) {
            Map<String, JsonNode> found = observations(count[0], "Mill");
            assertEquals(count[1], plain(found.get("Mill Town").path("value")), count[0]);
            assertEquals("ok", found.get("Mill Town").path("status").asText());
            assertEquals(
                    count[2],
                    plain(observations(count[0], "Old").get("Old Harbor").path("value")),
                    count[0]);
        }
        // The rate is the quotient of what was added up, not a mean of the tracts' rates.
        JsonNode rate = run("source", "--metric", "V01", "--place", "Mill Town", "--period", "2022", "--json")
                .json();
        assertEquals(25.0 / 5000 * 100_000, rate.path("value").asDouble(), 1e-9);
        assertEquals(5000, rate.path("denominator").asDouble());
    }

    @Test
    void onlyCountsAreSplitAndOnlyOnce() throws IOException {
        start();
        crosswalk(
                file("a.csv", "zip,county,share", "35004,01001,0.4", "35004,01003,0.6"),
                "--from",
                "zip",
                "--to",
                "county");
        crosswalk(
                file("b.csv", "county,region,share", "01001,South,1", "01003,North,1"),
                "--from",
                "county",
                "--to",
                "region");
        run(
                "import",
                file("zips.csv", "ZIP,Cases heard,Median rent,Approval rate per 1000", "35004,50,900,12.5")
                        .toString(),
                "--period",
                "2020",
                "--place-level",
                "zip");
        Map<String, List<String>> levels = new TreeMap<>();
        for (JsonNode row : run("coverage", "--json").json()) {
            levels.computeIfAbsent(row.path("metric").asText(), key -> new ArrayList<>())
                    .add(row.path("level").asText());
        }
        assertEquals(List.of("zip", "county"), levels.get("local:cases-heard"));
        levels.remove("local:cases-heard");
        assertTrue(levels.size() >= 2, levels.toString());
        assertTrue(levels.values().stream().allMatch(List.of("zip")::equals), levels.toString());
        CommandRun refused = run(
                "compare", "--x", levels.keySet().iterator().next(), "--y", "local:cases-heard", "--level", "county");
        assertEquals(1, refused.status());
        assertTrue(refused.err().contains("counts only"), refused.err());
    }

    @Test
    void aPartWithoutANumberLeavesTheWholeWithoutOne() throws IOException {
        start();
        crosswalk(
                file(
                        "hud.csv",
                        "ZIP,COUNTY,RES_RATIO,BUS_RATIO",
                        "35004,01001,0.75,0.5",
                        "35004,01003,0.25,0.5",
                        "35005,01001,1,1",
                        "35006,01003,1,1",
                        "35007,01005,1,0"),
                "--from",
                "zip",
                "--to",
                "county",
                "--weight",
                "RES_RATIO");
        run(
                "import",
                file("z.csv", "ZIP,Cases heard", "35004,40", "35005,<10", "35007,7")
                        .toString(),
                "--period",
                "2020",
                "--place-level",
                "zip");
        Map<String, JsonNode> found = observations("local:cases-heard", "010");
        assertTrue(found.get("01001").path("value").isNull());
        assertEquals("suppressed", found.get("01001").path("status").asText());
        assertTrue(found.get("01001").path("lower").asDouble() >= 30);
        assertTrue(found.get("01003").path("value").isNull());
        assertEquals("not_available", found.get("01003").path("status").asText());
        assertEquals(7, found.get("01005").path("value").asDouble());
        assertEquals(
                "residential-addresses",
                found.get("01005").path("estimatedFrom").path("kind").asText());
    }

    @Test
    void whatCanBeNoShareIsListedWithItsCellAndNothingIsStored() throws IOException {
        start();
        CommandRun wrong = crosswalk(
                file(
                        "w.csv",
                        "zip,county,weight",
                        "35004,01001,-0.2",
                        "35005,01001,1.3",
                        "35006,01001,many",
                        "35007,99999,1"),
                "--from",
                "zip",
                "--to",
                "county");
        assertEquals(3, wrong.status());
        JsonNode json = wrong.json();
        assertFalse(json.path("stored").asBoolean());
        assertEquals(
                List.of("C2 weight-negative", "C3 weight-above-one", "C4 weight-unreadable", "B5 unknown-to"),
                listed(json));
        assertEquals(0, run("crosswalk", "--json").json().size());

        CommandRun thin = crosswalk(
                file("t.csv", "zip,county,weight", "35004,01001,0.5", "35004,01003,0.3", "35005,01001,0.9996"),
                "--from",
                "zip",
                "--to",
                "county");
        assertEquals(3, thin.status());
        assertTrue(thin.json().path("stored").asBoolean());
        assertEquals(List.of("C2 less-than-whole"), listed(thin.json()));
        CommandRun which = crosswalk(
                file("h.csv", "ZIP,COUNTY,RES_RATIO,TOT_RATIO", "35004,01001,1,1"), "--from", "zip", "--to", "county");
        assertEquals(1, which.status());
        assertTrue(which.err().contains("RES_RATIO, TOT_RATIO"), which.err());
    }

    private static List<String> listed(JsonNode report) {
        return StreamSupport.stream(report.path("problems").spliterator(), false)
                .map(problem -> problem.path("cell").asText() + " "
                        + problem.path("code").asText())
                .toList();
    }

    private static String plain(JsonNode number) {
        return number.asDouble() == Math.rint(number.asDouble()) ? String.valueOf(number.asLong()) : number.asText();
    }

    private Map<String, JsonNode> observations(String metric, String places) {
        Map<String, JsonNode> found = new TreeMap<>();
        for (JsonNode each : run("observations", "--metric", metric, "--json").json()) {
            if (each.path("place").asText().startsWith(places)) {
                found.put(each.path("place").asText(), each);
            }
        }
        return found;
    }

    private Path file(String name, String... lines) throws IOException {
        return Files.write(folder.resolve(name), List.of(lines), StandardCharsets.UTF_8);
    }

    private CommandRun crosswalk(Path file, String... options) {
        List<String> args = new ArrayList<>(List.of("crosswalk", "import", file.toString(), "--json"));
        args.addAll(List.of(options));
        return run(args.toArray(String[]::new));
    }

    private void start() {
        assertEquals(0, CommandRun.of(folder.resolve("home"), "new", project()).status());
    }

    private void sample() {
        assertEquals(
                0,
                CommandRun.of(folder.resolve("home"), "new", project(), "--sample", "rivera-valley")
                        .status());
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
