package org.sharedsafety.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.model.SavedView;
import org.sharedsafety.model.ViewQuestion;
import org.sharedsafety.model.WorkbenchException;

/** The collection as JSON, in its order: {@code [{"id":"1","view":"compare","settings":{…},"title":…,"at":…}]}. */
public final class CollectionText {
    /** The fact of the project that it is kept in. */
    public static final String SETTING = "collection";

    private static final ObjectMapper JSON = new ObjectMapper();

    private CollectionText() {}

    /** Reads a collection; nothing where nothing was kept. */
    public static List<SavedView> read(@Nullable String text) {
        List<SavedView> views = new ArrayList<>();
        if (text == null) {
            return views;
        }
        try {
            for (JsonNode view : JSON.readTree(text)) {
                views.add(view(view));
            }
            return views;
        } catch (JsonProcessingException | DateTimeException | IllegalArgumentException damaged) {
            throw WorkbenchException.of("collection.unreadable", String.valueOf(damaged.getMessage()));
        }
    }

    private static SavedView view(JsonNode view) {
        TreeMap<String, String> settings = new TreeMap<>();
        view.path("settings")
                .properties()
                .forEach(field -> settings.put(field.getKey(), field.getValue().asText()));
        return new SavedView(
                view.path("id").asText(),
                new ViewQuestion(view.path("view").asText(), settings),
                view.path("title").asText(),
                view.path("finding").asText(),
                view.path("note").asText(),
                Instant.parse(view.path("at").asText()));
    }

    /** Writes a collection. */
    public static String write(List<SavedView> views) {
        ArrayNode all = JSON.createArrayNode();
        for (SavedView view : views) {
            ObjectNode one = all.addObject();
            one.put("id", view.id());
            one.put("view", view.question().view());
            ObjectNode settings = one.putObject("settings");
            view.question().settings().forEach(settings::put);
            one.put("title", view.title());
            one.put("finding", view.finding());
            one.put("note", view.note());
            one.put("at", view.at().toString());
        }
        return all.toString();
    }
}
