package org.sharedsafety.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.model.Definition;
import org.sharedsafety.model.WorkbenchException;

/**
 * A definition as JSON, to keep and to hand on:
 * {@code {"name":…,"sentence":…,"domains":[{"name":…,"weight":1,"measures":[{"metric":"WB09","weight":1}]}]}}.
 *
 * <p>Beside these it may tell {@code version}, {@code frame}, {@code date}, {@code room}, {@code people} and, where it is
 * kept, {@code earlier}: the versions before, newest first. Weights that are not told are 1; a measure may be told by its id alone.
 */
public final class DefinitionText {
    private static final ObjectMapper JSON =
            new ObjectMapper().enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY);

    private DefinitionText() {}

    /**
     * Reads a definition.
     *
     * @param where the file or the name, for the message of a failure
     */
    public static Definition read(String text, String where) {
        try {
            JsonNode root = JSON.readTree(text);
            JsonNode domains = root.path("domains");
            if (root.path("name").asText().isBlank() || !domains.isArray() || domains.isEmpty()) {
                throw WorkbenchException.of("definition.unreadable", where, "name, domains");
            }
            List<Definition.Domain> read = new ArrayList<>();
            for (JsonNode domain : domains) {
                read.add(domain(domain, where));
            }
            return new Definition(
                    root.path("name").asText(), root.path("sentence").asText(), read, agreement(root));
        } catch (JsonProcessingException damaged) {
            throw WorkbenchException.of("definition.unreadable", where, damaged.getOriginalMessage());
        } catch (IllegalArgumentException | DateTimeParseException impossible) {
            throw WorkbenchException.of("definition.unreadable", where, String.valueOf(impossible.getMessage()));
        }
    }

    private static Definition.Agreement agreement(JsonNode root) {
        String date = root.path("date").asText("");
        return new Definition.Agreement(
                root.path("version").asInt(0),
                root.path("frame").asText(""),
                date.isBlank() ? null : LocalDate.parse(date),
                root.path("room").asText(""),
                root.path("people").isInt() ? root.path("people").asInt() : null);
    }

    private static Definition.Domain domain(JsonNode domain, String where) {
        JsonNode measures = domain.path("measures");
        if (!measures.isArray() || measures.isEmpty()) {
            throw WorkbenchException.of("definition.unreadable", where, "measures");
        }
        List<Definition.Part> parts = new ArrayList<>();
        for (JsonNode measure : measures) {
            String metric = measure.isTextual()
                    ? measure.asText()
                    : measure.path("metric").asText();
            if (metric.isBlank()) {
                throw WorkbenchException.of("definition.unreadable", where, "metric");
            }
            @Nullable
            String series =
                    measure.hasNonNull("series") ? measure.path("series").asText() : null;
            parts.add(new Definition.Part(metric, series, weight(measure, where)));
        }
        return new Definition.Domain(domain.path("name").asText(), weight(domain, where), parts);
    }

    private static double weight(JsonNode of, String where) {
        JsonNode weight = of.path("weight");
        if (weight.isMissingNode()) {
            return 1;
        }
        if (!weight.isNumber()) {
            throw WorkbenchException.of("definition.unreadable", where, "weight");
        }
        return weight.asDouble();
    }

    /** The versions before that stand behind a definition, newest first. */
    public static List<Definition> earlier(String text, String where) {
        List<Definition> earlier = new ArrayList<>();
        try {
            for (JsonNode each : JSON.readTree(text).path("earlier")) {
                earlier.add(read(each.toString(), where));
            }
        } catch (JsonProcessingException damaged) {
            throw WorkbenchException.of("definition.unreadable", where, damaged.getOriginalMessage());
        }
        return earlier;
    }

    /** Writes a definition with the versions before it, newest first. */
    public static String write(Definition definition, List<Definition> earlier) {
        ObjectNode root = object(definition);
        if (!earlier.isEmpty()) {
            ArrayNode all = root.putArray("earlier");
            earlier.forEach(each -> all.add(object(each)));
        }
        return root.toString();
    }

    /** Writes a definition. */
    public static String write(Definition definition) {
        return object(definition).toString();
    }

    private static ObjectNode object(Definition definition) {
        ObjectNode root = JSON.createObjectNode();
        agreement(root, definition.agreement());
        root.put("name", definition.name());
        root.put("sentence", definition.sentence());
        ArrayNode domains = root.putArray("domains");
        for (Definition.Domain domain : definition.domains()) {
            ObjectNode one = domains.addObject();
            one.put("name", domain.name());
            one.put("weight", domain.weight());
            ArrayNode measures = one.putArray("measures");
            for (Definition.Part part : domain.parts()) {
                ObjectNode measure = measures.addObject();
                measure.put("metric", part.metric());
                if (part.series() != null) {
                    measure.put("series", part.series());
                }
                measure.put("weight", part.weight());
            }
        }
        return root;
    }

    private static void agreement(ObjectNode root, Definition.Agreement agreement) {
        if (agreement.version() > 0) {
            root.put("version", agreement.version());
        }
        if (!agreement.frame().isEmpty()) {
            root.put("frame", agreement.frame());
        }
        LocalDate date = agreement.date();
        if (date != null) {
            root.put("date", date.toString());
        }
        if (!agreement.room().isEmpty()) {
            root.put("room", agreement.room());
        }
        if (agreement.people() != null) {
            root.put("people", agreement.people());
        }
    }
}
