package org.sharedsafety.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sharedsafety.CommandRun;

/** A name that the project does not have ends in one status, whatever it names, and a near name is said. */
class NotInProjectTest {
    @TempDir
    static Path folder;

    private static Path project;

    @BeforeAll
    static void make() {
        project = folder.resolve("rivera.sharedsafety");
        CommandRun made = CommandRun.of(folder, "new", project.toString(), "--sample", "rivera-valley");
        assertEquals(0, made.status(), made.err());
    }

    private static CommandRun run(String command) {
        return CommandRun.of(folder, (command + " --project " + project).split(" "));
    }

    @ParameterizedTest
    @CsvSource({
        "compare --x WB99Q --y V01",
        "compare --x WB09 --y V01 --level parish",
        "compare --x WB09 --y V01 --period 1850",
        "trend --metric ZZZ99",
        "trend --metric PH01 --level parish",
        "trend --metric PH01 --place RV999X",
        "profile --place ZZZZZZ",
        "source --metric PH01 --place RV004 --period 1850",
        "source --metric ZZZ99 --place RV004 --period 2023",
        "observations --metric ZZZ99",
        "index --definition nobody-made-it",
        "burden --metric PH04 --by shoe-size"
    })
    void whatTheProjectDoesNotHaveIsAWrongName(String command) {
        CommandRun run = run(command);
        assertEquals(2, run.status(), run.err());
        assertTrue(run.err().lines().count() >= 1 && !run.err().contains(": ."), run.err());
        assertEquals("", run.out());
    }

    @ParameterizedTest
    @CsvSource({
        "trend --metric PH0l, PH01",
        "compare --x WB9 --y V01, WB09",
        "source --metric PH0l --place RV004 --period 2023, PH01",
        "observations --metric PHO1, PH01",
        "profile --place RVO04, RV004",
        "trend --metric PH01 --place RV0004, RV004"
    })
    void aNearNameIsSaid(String command, String meant) {
        CommandRun run = run(command);
        assertEquals(2, run.status(), run.err());
        assertTrue(run.err().contains("Did you mean " + meant + "?"), run.err());
    }
}
