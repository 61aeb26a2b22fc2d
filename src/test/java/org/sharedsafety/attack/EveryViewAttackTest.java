package org.sharedsafety.attack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.sharedsafety.CommandRun;
import org.sharedsafety.EveryView;

/**
 * An attacker keeps the figure and the data of every view of the sample project, made one after the other, and looks for
 * the rates and counts that the desk marks as small.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EveryViewAttackTest {
    private static final List<String> HARMS = List.of("PH01", "PH02", "PH04", "PH05", "PH09", "V03");
    private static final Pattern NUMBER = Pattern.compile("-?[0-9]+(?:\\.[0-9]+)?(?:E-?[0-9]+)?");

    @TempDir
    static Path folder;

    private String project;
    private final List<Secret> secrets = new ArrayList<>();
    private final List<Double> shown = new ArrayList<>();

    /** A small count, with the rate that gives it away. */
    private record Secret(String metric, String place, String period, double count, double rate) {}

    @BeforeAll
    void make() {
        project = folder.resolve("rivera.sharedsafety").toString();
        assertEquals(0, run("new", project, "--sample", "rivera-valley").status());
        for (String metric : HARMS) {
            for (JsonNode each : run("observations", "--metric", metric, "--json", "--project", project)
                    .json()) {
                boolean rate =
                        each.path("scaled").isNumber() && each.path("numerator").isNumber();
                if (rate && each.path("hidden").asText().equals("primary")) {
                    secrets.add(new Secret(
                            metric,
                            each.path("placeName").asText(),
                            each.path("period").asText(),
                            each.path("numerator").asDouble(),
                            each.path("scaled").asDouble()));
                } else if (rate) {
                    shown.add(each.path("scaled").asDouble());
                }
            }
        }
        assertTrue(secrets.size() > 300, "nothing is hidden, so nothing is tested: " + secrets.size());
    }

    private static CommandRun run(String... args) {
        return CommandRun.of(folder.resolve("home"), args);
    }

    /** Writes a view as data and as a figure, and answers every number that stands in either. */
    private List<Double> out(String view, String... settings) throws IOException {
        List<Double> numbers = new ArrayList<>();
        for (String ending : List.of("tsv", "svg")) {
            Path file = folder.resolve("out." + ending);
            List<String> all = new ArrayList<>(List.of("chart", "--view", view, "--force", "--project", project));
            all.addAll(List.of("--out", file.toString(), "--json"));
            all.addAll(Arrays.asList(settings));
            CommandRun made = run(all.toArray(String[]::new));
            if (made.err().contains("Refused (W22)") || made.err().contains("Nothing is left to draw")) {
                return List.of();
            }
            assertEquals(0, made.status(), view + Arrays.toString(settings) + made.err());
            assertFalse(made.out().contains("left this project before"), "given away before " + view);
            Matcher number = NUMBER.matcher(Files.readString(file, StandardCharsets.UTF_8));
            while (number.find()) {
                numbers.add(Double.parseDouble(number.group()));
            }
        }
        assertTrue(numbers.size() > 10, view + Arrays.toString(settings) + " shows nothing");
        return numbers;
    }

    private List<Secret> found(List<Double> numbers) {
        return secrets.stream()
                .filter(secret -> secret.rate() != Math.rint(secret.rate()))
                .filter(secret -> shown.stream().noneMatch(rate -> near(rate, secret.rate())))
                .filter(secret -> numbers.stream().anyMatch(number -> near(number, secret.rate())))
                .toList();
    }

    private static boolean near(double number, double rate) {
        return Math.abs(number - rate) <= 1e-9 * Math.abs(rate);
    }

    @Test
    void aTotalOverTimeAndTheShownPlacesDoNotGiveTheHiddenOneAway() throws IOException {
        for (List<String> order : List.of(List.of("trend", "ranking"), List.of("ranking", "trend"))) {
            String own = folder.resolve(order.get(0) + ".sharedsafety").toString();
            assertEquals(0, run("new", own, "--sample", "rivera-valley").status());
            List<String> lines = new ArrayList<>();
            for (String view : order) {
                Path file = folder.resolve(order.get(0) + view + ".tsv");
                CommandRun made =
                        run("chart", "--view", view, "--metric", "PH04", "--project", own, "--out", file.toString());
                assertEquals(0, made.status(), made.err());
                lines.addAll(Files.readAllLines(file, StandardCharsets.UTF_8));
            }
            long hiddenPlaces =
                    lines.stream().filter(line -> line.contains("\t[c]")).count();
            boolean total = lines.stream().anyMatch(line -> line.matches("2024\t[0-9.]+\t.*"));
            assertTrue(hiddenPlaces >= 1, String.join("\n", lines));
            assertTrue(!total || hiddenPlaces >= 2, String.join("\n", lines));
        }
    }

    @Test
    @Tag("campaign")
    void noViewTellsASmallCountNorDoAllOfThemTogether() throws IOException {
        List<Double> all = new ArrayList<>();
        for (String metric : HARMS) {
            all.addAll(out("compare", "--x", "WB09", "--y", metric));
        }
        for (String place : List.of("RV001", "RV004", "RV010", "RV022")) {
            all.addAll(out("profile", "--place", place));
            all.addAll(out("profile", "--place", place, "--set", "principle=PH"));
        }
        for (String metric : HARMS) {
            all.addAll(out("ranking", "--metric", metric));
            all.addAll(out("trend", "--metric", metric));
            all.addAll(out("trend", "--metric", metric, "--place", "RV004"));
        }
        all.addAll(out("scan", "--metric", "PH04"));
        all.addAll(out("pathway", "--place", "RV004"));
        all.addAll(out("pathway", "--set", "figure=capacity"));
        all.addAll(out("police-gap", "--metric", "V03"));
        all.addAll(out("police-gap", "--metric", "V03", "--place", "RV004"));
        for (String by : List.of("age", "place")) {
            all.addAll(out("burden", "--metric", "PH04", "--by", by));
        }
        all.addAll(out("burden", "--metric", "PH04", "--by", "age", "--set", "figure=curve"));
        all.addAll(out("police-gap", "--metric", "V01"));
        all.addAll(out("police-gap", "--metric", "V01", "--place", "RV010"));
        all.addAll(out("pathway"));
        all.addAll(out("pathway", "--place", "RV001"));
        all.addAll(out("pathway", "--set", "figure=capacity"));
        all.addAll(out("index", "--definition", defined("three", "\"PH01\",\"PH04\",\"WB09\"")));
        all.addAll(out("index", "--definition", defined("one", "\"PH04\"")));
        all.addAll(out("overview"));
        all.addAll(out("overview", "--set", "principle=PH"));
        all.addAll(out("spine", "--place", "RV001"));
        all.addAll(out("spine", "--place", "RV004", "--set", "principle=PH"));
        for (String part : List.of("scatter", "map-y", "bivariate", "neighbors")) {
            all.addAll(out("compare", "--x", "WB09", "--y", "PH04", "--set", "part=" + part));
        }
        all.addAll(out("compare", "--x", "WB09", "--y", "PH05", "--set", "part=map-y", "--set", "classes=natural"));
        for (String metric : List.of("PH01", "PH04")) {
            all.addAll(out("safety-for-all", "--metric", metric));
        }
        all.addAll(out("mix"));
        all.addAll(out("coverage"));
        EveryView.agency(folder.resolve("home"), Path.of(project));
        all.addAll(out("agency", "--place", "RV004", "--set", "agency=" + EveryView.AGENCY));
        all.addAll(out("investment"));
        all.addAll(out("investment", "--need", "PH04"));
        assertEquals(List.of(), found(all));
    }

    /** Keeps a definition in the project, and answers its name. */
    private String defined(String name, String measures) throws IOException {
        Path file = Files.writeString(
                folder.resolve(name + ".json"),
                "{\"name\":\"" + name + "\",\"domains\":[{\"name\":\"harm\",\"measures\":[" + measures + "]}]}");
        CommandRun kept = run("definition", file.toString(), "--project", project);
        assertEquals(0, kept.status(), kept.err());
        return name;
    }
}
