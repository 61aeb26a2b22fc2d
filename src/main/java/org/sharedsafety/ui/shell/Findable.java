package org.sharedsafety.ui.shell;

import java.util.Locale;
import org.sharedsafety.ui.common.Icon;

/**
 * One thing that the command finder can find.
 *
 * @param name in the language spoken now
 * @param hint behind the name: keys, unit, level; may be empty
 */
public record Findable(Kind kind, String name, String hint, Runnable action) {
    /** Sorts of things, in the order in which equals are listed. */
    public enum Kind {
        QUESTION(Icon.QUESTION),
        COMMAND(Icon.CHEVRON_RIGHT),
        PAGE(Icon.FILE),
        PLACE(Icon.PLACES),
        MEASURE(Icon.MEASURES);

        private final Icon icon;

        Kind(Icon icon) {
            this.icon = icon;
        }

        /** The pictogram. */
        public Icon icon() {
            return icon;
        }

        /** The key of its word. */
        public String key() {
            return "find.kind." + name().toLowerCase(Locale.ROOT);
        }
    }
}
