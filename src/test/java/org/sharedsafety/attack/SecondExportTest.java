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
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sharedsafety.CommandRun;
import org.sharedsafety.model.Group;
import org.sharedsafety.model.report.NumberId;

/** An attacker who keeps every report of a project subtracts one from the other. */
class SecondExportTest {
    private static final String SMALL = "01001";
    private static final List<String> CODES =
            List.of("01001", "01003", "01005", "01007", "01009", "01011", "01013", "01015");

    private static final List<String> ALL = List.of("2020", "2020-Q1", "2020-Q2", "2020-Q3", "2020-Q4");

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

    /** For which of its periods a report on one of them tells the count of the small place. */
    private Set<String> shown(String period) throws IOException {
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
        ReportFile file = ReportFile.open(out);
        return ALL.stream()
                .filter(
                        each -> file
                                .rowsWith(NumberId.of("local:dog-bites", SMALL, each, Group.EVERYONE.code(), "value")
                                        .text())
                                .stream()
                                .anyMatch(row -> !row.isEmpty()))
                .collect(Collectors.toSet());
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
        Set<String> told = new HashSet<>();
        for (String period : ALL) {
            told.addAll(shown(period));
        }
        assertTrue(told.size() < 4, "the year and three quarters are out");
        assertFalse(told.contains("2020-Q4"), "the small one is out");
        assertTrue(told.size() > 2, "hiding everything is no answer: " + told);
    }

    @Test
    void oneReportAloneHidesTheSmallQuarterAndOneMore() throws IOException {
        make();
        Set<String> told = shown("2020-Q3");
        assertEquals(3, told.size(), told.toString());
        assertFalse(told.contains("2020-Q4"));
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
