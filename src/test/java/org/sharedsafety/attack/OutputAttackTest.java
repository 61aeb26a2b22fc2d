package org.sharedsafety.attack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sharedsafety.CommandRun;

/** An attacker opens every output of the sample project and looks for what the desk marks as hidden. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OutputAttackTest {
    @TempDir
    static Path folder;

    private String project;

    @BeforeAll
    void make() {
        project = folder.resolve("rivera.sharedsafety").toString();
        assertEquals(
                0,
                CommandRun.of(folder.resolve("home"), "new", project, "--sample", "rivera-valley")
                        .status());
    }

    private CommandRun run(String... args) {
        List<String> all = new ArrayList<>(List.of(args));
        all.addAll(List.of("--project", project));
        return CommandRun.of(folder.resolve("home"), all.toArray(String[]::new));
    }

    /** What is hidden of one number: the count and everything that gives it away. */
    private record Secret(String place, String metric, String period, double count, Set<Double> telling) {}

    private List<Secret> secrets(JsonNode compared) {
        List<Secret> secrets = new ArrayList<>();
        for (JsonNode place : compared.path("places")) {
            for (String side : List.of("x", "y")) {
                if (place.has(side + "_hidden")) {
                    double count = place.path(side + "_numerator").asDouble();
                    Set<Double> telling = new HashSet<>(Set.of(place.path(side).asDouble()));
                    secrets.add(new Secret(
                            place.path("name").asText(),
                            compared.path(side).path("metric").asText(),
                            compared.path(side).path("period").asText(),
                            count,
                            telling));
                }
            }
        }
        return secrets;
    }

    /** The secrets that a file gives away: in the row of their place, or as a rate that no shown place has. */
    private static List<Secret> found(ReportFile file, List<Secret> secrets, JsonNode compared) {
        Set<Double> shown = new HashSet<>();
        for (JsonNode place : compared.path("places")) {
            for (String side : List.of("x", "y")) {
                if (!place.has(side + "_hidden") && place.path(side).isNumber()) {
                    shown.add(place.path(side).asDouble());
                }
            }
        }
        List<Double> numbers = file.numbers();
        List<Secret> found = new ArrayList<>();
        for (Secret secret : secrets) {
            boolean inRow = file.rowsWith(secret.place(), secret.metric(), secret.period()).stream()
                    .anyMatch(row -> row.stream()
                            .anyMatch(number ->
                                    secret.telling().contains(number) || (number == secret.count() && row.size() > 1)));
            boolean anywhere = secret.telling().stream()
                    .filter(rate ->
                            !shown.contains(rate) && rate != Math.rint(rate) && !file.isOfOthers(rate, secret.place()))
                    .anyMatch(rate -> numbers.stream().anyMatch(number -> near(number, rate)));
            if (inRow || anywhere) {
                found.add(secret);
            }
        }
        return found;
    }

    private static boolean near(double number, double rate) {
        return Math.abs(number - rate) <= 1e-9 * Math.abs(rate);
    }

    @ParameterizedTest
    @CsvSource({"WB09, PH01", "WB03, V03", "WB13, V15", "C01, V01", "WB04, PH04"})
    void reportCarriesNothingThatIsHidden(String x, String y) throws IOException {
        CommandRun compared = run("compare", "--x", x, "--y", y, "--json");
        List<Secret> secrets = secrets(compared.json());
        assertFalse(secrets.isEmpty(), "nothing is hidden, so nothing is tested");
        Path out = folder.resolve(x + y + ".xlsx");
        CommandRun written = run("report", "--x", x, "--y", y, "--out", out.toString(), "--accept-cautions");
        assertEquals(0, written.status(), written.err());
        assertEquals(List.of(), found(ReportFile.open(out), secrets, compared.json()));
    }

    @ParameterizedTest
    @CsvSource({"WB09, PH01", "WB04, PH04"})
    void chartCarriesNothingThatIsHidden(String x, String y) throws IOException {
        JsonNode compared = run("compare", "--x", x, "--y", y, "--json").json();
        Path out = folder.resolve(x + y + ".svg");
        CommandRun written = run("chart", "--x", x, "--y", y, "--out", out.toString());
        assertEquals(0, written.status(), written.err());
        ReportFile file = ReportFile.open(out);
        assertFalse(file.numbers().isEmpty());
        assertEquals(List.of(), found(file, secrets(compared), compared));
    }

    @Test
    void sameAttackFindsEverythingInAnAuthorisedReport() throws IOException {
        JsonNode compared =
                run("compare", "--x", "WB09", "--y", "PH01", "--json").json();
        List<Secret> secrets = secrets(compared);
        Path out = folder.resolve("für uns.xlsx");
        CommandRun written = run(
                "report",
                "--x",
                "WB09",
                "--y",
                "PH01",
                "--out",
                out.toString(),
                "--accept-cautions",
                "--authorised",
                "--json");
        assertEquals(0, written.status(), written.err());
        Path named = Path.of(written.json().path("file").asText());
        assertEquals("für uns (contains small counts, not for release).xlsx", String.valueOf(named.getFileName()));
        assertFalse(Files.exists(out));
        ReportFile file = ReportFile.open(named);
        assertEquals(secrets.size(), found(file, secrets, compared).size());
        assertTrue(file.parts().values().stream()
                .filter(part -> part.contains("contains small counts, not for release"))
                .findFirst()
                .isPresent());
    }

    @Test
    void figuresOfTheDemonstrationCarryNothingThatIsHidden() throws IOException {
        Path demo = folder.resolve("demo");
        CommandRun run = CommandRun.of(folder.resolve("home"), "demo", "--json", "--out", demo.toString());
        assertEquals(0, run.status(), run.err());
        JsonNode compared = run.json().path("comparison");
        String made = run.json().path("project").asText();
        JsonNode marked = CommandRun.of(
                        folder.resolve("home"),
                        "compare",
                        "--x",
                        compared.path("x").path("metric").asText(),
                        "--y",
                        compared.path("y").path("metric").asText(),
                        "--json",
                        "--project",
                        made)
                .json();
        List<Secret> secrets = secrets(marked);
        int opened = 0;
        for (JsonNode figure : run.json().path("figures")) {
            if (figure.asText().endsWith(".svg")) {
                assertEquals(List.of(), found(ReportFile.open(Path.of(figure.asText())), secrets, marked));
                opened++;
            }
        }
        assertTrue(opened > 0);
        assertEquals(
                List.of(),
                found(ReportFile.open(Path.of(run.json().path("report").asText())), secrets, marked));
    }
}
