package org.sharedsafety;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How small a count may be is a choice of the project, a step that can be undone, and every output follows it. */
class SmallCountsCommandTest {
    @TempDir
    static Path folder;

    private String project;

    private CommandRun run(String... args) {
        List<String> all = new ArrayList<>(List.of(args));
        all.addAll(List.of("--project", project, "--json"));
        return CommandRun.of(folder, all.toArray(String[]::new));
    }

    /** How many of the stored counts an output would hide. */
    private long hidden() {
        List<String> marks = new ArrayList<>();
        run("observations", "--metric", "local:dog-bites")
                .json()
                .forEach(each -> marks.add(each.path("hidden").asText()));
        assertEquals(3, marks.size());
        return marks.stream().filter("primary"::equals).count();
    }

    @Test
    void outputsFollowTheChosenThreshold() throws IOException {
        project = folder.resolve("p.sharedsafety").toString();
        assertEquals(0, CommandRun.of(folder, "new", project).status());
        Path file = Files.writeString(
                folder.resolve("bites.csv"), "fips,year,Dog bites\n01001,2020,7\n01003,2020,30\n01005,2020,41\n");
        run("import", file.toString(), "--series", "Test");
        assertEquals(10, run("small-counts").json().path("threshold").asInt());
        assertEquals(1, hidden());
        assertEquals(
                5,
                run("small-counts", "--threshold", "5").json().path("threshold").asInt());
        assertEquals(0, hidden());
        assertEquals(2, run("small-counts", "--threshold", "3").status());
        assertEquals(0, run("undo").status());
        assertEquals(10, run("small-counts").json().path("threshold").asInt());
        assertEquals(1, hidden());
    }
}
