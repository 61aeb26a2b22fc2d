package org.sharedsafety.official;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sharedsafety.CommandRun;

/** Small invented sheets of real places, one trap each, from their bytes to what the command line lists. */
class InventedCasesTest {
    private static final Path CASES = Path.of("src", "test", "resources", "org", "sharedsafety", "official", "cases");

    @TempDir
    Path folder;

    static List<String> cases() throws IOException {
        try (Stream<Path> folders = Files.list(CASES)) {
            return folders.filter(Files::isDirectory)
                    .map(path -> path.getFileName().toString())
                    .sorted()
                    .toList();
        }
    }

    @Test
    void thereAreEnoughCases() throws IOException {
        assertTrue(cases().size() >= 50);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void comesOutAsExpected(String name) throws IOException {
        InventedCase told = InventedCase.of(CASES.resolve(name));
        List<String> differences = differences(told);
        if (NotYet.of(CASES).containsKey(name)) {
            assertFalse(differences.isEmpty(), name + " comes out right now: take it off not-yet.txt");
        } else {
            assertEquals("", String.join("\n", differences), told.said("trap"));
        }
    }

    private List<String> differences(InventedCase told) throws IOException {
        Path home = folder.resolve("home");
        String project = folder.resolve("project.sharedsafety").toString();
        assertEquals(0, CommandRun.of(home, "new", project).status());
        Path places = told.places(folder);
        if (places != null) {
            List<String> areas = new ArrayList<>(List.of("boundaries", "import", places.toString()));
            areas.addAll(List.of("--level", told.said("level"), "--code", "code", "--name", "name"));
            areas.addAll(List.of("--project", project));
            CommandRun.of(home, areas.toArray(String[]::new));
        }
        List<String> words = new ArrayList<>(List.of("import", "--json", "--project", project));
        words.add(told.write(folder).toString());
        words.addAll(told.options());
        CommandRun run = CommandRun.of(home, words.toArray(String[]::new));
        List<String> differences = new ArrayList<>();
        JsonNode report = run.out().isBlank() ? null : run.json();
        List<JsonNode> problems = new ArrayList<>();
        if (report != null) {
            report.findValues("problems").forEach(list -> list.forEach(problems::add));
        }
        String asked = asked(problems);
        boolean askedInstead = !told.said("orAsks").isEmpty() && asked.matches("(?s).*" + told.said("orAsks") + ".*");
        if (!told.said("asks").isEmpty()
                && (run.status() == 0 || !asked.matches("(?s).*" + told.said("asks") + ".*"))) {
            differences.add("has to ask " + told.said("asks") + ", asked [" + asked + "] status " + run.status() + " "
                    + run.err());
        }
        if (told.said("asks").isEmpty() && !askedInstead && !asked.isEmpty()) {
            differences.add("asked [" + asked + "] without need");
        }
        if (run.status() == 1) {
            differences.add("refused: " + run.err());
        }
        if (!told.said("lists").isEmpty() && problems.stream().noneMatch(p -> isListed(p, told.said("lists")))) {
            differences.add("has to list " + told.said("lists") + ", listed " + problems);
        }
        if (!told.said("says").isEmpty() && !(run.out() + run.err()).contains(told.said("says"))) {
            differences.add("has to say “" + told.said("says") + "”: " + problems);
        }
        Map<String, JsonNode> stored = new TreeMap<>();
        for (JsonNode observation : CommandRun.of(home, "observations", "--json", "--project", project)
                .json()) {
            JsonNode twice = stored.put(observation.at("/source/cell").asText(), observation);
            if (twice != null) {
                differences.add("one cell, two observations: " + twice);
            }
        }
        compare(told, askedInstead ? List.of() : told.expected(), stored, differences);
        return differences;
    }

    private static String asked(List<JsonNode> problems) {
        StringBuilder asked = new StringBuilder();
        for (JsonNode problem : problems) {
            if (problem.path("severity").asText().equals("question")) {
                asked.append(problem.path("code").asText()).append(' ');
            }
        }
        return asked.toString();
    }

    private static boolean isListed(JsonNode problem, String wanted) {
        int at = wanted.lastIndexOf('@');
        String code = at < 0 ? wanted : wanted.substring(0, at);
        return problem.path("code").asText().matches(code)
                && (at < 0 || problem.path("cell").asText().equals(wanted.substring(at + 1)));
    }

    private static void compare(
            InventedCase told,
            List<Map<String, String>> expected,
            Map<String, JsonNode> stored,
            List<String> differences) {
        List<String> optional = List.of(told.said("optional").split(",", -1));
        Map<String, JsonNode> left = new LinkedHashMap<>(stored);
        for (Map<String, String> row : expected) {
            String cell = row.getOrDefault("cell", "");
            JsonNode got = left.remove(cell);
            if (got == null) {
                if (!optional.contains(cell.replaceAll("[0-9]", ""))) {
                    differences.add("no observation of " + row);
                }
                continue;
            }
            row.forEach((field, wanted) -> {
                if (!agrees(field, wanted, got)) {
                    differences.add(cell + " " + field + ": expected " + wanted + ", came " + brief(got));
                }
            });
        }
        left.values().forEach(got -> differences.add("not expected: " + brief(got)));
    }

    private static String brief(JsonNode got) {
        StringBuilder brief = new StringBuilder();
        for (String field :
                List.of("metric", "place", "period", "group", "value", "lower", "upper", "scaled", "status")) {
            brief.append(got.path(field).asText()).append(' ');
        }
        return brief.append(got.path("source")).toString();
    }

    private static boolean agrees(String field, String wanted, JsonNode got) {
        return switch (field) {
            case "cell" -> true;
            case "group" -> got.path("group").asText().equals(wanted.isEmpty() ? "all" : wanted);
            case "text" -> got.at("/source/text").asText().strip().equals(wanted);
            case "value", "lower", "upper", "scaled" ->
                wanted.isEmpty()
                        ? got.path(field).isNull()
                        : got.path(field).isNumber()
                                && Math.abs(got.path(field).asDouble() - Double.parseDouble(wanted)) <= 1e-9;
            default -> got.path(field).asText().equals(wanted);
        };
    }
}
