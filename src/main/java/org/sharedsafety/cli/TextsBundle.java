package org.sharedsafety.cli;

import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.text.Texts;

/** Gives the command-line library our texts, so that there is one bundle a language. */
final class TextsBundle extends ResourceBundle {
    private final Texts texts;

    /** The keys of the commands; the library copies them for each of them, so the thousands of the window stay out. */
    private final List<String> keys;

    TextsBundle(Texts texts) {
        this.texts = texts;
        this.keys = texts.keys().stream().filter(key -> key.startsWith("cli.")).toList();
    }

    @Override
    protected @Nullable Object handleGetObject(String key) {
        return texts.knows(key) ? texts.say(key) : null;
    }

    @Override
    public Enumeration<String> getKeys() {
        return Collections.enumeration(keys);
    }
}
