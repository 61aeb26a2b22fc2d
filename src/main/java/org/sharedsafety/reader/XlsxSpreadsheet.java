package org.sharedsafety.reader;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.job.Progress;
import org.sharedsafety.model.Problem;
import org.sharedsafety.model.RowSink;

/** An Office Open XML workbook, its sheets streamed from the zip. */
final class XlsxSpreadsheet implements Spreadsheet {
    private final ZipParts parts;
    private final XlsxWorkbook workbook;
    private final NumberShapes shapes;
    private final Map<String, SheetLayout> layouts = new HashMap<>();
    private @Nullable SharedStrings strings;

    private XlsxSpreadsheet(ZipParts parts, XlsxWorkbook workbook, NumberShapes shapes) {
        this.parts = parts;
        this.workbook = workbook;
        this.shapes = shapes;
    }

    static XlsxSpreadsheet open(Path file, Progress progress) {
        progress.checkCancelled();
        ZipParts parts = ZipParts.open(file);
        boolean opened = false;
        try {
            XlsxWorkbook workbook = XlsxWorkbook.read(parts);
            if (workbook.sheets().isEmpty()) {
                throw Failures.of("reader.no-sheets", file);
            }
            NumberShapes shapes = XlsxStyles.read(parts, workbook.styles(), workbook.from1904());
            XlsxSpreadsheet spreadsheet = new XlsxSpreadsheet(parts, workbook, shapes);
            opened = true;
            return spreadsheet;
        } finally {
            if (!opened) {
                parts.close();
            }
        }
    }

    @Override
    public FileFormat format() {
        return FileFormat.XLSX;
    }

    @Override
    public List<SheetInfo> sheets() {
        return workbook.sheets();
    }

    @Override
    public Optional<TextForm> textForm() {
        return Optional.empty();
    }

    @Override
    public SheetLayout layout(String sheet, Progress progress) {
        SheetLayout known = layouts.get(sheet);
        if (known == null) {
            read(sheet, row -> true, progress);
            known = layouts.get(sheet);
        }
        return known == null ? SheetLayout.PLAIN : known;
    }

    @Override
    public List<Problem> read(String sheet, RowSink sink, Progress progress) {
        String part = workbook.sheetParts().get(sheet);
        if (part == null) {
            throw Failures.of("reader.no-such-sheet", parts.file(), sheet);
        }
        SharedStrings shared = strings(progress);
        try (PartXml xml = new PartXml(parts, part)) {
            SheetLayout layout = new XlsxSheetReading(xml, shapes, shared, workbook.from1904(), sink, progress).run();
            if (layout != null) {
                layouts.put(sheet, layout);
            }
        }
        return List.of();
    }

    private SharedStrings strings(Progress progress) {
        if (strings == null) {
            strings = workbook.strings().isEmpty()
                    ? SharedStrings.none()
                    : SharedStrings.read(parts, workbook.strings(), progress);
        }
        return strings;
    }

    @Override
    public void close() {
        parts.close();
    }
}
