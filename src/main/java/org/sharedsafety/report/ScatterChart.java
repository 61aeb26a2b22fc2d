package org.sharedsafety.report;

import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xddf.usermodel.PresetColor;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFLineProperties;
import org.apache.poi.xddf.usermodel.XDDFNoFillProperties;
import org.apache.poi.xddf.usermodel.XDDFShapeProperties;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.MarkerStyle;
import org.apache.poi.xddf.usermodel.chart.ScatterStyle;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFNumericalDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFScatterChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTScatterSer;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTTrendline;
import org.openxmlformats.schemas.drawingml.x2006.chart.STTrendlineType;
import org.openxmlformats.schemas.drawingml.x2006.main.CTShapeProperties;
import org.openxmlformats.schemas.drawingml.x2006.spreadsheetDrawing.CTTwoCellAnchor;
import org.sharedsafety.model.result.Comparison;
import org.sharedsafety.text.Texts;
import org.sharedsafety.text.Units;

/** The scatter as a chart of the office program's own, fed by the table beside it. */
final class ScatterChart {
    private static final byte[] DOT = {(byte) 0x88, 0x56, (byte) 0xA7};
    private static final byte[] LINE = {0x57, 0x60, 0x6A};
    private static final byte[] GRID = {(byte) 0xE1, (byte) 0xE5, (byte) 0xE9};

    private final Comparison comparison;
    private final Texts texts;

    ScatterChart(Comparison comparison, Texts texts) {
        this.comparison = comparison;
        this.texts = texts;
    }

    /** Draws the chart on a sheet from a row on, fed by the rows of another that hold the values. */
    void draw(XSSFSheet sheet, int fromRow, XSSFSheet data, int firstRow, int lastRow, int xColumn, int yColumn) {
        XSSFDrawing drawing = sheet.createDrawingPatriarch();
        XSSFClientAnchor anchor = drawing.createAnchor(0, 0, 0, 0, 0, fromRow, 13, fromRow + 28);
        XSSFChart chart = drawing.createChart(anchor);
        String xName = comparison.x().metric().name(texts.language());
        String yName = comparison.y().metric().name(texts.language());
        chart.setTitleText(texts.say("report.chart.title", xName, yName));
        chart.setTitleOverlay(false);
        XDDFValueAxis bottom = chart.createValueAxis(AxisPosition.BOTTOM);
        bottom.setTitle(texts.say(
                "report.chart.axis",
                xName,
                Units.say(texts, comparison.x().unit()),
                comparison.x().period().text()));
        XDDFValueAxis left = chart.createValueAxis(AxisPosition.LEFT);
        left.setTitle(texts.say(
                "report.chart.axis",
                yName,
                Units.say(texts, comparison.y().unit()),
                comparison.y().period().text()));
        bottom.setCrosses(AxisCrosses.MIN);
        left.setCrosses(AxisCrosses.MIN);
        left.getOrAddMajorGridProperties().setLineProperties(line(GRID, 0.75));
        XDDFNumericalDataSource<Double> x = XDDFDataSourcesFactory.fromNumericCellRange(
                data, new CellRangeAddress(firstRow, lastRow, xColumn, xColumn));
        XDDFNumericalDataSource<Double> y = XDDFDataSourcesFactory.fromNumericCellRange(
                data, new CellRangeAddress(firstRow, lastRow, yColumn, yColumn));
        XDDFScatterChartData scatter = (XDDFScatterChartData) chart.createData(ChartTypes.SCATTER, bottom, left);
        scatter.setStyle(ScatterStyle.LINE_MARKER);
        XDDFScatterChartData.Series series = (XDDFScatterChartData.Series) scatter.addSeries(x, y);
        series.setTitle(yName, null);
        dots(series);
        scatter.setVaryColors(false);
        chart.plot(scatter);
        CTScatterSer raw =
                chart.getCTChart().getPlotArea().getScatterChartArray(0).getSerArray(0);
        marker(raw);
        fit(raw);
        describe(drawing, texts.say("report.chart.alt", xName, yName, comparison.n()));
    }

    private static void dots(XDDFScatterChartData.Series series) {
        XDDFShapeProperties between = new XDDFShapeProperties();
        XDDFLineProperties none = new XDDFLineProperties();
        none.setFillProperties(new XDDFNoFillProperties());
        between.setLineProperties(none);
        series.setShapeProperties(between);
        series.setSmooth(false);
        series.setMarkerStyle(MarkerStyle.CIRCLE);
        series.setMarkerSize((short) 6);
    }

    private static void marker(CTScatterSer series) {
        XDDFShapeProperties dot = new XDDFShapeProperties();
        dot.setFillProperties(new XDDFSolidFillProperties(XDDFColor.from(DOT)));
        XDDFLineProperties edge = new XDDFLineProperties();
        edge.setFillProperties(new XDDFSolidFillProperties(XDDFColor.from(PresetColor.WHITE)));
        edge.setWidth(0.75);
        dot.setLineProperties(edge);
        series.getMarker().addNewSpPr().set(dot.getXmlObject());
    }

    /** A straight line through the points, drawn by the office program itself. */
    private static void fit(CTScatterSer series) {
        CTTrendline line = series.addNewTrendline();
        line.addNewSpPr().set(shape(LINE));
        line.addNewTrendlineType().setVal(STTrendlineType.LINEAR);
        line.addNewDispRSqr().setVal(false);
        line.addNewDispEq().setVal(false);
    }

    private static CTShapeProperties shape(byte[] colour) {
        XDDFShapeProperties properties = new XDDFShapeProperties();
        properties.setLineProperties(line(colour, 1.5));
        return properties.getXmlObject();
    }

    private static XDDFLineProperties line(byte[] colour, double points) {
        XDDFLineProperties line = new XDDFLineProperties();
        line.setFillProperties(new XDDFSolidFillProperties(XDDFColor.from(colour)));
        line.setWidth(points);
        return line;
    }

    /** Says what the last drawn chart shows, for readers who do not see it. */
    private static void describe(XSSFDrawing drawing, String words) {
        CTTwoCellAnchor anchor = drawing.getCTDrawing()
                .getTwoCellAnchorArray(drawing.getCTDrawing().sizeOfTwoCellAnchorArray() - 1);
        anchor.getGraphicFrame().getNvGraphicFramePr().getCNvPr().setDescr(words);
    }
}
