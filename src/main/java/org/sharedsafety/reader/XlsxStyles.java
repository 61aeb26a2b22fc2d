package org.sharedsafety.reader;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads the number formats of the cell styles of a workbook. */
final class XlsxStyles {
    private XlsxStyles() {}

    static NumberShapes read(ZipParts parts, String part, boolean from1904) {
        Map<Integer, String> formats = new HashMap<>();
        List<int[]> styles = new ArrayList<>();
        if (!part.isEmpty()) {
            try (PartXml xml = new PartXml(parts, part)) {
                for (String name = xml.nextElement(); name != null; name = xml.nextElement()) {
                    if (name.equals("numFmt")) {
                        String code = xml.attribute("formatCode");
                        if (code != null) {
                            // The same element also stands in differential styles, whose numbers are those of cells.
                            formats.putIfAbsent(number(xml, "numFmtId"), code);
                        }
                    } else if (name.equals("cellXfs")) {
                        cellStyles(xml, styles);
                    }
                }
            }
        }
        NumberShapes shapes = new NumberShapes(formats, from1904);
        styles.forEach(style -> shapes.addStyle(style[0], style[1]));
        return shapes;
    }

    private static void cellStyles(PartXml xml, List<int[]> styles) {
        for (String child = xml.nextChild(); child != null; child = xml.nextChild()) {
            if (child.equals("xf")) {
                int format = number(xml, "numFmtId");
                styles.add(new int[] {format, indent(xml)});
            } else {
                xml.skip();
            }
        }
    }

    /** The indent that the style which has just started gives its texts; reads the style to its end. */
    private static int indent(PartXml xml) {
        int indent = 0;
        for (String child = xml.nextChild(); child != null; child = xml.nextChild()) {
            if (child.equals("alignment")) {
                indent = Math.max(0, number(xml, "indent"));
            }
            xml.skip();
        }
        return indent;
    }

    private static int number(PartXml xml, String attribute) {
        String value = xml.attribute(attribute);
        try {
            return value == null ? 0 : Integer.parseInt(value.strip());
        } catch (NumberFormatException broken) {
            throw xml.damaged(attribute + " " + value);
        }
    }
}
