package org.sharedsafety.official;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sharedsafety.SharedFolder;

/**
 * Every official file is read as a person read and counted it with other code, before the program could.
 *
 * <p>A file that is not read rightly yet stands in {@code not-yet.txt} with the reason, and has to fail: the list can
 * only become shorter. {@code -Dofficial=est14all} runs one file; differences are written to {@code target/official}.
 */
@ExtendWith(SharedFolder.class)
class OfficialFilesTest {
    private static final Path EXPECTED = Path.of("src", "test", "resources", "org", "sharedsafety", "official");

    @TempDir
    Path folder;

    /** So large that they run with the campaign. */
    private static final Set<String> LARGE = Set.of("acs-poverty", "c-latest", "ca-crimes-and-clearances");

    static List<String> files() throws IOException {
        return all().stream().filter(name -> !LARGE.contains(name)).toList();
    }

    static List<String> largeFiles() throws IOException {
        return all().stream().filter(LARGE::contains).toList();
    }

    private static List<String> all() throws IOException {
        String only = System.getProperty("official", "");
        try (Stream<Path> files = Files.list(EXPECTED)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".json"))
                    .map(name -> name.substring(0, name.length() - ".json".length()))
                    .filter(name -> name.contains(only))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void theListOfFilesToComeNamesExpectationsAndReasons() throws IOException {
        for (Map.Entry<String, String> entry : NotYet.of(EXPECTED).entrySet()) {
            assertTrue(Files.exists(EXPECTED.resolve(entry.getKey() + ".json")), entry.getKey());
            assertFalse(entry.getValue().isBlank(), entry.getKey());
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void isReadAsCounted(String name) throws IOException {
        JsonNode expected =
                new ObjectMapper().readTree(EXPECTED.resolve(name + ".json").toFile());
        Path file = SharedFolder.require(Stream.concat(
                        Stream.of("data"),
                        Stream.of(expected.path("file").asText().split("/", -1)))
                .toArray(String[]::new));
        List<String> options = new ArrayList<>();
        expected.path("options").forEach(option -> options.add(option.asText()));
        List<String> differences = Differences.between(expected, OfficialImport.of(folder, file, options));
        write(name, differences);
        if (NotYet.of(EXPECTED).containsKey(name)) {
            assertFalse(differences.isEmpty(), name + " is read rightly now: take it off not-yet.txt");
        } else {
            assertEquals("", String.join("\n", differences), name);
        }
    }

    @ParameterizedTest
    @MethodSource("largeFiles")
    @Tag("campaign")
    void theLargestAreReadAsCounted(String name) throws IOException {
        isReadAsCounted(name);
    }

    private static void write(String name, List<String> differences) throws IOException {
        Path out = Files.createDirectories(Path.of("target", "official"));
        Files.writeString(
                out.resolve(name + ".txt"),
                differences.isEmpty() ? "" : String.join("\n", differences) + "\n",
                StandardCharsets.UTF_8);
    }
}
