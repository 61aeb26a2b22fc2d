package org.sharedsafety.official;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.sharedsafety.CommandRun;

/**
 * One file brought into a project of its own by the command line, and what the command line then says of it.
 *
 * @param status the exit status of the import
 * @param report the one document of {@code import --json}; a missing node where the command failed
 * @param refusal what was said on standard error
 * @param observations every observation of the project
 */
record OfficialImport(int status, JsonNode report, String refusal, List<OfficialObservation> observations) {
    private static final int AT_ONCE = 60_000;

    /** Imports a file, a person's options added. */
    static OfficialImport of(Path folder, Path file, List<String> options) {
        Path home = folder.resolve("home");
        String project = folder.resolve("project.sharedsafety").toString();
        CommandRun made = CommandRun.of(home, "new", project);
        if (made.status() != 0) {
            throw new AssertionError("no project: " + made.err());
        }
        List<String> words = new ArrayList<>(List.of("import", "--json", "--project", project, file.toString()));
        words.addAll(options);
        CommandRun run = CommandRun.of(home, words.toArray(String[]::new));
        JsonNode report;
        try {
            report = new ObjectMapper().readTree(run.out());
        } catch (JsonProcessingException notJson) {
            throw new AssertionError("not JSON: " + run.out() + run.err(), notJson);
        }
        boolean failed = run.status() == 1 || report.isMissingNode();
        return new OfficialImport(
                run.status(), report, run.err().strip(), failed ? List.of() : observations(home, project, report));
    }

    private static List<OfficialObservation> observations(Path home, String project, JsonNode report) {
        List<OfficialObservation> all = new ArrayList<>();
        if (report.path("stored").asLong() <= AT_ONCE) {
            add(all, CommandRun.of(home, "observations", "--json", "--project", project));
        } else {
            for (JsonNode metric : CommandRun.of(home, "metrics", "--json", "--project", project)
                    .json()) {
                String id = metric.path("id").asText();
                add(all, CommandRun.of(home, "observations", "--json", "--project", project, "--metric", id));
            }
        }
        return List.copyOf(all);
    }

    private static void add(List<OfficialObservation> all, CommandRun run) {
        if (run.status() != 0) {
            throw new AssertionError("observations: " + run.err());
        }
        for (JsonNode json : run.json()) {
            all.add(OfficialObservation.of(json));
        }
    }

    /** What was found of one sheet. */
    JsonNode sheet(String name) {
        for (JsonNode sheet : report.path("sheets")) {
            if (sheet.path("sheet").asText().equals(name)) {
                return sheet;
            }
        }
        return com.fasterxml.jackson.databind.node.MissingNode.getInstance();
    }

    /** Makes room for the next file. */
    static void clear(Path folder) {
        try (var files = Files.walk(folder)) {
            for (Path path : files.sorted(java.util.Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
