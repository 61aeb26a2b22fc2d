package org.sharedsafety.official;

import com.fasterxml.jackson.databind.JsonNode;
import org.jspecify.annotations.Nullable;

/** An observation as {@code observations --json} says it; the cell and its text are empty where it was counted. */
record OfficialObservation(
        String metric,
        String place,
        String period,
        String group,
        @Nullable Double value,
        String status,
        String sheet,
        String cell,
        String text) {

    static OfficialObservation of(JsonNode json) {
        JsonNode source = json.path("source");
        return new OfficialObservation(
                json.path("metric").asText().intern(),
                json.path("place").asText().intern(),
                json.path("period").asText().intern(),
                json.path("group").asText().intern(),
                json.path("value").isNull() ? null : json.path("value").asDouble(),
                json.path("status").asText().intern(),
                source.path("sheet").asText("").intern(),
                source.path("cell").asText(""),
                source.path("text").asText(""));
    }

    /** What tells this observation from every other of its import. */
    String key() {
        return metric + " | " + place + " | " + period + " | " + group;
    }

    /** The letters of its column; empty where it has no cell. */
    String column() {
        int letters = 0;
        while (letters < cell.length() && Character.isLetter(cell.charAt(letters))) {
            letters++;
        }
        return cell.substring(0, letters);
    }
}
