package org.sharedsafety.reader;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The text of a shared or inline string: its runs joined, phonetic hints left out, escapes undone. */
final class RichText {
    private static final Pattern ESCAPE = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    private RichText() {}

    /** Reads the string element that has just started, to its end. */
    static String read(PartXml xml) {
        String whole = "";
        for (String child = xml.nextChild(); child != null; child = xml.nextChild()) {
            if (child.equals("t")) {
                xml.readText();
                whole = whole.isEmpty() ? xml.text() : whole + xml.text();
            } else if (child.equals("r")) {
                whole += run(xml);
            } else {
                xml.skip();
            }
        }
        return unescaped(whole);
    }

    private static String run(PartXml xml) {
        String text = "";
        for (String child = xml.nextChild(); child != null; child = xml.nextChild()) {
            if (child.equals("t")) {
                xml.readText();
                text += xml.text();
            } else {
                xml.skip();
            }
        }
        return text;
    }

    /** Characters that XML cannot hold are written as {@code _x000D_}; {@code _x005F_} stands for a plain underscore. */
    static String unescaped(String text) {
        if (!text.contains("_x")) {
            return text;
        }
        Matcher matcher = ESCAPE.matcher(text);
        StringBuilder plain = new StringBuilder();
        while (matcher.find()) {
            char meant = (char) Integer.parseInt(matcher.group(1), 16);
            matcher.appendReplacement(plain, Matcher.quoteReplacement(String.valueOf(meant)));
        }
        return matcher.appendTail(plain).toString();
    }
}
