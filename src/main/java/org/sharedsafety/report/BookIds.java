package org.sharedsafety.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.util.CellReference;
import org.sharedsafety.model.report.NumberId;
import org.sharedsafety.model.report.ReportCell;

/**
 * The ids of a row's numbers as one text: {@code column=id} for each, parted by spaces; the column is
 * the letter of the sheet, so that whoever has the file alone finds the cell.
 *
 * <p>An id that differs from the one before in its last part alone is written as that part behind {@code ..}, as in
 * {@code D=n..PH01..06001..2023..total..value E=..lower}.
 */
final class BookIds {
    private BookIds() {}

    /** The text for the cells of a row that begins in column A; empty where the row has no numbers. */
    static String of(List<ReportCell> row) {
        StringBuilder text = new StringBuilder();
        String stem = "";
        for (int i = 0; i < row.size(); i++) {
            String id = id(row.get(i));
            if (id.isEmpty()) {
                continue;
            }
            int last = id.lastIndexOf("..");
            text.append(text.isEmpty() ? "" : " ")
                    .append(CellReference.convertNumToColString(i))
                    .append('=');
            text.append(!stem.isEmpty() && last == stem.length() && id.startsWith(stem) ? id.substring(last) : id);
            stem = last < 0 ? "" : id.substring(0, last);
        }
        return text.toString();
    }

    private static String id(ReportCell cell) {
        if (cell instanceof ReportCell.Value value) {
            return value.id().text();
        }
        return cell instanceof ReportCell.Formula formula ? formula.id().text() : "";
    }

    /** The ids out of such a text by their columns, in their order. */
    static Map<String, NumberId> read(String text) {
        Map<String, NumberId> ids = new LinkedHashMap<>();
        String stem = "";
        for (String part : text.split(" ")) {
            int equals = part.indexOf('=');
            if (equals > 0) {
                String id = part.substring(equals + 1);
                String whole = id.startsWith("..") ? stem + id : id;
                ids.put(part.substring(0, equals), new NumberId(whole));
                int last = whole.lastIndexOf("..");
                stem = last < 0 ? "" : whole.substring(0, last);
            }
        }
        return ids;
    }
}
