package org.sharedsafety.report;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFLineProperties;
import org.apache.poi.xddf.usermodel.XDDFNoFillProperties;
import org.apache.poi.xddf.usermodel.XDDFShapeProperties;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisOrientation;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.AxisTickMark;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.BarGrouping;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.DisplayBlanks;
import org.apache.poi.xddf.usermodel.chart.Grouping;
import org.apache.poi.xddf.usermodel.chart.LegendPosition;
import org.apache.poi.xddf.usermodel.chart.MarkerStyle;
import org.apache.poi.xddf.usermodel.chart.ScatterStyle;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFLineChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFNumericalDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFScatterChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xddf.usermodel.text.XDDFTextBody;
import org.apache.poi.xddf.usermodel.text.XDDFTextParagraph;
import org.apache.poi.xddf.usermodel.text.XDDFTextRun;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTErrBars;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTScatterSer;
import org.openxmlformats.schemas.drawingml.x2006.chart.STTrendlineType;
import org.sharedsafety.model.report.ReportChart;
import org.sharedsafety.model.report.ReportChart.Series;

/**
 * Fills a chart of the office program's own from the cells of a table on the same sheet, the present values beside them.
 *
 * <p>Fill and line are always said: LibreOffice shows nothing where they are not.
 */
final class BookChart {
    private static final byte[] INK = {0x1B, 0x1F, 0x24};
    private static final byte[] MUTED = {0x57, 0x60, 0x6A};
    private static final byte[] GRID = {(byte) 0xE1, (byte) 0xE5, (byte) 0xE9};
    private static final byte[] WHITE = {(byte) 0xFF, (byte) 0xFF, (byte) 0xFF};
    private static final double AXIS_SIZE = 11;

    private final ReportChart spec;
    private final BookTable table;

    BookChart(ReportChart spec, BookTable table) {
        this.spec = spec;
        this.table = table;
    }

    /** Draws into a new, empty chart. */
    void fill(XSSFChart chart) {
        title(chart);
        switch (spec.kind()) {
            case SCATTER -> scatter(chart);
            case LINE -> line(chart);
            case BARS -> bars(chart, BarGrouping.CLUSTERED);
            case STACKED -> bars(chart, BarGrouping.STACKED);
        }
        chart.displayBlanksAs(DisplayBlanks.GAP);
        // Parts of one line, broken where the way of counting changed, need no legend.
        if (spec.series().stream().map(Series::name).distinct().count() > 1) {
            chart.getOrAddLegend().setPosition(LegendPosition.BOTTOM);
        }
    }

    private void title(XSSFChart chart) {
        chart.setTitleText(BookText.clean(spec.title()));
        chart.setTitleOverlay(false);
        XDDFTextBody body = chart.getTitle().getBody();
        look(body.getParagraph(0).getTextRuns().get(0), 13, true, INK);
        if (!spec.subtitle().isEmpty()) {
            XDDFTextParagraph second = body.addNewParagraph();
            look(second.appendRegularRun(BookText.clean(spec.subtitle())), 11, false, MUTED);
        }
    }

    private static void look(XDDFTextRun run, double points, boolean bold, byte[] color) {
        run.setFontSize(points);
        run.setBold(bold);
        run.setFontColor(XDDFColor.from(color));
    }

    private void scatter(XSSFChart chart) {
        XDDFValueAxis bottom = valueAxis(chart, AxisPosition.BOTTOM, spec.xTitle());
        XDDFValueAxis left = valueAxis(chart, AxisPosition.LEFT, spec.valueTitle());
        bottom.setCrosses(AxisCrosses.MIN);
        left.setCrosses(AxisCrosses.MIN);
        XDDFScatterChartData data = (XDDFScatterChartData) chart.createData(ChartTypes.SCATTER, bottom, left);
        data.setStyle(ScatterStyle.LINE_MARKER);
        for (Series one : spec.series()) {
            XDDFScatterChartData.Series series = (XDDFScatterChartData.Series)
                    data.addSeries(numbers(chart, spec.x()), numbers(chart, one.values()));
            series.setTitle(BookText.clean(one.name()), null);
            series.setSmooth(false);
            series.setMarkerStyle(MarkerStyle.CIRCLE);
            series.setMarkerSize((short) 7);
            XDDFShapeProperties between = new XDDFShapeProperties();
            XDDFLineProperties none = new XDDFLineProperties();
            none.setFillProperties(new XDDFNoFillProperties());
            between.setLineProperties(none);
            series.setShapeProperties(between);
        }
        plot(chart, data);
        List<String> names = List.of(table.words(spec.names(), spec.first(), spec.rows()));
        for (int i = 0; i < spec.series().size(); i++) {
            CTScatterSer raw =
                    chart.getCTChart().getPlotArea().getScatterChartArray(0).getSerArray(i);
            raw.getMarker().addNewSpPr().set(dot(spec.series().get(i)).getXmlObject());
            if (!spec.labelled().isEmpty()) {
                new BookLabels(spec.labelled(), spec.first(), names).into(raw.addNewDLbls());
            }
            var fit = raw.addNewTrendline();
            XDDFShapeProperties fitLine = new XDDFShapeProperties();
            fitLine.setLineProperties(stroke(MUTED, 1.5));
            fit.addNewSpPr().set(fitLine.getXmlObject());
            fit.addNewTrendlineType().setVal(STTrendlineType.LINEAR);
            fit.addNewDispRSqr().setVal(false);
            fit.addNewDispEq().setVal(false);
        }
    }

