package org.sharedsafety.ui.common;

import java.util.Locale;
import java.util.Objects;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import org.sharedsafety.model.Message;
import org.sharedsafety.text.Numbers;
import org.sharedsafety.text.Texts;

/** The language of the window: views bind their words to it, so that a switch changes them where they stand. */
public final class Language {
    private final ReadOnlyObjectWrapper<Texts> texts;

    /** Starts in a language, {@code en} or {@code es}. */
    public Language(String code) {
        this.texts = new ReadOnlyObjectWrapper<>(Texts.of(code));
    }

    /** The texts of the language spoken now. */
    public ReadOnlyObjectProperty<Texts> textsProperty() {
        return texts.getReadOnlyProperty();
    }

    /** The texts of the language spoken now. */
    public Texts texts() {
        return texts.get();
    }

    /** {@code en} or {@code es}. */
    public String code() {
        return texts().language();
    }

    /** For dates and for controls that format by themselves. */
    public Locale locale() {
        return texts().locale();
    }

    /** Numbers as the language writes them. */
    public Numbers numbers() {
        return new Numbers(texts());
    }

    /** Speaks another language from now on. */
    public void speak(String code) {
        if (!code().equals(code)) {
            texts.set(Texts.of(code));
        }
    }

    /** The text of a key now. */
    public String now(String key, Object... args) {
        return texts().say(key, args);
    }

    /** The text of a message now. */
    public String now(Message message) {
        return texts().say(message);
    }

    /** The text of a key, kept up to date with the language and with every argument that is observable. */
    public StringBinding say(String key, Object... args) {
        return Bindings.createStringBinding(() -> texts().say(key, settled(args)), dependencies(args));
    }

    /** The text of an observable message, empty where there is none. */
    public StringBinding say(ObservableValue<? extends Message> message) {
        return Bindings.createStringBinding(
                () -> {
                    Message said = message.getValue();
                    return said == null ? "" : texts().say(said);
                },
                texts,
                message);
    }

    private static Object[] settled(Object[] args) {
        Object[] settled = new Object[args.length];
        for (int i = 0; i < args.length; i++) {
            settled[i] = args[i] instanceof ObservableValue<?> value
                    ? Objects.requireNonNullElse(value.getValue(), "")
                    : args[i];
        }
        return settled;
    }

    private javafx.beans.Observable[] dependencies(Object[] args) {
        javafx.beans.Observable[] all = new javafx.beans.Observable[args.length + 1];
        int count = 0;
        all[count++] = texts;
        for (Object arg : args) {
            if (arg instanceof ObservableValue<?> value) {
                all[count++] = value;
            }
        }
        return java.util.Arrays.copyOf(all, count);
    }
}
