package org.sharedsafety.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.util.Units;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFPicture;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.openxmlformats.schemas.drawingml.x2006.main.CTNonVisualDrawingProps;
import org.sharedsafety.model.report.ReportChart;
import org.sharedsafety.model.report.ReportPicture;
import org.sharedsafety.model.report.ReportSheet;

/** The charts and pictures of a sheet, each where room was left for it and with words for who cannot see it. */
final class BookDrawings {
    private static final int ROW = 20;
    /** The height of one chart among many. */
    private static final int SMALL = 240;

    private static final int NARROW = 620;
    private static final int WIDE = 860;
    private static final double POINTS_TO_PIXELS = 96 / 72.0;

    private final ReportSheet spec;
    private final String sheet;
    private final List<Integer> tops = new ArrayList<>();
    private final List<Integer> pixels = new ArrayList<>();
    private final List<Integer> heights = new ArrayList<>();
    private final Map<String, BookTable> tables = new HashMap<>();
    private List<Integer> widths = List.of();

    BookDrawings(ReportSheet spec, String sheet) {
        this.spec = spec;
        this.sheet = sheet;
    }

    /** How many pixels a chart has across over columns of these widths. */
    int across(List<Integer> columns) {
        widths = columns;
        int all = 0;
        for (int i = 0; i < columns.size() - 1; i++) {
            all += pixels(columns.get(i));
        }
        return Math.max(NARROW, Math.min(WIDE, all));
    }

    private static int pixels(int characters) {
        return characters * 7 + 5;
    }

    /** Takes room for a chart and gives the row under it. */
    int chart(int top, ReportChart chart, int across) {
        boolean bars = chart.kind() == ReportChart.Kind.BARS || chart.kind() == ReportChart.Kind.STACKED;
        int each =
                8 + 12 * (chart.kind() == ReportChart.Kind.BARS ? chart.series().size() : 1);
        int high = bars
                ? Math.max(280, Math.min(1100, 150 + chart.rows() * each))
                : spec.charts().size() > 2 ? SMALL : 380;
        return room(top, across, high);
    }

    /** Takes room for a picture and gives the row under it. */
    int picture(int top, ReportPicture picture) {
        return room(top, (int) Math.round(picture.width() * POINTS_TO_PIXELS), (int)
                Math.round(picture.height() * POINTS_TO_PIXELS));
    }

    private int room(int top, int across, int high) {
        tops.add(top);
        pixels.add(across);
        heights.add(high);
        return top + (high + ROW - 1) / ROW;
    }

    /** The last column that a chart or picture covers, 0 where there are none. */
    int lastColumn() {
        int last = 0;
        for (int at = 0; at < tops.size(); at++) {
            last = Math.max(last, anchor(at).getCol2());
        }
        return last;
    }

    /** Names the tables that charts show. */
    void over(Map<String, BookTable> byId) {
        tables.putAll(byId);
    }

    /** Draws all. */
    void draw(XSSFWorkbook workbook) {
        if (tops.isEmpty()) {
            return;
        }
        XSSFSheet on = workbook.getSheet(sheet);
        XSSFDrawing drawing = on.createDrawingPatriarch();
        int at = 0;
        for (ReportChart chart : spec.charts()) {
            BookTable table = tables.get(chart.table());
            if (table == null) {
                throw new IllegalArgumentException("sheet " + spec.name() + " has no table " + chart.table());
            }
            XSSFChart drawn = drawing.createChart(anchor(at++));
            new BookChart(chart, table).fill(drawn);
            spoken(
                    drawing.getCTDrawing()
                            .getTwoCellAnchorArray(drawing.getCTDrawing().sizeOfTwoCellAnchorArray() - 1)
                            .getGraphicFrame()
                            .getNvGraphicFramePr()
                            .getCNvPr(),
                    chart.title(),
                    chart.spoken());
        }
        for (ReportPicture picture : spec.pictures()) {
            int index = workbook.addPicture(picture.bytes(), Workbook.PICTURE_TYPE_PNG);
            XSSFPicture drawn = drawing.createPicture(anchor(at++), index);
            spoken(drawn.getCTPicture().getNvPicPr().getCNvPr(), picture.title(), picture.spoken());
        }
    }

    private static void spoken(CTNonVisualDrawingProps to, String title, String words) {
        to.setTitle(BookText.clean(title));
        to.setDescr(BookText.clean(words));
    }

    private XSSFClientAnchor anchor(int at) {
        int left = pixels.get(at);
        int column = 0;
        while (left >= width(column)) {
            left -= width(column++);
        }
        int high = heights.get(at);
        return new XSSFClientAnchor(
                0,
                0,
                Units.pixelToEMU(left),
                Units.pixelToEMU(high % ROW),
                0,
                tops.get(at),
                column,
                tops.get(at) + high / ROW);
    }

    private int width(int column) {
        return column < widths.size() ? pixels(widths.get(column)) : 64;
    }
}