    private void line(XSSFChart chart) {
        XDDFCategoryAxis bottom = chart.createCategoryAxis(AxisPosition.BOTTOM);
        bottom.getOrAddTextProperties().setFontSize(AXIS_SIZE);
        XDDFValueAxis left = valueAxis(chart, AxisPosition.LEFT, spec.valueTitle());
        range(left);
        XDDFLineChartData data = (XDDFLineChartData) chart.createData(ChartTypes.LINE, bottom, left);
        // The schema asks for it, and the library leaves it out.
        data.setGrouping(Grouping.STANDARD);
        for (Series one : spec.series()) {
            XDDFLineChartData.Series series =
                    (XDDFLineChartData.Series) data.addSeries(categories(chart), numbers(chart, one.values()));
            series.setTitle(BookText.clean(one.name()), null);
            series.setSmooth(false);
            series.setMarkerStyle(MarkerStyle.CIRCLE);
            series.setMarkerSize((short) 7);
            XDDFShapeProperties look = new XDDFShapeProperties();
            look.setLineProperties(stroke(color(one), 2.25));
            series.setShapeProperties(look);
        }
        plot(chart, data);
        for (int i = 0; i < spec.series().size(); i++) {
            var raw = chart.getCTChart().getPlotArea().getLineChartArray(0).getSerArray(i);
            Series one = spec.series().get(i);
            raw.getMarker().addNewSpPr().set(dot(one).getXmlObject());
            if (hasInterval(one)) {
                intervals(chart, one, raw.addNewErrBars());
            }
        }
    }

    private void bars(XSSFChart chart, BarGrouping grouping) {
        XDDFCategoryAxis left = chart.createCategoryAxis(AxisPosition.LEFT);
        left.getOrAddTextProperties().setFontSize(AXIS_SIZE);
        left.setMajorTickMark(AxisTickMark.NONE);
        // An office program draws the first category at the bottom unless told otherwise.
        left.setOrientation(AxisOrientation.MAX_MIN);
        XDDFValueAxis bottom = valueAxis(chart, AxisPosition.BOTTOM, spec.valueTitle());
        if (grouping == BarGrouping.CLUSTERED) {
            range(bottom);
        }
        bottom.setCrosses(AxisCrosses.MAX);
        XDDFBarChartData data = (XDDFBarChartData) chart.createData(ChartTypes.BAR, left, bottom);
        data.setBarDirection(BarDirection.BAR);
        data.setBarGrouping(grouping);
        if (grouping == BarGrouping.STACKED) {
            data.setOverlap((byte) 100);
        }
        data.setGapWidth(60);
        for (Series one : spec.series()) {
            XDDFBarChartData.Series series =
                    (XDDFBarChartData.Series) data.addSeries(categories(chart), numbers(chart, one.values()));
            series.setTitle(BookText.clean(one.name()), null);
            XDDFShapeProperties look = new XDDFShapeProperties();
            look.setFillProperties(new XDDFSolidFillProperties(XDDFColor.from(color(one))));
            look.setLineProperties(stroke(WHITE, 0.75));
            series.setShapeProperties(look);
        }
        plot(chart, data);
        for (int i = 0; i < spec.series().size(); i++) {
            var raw = chart.getCTChart().getPlotArea().getBarChartArray(0).getSerArray(i);
            // Without it an office program turns negative bars white.
            if (!raw.isSetInvertIfNegative()) {
                raw.addNewInvertIfNegative();
            }
            raw.getInvertIfNegative().setVal(false);
            if (hasInterval(spec.series().get(i))) {
                intervals(chart, spec.series().get(i), raw.addNewErrBars());
            }
        }
        chart.getCTChart().getPlotArea().getCatAxArray(0).addNewTickLblSkip().setVal(Math.max(1, spec.rows() / 40));
    }

