package org.sharedsafety.chart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.model.report.ReportChart;
import org.sharedsafety.model.report.ReportTable;
import org.sharedsafety.text.Numbers;
import org.sharedsafety.text.Texts;

/** A report's chart as a picture, with the same numbers as the office program's own chart in the workbook. */
public final class SheetChartFigure implements Figure {
    private static final double ROW = 15;
    private static final double AROUND = 52;

    private final ReportChart chart;
    private final SheetData data;
    private final Texts texts;

    private SheetChartFigure(ReportChart chart, SheetData data, Texts texts) {
        this.chart = chart;
        this.data = data;
        this.texts = texts;
    }

    /** The chart over the table of its sheet. */
    public static SheetChartFigure of(ReportTable table, ReportChart chart, Texts texts) {
        return new SheetChartFigure(chart, SheetData.of(table, chart), texts);
    }

    @Override
    public String description() {
        return chart.spoken();
    }

    @Override
    public List<FigureMark> paint(Graphics2D g, double width, double height, Theme theme) {
        MapPainter.prepare(g);
        g.setColor(theme.card());
        g.fill(new Rectangle2D.Double(0, 0, width, height));
        if (data.onAxis().isEmpty()) {
            new TextBlock(List.of(texts.say("report.chart.nothing")), Typeface.REGULAR, 13, 17)
                    .paint(g, 0, 4, theme.muted());
            return List.of();
        }
        SheetPen pen =
                new SheetPen(g, chart, data, new Numbers(texts), theme, new Rectangle2D.Double(0, 0, width, height));
        return switch (chart.kind()) {
            case BARS, STACKED -> new SheetBars(pen).paint();
            case LINE -> new SheetLines(pen).paint();
            case SCATTER -> new SheetPoints(pen).paint();
        };
    }

    @Override
    public double height(double width) {
        boolean bars = chart.kind() == ReportChart.Kind.BARS || chart.kind() == ReportChart.Kind.STACKED;
        int each = chart.kind() == ReportChart.Kind.BARS ? data.series().size() : 1;
        return bars ? AROUND + data.names().size() * Math.max(ROW, each * ROW * 0.7) : 0;
    }

    @Override
    public boolean inOrder() {
        return chart.kind() == ReportChart.Kind.LINE;
    }

    @Override
    public TableSpec table() {
        Numbers numbers = new Numbers(texts);
        List<TableSpec.Column> columns = new ArrayList<>();
        columns.add(new TableSpec.Column("name", texts.say("report.column.name"), "", false));
        boolean placed = !data.x().isEmpty();
        if (placed) {
            columns.add(new TableSpec.Column("x", chart.xTitle(), "", true));
        }
        for (int i = 0; i < data.series().size(); i++) {
            SheetData.Series series = data.series().get(i);
            columns.add(new TableSpec.Column("y" + i, series.name(), "", true));
            if (!series.lower().isEmpty()) {
                columns.add(new TableSpec.Column("l" + i, texts.say("report.column.lower"), "", true));
                columns.add(new TableSpec.Column("u" + i, texts.say("report.column.upper"), "", true));
            }
        }
        List<TableSpec.Row> rows = new ArrayList<>();
        for (int at = 0; at < data.names().size(); at++) {
            List<TableSpec.Cell> cells = new ArrayList<>();
            cells.add(TableSpec.Cell.of(data.names().get(at)));
            if (placed) {
                cells.add(cell(data.x().get(at), "", null, numbers));
            }
            for (SheetData.Series series : data.series()) {
                cells.add(cell(series.values().get(at), data.flags().get(at), series, numbers));
                if (!series.lower().isEmpty()) {
                    cells.add(cell(series.lower().get(at), "", series, numbers));
                    cells.add(cell(series.upper().get(at), "", series, numbers));
                }
            }
            rows.add(new TableSpec.Row(at, cells));
        }
        return new TableSpec(columns, rows);
    }

    private static TableSpec.Cell cell(
            @Nullable Double value, String flag, SheetData.@Nullable Series series, Numbers numbers) {
        if (value == null) {
            return TableSpec.Cell.of(flag);
        }
        String words = series == null ? numbers.plain(value) : ShapedNumber.say(value, series.shape(), numbers);
        return new TableSpec.Cell(value, flag.isEmpty() ? words : words + " " + flag);
    }
}
