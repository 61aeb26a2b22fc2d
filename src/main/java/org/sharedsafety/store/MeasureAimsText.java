package org.sharedsafety.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.model.MeasureAim;
import org.sharedsafety.model.Message;
import org.sharedsafety.model.Period;
import org.sharedsafety.model.WorkbenchException;

/** Baselines and targets, as the project keeps them: a JSON array of one entry a measure and place. */
public final class MeasureAimsText {
    /** The name of the setting that holds them. */
    public static final String SETTING = "measure-aims";

    private static final ObjectMapper JSON = new ObjectMapper();

    private MeasureAimsText() {}

    /** The aims; none for a project without. */
    public static List<MeasureAim> read(@Nullable String text) {
        List<MeasureAim> aims = new ArrayList<>();
        if (text == null) {
            return aims;
        }
        try {
            for (JsonNode node : JSON.readTree(text)) {
                aims.add(new MeasureAim(
                        node.path("metric").asText(),
                        node.path("level").asText(),
                        node.path("place").asText(null),
                        Period.parse(node.path("baseline").asText()).orElse(null),
                        node.has("target") ? (Double) node.path("target").asDouble() : null,
                        node.has("target") ? (Integer) node.path("by").asInt() : null));
            }
            return aims;
        } catch (JsonProcessingException damaged) {
            throw new WorkbenchException(Message.of("store.damaged-setting", SETTING), damaged);
        }
    }

    /** The text that holds the aims. */
    public static String write(List<MeasureAim> aims) {
        ArrayNode root = JSON.createArrayNode();
        for (MeasureAim aim : aims) {
            ObjectNode node = root.addObject();
            node.put("metric", aim.metric());
            node.put("level", aim.level());
            if (aim.place() != null) {
                node.put("place", aim.place());
            }
            Period baseline = aim.baseline();
            if (baseline != null) {
                node.put("baseline", baseline.text());
            }
            if (aim.target() != null) {
                node.put("target", aim.target());
                node.put("by", aim.by());
            }
        }
        return root.toString();
    }
}
