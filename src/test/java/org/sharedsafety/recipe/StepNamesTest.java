package org.sharedsafety.recipe;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every kind of step that a recipe can hold has a name that a person can read. */
class StepNamesTest {

    @ParameterizedTest
    @ValueSource(strings = {"en", "es"})
    void everyStepIsSpoken(String language) throws IOException {
        Properties texts = new Properties();
        try (Reader in = new InputStreamReader(
                Objects.requireNonNull(StepNamesTest.class.getResourceAsStream(
                        "/org/sharedsafety/text/messages_" + language + ".properties")),
                StandardCharsets.UTF_8)) {
            texts.load(in);
        }
        List<String> names = Arrays.stream(RecipeJson.class.getDeclaredClasses())
                .map(inner -> inner.getAnnotation(JsonSubTypes.class))
                .filter(Objects::nonNull)
                .flatMap(types -> Arrays.stream(types.value()))
                .map(JsonSubTypes.Type::name)
                .toList();
        assertTrue(names.size() >= 30, names.toString());
        assertEquals(
                List.of(),
                names.stream()
                        .filter(name -> !texts.containsKey("fit.step." + name))
                        .toList());
    }
}
