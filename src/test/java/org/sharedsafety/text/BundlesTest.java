package org.sharedsafety.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ibm.icu.text.MessageFormat;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every text exists in every language, with the same arguments, and every key in the code has a text. */
class BundlesTest {
    private static final Path SOURCES = Path.of("src", "main", "java");
    private static final Pattern LITERAL = Pattern.compile("\"([a-z][a-z0-9]*(?:[.-][a-z0-9]+)+)\"");

    private final Texts english = Texts.of("en");
    private final Texts spanish = Texts.of("es");

    @Test
    void bothLanguagesHaveTheSameKeys() {
        assertEquals(english.keys(), spanish.keys());
    }

    @Test
    void noKeyStandsTwice() throws IOException {
        for (String language : Texts.LANGUAGES) {
            Path file = Path.of("src", "main", "resources", "org", "sharedsafety", "text")
                    .resolve("messages_" + language + ".properties");
            List<String> keys = Files.readAllLines(file).stream()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.substring(0, line.indexOf('=')))
                    .toList();
            assertEquals(List.copyOf(new java.util.LinkedHashSet<>(keys)), keys);
        }
    }

    @Test
    void bothLanguagesTakeTheSameArguments() {
        List<String> differing = new ArrayList<>();
        for (String key : english.keys()) {
            if (!arguments(english, key).equals(arguments(spanish, key))) {
                differing.add(key);
            }
        }
        assertEquals(List.of(), differing);
    }

    @Test
    void everyKeyInTheCodeHasAText() throws IOException {
        Set<String> areas = english.keys().stream()
                .map(key -> key.substring(0, key.indexOf('.')))
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> missing = new TreeSet<>();
        for (String literal : literalsInCode()) {
            if (literal.contains(".")
                    && areas.contains(literal.substring(0, literal.indexOf('.')))
                    && !literal.matches(".*\\.(csv|json|css|sql|html?|xlsx|xml|properties|txt|ttf|svg|png|geojson)")
                    && !english.knows(literal)
                    && !english.knows("tab." + literal)
                    && english.keys().stream().noneMatch(key -> key.startsWith(literal))) {
                missing.add(literal);
            }
        }
        assertEquals(Set.of(), missing);
    }

    @Test
    void aMessageInsideAMessageIsSaidFirst() {
        assertTrue(english.say("error.unexpected", org.sharedsafety.model.Message.of("app.name"))
                .contains("Shared Safety Workbench"));
    }

    private static Set<String> arguments(Texts texts, String key) {
        return new TreeSet<>(new MessageFormat(texts.pattern(key), texts.locale()).getArgumentNames());
    }

    private static Set<String> literalsInCode() throws IOException {
        Set<String> literals = new TreeSet<>();
        try (Stream<Path> files = Files.walk(SOURCES)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
                Matcher matcher = LITERAL.matcher(Files.readString(file));
                while (matcher.find()) {
                    literals.add(matcher.group(1));
                }
            }
        }
        return literals;
    }
}
