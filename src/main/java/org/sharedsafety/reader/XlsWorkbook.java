package org.sharedsafety.reader;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.hssf.eventusermodel.EventWorkbookBuilder;
import org.apache.poi.hssf.record.BoundSheetRecord;
import org.apache.poi.hssf.record.DateWindow1904Record;
import org.apache.poi.hssf.record.ExtendedFormatRecord;
import org.apache.poi.hssf.record.ExternSheetRecord;
import org.apache.poi.hssf.record.FormatRecord;
import org.apache.poi.hssf.record.Record;
import org.apache.poi.hssf.record.SSTRecord;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.model.Cell;

/** What stands before the sheets of a binary workbook: their list, formats, styles and shared strings. */
final class XlsWorkbook {
    private final List<BoundSheetRecord> bounds = new ArrayList<>();
    private final List<ExternSheetRecord> externs = new ArrayList<>();
    private final Map<Integer, String> formats = new HashMap<>();
    private final List<int[]> styles = new ArrayList<>();
    private boolean from1904;
    private SSTRecord strings = new SSTRecord();
    private @Nullable Cell[] cells = new Cell[0];

    static XlsWorkbook read(XlsFile file) {
        XlsWorkbook workbook = new XlsWorkbook();
        try (XlsRecords records = file.records(0)) {
            for (Record record = records.next(); record != null; record = records.next()) {
                workbook.take(record);
            }
        }
        workbook.cells = new Cell[workbook.strings.getNumUniqueStrings()];
        return workbook;
    }

    private void take(Record record) {
        if (record instanceof BoundSheetRecord bound) {
            bounds.add(bound);
        } else if (record instanceof ExternSheetRecord extern) {
            externs.add(extern);
        } else if (record instanceof FormatRecord format) {
            formats.put(format.getIndexCode(), format.getFormatString());
        } else if (record instanceof ExtendedFormatRecord style) {
            styles.add(new int[] {style.getFormatIndex(), style.getIndent()});
        } else if (record instanceof SSTRecord table) {
            strings = table;
        } else if (record instanceof DateWindow1904Record window) {
            from1904 = window.getWindowing() == 1;
        }
    }

    List<BoundSheetRecord> bounds() {
        return bounds;
    }

    NumberShapes shapes() {
        NumberShapes shapes = new NumberShapes(formats, from1904);
        styles.forEach(style -> shapes.addStyle(style[0], style[1]));
        return shapes;
    }

    /** The shared string of an index, or null where there is none. */
    @Nullable
    Cell string(int index) {
        if (index < 0 || index >= cells.length) {
            return null;
        }
        Cell known = cells[index];
        if (known == null) {
            String text = strings.getString(index).getString();
            known = text.isEmpty() ? Cell.Blank.CELL : new Cell.Text(text);
            cells[index] = known;
        }
        return known;
    }

    /** A workbook without cells, enough to write formulas as text. */
    HSSFWorkbook stub() {
        return HSSFWorkbook.create(EventWorkbookBuilder.createStubWorkbook(
                externs.toArray(ExternSheetRecord[]::new), bounds.toArray(BoundSheetRecord[]::new)));
    }
}
