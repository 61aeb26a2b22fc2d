package org.sharedsafety.report;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.model.SharedStrings;
import org.jspecify.annotations.Nullable;

/**
 * The cells of a sheet as they are stored: nothing in it is computed, followed or run.
 *
 * <p>Shared formulas, as some office programs write them, stand for each of their cells by the text of the first.
 */
final class ReturnedSheet {
    private final Map<String, ReturnedCell> cells = new LinkedHashMap<>();
    private final Map<String, String> words = new LinkedHashMap<>();
    private final Map<String, String> shared = new LinkedHashMap<>();
    private final Set<Integer> hiddenColumns = new HashSet<>();
    private final String name;
    private final boolean hiddenSheet;
    private final SharedStrings strings;
    private boolean hiddenRow;

    ReturnedSheet(String name, boolean hidden, SharedStrings strings) {
        this.name = name;
        this.hiddenSheet = hidden;
        this.strings = strings;
    }

    /** Reads all cells. */
    void read(InputStream part) throws IOException {
        XMLInputFactory factory = XMLInputFactory.newFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try {
            XMLStreamReader xml = factory.createXMLStreamReader(part);
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamConstants.START_ELEMENT) {
                    switch (xml.getLocalName()) {
                        case "col" -> column(xml);
                        case "row" -> hiddenRow = isTrue(xml.getAttributeValue(null, "hidden"));
                        case "c" -> cell(xml);
                        default -> {
                            // Nothing else says a number.
                        }
                    }
                }
            }
        } catch (XMLStreamException damaged) {
            throw new IOException(damaged);
        }
    }

    private void column(XMLStreamReader xml) {
        if (isTrue(xml.getAttributeValue(null, "hidden"))) {
            int last = Math.min(16_384, Integer.parseInt(xml.getAttributeValue(null, "max")));
            for (int i = Integer.parseInt(xml.getAttributeValue(null, "min")); i <= last; i++) {
                hiddenColumns.add(i - 1);
            }
        }
    }

    private static boolean isTrue(@Nullable String value) {
        return "1".equals(value) || "true".equals(value);
    }

    private void cell(XMLStreamReader xml) throws XMLStreamException {
        String address = xml.getAttributeValue(null, "r");
        String type = xml.getAttributeValue(null, "t");
        String formula = null;
        StringBuilder value = new StringBuilder();
        StringBuilder inline = new StringBuilder();
        int depth = 1;
        while (depth > 0) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                if (xml.getLocalName().equals("f")) {
                    formula = formula(xml);
                } else if (xml.getLocalName().equals("v")) {
                    value.append(xml.getElementText());
                } else if (xml.getLocalName().equals("t")) {
                    inline.append(xml.getElementText());
                } else {
                    depth++;
                }
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
            }
        }
        if (address != null) {
            String words = "inlineStr".equals(type) ? inline.toString() : value.toString();
            keep(address, type == null ? "n" : type, formula, words);
        }
    }

    private @Nullable String formula(XMLStreamReader xml) throws XMLStreamException {
        String group = xml.getAttributeValue(null, "si");
        String text = xml.getElementText();
        if (group == null) {
            return text;
        }
        if (!text.isEmpty()) {
            shared.put(group, text);
        }
        return shared.getOrDefault(group, text);
    }

    private void keep(String address, String type, @Nullable String formula, String value) {
        Double number = null;
        switch (type) {
            case "s" ->
                words.put(
                        address,
                        strings.getItemAt(Integer.parseInt(value.strip())).getString());
            case "str", "inlineStr" -> words.put(address, value);
            case "n" -> number = value.isBlank() ? null : Double.valueOf(value.strip());
            default -> {
                // Errors, truth values and dates say no number of a report.
            }
        }
        if (number != null || formula != null) {
            boolean hidden =
                    hiddenSheet || hiddenRow || hiddenColumns.contains((int) new CellReference(address).getCol());
            cells.put(address, new ReturnedCell(name, address, number, formula, hidden));
        }
    }

    /** The cells with a number or a formula, by their addresses. */
    Map<String, ReturnedCell> cells() {
        return cells;
    }

    /** The cells with words, by their addresses, from top to bottom. */
    Map<String, String> words() {
        return words;
    }
}
