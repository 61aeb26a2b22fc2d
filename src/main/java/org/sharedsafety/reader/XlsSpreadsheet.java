package org.sharedsafety.reader;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import org.apache.poi.hssf.record.BoundSheetRecord;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.job.Progress;
import org.sharedsafety.model.Problem;
import org.sharedsafety.model.RowSink;
import org.sharedsafety.model.SheetRow;

/** A binary workbook of Excel 97 to 2003, its records streamed from the compound file. */
final class XlsSpreadsheet implements Spreadsheet {
    private final XlsFile file;
    private final XlsWorkbook workbook;
    private final NumberShapes shapes;
    private final List<SheetInfo> sheets = new ArrayList<>();
    private final Map<String, Integer> positions = new HashMap<>();
    private final Map<String, SheetLayout> layouts = new HashMap<>();
    private final Map<String, Boolean> sorted = new HashMap<>();

    private XlsSpreadsheet(XlsFile file, XlsWorkbook workbook) {
        this.file = file;
        this.workbook = workbook;
        this.shapes = workbook.shapes();
        int tab = 0;
        for (BoundSheetRecord bound : workbook.bounds()) {
            tab++;
            try (XlsRecords records = file.records(bound.getPositionOfBof())) {
                if (records.isWorksheet()) {
                    sheets.add(new SheetInfo(bound.getSheetname(), tab, bound.isHidden() || bound.isVeryHidden()));
                    positions.put(bound.getSheetname(), bound.getPositionOfBof());
                }
            }
        }
        if (sheets.isEmpty()) {
            throw Failures.of("reader.no-sheets", file.file());
        }
    }

    static XlsSpreadsheet open(Path path) {
        XlsFile file = XlsFile.open(path);
        boolean opened = false;
        try {
            XlsSpreadsheet spreadsheet = new XlsSpreadsheet(file, XlsWorkbook.read(file));
            opened = true;
            return spreadsheet;
        } finally {
            if (!opened) {
                file.close();
            }
        }
    }

    @Override
    public FileFormat format() {
        return FileFormat.XLS;
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
        SheetLayout known = layouts.get(sheet);
        if (known == null) {
            read(sheet, row -> true, progress);
            known = layouts.get(sheet);
        }
        return known == null ? SheetLayout.PLAIN : known;
    }

    @Override
    public List<Problem> read(String sheet, RowSink sink, Progress progress) {
        Integer position = positions.get(sheet);
        if (position == null) {
            throw Failures.of("reader.no-such-sheet", file.file(), sheet);
        }
        boolean inOrder = sorted.computeIfAbsent(sheet, name -> isSorted(position, progress));
        SheetLayout layout = inOrder ? stream(position, sink, progress) : gather(position, sink, progress);
        if (layout != null) {
            layouts.put(sheet, layout);
        }
        return List.of();
    }

    /** Whether the rows come in order, so that none has to be held back; a pass without cells being kept. */
    private boolean isSorted(int position, Progress progress) {
        try {
            stream(position, row -> true, progress);
            return true;
        } catch (XlsSheetReading.RowsOutOfOrder unsorted) {
            return false;
        }
    }

    private @Nullable SheetLayout stream(int position, RowSink sink, Progress progress) {
        try (XlsRecords records = file.records(position)) {
            return reading(records, progress).stream(sink);
        }
    }

    private @Nullable SheetLayout gather(int position, RowSink sink, Progress progress) {
        SortedMap<Integer, RowBuilder> rows = XlsSheetReading.unsorted();
        SheetLayout layout;
        try (XlsRecords records = file.records(position)) {
            layout = reading(records, progress).gather(rows);
        }
        for (Map.Entry<Integer, RowBuilder> entry : rows.entrySet()) {
            SheetRow row = entry.getValue().finish(entry.getKey());
            if (row != null && !sink.accept(row)) {
                return null;
            }
        }
        return layout;
    }

    private XlsSheetReading reading(XlsRecords records, Progress progress) {
        Path path = file.file();
        return new XlsSheetReading(records, new XlsCells(path, workbook, shapes), new ReadingProgress(progress, 0));
    }

    @Override
    public void close() {
        file.close();
    }
}
