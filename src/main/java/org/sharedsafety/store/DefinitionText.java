package org.sharedsafety.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.model.Definition;
import org.sharedsafety.model.WorkbenchException;

/**
 * A definition as JSON, to keep and to hand on:
 * {@code {"name":…,"sentence":…,"domains":[{"name":…,"weight":1,"measures":[{"metric":"WB09","weight":1}]}]}}.
 *
 * <p>Weights that are not told are 1; a measure may be told by its id alone.
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
                    root.path("name").asText(), root.path("sentence").asText(), read);
        } catch (JsonProcessingException damaged) {
            throw WorkbenchException.of("definition.unreadable", where, damaged.getOriginalMessage());
        } catch (IllegalArgumentException impossible) {
            throw WorkbenchException.of("definition.unreadable", where, String.valueOf(impossible.getMessage()));
        }
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

    /** Writes a definition. */
    public static String write(Definition definition) {
        ObjectNode root = JSON.createObjectNode();
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
        return root.toString();
    }
}
