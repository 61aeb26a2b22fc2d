package org.sharedsafety.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.model.Responsibilities;
import org.sharedsafety.model.WorkbenchException;

/** Who answers for which measure, as the JSON under {@link #SETTING} in table {@code project}. */
public final class ResponsibilityText {
    /** The name it is kept under. */
    public static final String SETTING = "responsibilities";

    private static final ObjectMapper JSON = new ObjectMapper();

    private ResponsibilityText() {}

    /** Reads what was agreed; nothing where there is no text. */
    public static Responsibilities read(@Nullable String text) {
        if (text == null) {
            return Responsibilities.NONE;
        }
        try {
            return JSON.readValue(text, Responsibilities.class);
        } catch (JsonProcessingException damaged) {
            throw WorkbenchException.of("store.damaged-responsibilities", damaged.getOriginalMessage());
        }
    }

    /** Writes what was agreed. */
    public static String write(Responsibilities agreed) {
        try {
            return JSON.writeValueAsString(agreed);
        } catch (JsonProcessingException ours) {
            throw new IllegalStateException(ours);
        }
    }
}
