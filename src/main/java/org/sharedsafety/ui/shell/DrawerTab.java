package org.sharedsafety.ui.shell;

import java.util.Locale;
import org.sharedsafety.ui.common.Icon;

/** What the drawer at the right can show. */
public enum DrawerTab {
    CARD(Icon.NUMBER),
    COLLECTION(Icon.COLLECTION),
    NOTES(Icon.NOTE),
    WARNINGS(Icon.FLAG);

    private final Icon icon;

    DrawerTab(Icon icon) {
        this.icon = icon;
    }

    /** The pictogram. */
    public Icon icon() {
        return icon;
    }

    /** The key of its name. */
    public String key() {
        return "drawer." + name().toLowerCase(Locale.ROOT);
    }
}
