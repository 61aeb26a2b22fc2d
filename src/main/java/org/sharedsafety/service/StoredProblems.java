package org.sharedsafety.service;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import org.sharedsafety.model.CellAddress;
import org.sharedsafety.model.Message;
import org.sharedsafety.model.Problem;

/** The problems of an import as they are kept with it: keys and arguments, so that they can be said in any language. */
final class StoredProblems {
    private static final ObjectMapper JSON = new ObjectMapper();

    private StoredProblems() {}

    static String write(List<Problem> problems) {
        ArrayNode all = JSON.createArrayNode();
        for (Problem problem : problems) {
            ObjectNode node = all.addObject();
            node.put("severity", problem.severity().name());
            node.put("sheet", problem.sheet());
            CellAddress cell = problem.cell();
            if (cell != null) {
                node.put("cell", cell.toString());
            }
            node.set("message", message(problem.message()));
        }
        ObjectNode summary = JSON.createObjectNode();
        summary.set("problems", all);
        return summary.toString();
    }

    private static ObjectNode message(Message message) {
        ObjectNode node = JSON.createObjectNode();
        node.put("key", message.key());
        ArrayNode args = node.putArray("args");
        for (Object arg : message.args()) {
            if (arg instanceof Message inner) {
                args.add(message(inner));
            } else if (arg instanceof Long || arg instanceof Integer) {
                args.add(((Number) arg).longValue());
            } else if (arg instanceof Number number) {
                args.add(number.doubleValue());
            } else {
                args.add(String.valueOf(arg));
            }
        }
        return node;
    }

    /** The problems that were kept; none where nothing was kept. */
    static List<Problem> read(String summary) {
        try {
            List<Problem> problems = new ArrayList<>();
            for (JsonNode node : JSON.readTree(summary).path("problems")) {
                problems.add(new Problem(
                        Problem.Severity.valueOf(node.path("severity").asText()),
                        node.path("sheet").asText(),
                        node.has("cell") ? CellAddress.parse(node.path("cell").asText()) : null,
                        message(node.path("message"))));
            }
            return problems;
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static Message message(JsonNode node) {
        List<Object> args = new ArrayList<>();
        for (JsonNode arg : node.path("args")) {
            if (arg.isObject()) {
                args.add(message(arg));
            } else if (arg.isIntegralNumber()) {
                args.add(arg.longValue());
            } else if (arg.isNumber()) {
                args.add(arg.doubleValue());
            } else {
                args.add(arg.asText());
            }
        }
        return new Message(node.path("key").asText(), args);
    }
}
