package org.sharedsafety.published;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sharedsafety.CommandRun;

/** Imports the sample's files by the command line, each into a project of its own, so that none can repair another. */
final class PublishedImports {
    static final Path FOLDER = Path.of("sample-data", "rivera-valley", "as-published");

    private final Path folder;
    private final Map<String, JsonNode> plain = new HashMap<>();
    private final Map<String, JsonNode> sheets = new HashMap<>();
    private final Map<String, List<JsonNode>> observed = new HashMap<>();
    private final Map<String, String> prepared = new HashMap<>();

    PublishedImports(Path folder) {
        this.folder = folder;
        String sample = project("plain");
        for (JsonNode observation : json(sample, "observations")) {
            plain.put(key(observation), observation);
        }
    }

    private String project(String name) {
        String made = folder.resolve(name + ".sharedsafety").toString();
        assertEquals(0, run("new", made, "--sample", "rivera-valley").status());
        return made;
    }

    /** An empty project with the places of the sample. */
    String empty(String name) {
        String made = project(name);
        for (JsonNode one : json(made, "imports")) {
            assertEquals(
                    0,
                    run("delete", "--import", one.path("import").asText(), "--project", made)
                            .status());
        }
        return made;
    }

    /** Runs a command on the project into which a file will be imported. */
    void prepare(String file, String... command) {
        String made = prepared.computeIfAbsent(file, this::empty);
        List<String> all = new ArrayList<>(List.of(command));
        all.addAll(List.of("--project", made));
        CommandRun done = run(all.toArray(String[]::new));
        assertEquals(0, done.status(), done.err());
    }

    /** Imports a file, with options, and keeps what came of it sheet by sheet. */
    JsonNode take(String file, String... options) {
        String ready = prepared.get(file);
        String made = ready == null ? empty(file + options.length) : ready;
        List<String> command =
                new ArrayList<>(List.of("import", FOLDER.resolve(file).toString(), "--json", "--project", made));
        command.addAll(List.of(options));
        CommandRun imported = run(command.toArray(String[]::new));
        assertTrue(imported.status() == 0 || imported.status() == 3, imported.err());
        Map<String, List<JsonNode>> found = new HashMap<>();
        for (JsonNode sheet : imported.json().path("sheets")) {
            String name = file + "|" + sheet.path("sheet").asText();
            if (sheet.path("observations").isObject() || !sheets.containsKey(name)) {
                sheets.put(name, sheet);
            }
        }
        for (JsonNode observation : json(made, "observations")) {
            String sheet = file + "|" + observation.at("/source/sheet").asText();
            found.computeIfAbsent(sheet, fresh -> new ArrayList<>()).add(observation);
        }
        observed.putAll(found);
        return imported.json();
    }

    CommandRun run(String... args) {
        return CommandRun.of(folder.resolve("home"), args);
    }

    JsonNode json(String project, String... args) {
        List<String> all = new ArrayList<>(List.of(args));
        all.addAll(List.of("--json", "--project", project));
        return run(all.toArray(String[]::new)).json();
    }

    /** The observations of a sheet, named {@code file|sheet}. */
    List<JsonNode> observed(String sheet) {
        return observed.getOrDefault(sheet, List.of());
    }

    /** What the import said of a sheet; missing where it was not imported. */
    Map<String, JsonNode> sheets() {
        return sheets;
    }

    /** The observation of the plain workbooks of a measure, place and period; null where there is none. */
    JsonNode plain(String metric, String place, String period) {
        return plain.get(String.join("|", metric, place, period, "all"));
    }

    /** The observation of the plain workbooks that another one should equal; null where there is none. */
    JsonNode plain(JsonNode observation) {
        return plain.get(key(observation));
    }

    static String key(JsonNode observation) {
        return String.join(
                "|",
                observation.path("metric").asText(),
                observation.path("place").asText(),
                observation.path("period").asText(),
                observation.path("group").asText());
    }
}
