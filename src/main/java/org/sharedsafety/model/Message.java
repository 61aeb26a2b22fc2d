package org.sharedsafety.model;

import java.util.Arrays;
import java.util.List;

/**
 * Something to be said to a person, as the key of a text and what goes into it; {@code text} turns it into words.
 *
 * <p>Arguments are strings, numbers, dates, messages, or measures (their name in the language, as it stands inside a
 * sentence). The key's last part is the stable code of the message.
 */
public record Message(String key, List<Object> args) {
    public Message {
        args = List.copyOf(args);
    }

    /** A message with its arguments in the order of the text's placeholders. */
    public static Message of(String key, Object... args) {
        return new Message(key, Arrays.asList(args));
    }

    /** The stable code: the key behind its first dot, so {@code problem.text-in-numbers} is text-in-numbers. */
    public String code() {
        return key.substring(key.indexOf('.') + 1);
    }
}
