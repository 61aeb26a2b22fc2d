package org.sharedsafety.reader;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sharedsafety.job.Progress;
import org.sharedsafety.model.Message;
import org.sharedsafety.model.Problem;
import org.sharedsafety.model.RowSink;

/** An OpenDocument spreadsheet, its tables streamed from the one part that holds them all. */
final class OdsSpreadsheet implements Spreadsheet {
    private final ZipParts parts;
    private final List<SheetInfo> sheets = new ArrayList<>();
    private final Map<String, SheetLayout> layouts = new HashMap<>();

    private OdsSpreadsheet(ZipParts parts) {
        this.parts = parts;
    }

    static OdsSpreadsheet open(Path file, Progress progress) {
        ZipParts parts = ZipParts.open(file);
        boolean opened = false;
        try {
            OdsSpreadsheet spreadsheet = new OdsSpreadsheet(parts);
            spreadsheet.index(progress);
            opened = true;
            return spreadsheet;
        } finally {
            if (!opened) {
                parts.close();
            }
        }
    }

    /** Goes through the whole part once, for the names and layouts of the sheets; its check sum is verified thereby. */
    private void index(Progress progress) {
        Set<String> hiddenStyles = new HashSet<>();
        try (PartXml xml = new PartXml(parts, OdsFile.CONTENT)) {
            ReadingProgress told = new ReadingProgress(progress, xml.stream().size());
            String style = "";
            for (String name = xml.nextElement(); name != null; name = xml.nextElement()) {
                switch (name) {
                    case "style" -> style = attribute(xml, "name");
                    case "table-properties" -> {
                        if (attribute(xml, "display").equals("false")) {
                            hiddenStyles.add(style);
                        }
                    }
                    case "tracked-changes", "dde-links", "named-expressions", "database-ranges" -> xml.skip();
                    case "table" -> {
                        String sheet = attribute(xml, "name");
                        boolean hidden = hiddenStyles.contains(attribute(xml, "style-name"));
                        OdsTable table = new OdsTable(xml, row -> true, told, Failures.name(parts.file()), Map.of());
                        table.read();
                        sheets.add(new SheetInfo(sheet, sheets.size() + 1, hidden));
                        layouts.put(sheet, table.layout());
                    }
                    default -> {}
                }
            }
        }
        if (sheets.isEmpty()) {
            throw Failures.of("reader.no-sheets", parts.file());
        }
    }

    private static String attribute(PartXml xml, String name) {
        String value = xml.attribute(name);
        return value == null ? "" : value;
    }

    @Override
    public FileFormat format() {
        return FileFormat.ODS;
    }

    @Override
    public List<SheetInfo> sheets() {
        return List.copyOf(sheets);
    }

    @Override
    public Optional<TextForm> textForm() {
        return Optional.empty();
    }

    @Override
    public SheetLayout layout(String sheet, Progress progress) {
        return layouts.getOrDefault(sheet, SheetLayout.PLAIN);
    }

    @Override
    public List<Problem> read(String sheet, RowSink sink, Progress progress) {
        if (!layouts.containsKey(sheet)) {
            throw Failures.of("reader.no-such-sheet", parts.file(), sheet);
        }
        try (PartXml xml = new PartXml(parts, OdsFile.CONTENT)) {
            ReadingProgress told = new ReadingProgress(progress, xml.stream().size());
            Map<String, Integer> indents = Map.of();
            for (String name = xml.nextElement(); name != null; name = xml.nextElement()) {
                switch (name) {
                    case "tracked-changes", "dde-links" -> xml.skip();
                    case "automatic-styles" -> indents = OdsIndents.read(xml);
                    case "table" -> {
                        if (attribute(xml, "name").equals(sheet)) {
                            OdsTable table = new OdsTable(xml, sink, told, Failures.name(parts.file()), indents);
                            table.read();
                            return problems(sheet, table);
                        }
                        xml.skip();
                    }
                    default -> {}
                }
            }
        }
        throw Failures.damaged(parts.file(), OdsFile.CONTENT);
    }

    private static List<Problem> problems(String sheet, OdsTable table) {
        if (table.coveredCells() == 0) {
            return List.of();
        }
        return List.of(new Problem(
                Problem.Severity.INFO,
                sheet,
                table.firstCovered(),
                Message.of("problem.covered-cells", table.coveredCells())));
    }

    @Override
    public void close() {
        parts.close();
    }
}
