package org.sharedsafety.report;

import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xddf.usermodel.PresetColor;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFLineProperties;
import org.apache.poi.xddf.usermodel.XDDFNoFillProperties;
import org.apache.poi.xddf.usermodel.XDDFShapeProperties;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisOrientation;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.BarGrouping;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.DisplayBlanks;
import org.apache.poi.xddf.usermodel.chart.LegendPosition;
import org.apache.poi.xddf.usermodel.chart.MarkerStyle;
import org.apache.poi.xddf.usermodel.chart.ScatterStyle;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFChart;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFLineChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFNumericalDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFScatterChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTBarChart;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTBarSer;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTCatAx;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTLineSer;
import org.openxmlformats.schemas.drawingml.x2006.chart.STTrendlineType;
import org.sharedsafety.chart.EditableChart;

/**
 * Fills a chart of an office program with its numbers, which lie in the chart's own little workbook.
 *
 * <p>Fill and line are always said: LibreOffice shows nothing where they are not.
 */
final class OfficeChart {
    private static final Color GRID = new Color(0xE1, 0xE5, 0xE9);
    private static final double TEXT_SIZE = 14;
    private static final double SMALL = 9;
    private static final int MANY = 14;

    private final EditableChart spec;

    OfficeChart(EditableChart spec) {
        this.spec = spec;
    }

    /** Draws into a new, empty chart. */
    void fill(XDDFChart chart) {
        switch (spec.kind()) {
            case SCATTER -> scatter(chart);
            case LINE -> line(chart);
            case BARS -> bars(chart, BarGrouping.CLUSTERED);
            case STACKED -> bars(chart, BarGrouping.PERCENT_STACKED);
        }
        chart.displayBlanksAs(DisplayBlanks.GAP);
        chart.getCTChart().addNewAutoTitleDeleted().setVal(true);
        boolean several = spec.series().stream()
                        .map(EditableChart.Series::name)
                        .distinct()
                        .count()
                > 1;
        if (several) {
            chart.getOrAddLegend().setPosition(LegendPosition.BOTTOM);
        }
    }

    private void scatter(XDDFChart chart) {
        XDDFValueAxis bottom = chart.createValueAxis(AxisPosition.BOTTOM);
        bottom.setTitle(spec.xTitle());
        XDDFValueAxis left = valueAxis(chart, AxisPosition.LEFT);
        bottom.setCrosses(AxisCrosses.MIN);
        left.setCrosses(AxisCrosses.MIN);
        XDDFScatterChartData data = (XDDFScatterChartData) chart.createData(ChartTypes.SCATTER, bottom, left);
        data.setStyle(ScatterStyle.LINE_MARKER);
        XDDFScatterChartData.Series series = (XDDFScatterChartData.Series)
                data.addSeries(numbers(chart, new ArrayList<>(spec.x()), 0), values(chart, 0));
        series.setTitle(spec.series().get(0).name(), null);
        series.setSmooth(false);
        series.setMarkerStyle(MarkerStyle.CIRCLE);
        series.setMarkerSize((short) 9);
        XDDFShapeProperties between = new XDDFShapeProperties();
        XDDFLineProperties none = new XDDFLineProperties();
        none.setFillProperties(new XDDFNoFillProperties());
        between.setLineProperties(none);
        series.setShapeProperties(between);
        data.setVaryColors(false);
        chart.plot(data);
        var raw = chart.getCTChart().getPlotArea().getScatterChartArray(0).getSerArray(0);
        raw.getMarker().addNewSpPr().set(dot(spec.series().get(0).color()).getXmlObject());
        var fit = raw.addNewTrendline();
        XDDFShapeProperties fitLine = new XDDFShapeProperties();
        fitLine.setLineProperties(stroke(new Color(0x57, 0x60, 0x6A), 1.5));
        fit.addNewSpPr().set(fitLine.getXmlObject());
        fit.addNewTrendlineType().setVal(STTrendlineType.LINEAR);
        fit.addNewDispRSqr().setVal(false);
        fit.addNewDispEq().setVal(false);
    }

    private void line(XDDFChart chart) {
        XDDFCategoryAxis bottom = chart.createCategoryAxis(AxisPosition.BOTTOM);
        XDDFValueAxis left = valueAxis(chart, AxisPosition.LEFT);
        range(left);
        XDDFLineChartData data = (XDDFLineChartData) chart.createData(ChartTypes.LINE, bottom, left);
        for (int i = 0; i < spec.series().size(); i++) {
            XDDFLineChartData.Series series =
                    (XDDFLineChartData.Series) data.addSeries(categories(chart), values(chart, i));
            Color color = spec.series().get(i).color();
            series.setTitle(spec.series().get(i).name(), null);
            series.setSmooth(false);
            series.setMarkerStyle(MarkerStyle.CIRCLE);
            series.setMarkerSize((short) 8);
            XDDFShapeProperties look = new XDDFShapeProperties();
            look.setLineProperties(stroke(color, 3));
            series.setShapeProperties(look);
        }
        data.setVaryColors(false);
        chart.plot(data);
        var raw = chart.getCTChart().getPlotArea().getLineChartArray(0);
        for (int i = 0; i < spec.series().size(); i++) {
            raw.getSerArray(i)
                    .getMarker()
                    .addNewSpPr()
                    .set(dot(spec.series().get(i).color()).getXmlObject());
            CTLineSer one = raw.getSerArray(i);
            ErrorBars.of(spec.series().get(i)).ifPresent(bars -> bars.into(one.addNewErrBars()));
        }
    }

