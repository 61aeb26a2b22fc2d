package org.sharedsafety.reader;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What the workbook part says: its sheets, its date system, and where the other parts are.
 *
 * @param sheets the worksheets in the order of their tabs
 * @param sheetParts the part of each sheet by the sheet's name
 * @param styles the part with the styles, empty where there is none
 * @param strings the part with the shared strings, empty where there is none
 */
record XlsxWorkbook(
        List<SheetInfo> sheets, Map<String, String> sheetParts, boolean from1904, String styles, String strings) {

    static XlsxWorkbook read(ZipParts parts) {
        String main = "xl/workbook.xml";
        for (Relation relation : relations(parts, "").values()) {
            if (relation.is("officeDocument")) {
                main = relation.part();
            }
        }
        if (main.endsWith(".bin")) {
            throw Failures.unsupported(parts.file(), "xlsb");
        }
        if (!parts.has(main)) {
            throw Failures.damaged(parts.file(), main);
        }
        Map<String, Relation> relations = relations(parts, main);
        List<SheetInfo> sheets = new ArrayList<>();
        Map<String, String> sheetParts = new LinkedHashMap<>();
        boolean from1904 = false;
        try (PartXml xml = new PartXml(parts, main)) {
            int position = 0;
            for (String name = xml.nextElement(); name != null; name = xml.nextElement()) {
                if (name.equals("workbookPr")) {
                    from1904 = xml.flag("date1904");
                } else if (name.equals("sheet")) {
                    position++;
                    String sheet = Objects.requireNonNullElse(xml.attribute("name"), "");
                    Relation relation = relations.get(Objects.requireNonNullElse(xml.attribute("id"), ""));
                    String state = Objects.requireNonNullElse(xml.attribute("state"), "visible");
                    if (relation == null) {
                        throw xml.damaged(sheet);
                    }
                    if (relation.is("worksheet")) {
                        sheets.add(new SheetInfo(sheet, position, !state.equals("visible")));
                        sheetParts.put(sheet, relation.part());
                    }
                }
            }
        }
        return new XlsxWorkbook(
                List.copyOf(sheets),
                sheetParts,
                from1904,
                partOf(relations, parts, "styles"),
                partOf(relations, parts, "sharedStrings"));
    }

    private static String partOf(Map<String, Relation> relations, ZipParts parts, String type) {
        return relations.values().stream()
                .filter(relation -> relation.is(type) && parts.has(relation.part()))
                .map(Relation::part)
                .findFirst()
                .orElse("");
    }

    /** A relation of a part to another one. */
    private record Relation(String type, String part) {
        boolean is(String kind) {
            return type.endsWith("/" + kind);
        }
    }

    private static Map<String, Relation> relations(ZipParts parts, String of) {
        int slash = of.lastIndexOf('/') + 1;
        String folder = of.substring(0, slash);
        String part = folder + "_rels/" + of.substring(slash) + ".rels";
        Map<String, Relation> relations = new HashMap<>();
        if (!parts.has(part)) {
            return relations;
        }
        try (PartXml xml = new PartXml(parts, part)) {
            for (String name = xml.nextElement(); name != null; name = xml.nextElement()) {
                String id = xml.attribute("Id");
                String type = xml.attribute("Type");
                String target = xml.attribute("Target");
                if (name.equals("Relationship") && id != null && type != null && target != null) {
                    relations.put(id, new Relation(type, resolved(folder, target)));
                }
            }
        }
        return relations;
    }

    /** A target from the folder of its source: absolute with a leading slash, else relative, {@code ..} allowed. */
    private static String resolved(String folder, String target) {
        String plain = target.replace('\\', '/');
        if (plain.startsWith("/")) {
            return plain.substring(1);
        }
        String base = folder;
        while (plain.startsWith("../") || plain.startsWith("./")) {
            if (plain.startsWith("../") && base.length() > 1) {
                base = base.substring(0, base.lastIndexOf('/', base.length() - 2) + 1);
            }
            plain = plain.substring(plain.indexOf('/') + 1);
        }
        return base + plain;
    }
}
