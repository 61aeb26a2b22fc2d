package org.sharedsafety.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.model.Message;
import org.sharedsafety.model.WorkbenchException;

/** Values of the model as JSON in a setting of the project. */
public final class KeptText {
    private static final ObjectMapper JSON = new ObjectMapper();

    private KeptText() {}

    /**
     * Reads a value.
     *
     * @param setting its name, for the message of a failure
     * @param nothing what stands for a setting that is not there
     */
    public static <T> T read(@Nullable String text, Class<T> type, String setting, T nothing) {
        if (text == null) {
            return nothing;
        }
        try {
            return JSON.readValue(text, type);
        } catch (JsonProcessingException damaged) {
            throw new WorkbenchException(Message.of("store.damaged-setting", setting), damaged);
        }
    }

    /** Writes a value. */
    public static String write(Object value) {
        try {
            return JSON.writeValueAsString(value);
        } catch (JsonProcessingException impossible) {
            throw new IllegalArgumentException("cannot be kept: " + value.getClass(), impossible);
        }
    }
}