    private static void plot(XSSFChart chart, XDDFChartData data) {
        data.setVaryColors(false);
        chart.plot(data);
    }

    private static boolean hasInterval(Series one) {
        return one.lower() != null && one.upper() != null;
    }

    private void intervals(XSSFChart chart, Series one, CTErrBars bars) {
        new BookReach(
                        table.numbers(one.values(), spec.first(), spec.rows()),
                        table.numbers(Objects.requireNonNull(one.lower()), spec.first(), spec.rows()),
                        table.numbers(Objects.requireNonNull(one.upper()), spec.first(), spec.rows()),
                        formula(chart, table.reachRange(one.values(), false, spec.first(), spec.rows())),
                        formula(chart, table.reachRange(one.values(), true, spec.first(), spec.rows())))
                .into(bars);
    }

    /** From zero, and up to where the longest interval ends: office programs look at the values alone. */
    private void range(XDDFValueAxis axis) {
        double[] all = spec.series().stream()
                .flatMap(one -> Stream.of(one.values(), one.upper(), one.lower()))
                .filter(Objects::nonNull)
                .flatMap(column -> Arrays.stream(table.numbers(column, spec.first(), spec.rows())))
                .filter(Objects::nonNull)
                .mapToDouble(Double::doubleValue)
                .toArray();
        double most = Arrays.stream(all).max().orElse(0);
        double least = Arrays.stream(all).min().orElse(0);
        if (least >= 0 && most > 0) {
            double step = Math.pow(10, Math.floor(Math.log10(most))) / 2;
            axis.setMaximum(Math.ceil(most / step) * step);
            axis.setMinimum(0);
        }
    }

    private static XDDFValueAxis valueAxis(XSSFChart chart, AxisPosition position, String title) {
        XDDFValueAxis axis = chart.createValueAxis(position);
        if (!title.isEmpty()) {
            axis.setTitle(BookText.clean(title));
        }
        axis.getOrAddMajorGridProperties().setLineProperties(stroke(GRID, 0.75));
        axis.getOrAddTextProperties().setFontSize(AXIS_SIZE);
        axis.setMajorTickMark(AxisTickMark.NONE);
        return axis;
    }

    private XDDFDataSource<String> categories(XSSFChart chart) {
        CellRangeAddress range = table.range(spec.names(), spec.first(), spec.rows());
        return XDDFDataSourcesFactory.fromArray(
                table.words(spec.names(), spec.first(), spec.rows()), formula(chart, range), range.getFirstColumn());
    }

    private XDDFNumericalDataSource<Double> numbers(XSSFChart chart, String column) {
        CellRangeAddress range = table.range(column, spec.first(), spec.rows());
        @Nullable Double[] values = table.numbers(column, spec.first(), spec.rows());
        return XDDFDataSourcesFactory.fromArray(values, formula(chart, range), range.getFirstColumn());
    }

    private static String formula(XSSFChart chart, CellRangeAddress range) {
        String sheet = ((org.apache.poi.xssf.usermodel.XSSFSheet)
                        chart.getGraphicFrame().getDrawing().getParent())
                .getSheetName();
        return range.formatAsString(sheet, true);
    }

    private static XDDFShapeProperties dot(Series one) {
        XDDFShapeProperties dot = new XDDFShapeProperties();
        dot.setFillProperties(new XDDFSolidFillProperties(XDDFColor.from(color(one))));
        dot.setLineProperties(stroke(WHITE, 0.75));
        return dot;
    }

    private static XDDFLineProperties stroke(byte[] color, double points) {
        XDDFLineProperties line = new XDDFLineProperties();
        line.setFillProperties(new XDDFSolidFillProperties(XDDFColor.from(color)));
        line.setWidth(points);
        return line;
    }

    private static byte[] color(Series one) {
        int rgb = Integer.parseInt(one.color().substring(1), 16);
        return new byte[] {(byte) (rgb >> 16), (byte) (rgb >> 8), (byte) rgb};
    }
}