    private void bars(XDDFChart chart, BarGrouping grouping) {
        XDDFCategoryAxis left = chart.createCategoryAxis(AxisPosition.LEFT);
        left.getOrAddTextProperties().setFontSize(spec.categories().size() > MANY ? SMALL : TEXT_SIZE);
        // An office program draws the first category at the bottom unless told otherwise.
        left.setOrientation(AxisOrientation.MAX_MIN);
        XDDFValueAxis bottom = valueAxis(chart, AxisPosition.BOTTOM);
        if (grouping == BarGrouping.CLUSTERED) {
            range(bottom);
        }
        bottom.setCrosses(AxisCrosses.MAX);
        XDDFBarChartData data = (XDDFBarChartData) chart.createData(ChartTypes.BAR, left, bottom);
        data.setBarDirection(BarDirection.BAR);
        data.setBarGrouping(grouping);
        if (grouping == BarGrouping.PERCENT_STACKED) {
            data.setOverlap((byte) 100);
        }
        data.setGapWidth(60);
        for (int i = 0; i < spec.series().size(); i++) {
            EditableChart.Series one = spec.series().get(i);
            XDDFBarChartData.Series series =
                    (XDDFBarChartData.Series) data.addSeries(categories(chart), values(chart, i));
            series.setTitle(one.name(), null);
            XDDFShapeProperties look = new XDDFShapeProperties();
            look.setFillProperties(new XDDFSolidFillProperties(color(one.color())));
            look.setLineProperties(stroke(Color.WHITE, 0.75));
            series.setShapeProperties(look);
        }
        data.setVaryColors(false);
        chart.plot(data);
        CTBarChart raw = chart.getCTChart().getPlotArea().getBarChartArray(0);
        for (int i = 0; i < spec.series().size(); i++) {
            CTBarSer one = raw.getSerArray(i);
            ErrorBars.of(spec.series().get(i)).ifPresent(bars -> bars.into(one.addNewErrBars()));
        }
        CTCatAx names = chart.getCTChart().getPlotArea().getCatAxArray(0);
        names.addNewTickLblSkip().setVal(1);
    }

    /** From zero, and up to where the longest interval ends: office programs look at the values alone. */
    private void range(XDDFValueAxis axis) {
        double most = spec.series().stream()
                .flatMap(series -> Stream.concat(series.values().stream(), series.upper().stream()))
                .flatMap(Stream::ofNullable)
                .mapToDouble(Double::doubleValue)
                .max()
                .orElse(0);
        if (most > 0) {
            double step = Math.pow(10, Math.floor(Math.log10(most))) / 2;
            axis.setMaximum(Math.ceil(most / step) * step);
        }
        axis.setMinimum(0);
    }

    private XDDFValueAxis valueAxis(XDDFChart chart, AxisPosition position) {
        XDDFValueAxis axis = chart.createValueAxis(position);
        axis.setTitle(spec.valueTitle());
        axis.getOrAddMajorGridProperties().setLineProperties(stroke(GRID, 0.75));
        axis.getOrAddTextProperties().setFontSize(TEXT_SIZE);
        return axis;
    }

    private XDDFDataSource<String> categories(XDDFChart chart) {
        String[] names = spec.categories().toArray(String[]::new);
        return XDDFDataSourcesFactory.fromArray(names, range(chart, names.length, 0), 0);
    }

    private XDDFNumericalDataSource<Double> values(XDDFChart chart, int series) {
        return numbers(chart, new ArrayList<>(spec.series().get(series).values()), series + 1);
    }

    private static XDDFNumericalDataSource<Double> numbers(XDDFChart chart, List<@Nullable Double> values, int column) {
        Double[] array = values.toArray(Double[]::new);
        return XDDFDataSourcesFactory.fromArray(array, range(chart, array.length, column), column);
    }

    private static String range(XDDFChart chart, int rows, int column) {
        return chart.formatRange(new CellRangeAddress(1, rows, column, column));
    }

    private static XDDFShapeProperties dot(Color color) {
        XDDFShapeProperties dot = new XDDFShapeProperties();
        dot.setFillProperties(new XDDFSolidFillProperties(color(color)));
        XDDFLineProperties edge = new XDDFLineProperties();
        edge.setFillProperties(new XDDFSolidFillProperties(XDDFColor.from(PresetColor.WHITE)));
        edge.setWidth(0.75);
        dot.setLineProperties(edge);
        return dot;
    }

    private static XDDFLineProperties stroke(Color color, double points) {
        XDDFLineProperties line = new XDDFLineProperties();
        line.setFillProperties(new XDDFSolidFillProperties(color(color)));
        line.setWidth(points);
        return line;
    }

    private static XDDFColor color(Color color) {
        return XDDFColor.from(new byte[] {(byte) color.getRed(), (byte) color.getGreen(), (byte) color.getBlue()});
    }
}
