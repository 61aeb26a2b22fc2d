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
        List<Integer> styles = new ArrayList<>();
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
        styles.forEach(shapes::addStyle);
        return shapes;
    }

    private static void cellStyles(PartXml xml, List<Integer> styles) {
        for (String child = xml.nextChild(); child != null; child = xml.nextChild()) {
            if (child.equals("xf")) {
                styles.add(number(xml, "numFmtId"));
            }
            xml.skip();
        }
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
