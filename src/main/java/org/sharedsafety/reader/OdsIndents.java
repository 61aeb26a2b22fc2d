package org.sharedsafety.reader;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How far the styles of an OpenDocument spreadsheet indent texts, in points; a cell without a style of its own has that
 * of its column.
 */
final class OdsIndents {
    private static final Pattern LENGTH = Pattern.compile("([0-9]*\\.?[0-9]+)(cm|mm|in|pt|pc)");

    private final Map<String, Integer> byStyle;
    private final List<Integer> columns = new ArrayList<>();

    /** Indents with these for the styles that have one. */
    OdsIndents(Map<String, Integer> byStyle) {
        this.byStyle = byStyle;
    }

    /** The styles with an indent, read out of the element of automatic styles that has just started, to its end. */
    static Map<String, Integer> read(PartXml xml) {
        Map<String, Integer> found = new HashMap<>();
        for (String child = xml.nextChild(); child != null; child = xml.nextChild()) {
            String name = child.equals("style") ? xml.attribute("name") : null;
            if (name == null) {
                xml.skip();
                continue;
            }
            for (String part = xml.nextChild(); part != null; part = xml.nextChild()) {
                int indent = part.equals("paragraph-properties") ? points(xml.attribute("margin-left")) : 0;
                if (indent > 0) {
                    found.put(name, indent);
                }
                xml.skip();
            }
        }
        return found;
    }

    private static int points(@Nullable String length) {
        Matcher matcher = LENGTH.matcher(length == null ? "" : length);
        if (!matcher.matches()) {
            return 0;
        }
        double number = Double.parseDouble(matcher.group(1));
        double points =
                switch (matcher.group(2)) {
                    case "cm" -> number * 72 / 2.54;
                    case "mm" -> number * 72 / 25.4;
                    case "in" -> number * 72;
                    case "pc" -> number * 12;
                    default -> number;
                };
        return (int) Math.min(10_000, Math.round(points));
    }

    boolean isEmpty() {
        return byStyle.isEmpty();
    }

    /** Tells the style of the next columns, from the left. */
    void columns(@Nullable String style, int count) {
        int indent = style == null ? 0 : byStyle.getOrDefault(style, 0);
        for (int i = 0; i < count && columns.size() < RowBuilder.MAX_COLUMNS && !isEmpty(); i++) {
            columns.add(indent);
        }
    }

    /** The indent of a cell of a column counted from 1, by its own style, else by that of its column. */
    int of(@Nullable String style, int column) {
        return style != null ? byStyle.getOrDefault(style, 0) : column <= columns.size() ? columns.get(column - 1) : 0;
    }
}
