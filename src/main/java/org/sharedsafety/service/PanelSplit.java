package org.sharedsafety.service;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sharedsafety.analysis.PanelAnalysis;
import org.sharedsafety.model.WorkbenchException;

/**
 * What parts a comparison into panels.
 *
 * @param kind by what
 * @param what the measure's id or the dimension of people; empty for the others
 * @param parts into how many parts of about equal count, 2 to 6; 0 for as many as have enough places
 */
public record PanelSplit(Kind kind, String what, int parts) {
    private static final Pattern WRITTEN =
            Pattern.compile("(measure:|group:)?([^/]+?)(?:/([0-9]))?", Pattern.CASE_INSENSITIVE);

    /** By what. */
    public enum Kind {
        /** Another measure of the same places. */
        MEASURE,
        /** How many people live in the places. */
        RESIDENTS,
        /** The larger places that hold them. */
        LARGER,
        /** Groups of people within the places. */
        GROUP
    }

    /** Reads {@code measure:WB09/3}, {@code residents/2}, {@code larger} or {@code group:sex}. */
    public static PanelSplit parse(String text) {
        Matcher written = WRITTEN.matcher(text.strip());
        if (written.matches()) {
            String before = written.group(1) == null ? "" : written.group(1).toLowerCase(Locale.ROOT);
            String what = written.group(2);
            int parts = written.group(3) == null ? 0 : Integer.parseInt(written.group(3));
            boolean cut = parts == 0 || (parts >= 2 && parts <= PanelAnalysis.MOST);
            String word = what.toLowerCase(Locale.ROOT);
            if (before.equals("measure:") && cut) {
                return new PanelSplit(Kind.MEASURE, what, parts);
            }
            if (before.equals("group:") && parts == 0) {
                return new PanelSplit(Kind.GROUP, what, 0);
            }
            if (before.isEmpty() && word.equals("residents") && cut) {
                return new PanelSplit(Kind.RESIDENTS, "", parts);
            }
            if (before.isEmpty() && word.equals("larger") && parts == 0) {
                return new PanelSplit(Kind.LARGER, "", 0);
            }
        }
        throw WorkbenchException.of("cli.usage-panels", text);
    }

    /** As it is written. */
    public String text() {
        String name = kind.name().toLowerCase(Locale.ROOT) + (what.isEmpty() ? "" : ":" + what);
        return parts == 0 ? name : name + "/" + parts;
    }

    /** Whether places are cut into parts of about equal count, so that a person can say into how many. */
    public boolean isCut() {
        return kind == Kind.MEASURE || kind == Kind.RESIDENTS;
    }

    /** The same in so many parts. */
    public PanelSplit into(int number) {
        return new PanelSplit(kind, what, number);
    }
}
