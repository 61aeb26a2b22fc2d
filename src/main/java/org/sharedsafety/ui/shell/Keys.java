package org.sharedsafety.ui.shell;

import java.util.Locale;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;

/** Key combinations written as people know them, such as {@code Ctrl+Shift+C}; Ctrl is Cmd on a Mac. */
final class Keys {
    private static final boolean MAC =
            System.getProperty("os.name").toLowerCase(Locale.ROOT).contains("mac");

    private Keys() {}

    /** The combination of a text. */
    static KeyCombination of(String text) {
        if (text.equals("Alt+Left") || text.equals("Alt+Right")) {
            return new KeyCodeCombination(
                    text.endsWith("Left") ? KeyCode.LEFT : KeyCode.RIGHT, KeyCombination.ALT_DOWN);
        }
        return KeyCombination.valueOf(text.replace("Ctrl", "Shortcut"));
    }

    /** As it is shown to the person. */
    static String shown(String text) {
        return (MAC ? text.replace("Ctrl", "Cmd") : text).replace("+", " ");
    }
}
