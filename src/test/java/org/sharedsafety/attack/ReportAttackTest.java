package org.sharedsafety.attack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sharedsafety.CommandRun;
import org.sharedsafety.EveryView;

/**
 * An attacker keeps every report of a project and the copy that was shared: reads all parts of the workbooks, takes changes
 * off values, and adds and subtracts over places, ages and quarters.
 */
class ReportAttackTest {
    private static final int T = 10;
    private static final Set<String> HARMLESS = Set.of("denominator", "population");

    @TempDir
    Path folder;

    private String project;
    private final Set<String> shown = new HashSet<>();
    private final List<String> told = new ArrayList<>();

    private CommandRun run(String... args) {
        List<String> all = new ArrayList<>(Arrays.asList(args));
        all.addAll(List.of("--project", project));
        return CommandRun.of(folder.resolve("home"), all.toArray(String[]::new));
    }

    private JsonNode done(String... args) {
        CommandRun run = run(args);
        assertTrue(run.status() == 0 || run.status() == 3, String.join(" ", args) + run.err());
        return run.json();
    }

    private DeskNumbers desk() throws SQLException {
        return new DeskNumbers(done("observations", "--json"), project);
    }

    private Path book(String name, String... args) {
        List<String> all = new ArrayList<>(List.of("report"));
        all.addAll(Arrays.asList(args));
        all.addAll(List.of("--accept-cautions", "--json", "--out"));
        all.add(folder.resolve(name + ".xlsx").toString());
        return Path.of(done(all.toArray(String[]::new)).path("file").asText());
    }

    /** Takes down what a book shows, and what of it is small: by its id, by a change from it, anywhere in any part. */
    private int read(Path book, DeskNumbers desk) throws IOException {
        Map<String, Double> numbers = BookReading.numbers(book);
        numbers.forEach((id, number) -> {
            String key = BookReading.key(id);
            String field = BookReading.field(id);
            if (!desk.all().containsKey(key) || HARMLESS.contains(field)) {
                return;
            }
            if (field.equals("value") || field.equals("count")) {
                shown.add(key);
            }
            if (desk.all().get(key).small()) {
                told.add(book.getFileName() + " " + id + " " + number);
            }
            Double value = numbers.get(id.substring(0, id.lastIndexOf("..")) + "..value");
            if (field.equals("change") && value != null) {
                fromChange(key, value - number, desk).forEach(other -> told.add(book.getFileName() + " " + id + other));
            }
        });
        ReportFile parts = ReportFile.open(book);
        double[] everywhere = parts.numbers().stream()
                .mapToDouble(Double::doubleValue)
                .sorted()
                .toArray();
        for (String key : desk.small()) {
            double rate = desk.all().get(key).scaled();
            if (telling(rate) && holds(everywhere, rate)) {
                told.add(book.getFileName() + " anywhere " + key + " " + rate);
            }
        }
        return numbers.size();
    }

    private static List<String> fromChange(String key, double other, DeskNumbers desk) {
        String[] at = key.split("\\|", 4);
        return desk.small().stream()
                .filter(small -> small.startsWith(at[0] + "|" + at[1] + "|") && small.endsWith("|" + at[3]))
                .filter(small -> telling(desk.all().get(small).scaled()))
                .filter(small -> near(other, desk.all().get(small).scaled()))
                .toList();
    }

    /** Whether a rate has so many digits that it is met by nothing else. */
    private static boolean telling(double rate) {
        return Math.abs(rate * 1000 - Math.rint(rate * 1000)) > 1e-6;
    }

    private static boolean holds(double[] sorted, double rate) {
        int at = Arrays.binarySearch(sorted, rate - 1e-9 * Math.abs(rate));
        int next = at < 0 ? -at - 1 : at;
        return next < sorted.length && near(sorted[next], rate);
    }

    private static boolean near(double number, double rate) {
        return Math.abs(number - rate) <= 1e-9 * Math.abs(rate);
    }

    /** Drops what two numbers of the project share, a shown one and a small one: nobody can tell which it is. */
    private void notTold(DeskNumbers desk) {
        Set<Double> free = new HashSet<>();
        desk.all().forEach((key, known) -> {
            if (!known.small()) {
                free.add(known.scaled());
            }
        });
        List<String> left = told.stream()
                .filter(each ->
                        free.stream().noneMatch(rate -> each.endsWith(" " + rate)) || !each.contains(" anywhere "))
                .toList();
        assertEquals(List.of(), left.stream().limit(20).toList(), left.size() + " in all");
    }

