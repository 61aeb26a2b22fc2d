package org.sharedsafety.cli;

import java.util.Collections;
import java.util.Enumeration;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.text.Texts;

/** Gives the command-line library our texts, so that there is one bundle a language. */
final class TextsBundle extends ResourceBundle {
    private final Texts texts;

    TextsBundle(Texts texts) {
        this.texts = texts;
    }

    @Override
    protected @Nullable Object handleGetObject(String key) {
        return texts.knows(key) ? texts.say(key) : null;
    }

    @Override
    public Enumeration<String> getKeys() {
        return Collections.enumeration(texts.keys());
    }
}
