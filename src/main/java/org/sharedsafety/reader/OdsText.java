package org.sharedsafety.reader;

import javax.xml.stream.XMLStreamConstants;

/**
 * The text of a paragraph of an OpenDocument file: white space collapsed as the standard says, spaces, tabs and line
 * breaks of their own kept, notes left out.
 *
 * <p>Source: OASIS, Open Document Format 1.3, part 3, section 6.1.2.
 */
final class OdsText {
    private static final int MOST_SPACES = 10_000;

    private final StringBuilder out = new StringBuilder();
    private boolean space;
    private boolean any;
    private int start;

    /** Forgets what was read. */
    void clear() {
        out.setLength(0);
        any = false;
    }

    /** Whether a paragraph was read since. */
    boolean isEmpty() {
        return out.length() == 0;
    }

    String text() {
        return out.toString();
    }

    /** Reads the paragraph element that has just started, to its end. */
    void read(PartXml xml) {
        if (any) {
            out.append('\n');
        }
        any = true;
        space = false;
        start = out.length();
        inside(xml);
    }

    private void inside(PartXml xml) {
        for (int event = xml.next(); event != XMLStreamConstants.END_ELEMENT; event = xml.next()) {
            if (event == XMLStreamConstants.START_ELEMENT) {
                element(xml);
            } else if (event == XMLStreamConstants.CHARACTERS
                    || event == XMLStreamConstants.CDATA
                    || event == XMLStreamConstants.SPACE) {
                xml.eachCharacter(this::take);
            }
        }
    }

    private void element(PartXml xml) {
        switch (xml.name()) {
            case "s" -> {
                String count = xml.attribute("c");
                flush();
                out.append(" ".repeat(count == null ? 1 : xml.count(count, MOST_SPACES)));
                xml.skip();
            }
            case "tab" -> {
                flush();
                out.append('\t');
                xml.skip();
            }
            case "line-break" -> {
                flush();
                out.append('\n');
                xml.skip();
            }
            case "annotation", "annotation-end", "note", "ruby-text", "bookmark", "frame" -> xml.skip();
            default -> inside(xml);
        }
    }

    private void take(char c) {
        if (c == ' ' || c == '\t' || c == '\n' || c == '\r') {
            space = true;
        } else {
            flush();
            out.append(c);
        }
    }

    /** White space counts once something stands on both its sides. */
    private void flush() {
        if (space && out.length() > start) {
            out.append(' ');
        }
        space = false;
    }
}
