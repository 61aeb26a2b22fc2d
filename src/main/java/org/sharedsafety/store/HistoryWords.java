package org.sharedsafety.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.sharedsafety.model.Message;

/** The name of a step as it is kept: a key with arguments, which may be messages again. */
final class HistoryWords {
    private static final String BROUGHT_BACK = "history.brought-back";

    private HistoryWords() {}

    /** Arguments that JSON can hold. */
    static List<Object> plain(List<Object> args) {
        List<Object> plain = new ArrayList<>();
        for (Object arg : args) {
            if (arg instanceof Message inner) {
                plain.add(Map.of("key", inner.key(), "args", plain(inner.args())));
            } else {
                plain.add(arg instanceof Number ? arg : arg.toString());
            }
        }
        return plain;
    }

    /** The message of a key and arguments that {@link #plain} made. */
    static Message message(String key, List<?> args) {
        List<Object> read = new ArrayList<>();
        for (Object arg : args) {
            if (arg instanceof Map<?, ?> inner && inner.get("args") instanceof List<?> own) {
                read.add(message(String.valueOf(inner.get("key")), own));
            } else {
                read.add(arg);
            }
        }
        return new Message(key, read);
    }

    /** Says that a step was brought back; of one that was brought back before it is said once. */
    static Message broughtBack(Message name) {
        return name.key().equals(BROUGHT_BACK) ? name : Message.of(BROUGHT_BACK, name);
    }
}
