package org.sharedsafety.model.report;

import java.util.List;

/**
 * A sheet of a report.
 *
 * @param name on its tab, as said; the writer makes it fit
 * @param title its heading: where it has a finding, the finding
 */
public record ReportSheet(
        SheetKind kind,
        String name,
        String title,
        List<ReportLine> lines,
        List<ReportTable> tables,
        List<ReportChart> charts,
        List<ReportPicture> pictures) {
    public ReportSheet {
        lines = List.copyOf(lines);
        tables = List.copyOf(tables);
        charts = List.copyOf(charts);
        pictures = List.copyOf(pictures);
    }
}
