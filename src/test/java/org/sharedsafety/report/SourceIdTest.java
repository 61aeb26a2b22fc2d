package org.sharedsafety.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.sharedsafety.CommandRun;
import org.sharedsafety.WholeProgram;
import org.sharedsafety.job.Parallel;
import org.sharedsafety.job.Progress;
import org.sharedsafety.model.report.NumberId;
import org.sharedsafety.model.result.NumberCard;
import org.sharedsafety.model.result.TracedId;
import org.sharedsafety.service.OpenProject;
import org.sharedsafety.service.ProjectService.Access;
import org.sharedsafety.service.Services;

/** Every number of a workbook is found again by its id: the same value, and the cells or the numbers that make it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SourceIdTest {
    @TempDir
    static Path folder;

    private Path project;

    @BeforeAll
    void make() {
        project = folder.resolve("rivera.sharedsafety");
        assertEquals(
                0, run("new", project.toString(), "--sample", "rivera-valley").status());
    }

    private static CommandRun run(String... args) {
        return CommandRun.of(folder.resolve("home"), args);
    }

    private Path report(String template, String... more) {
        Path out = folder.resolve(template + ".xlsx");
        List<String> all = new ArrayList<>(List.of("report", "--template", template, "--out", out.toString()));
        all.addAll(List.of("--accept-cautions", "--project", project.toString()));
        all.addAll(List.of(more));
        CommandRun written = run(all.toArray(String[]::new));
        assertEquals(0, written.status(), written.err());
        return out;
    }

    /** The numbers of a workbook by their ids, as another program reads them; tidy data by the id behind each row. */
    private static Map<String, Double> numbers(Path file) throws IOException {
        // The value of a place comes before its limits and its count: what leads to it leads to them.
        Map<String, Double> numbers = new TreeMap<>(Comparator.reverseOrder());
        try (ReadableWorkbook workbook = new ReadableWorkbook(Files.newInputStream(file))) {
            for (Sheet sheet : workbook.getSheets().toList()) {
                for (Row row : sheet.read()) {
                    for (Cell cell : row) {
                        String text = cell == null || cell.getType() != CellType.STRING ? "" : cell.asString();
                        if (text.matches("[nr]\\.\\.\\S+") && row.getCell(7) != null) {
                            numbers.put(text, number(row.getCell(7)));
                        } else if (text.matches("[A-Z]+=[nr]\\.\\..*")) {
                            BookIds.read(text)
                                    .forEach((column, id) -> numbers.put(
                                            id.text(),
                                            number(row.getCell(
                                                    org.apache.poi.ss.util.CellReference.convertColStringToIndex(
                                                            column)))));
                        }
                    }
                }
            }
        }
        return numbers;
    }

    private static Double number(Cell cell) {
        return Double.valueOf(cell.getRawValue());
    }

    /** Follows the ids back, each stem once with all its fields, and says what was not found or leads nowhere. */
    private List<String> lost(Map<String, Double> numbers, int each) {
        List<String> lost = new ArrayList<>();
        Map<String, TracedId> traced = new HashMap<>();
        Set<String> stems = new HashSet<>();
        try (Parallel parallel = new Parallel(2)) {
            Services services = WholeProgram.services(
                    folder.resolve("program"),
                    Clock.fixed(Instant.parse("2026-11-23T12:00:00Z"), ZoneOffset.UTC),
                    parallel);
            try (OpenProject opened =
                    services.projects().opening(project, Access.READ).run(Progress.NONE)) {
                numbers.forEach((id, value) -> {
                    String stem = id.startsWith("n..") ? id.substring(0, id.lastIndexOf("..")) : id;
                    boolean fresh = stems.add(stem);
                    if (stems.size() % each != 0 || (!fresh && !traced.containsKey(stem))) {
                        return;
                    }
                    boolean limit = id.endsWith("lower") || id.endsWith("upper");
                    TracedId found = fresh || id.endsWith("change") || (limit && stems.size() % 25 == 0)
                            ? services.sources().tracingId(opened, id).run(Progress.NONE)
                            : traced.get(stem);
                    traced.putIfAbsent(stem, found);
                    if (!leads(found, new NumberId(id), value)) {
                        lost.add(id + " " + value + " " + found);
                    }
                });
            }
        }
        assertTrue(traced.size() > 20, "few were looked for: " + traced.size());
        return lost;
    }

    private static boolean leads(TracedId found, NumberId id, double value) {
        if (!id.isOfPlace()) {
            return !found.said().isEmpty() && !found.files().isEmpty();
        }
        String field = id.parts().get(4);
        return found.cards().stream()
                .anyMatch(card ->
                        hasSource(card) && (isOf(card, field, value) || isLimitOfItsCount(found, card, field, value)));
    }

    /** A limit that the report works out from the count: its method is named, its formula kept, its inputs are there. */
    private static boolean isLimitOfItsCount(TracedId found, NumberCard card, String field, double value) {
        return Set.of("lower", "upper").contains(field)
                && card.reading().numerator() != null
                && card.reading().denominator() != null
                && (!found.id().parts().get(4).equals(field)
                        || (found.inputs().size() == 2
                                && !found.methods().isEmpty()
                                && found.said().stream()
                                        .anyMatch(said -> said.formula() != null
                                                && said.value() != null
                                                && Math.abs(said.value() - value) <= 1e-9 * Math.abs(value))));
    }

    private static boolean isOf(NumberCard card, String field, double value) {
        Double said =
                switch (field) {
                    case "value" -> card.reading().value();
                    case "lower" -> card.reading().lower();
                    case "upper" -> card.reading().upper();
                    case "count" -> card.reading().numerator();
                    case "denominator" -> card.reading().denominator();
                    default -> Double.valueOf(value);
                };
        return said != null && Math.abs(said - value) <= 1e-9 * Math.max(1, Math.abs(value));
    }

    private static boolean hasSource(NumberCard card) {
        boolean cells = !card.parts().isEmpty()
                && card.parts().stream()
                        .allMatch(part -> part.file().sha256().length() == 64
                                && !part.sheet().isEmpty()
                                && !part.shown().isBlank());
        return (cells || card.origin() != null || card.shares() != null)
                && !card.steps().isEmpty();
    }

    @Test
    void numbersOfASheetLeadToTheirCells() throws IOException {
        Path file = report("principle-report", "--principle", "SV");
        Map<String, Double> numbers = numbers(file);
        assertTrue(numbers.size() > 500, "numbers: " + numbers.size());
        assertEquals(List.of(), lost(numbers, 40));
        JsonNode one = run(
                        "source",
                        "--id",
                        numbers.keySet().stream()
                                .filter(id -> id.endsWith("..2024..all..value"))
                                .sorted()
                                .findFirst()
                                .orElseThrow(),
                        "--json",
                        "--project",
                        project.toString())
                .json();
        assertTrue(one.path("numbers")
                .path(0)
                .path("parts")
                .path(0)
                .path("cell")
                .asText()
                .matches("[A-Z]+[0-9]+"));
        assertEquals(
                "principle-report.xlsx", one.path("said").path(0).path("file").asText());
    }

    @Test
    void numbersOfAComparisonLeadToTheirCells() throws IOException {
        Map<String, Double> numbers = numbers(report("comparison-brief"));
        assertTrue(numbers.containsKey(NumberId.result("compare", "pearson").text()), "the correlation has its id");
        assertTrue(numbers.containsKey(NumberId.result("compare", "median.x").text()), "the median has its id");
        assertTrue(numbers.size() > 300, "numbers: " + numbers.size());
        assertEquals(List.of(), lost(numbers, 15));
    }

    @Test
    void anUnknownIdIsRefusedWithTheNearOnes() {
        CommandRun none = run("source", "--id", "n..PH01..RV999..2024..all..value", "--project", project.toString());
        assertEquals(1, none.status(), none.err());
        assertTrue(none.err().contains("n..PH01..RV999"), none.err());
        assertEquals(
                1,
                run("source", "--id", "=1+1", "--project", project.toString()).status());
        assertEquals(
                2,
                run("source", "--metric", "PH01", "--project", project.toString())
                        .status());
    }

    @Test
    @Tag("campaign")
    void numbersOfTheTwoPagerAndOfTheProfileAreFoundAgain() throws IOException {
        for (Path file : List.of(report("board-two-pager"), report("county-profile"))) {
            Map<String, Double> numbers = numbers(file);
            assertTrue(numbers.size() > 300, file + " numbers: " + numbers.size());
            assertEquals(List.of(), lost(numbers, 9).stream().limit(10).toList(), file.toString());
        }
    }
}
