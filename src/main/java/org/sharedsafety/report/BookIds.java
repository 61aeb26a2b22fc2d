package org.sharedsafety.report;

import java.util.List;
import org.sharedsafety.model.report.NumberId;
import org.sharedsafety.model.report.ReportCell;
import org.sharedsafety.model.report.ReportTable;

/**
 * The ids of a row's numbers as one text: {@code column=id} for each, parted by spaces.
 *
 * <p>An id that differs from the one before in its last part alone is written as that part behind {@code ..}, as in
 * {@code value=n..PH01..06001..2023..total..value lower=..lower}.
 */
final class BookIds {
    private BookIds() {}

    /** The text for a row of a table; empty where the row has no numbers. */
    static String of(ReportTable table, List<ReportCell> row) {
        StringBuilder text = new StringBuilder();
        String stem = "";
        for (int i = 0; i < row.size(); i++) {
            String id = id(row.get(i));
            if (id.isEmpty()) {
                continue;
            }
            int last = id.lastIndexOf("..");
            text.append(text.isEmpty() ? "" : " ")
                    .append(table.columns().get(i).id())
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
    static java.util.Map<String, NumberId> read(String text) {
        java.util.Map<String, NumberId> ids = new java.util.LinkedHashMap<>();
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