    @Test
    @Tag("campaign")
    void allReportsAndTheSharedCopyTogetherTellNoSmallCount() throws IOException, SQLException {
        project = folder.resolve("rivera.sharedsafety").toString();
        CommandRun made = CommandRun.of(folder.resolve("home"), "new", project, "--sample", "rivera-valley");
        assertEquals(0, made.status());
        EveryView.agency(folder.resolve("home"), Path.of(project));
        DeskNumbers desk = desk();
        assertTrue(
                desk.small().size() > 1_000,
                "nothing is hidden, so nothing is tested: " + desk.small().size());
        Path own = Files.copy(Path.of(project), folder.resolve("own.sharedsafety"));
        read(book("brief", "--x", "WB09", "--y", "PH04"), desk);
        int numbers = 0;
        for (String template : List.of("board-two-pager", "principle-report", "methods-pack", "workshop-record")) {
            numbers += read(book(template, "--template", template), desk);
        }
        for (String place : List.of("RV004", "RV001")) {
            numbers += read(book(place, "--template", "county-profile", "--place", place, "--lang", "es"), desk);
        }
        numbers += read(book("agency", "--template", "agency-sheet", "--agency", EveryView.AGENCY), desk);
        assertTrue(numbers > 10_000, "hiding everything is no answer: " + numbers);
        notTold(desk);
        assertEquals(Set.of(), desk.followFrom(shown, T));
        Path copy = folder.resolve("copy.sharedsafety");
        done("share", "--out", copy.toString(), "--json");
        project = copy.toString();
        for (JsonNode each : done("observations", "--json")) {
            if (each.path("value").isNumber() && desk.all().containsKey(DeskNumbers.key(each))) {
                shown.add(DeskNumbers.key(each));
            }
        }
        Set<String> open = new TreeSet<>(desk.small());
        open.retainAll(shown);
        assertEquals(Set.of(), open);
        assertEquals(Set.of(), desk.followFrom(shown, T));
        attackBites(own, desk);
    }

    /** The same attack on a report for readers who may see all finds small counts, and so does one total too many. */
    private void attackBites(Path own, DeskNumbers desk) throws IOException {
        project = own.toString();
        read(book("authorised", "--template", "principle-report", "--authorised"), desk);
        assertTrue(told.size() > 100, "the attack finds nothing where all is open: " + told.size());
        Set<String> all = new HashSet<>(desk.all().keySet());
        desk.small().stream().filter(key -> key.endsWith("|age:0-14")).forEach(all::remove);
        assertTrue(desk.followFrom(all, T).size() > 20, "one missing age of a sum is not worked out");
    }

    @Test
    void reportsBeforeAndAfterOneMoreImportTellNoSmallCount() throws IOException, SQLException {
        project = folder.resolve("p.sharedsafety").toString();
        assertEquals(0, CommandRun.of(folder.resolve("home"), "new", project).status());
        StringBuilder quarters = new StringBuilder("fips,period,Cat bites,Dog bites\n");
        StringBuilder years = new StringBuilder("fips,period,Cat bites,Dog bites\n");
        for (int i = 0; i < 8; i++) {
            int[] dogs = i == 0 ? new int[] {18, 19, 20, 6} : new int[] {20 + i, 31 + 2 * i, 25 + i, 40 - i};
            String code = "0100" + (1 + 2 * i);
            code = code.length() > 5 ? "010" + (1 + 2 * i) : code;
            for (int quarter = 0; quarter < 4; quarter++) {
                quarters.append(
                        "%s,2020-Q%d,%d,%d\n".formatted(code, quarter + 1, 100 + 7 * i * i + quarter, dogs[quarter]));
            }
            years.append("%s,2020,%d,%d\n"
                    .formatted(code, 406 + 28 * i * i, Arrays.stream(dogs).sum()));
        }
        bringIn("quarters.csv", quarters);
        written("before", List.of("2020-Q1", "2020-Q2", "2020-Q3", "2020-Q4"));
        int before = shown.size();
        assertTrue(before > 0, "hiding everything is no answer");
        bringIn("years.csv", years);
        written("after", List.of("2020", "2020-Q1", "2020-Q4"));
        DeskNumbers desk = desk();
        notTold(desk);
        assertTrue(
                desk.small().contains("local:dog-bites|01001|2020-Q4|all"),
                desk.small().toString());
        assertEquals(Set.of(), desk.followFrom(shown, T));
        Set<String> more = new HashSet<>(desk.all().keySet());
        more.removeAll(desk.small());
        assertTrue(!desk.followFrom(more, T).isEmpty(), "year and three quarters give the fourth away");
    }

    private void bringIn(String name, StringBuilder text) throws IOException {
        Path file = Files.writeString(folder.resolve(name), text);
        CommandRun run = run("import", file.toString(), "--series", "Test");
        assertTrue(run.status() == 0 || run.status() == 3, run.err());
    }

    /** A comparison of each period and the reports that show everything. */
    private void written(String name, List<String> periods) throws IOException, SQLException {
        DeskNumbers desk = desk();
        for (String period : periods) {
            Path book = book(name + period, "--x", "local:cat-bites", "--y", "local:dog-bites", "--period", period);
            ReportFile parts = ReportFile.open(book);
            desk.all().forEach((key, known) -> {
                String[] at = key.split("\\|", 4);
                boolean there = at[2].equals(period)
                        && parts.rowsWith(at[1]).stream().anyMatch(row -> row.contains(known.count()));
                if (there) {
                    shown.add(key);
                    if (known.small()) {
                        told.add(book.getFileName() + " " + key);
                    }
                }
            });
            read(book, desk);
        }
        read(book(name + "profile", "--template", "county-profile", "--place", "01001"), desk);
        read(book(name + "methods", "--template", "methods-pack"), desk);
    }
}
