package org.sharedsafety.report;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellReference;
import org.apache.xmlbeans.XmlException;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTNumData;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTNumRef;
import org.openxmlformats.schemas.drawingml.x2006.chart.ChartSpaceDocument;

/** What a chart of a workbook that came back draws, beside what the cells hold that it says to draw. */
final class ReturnedChart {
    private static final double SAME = 1e-9;

    private final List<String> wrong = new ArrayList<>();

    /** Compares a chart's kept numbers with the cells of these sheets. */
    ReturnedChart(InputStream part, Map<String, ReturnedSheet> sheets) throws IOException {
        try {
            ChartSpaceDocument chart = ChartSpaceDocument.Factory.parse(part);
            for (var object : chart.selectPath(
                    "declare namespace c='http://schemas.openxmlformats.org/drawingml/2006/chart'; .//c:numRef")) {
                if (object instanceof CTNumRef reference && reference.isSetNumCache()) {
                    compare(reference.getF(), reference.getNumCache(), sheets);
                }
            }
        } catch (XmlException damaged) {
            throw new IOException(damaged);
        }
    }

    /** Opens nothing but the part itself. */
    static List<String> wrong(org.apache.poi.openxml4j.opc.PackagePart part, Map<String, ReturnedSheet> sheets)
            throws IOException, InvalidFormatException {
        try (InputStream in = part.getInputStream()) {
            return new ReturnedChart(in, sheets).wrong;
        }
    }

    private void compare(String formula, CTNumData kept, Map<String, ReturnedSheet> sheets) {
        AreaReference area;
        try {
            area = new AreaReference(formula, SpreadsheetVersion.EXCEL2007);
        } catch (IllegalArgumentException unreadable) {
            wrong.add(formula);
            return;
        }
        CellReference[] cells = area.getAllReferencedCells();
        ReturnedSheet sheet = cells[0].getSheetName() == null ? null : sheets.get(cells[0].getSheetName());
        if (sheet == null) {
            wrong.add(formula);
            return;
        }
        Map<Integer, Double> drawn = new TreeMap<>();
        kept.getPtList().forEach(point -> number(point.getV(), (int) point.getIdx(), drawn));
        for (int i = 0; i < cells.length; i++) {
            ReturnedCell cell =
                    sheet.cells().get(new CellReference(cells[i].getRow(), cells[i].getCol()).formatAsString(false));
            Double held = cell == null ? null : cell.number();
            Double shown = drawn.get(i);
            if (held == null ? shown != null : shown == null || !same(held, shown)) {
                wrong.add(cells[i].formatAsString());
            }
        }
    }

    private static void number(@Nullable String text, int at, Map<Integer, Double> drawn) {
        try {
            drawn.put(at, Double.valueOf(String.valueOf(text)));
        } catch (NumberFormatException words) {
            drawn.put(at, Double.NaN);
        }
    }

    private static boolean same(double a, double b) {
        return Math.abs(a - b) <= SAME * Math.max(1, Math.abs(a));
    }
}
