package org.sharedsafety.attack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sharedsafety.CommandRun;

/** An attacker who keeps every report of a project subtracts one from the other. */
class SecondExportTest {
    private static final String SMALL = "01001";
    private static final List<String> CODES =
            List.of("01001", "01003", "01005", "01007", "01009", "01011", "01013", "01015");

    @TempDir
    Path folder;

    private String project;

    private CommandRun run(String... args) {
        List<String> all = new ArrayList<>(List.of(args));
        all.addAll(List.of("--project", project));
        return CommandRun.of(folder.resolve("home"), all.toArray(String[]::new));
    }

    private void bringIn(String name, String text) throws IOException {
        Path file = Files.writeString(folder.resolve(name), text);
        CommandRun run = run("import", file.toString(), "--series", "Test");
        assertTrue(run.status() == 0 || run.status() == 3, run.err());
    }

    /** The counts of the small place in a report of a period, out of both measures. */
    private List<Double> shown(String period) throws IOException {
        Path out = folder.resolve("report " + period.replace('/', '-') + ".xlsx");
        CommandRun written = run(
                "report",
                "--x",
                "local:cat-bites",
                "--y",
                "local:dog-bites",
                "--period",
                period,
                "--out",
                out.toString(),
                "--accept-cautions",
                "--force");
        assertEquals(0, written.status(), written.err());
        return ReportFile.open(out).rowsWith(SMALL).stream()
                .flatMap(List::stream)
                .toList();
    }

    private void make() throws IOException {
        project = folder.resolve("p.sharedsafety").toString();
        assertEquals(0, CommandRun.of(folder.resolve("home"), "new", project).status());
        StringBuilder text = new StringBuilder("fips,period,Cat bites,Dog bites\n");
        for (int i = 0; i < CODES.size(); i++) {
            int[] quarters = i == 0 ? new int[] {18, 19, 20, 6} : new int[] {20 + i, 31 + 2 * i, 25 + i, 40 - i};
            int year = 0;
            for (int quarter = 0; quarter < 4; quarter++) {
                int dogs = quarters[quarter];
                year += dogs;
                text.append(
                        "%s,2020-Q%d,%d,%d%n".formatted(CODES.get(i), quarter + 1, 100 + 7 * i * i + quarter, dogs));
            }
            text.append("%s,2020,%d,%d%n".formatted(CODES.get(i), 406 + 28 * i * i, year));
        }
        bringIn("bites.csv", text.toString().replace("\r\n", "\n"));
    }

    @Test
    void yearAndThreeQuartersDoNotGiveTheFourthAway() throws IOException {
        make();
        int told = 0;
        for (String period : List.of("2020", "2020-Q1", "2020-Q2", "2020-Q3", "2020-Q4")) {
            told += shown(period).isEmpty() ? 0 : 1;
        }
        assertTrue(told < 4, "the year and three quarters are out");
        assertTrue(told > 0, "hiding everything is no answer");
    }

    @Test
    void oneReportAloneNeedNotHideTheQuarters() throws IOException {
        make();
        assertTrue(shown("2020-Q3").contains(20.0), "nothing that was published gives the fourth quarter away yet");
    }

    @Test
    void deskSaysWhichNumbersAreHiddenForOthers() throws IOException {
        make();
        JsonNode listed = run("observations", "--metric", "local:dog-bites", "--place", "01001", "--json")
                .json();
        List<String> marks = new ArrayList<>();
        listed.forEach(each -> marks.add(each.path("hidden").asText()));
        assertEquals(1, marks.stream().filter("primary"::equals).count());
        assertEquals(1, marks.stream().filter("complementary"::equals).count());
        JsonNode card = run(
                        "source", "--metric", "local:dog-bites", "--place", "01001", "--period", "2020-Q4", "--json")
                .json();
        assertEquals("primary", card.path("hidden").asText());
        assertEquals(6, card.path("value").asInt(), "the desk sees the number itself");
    }
}
