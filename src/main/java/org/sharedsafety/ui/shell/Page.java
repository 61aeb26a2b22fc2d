package org.sharedsafety.ui.shell;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.sharedsafety.ui.common.Icon;

/** The pages of the window; the first nine stand in the rail. */
public enum Page {
    HOME(Icon.HOME, true),
    DATA(Icon.DATA, true),
    PLACES(Icon.PLACES, true),
    MEASURES(Icon.MEASURES, true),
    COMPARE(Icon.COMPARE, true),
    PROFILES(Icon.PROFILES, true),
    INVESTMENT(Icon.INVESTMENT, true),
    WORKSHOPS(Icon.WORKSHOPS, true),
    REPORTS(Icon.REPORTS, true),
    IMPORT(Icon.UPLOAD, false),
    SHEET(Icon.TABLE, false),
    SETTINGS(Icon.SETTINGS, false),
    HELP(Icon.QUESTION, false),
    ABOUT(Icon.INFO, false);

    private final Icon icon;
    private final boolean inRail;

    Page(Icon icon, boolean inRail) {
        this.icon = icon;
        this.inRail = inRail;
    }

    /** Pages of the rail, top to bottom. */
    public static List<Page> rail() {
        return Stream.of(values()).filter(page -> page.inRail).toList();
    }

    /** The page whose place in the rail is marked while this one is shown. */
    public Page marked() {
        return this == IMPORT || this == SHEET ? DATA : this;
    }

    /** The pictogram. */
    public Icon icon() {
        return icon;
    }

    /** The key of its name. */
    public String key() {
        return "page." + code();
    }

    /** Its name in keys. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
