package org.sharedsafety;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The money of the sample's budget lines, against sums that plain arithmetic makes from its file. */
class InvestmentTest {
    private static final Path SAMPLE = Path.of("sample-data", "rivera-valley");
    private static final String LATEST = "FY2024";

    @TempDir
    static Path folder;

    private static String project = "";

    private static CommandRun run(String... args) {
        return CommandRun.of(folder.resolve("home"), args);
    }

    @BeforeAll
    static void makeTheSample() {
        project = folder.resolve("rivera.sharedsafety").toString();
        assertEquals(0, run("new", project, "--sample", "rivera-valley").status());
    }

    private static List<String[]> lines() throws IOException {
        return Files.readAllLines(SAMPLE.resolve("budget-lines.csv"), StandardCharsets.UTF_8).stream()
                .skip(1)
                .map(line -> line.split(","))
                .toList();
    }

    private static Map<String, String> tags() throws IOException {
        Map<String, String> tags = new TreeMap<>();
        Files.readAllLines(SAMPLE.resolve("budget-tags.csv")).stream()
                .skip(1)
                .map(line -> line.split(","))
                .forEach(cells -> tags.put(cells[0], cells[1].strip()));
        return tags;
    }

    private static double dollars(String year, String tag, String place) throws IOException {
        Map<String, String> tags = tags();
        return lines().stream()
                .filter(line -> line[2].equals(year)
                        && (tag.isEmpty() || tag.equals(tags.get(line[4])))
                        && (place.isEmpty() || place.equals(line[0])))
                .mapToDouble(line -> Double.parseDouble(line[5]))
                .sum();
    }

    @Test
    void theMixIsTheSumOfTheLines() throws IOException {
        JsonNode json = run("investment", "--json", "--project", project).json();
        assertEquals(7, json.get("years").size());
        for (JsonNode year : json.get("years")) {
            String period = year.get("period").textValue();
            double all = dollars(period, "", "");
            assertEquals(all, year.get("dollars").doubleValue(), 1e-6);
            double shares = year.get("untagged").doubleValue() / all;
            for (Map.Entry<String, JsonNode> tag : year.get("tags").properties()) {
                double own = dollars(period, tag.getKey(), "");
                assertEquals(own, tag.getValue().get("dollars").doubleValue(), 1e-6, tag.getKey());
                shares += tag.getValue().get("share").doubleValue();
            }
            assertEquals(1, shares, 1e-12);
            double upstream = dollars(period, "prevention", "")
                    + dollars(period, "detection_health", "")
                    + dollars(period, "recovery", "");
            double response = dollars(period, "enforcement", "") + dollars(period, "incarceration", "");
            assertEquals(
                    (upstream - response) / (upstream + response),
                    year.get("balance").get("value").doubleValue(),
                    1e-12);
        }
        assertTrue(json.get("findings").toString().contains("W28"));
    }

    @Test
    void preventionBesideNeedSumsToWhatThereIs() throws IOException {
        JsonNode json = run("investment", "--need", "WB09", "--json", "--project", project)
                .json();
        double prevention = dollars(LATEST, "prevention", "");
        double byNeed = 0;
        double people = 0;
        for (JsonNode place : json.get("places")) {
            assertEquals(
                    dollars(LATEST, "prevention", place.get("place").textValue()),
                    place.get("prevention").doubleValue(),
                    1e-6);
            byNeed += place.get("preventionByNeed").get("value").doubleValue();
            people += place.get("inNeed").get("value").doubleValue();
        }
        assertEquals(prevention, byNeed, 1e-3);
        String year = json.get("need").get("period").textValue();
        JsonNode poor = run("observations", "--metric", "WB09", "--period", year, "--json", "--project", project)
                .json();
        double counted = StreamSupport.stream(poor.spliterator(), false)
                .filter(one -> one.get("place").textValue().startsWith("RV")
                        && one.get("place").textValue().length() == 5)
                .mapToDouble(one -> one.get("numerator").doubleValue())
                .sum();
        assertEquals(counted, people, 1e-6);
    }

    @Test
    void aWhatIfMovesMoneyAndMakesNone() throws IOException {
        JsonNode json = run(
                        "investment",
                        "--move",
                        "25",
                        "--from",
                        "incarceration",
                        "--to",
                        "recovery",
                        "--json",
                        "--project",
                        project)
                .json();
        JsonNode after = json.get("whatIf").get("after");
        assertEquals(dollars(LATEST, "", ""), after.get("dollars").doubleValue(), 1e-3);
        double moved = dollars(LATEST, "incarceration", "") * 0.25;
        assertEquals(moved, json.get("whatIf").get("dollars").doubleValue(), 1e-6);
        assertEquals(
                dollars(LATEST, "recovery", "") + moved,
                after.get("tags").get("recovery").get("dollars").doubleValue(),
                1e-6);
        assertTrue(json.get("findings").toString().contains("W34"));
        assertEquals(
                2,
                run("investment", "--move", "25", "--from", "x", "--to", "recovery", "--project", project)
                        .status());
    }

    @Test
    void tagsAreSaidUndoneAndListedWhereTheyAreNone() throws IOException {
        String copy = folder.resolve("copy.sharedsafety").toString();
        Files.copy(Path.of(project), Path.of(copy));
        Path table = Files.writeString(
                folder.resolve("tags.csv"),
                "budget_line,tag\nProsecution,other\nJail operations,punishment\n,prevention\n");
        CommandRun said = run("budget", "tag", table.toString(), "--json", "--project", copy);
        assertEquals(3, said.status(), said.err());
        assertEquals(1, said.json().get("changed").intValue());
        assertEquals(2, said.json().get("problems").size());
        assertEquals("B3", said.json().get("problems").get(0).get("cell").textValue());
        assertEquals("A4", said.json().get("problems").get(1).get("cell").textValue());
        JsonNode tags = run("budget", "--json", "--project", copy).json();
        assertEquals("other", tags.get("prosecution").textValue());
        assertEquals("incarceration", tags.get("jail-operations").textValue());
        assertEquals(0, run("undo", "--project", copy).status());
        assertEquals(
                "enforcement",
                run("budget", "--json", "--project", copy)
                        .json()
                        .get("prosecution")
                        .textValue());
    }

    @Test
    void aProjectWithoutLinesSaysWhatToDo() {
        String empty = folder.resolve("empty.sharedsafety").toString();
        run("new", empty);
        CommandRun refused = run("investment", "--project", empty);
        assertEquals(1, refused.status());
        assertTrue(refused.err().contains("budget"), refused.err());
    }
}
