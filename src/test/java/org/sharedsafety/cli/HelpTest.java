package org.sharedsafety.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.sharedsafety.CommandRun;
import org.sharedsafety.text.Texts;

/** The help of every command is whole in both languages, and a command typed wrongly ends with 2. */
class HelpTest {
    /** As the root's help lists them; the test below sees that none is missing. */
    private static final List<String> COMMANDS = List.of(
            "new",
            "demo",
            "inspect",
            "import",
            "update",
            "delete",
            "metrics",
            "places",
            "boundaries",
            "crosswalk",
            "imports",
            "coverage",
            "observations",
            "source",
            "sources",
            "compare",
            "profile",
            "ranking",
            "safety-for-all",
            "trend",
            "burden",
            "definition",
            "index",
            "budget",
            "investment",
            "gap",
            "pathway",
            "mix",
            "scan",
            "workshop",
            "report",
            "verify-report",
            "chart",
            "small-counts",
            "history",
            "undo",
            "redo",
            "methods",
            "check",
            "share",
            "backup");

    @TempDir
    Path home;

    @TestFactory
    Stream<DynamicTest> everyHelpIsWhole() {
        return COMMANDS.stream()
                .map(command -> DynamicTest.dynamicTest(command, () -> {
                    String english = help(List.of(command, "--help", "--lang", "en"));
                    String spanish = help(List.of(command, "--help", "--lang", "es"));
                    assertNotEquals(english, spanish);
                    assertTrue(spanish.contains("Idioma de los textos"), spanish);
                    assertTrue(english.contains("shared-safety " + command), english);
                }));
    }

    @Test
    void theRootListsEveryCommandInBothLanguages() {
        String english = help(List.of("--help"));
        String spanish = help(List.of("--lang", "es", "--help"));
        List<String> listed = english.lines()
                .dropWhile(line -> !line.startsWith("Commands:"))
                .skip(1)
                .filter(line -> line.matches("  [a-z].*"))
                .map(line -> line.strip().split(" ", 2)[0])
                .toList();
        assertEquals(COMMANDS, listed);
        assertTrue(spanish.contains("Muestra esta ayuda"), spanish);
        assertFalse(spanish.contains("Show this help"), spanish);
    }

    @Test
    void theVersionIsOneLine() {
        CommandRun run = CommandRun.of(home, "--version");
        assertEquals(0, run.status());
        assertEquals(1, run.out().lines().count());
        assertTrue(run.out().matches("(?s)shared-safety [0-9]+\\.[0-9]+.*"), run.out());
    }

    @TestFactory
    Stream<DynamicTest> everyCommandRefusesAnUnknownOption() {
        return COMMANDS.stream()
                .map(command -> DynamicTest.dynamicTest(command, () -> {
                    List<String> said = new ArrayList<>();
                    for (String language : Texts.LANGUAGES) {
                        CommandRun run = CommandRun.of(home, command, "--lang", language, "--no-such-option");
                        assertEquals(2, run.status(), run.err());
                        assertEquals("", run.out());
                        assertEquals(1, run.err().lines().count(), run.err());
                        said.add(run.err());
                    }
                    assertNotEquals(said.get(0), said.get(1));
                }));
    }

    private String help(List<String> args) {
        CommandRun run = CommandRun.of(home, args.toArray(String[]::new));
        assertEquals(0, run.status(), run.err());
        assertEquals("", run.err());
        assertFalse(run.out().contains("${"), run.out());
        for (String key : Texts.of("en").keys()) {
            assertFalse(run.out().contains(key), () -> key + " in " + run.out());
        }
        return run.out();
    }
}
