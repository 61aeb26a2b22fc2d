package org.sharedsafety.recipe;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sharedsafety.model.recipe.NumberKind;

/**
 * Small invented sheets, a folder and a trap each: {@code input.csv} (or {@code ;}-delimited), what a person said in
 * {@code wishes.properties}, and what must come of it: {@code recipe.json}, {@code expected.csv}, {@code problems.txt}.
 */
class GoldenCasesTest {

    private static final Path CASES = Path.of("src", "test", "resources", "org", "sharedsafety", "recipe", "cases");

    static List<Path> cases() throws IOException {
        try (Stream<Path> folders = Files.list(CASES)) {
            return folders.filter(Files::isDirectory).sorted().toList();
        }
    }

    @Test
    void thereAreEnoughCases() throws IOException {
        assertTrue(cases().size() >= 30);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void comesOutAsExpected(Path folder) throws IOException {
        CaseOutcome outcome = CaseOutcome.of(read(folder, "input.csv"), wishes(folder));
        assertEquals(read(folder, "problems.txt"), outcome.problems(), "problems");
        assertEquals(
                new RecipeJson().read(read(folder, "recipe.json")), Objects.requireNonNull(outcome.recipe()), "recipe");
        assertEquals(read(folder, "expected.csv"), outcome.observations(), "observations");
    }

    private static String read(Path folder, String name) throws IOException {
        return Files.readString(folder.resolve(name), StandardCharsets.UTF_8).replace("\r\n", "\n");
    }

    private static ImportWishes wishes(Path folder) throws IOException {
        Path file = folder.resolve("wishes.properties");
        Properties said = new Properties();
        if (Files.exists(file)) {
            try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
                said.load(reader);
            }
        }
        return new ImportWishes(
                said.getProperty("level"),
                said.getProperty("period"),
                said.getProperty("series"),
                said.getProperty("count-by"),
                List.of(),
                said.getProperty("sum-by"),
                said.getProperty("shares") == null ? null : NumberKind.valueOf(said.getProperty("shares")));
    }
}
