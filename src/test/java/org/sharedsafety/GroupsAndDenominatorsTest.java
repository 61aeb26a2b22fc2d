package org.sharedsafety;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Groups are stored and found again; a named denominator divides; a series once said is remembered. */
class GroupsAndDenominatorsTest {

    @TempDir
    Path folder;

    private CommandRun run(String... args) {
        return CommandRun.of(folder.resolve("home"), args);
    }

    private String file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    @Test
    void groupsSeriesAndDenominator() throws IOException {
        String project = folder.resolve("p.sharedsafety").toString();
        assertEquals(0, run("new", project).status());
        String first = file(
                "dog bites 2020.csv",
                "fips,year,Age Group,Dog bites\n01001,2020,All ages,12\n01001,2020,0-17,4\n01003,2020,18+,<5\n");
        run("import", first, "--series", "Animal control", "--denominator", "POP", "--project", project);
        run(
                "import",
                file("people.csv", "fips,year,population\n01001,2020,50000\n01003,2020,60000\n"),
                "--project",
                project);
        JsonNode children = run(
                        "observations",
                        "--metric",
                        "local:dog-bites",
                        "--group",
                        "age:0-17",
                        "--json",
                        "--project",
                        project)
                .json();
        assertEquals(1, children.size());
        assertEquals(4, children.get(0).get("value").doubleValue());
        assertEquals("D3", children.get(0).get("source").get("cell").textValue());
        JsonNode hidden = run(
                        "observations",
                        "--metric",
                        "local:dog-bites",
                        "--group",
                        "age:18+",
                        "--json",
                        "--project",
                        project)
                .json();
        assertEquals("suppressed", hidden.get(0).get("status").textValue());
        assertEquals(4, hidden.get(0).get("upper").doubleValue());
        JsonNode card = run(
                        "source",
                        "--metric",
                        "local:dog-bites",
                        "--place",
                        "01001",
                        "--period",
                        "2020",
                        "--json",
                        "--project",
                        project)
                .json();
        // 12 of 50,000 residents are 24 of 100,000.
        assertEquals(24, card.get("value").doubleValue(), 1e-9);
        assertEquals(50_000, card.get("denominator").doubleValue());
        String second =
                file("dog bites 2021.csv", "fips,year,Age Group,Dog bites\n01001,2021,All ages,9\n01001,2021,0-17,3\n");
        JsonNode next = run("import", second, "--json", "--project", project).json();
        assertTrue(next.toString().contains("series-remembered"), next.toString());
        JsonNode all = run(
                        "observations",
                        "--metric",
                        "local:dog-bites",
                        "--period",
                        "2021",
                        "--json",
                        "--project",
                        project)
                .json();
        assertEquals("Animal control", all.get(0).get("series").textValue());
    }

    @Test
    void anUnknownDenominatorIsRefused() throws IOException {
        String project = folder.resolve("p.sharedsafety").toString();
        assertEquals(0, run("new", project).status());
        String input = file("bites.csv", "fips,year,Dog bites\n01001,2020,12\n");
        CommandRun refused = run("import", input, "--denominator", "NIX", "--project", project);
        assertEquals(1, refused.status());
        assertTrue(refused.err().contains("NIX"));
    }
}
