package org.sharedsafety.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.model.Message;
import org.sharedsafety.model.Period;
import org.sharedsafety.model.PlaceEvent;
import org.sharedsafety.model.WorkbenchException;

/** What happened in places, as the project keeps it: a JSON array, earliest written first. */
public final class PlaceEventsText {
    /** The name of the setting that holds them. */
    public static final String SETTING = "place-events";

    private static final ObjectMapper JSON = new ObjectMapper();

    private PlaceEventsText() {}

    /** The events; none for a project without. */
    public static List<PlaceEvent> read(@Nullable String text) {
        List<PlaceEvent> events = new ArrayList<>();
        if (text == null) {
            return events;
        }
        try {
            for (JsonNode node : JSON.readTree(text)) {
                events.add(new PlaceEvent(
                        node.path("id").asInt(),
                        node.path("level").asText(null),
                        node.path("place").asText(null),
                        Period.parse(node.path("when").asText()).orElseThrow(() -> damaged(null)),
                        node.path("text").asText()));
            }
            return events;
        } catch (JsonProcessingException unreadable) {
            throw damaged(unreadable);
        }
    }

    private static WorkbenchException damaged(@Nullable Throwable cause) {
        Message said = Message.of("store.damaged-setting", SETTING);
        return cause == null ? new WorkbenchException(said) : new WorkbenchException(said, cause);
    }

    /** The text that holds the events. */
    public static String write(List<PlaceEvent> events) {
        ArrayNode root = JSON.createArrayNode();
        for (PlaceEvent event : events) {
            ObjectNode node = root.addObject();
            node.put("id", event.id());
            if (event.place() != null) {
                node.put("level", event.level());
                node.put("place", event.place());
            }
            // Both days: a single day has no shorter text that could be read again.
            node.put("when", event.when().start() + "/" + event.when().end());
            node.put("text", event.text());
        }
        return root.toString();
    }
}
