package org.sharedsafety.service;

import java.awt.Color;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.chart.EditableChart;
import org.sharedsafety.chart.TableSpec;
import org.sharedsafety.chart.Theme;
import org.sharedsafety.model.SavedView;
import org.sharedsafety.model.report.NumberId;
import org.sharedsafety.model.report.NumberShape;
import org.sharedsafety.model.report.ReportCell;
import org.sharedsafety.model.report.ReportCell.Text;
import org.sharedsafety.model.report.ReportChart;
import org.sharedsafety.model.report.ReportColumn;
import org.sharedsafety.model.report.ReportLine;
import org.sharedsafety.model.report.ReportLine.Look;
import org.sharedsafety.model.report.ReportPicture;
import org.sharedsafety.model.report.ReportSheet;
import org.sharedsafety.model.report.ReportTable;
import org.sharedsafety.model.report.SheetKind;
import org.sharedsafety.report.FigureFile;
import org.sharedsafety.text.Texts;

/** A collected view: its chart where an office program has one of its kind, else its picture, and its data. */
final class ReportFigureSheet {
    private static final int WIDTH = 760;
    private static final int HEIGHT = 430;

    private final ReportFrame frame;
    private final String id;
    private final Texts texts;

    ReportFigureSheet(ReportFrame frame, String id) {
        this.frame = frame;
        this.id = id;
        this.texts = frame.texts();
    }

    ReportSheet make(SavedView saved) {
        Optional<OutputView> made = frame.view(saved.title(), saved.question());
        if (made.isEmpty()) {
            return new ReportSheet(
                    SheetKind.FIGURE,
                    saved.title(),
                    saved.title(),
                    List.of(ReportLine.of(Look.PLAIN, texts.say("report.figure.nothing"))),
                    List.of(),
                    List.of(),
                    List.of());
        }
        OutputView view = made.get();
        List<ReportLine> lines = new ArrayList<>();
        lines.add(ReportLine.of(Look.PLAIN, view.subtitle()));
        if (!saved.note().isEmpty()) {
            lines.add(ReportLine.of(Look.PLAIN, saved.note()));
        }
        view.foot(texts, frame.project().remarks(texts)).forEach(words -> lines.add(ReportLine.of(Look.SMALL, words)));
        Optional<EditableChart> editable = EditableChart.of(view.figure());
        List<ReportTable> tables = new ArrayList<>();
        List<ReportChart> charts = new ArrayList<>();
        List<ReportPicture> pictures = new ArrayList<>();
        editable.ifPresentOrElse(
                chart -> {
                    tables.add(table(chart));
                    charts.add(chart(chart, view));
                },
                () -> {
                    pictures.add(picture(view));
                    tables.add(twin(view));
                });
        return new ReportSheet(SheetKind.FIGURE, saved.title(), view.finding(), lines, tables, charts, pictures);
    }

    /** A chart with the table that it shows. */
    record Drawn(ReportTable table, ReportChart chart) {}

    /** The chart of a view that an office program has, with its table. */
    Optional<Drawn> drawn(OutputView view) {
        return EditableChart.of(view.figure()).map(chart -> new Drawn(table(chart), chart(chart, view)));
    }

    private String tableId() {
        return "figure" + id;
    }

    private ReportTable table(EditableChart chart) {
        List<ReportColumn> columns = new ArrayList<>();
        columns.add(new ReportColumn("name", texts.say("report.column.name"), 26));
        boolean scatter = chart.kind() == EditableChart.Kind.SCATTER;
        if (scatter) {
            columns.add(new ReportColumn("x", chart.xTitle(), 16));
        }
        for (int i = 0; i < chart.series().size(); i++) {
            EditableChart.Series series = chart.series().get(i);
            columns.add(new ReportColumn("y" + i, title(series.name(), chart), 16));
            if (!series.lower().isEmpty()) {
                columns.add(new ReportColumn("l" + i, texts.say("report.compare.lower", series.name()), 12));
                columns.add(new ReportColumn("u" + i, texts.say("report.compare.upper", series.name()), 12));
            }
        }
        List<List<ReportCell>> rows = new ArrayList<>();
        for (int row = 0; row < chart.categories().size(); row++) {
            List<ReportCell> cells = new ArrayList<>();
            cells.add(new Text(chart.categories().get(row)));
            if (scatter) {
                cells.add(number(row, "x", chart.x().get(row)));
            }
            for (int i = 0; i < chart.series().size(); i++) {
                EditableChart.Series series = chart.series().get(i);
                cells.add(number(row, "y" + i, series.values().get(row)));
                if (!series.lower().isEmpty()) {
                    cells.add(number(row, "l" + i, series.lower().get(row)));
                    cells.add(number(row, "u" + i, series.upper().get(row)));
                }
            }
            rows.add(cells);
        }
        return new ReportTable(tableId(), "", columns, rows);
    }

    private static String title(String series, EditableChart chart) {
        return series.isBlank() ? chart.valueTitle() : series;
    }

    private ReportCell number(int row, String column, @Nullable Double value) {
        return value == null || !Double.isFinite(value)
                ? ReportCell.EMPTY
                : new ReportCell.Value(
                        NumberId.result(tableId(), column + "." + row),
                        value,
                        value == Math.rint(value) ? NumberShape.COUNT : NumberShape.TWO_DECIMALS);
    }

    private ReportChart chart(EditableChart chart, OutputView view) {
        List<ReportChart.Series> series = new ArrayList<>();
        for (int i = 0; i < chart.series().size(); i++) {
            EditableChart.Series each = chart.series().get(i);
            boolean intervals = !each.lower().isEmpty();
            series.add(new ReportChart.Series(
                    title(each.name(), chart),
                    "y" + i,
                    intervals ? "l" + i : null,
                    intervals ? "u" + i : null,
                    hex(each.color())));
        }
        return new ReportChart(
                ReportChart.Kind.valueOf(chart.kind().name()),
                tableId(),
                0,
                chart.categories().size(),
                "name",
                chart.kind() == EditableChart.Kind.SCATTER ? "x" : "",
                chart.xTitle(),
                chart.valueTitle(),
                series,
                view.finding(),
                view.subtitle(),
                String.join(" ", view.foot(texts, frame.project().remarks(texts))),
                view.finding() + " " + view.figure().description(),
                List.of());
    }

    private static String hex(Color color) {
        return String.format(Locale.ROOT, "#%02X%02X%02X", color.getRed(), color.getGreen(), color.getBlue());
    }

    private static ReportPicture picture(OutputView view) {
        byte[] png = new FigureFile(WIDTH, HEIGHT, g -> view.figure().paint(g, WIDTH, HEIGHT, Theme.PRINT)).png(2);
        return new ReportPicture(
                ByteBuffer.wrap(png),
                view.finding(),
                view.finding() + " " + view.figure().description(),
                WIDTH,
                HEIGHT);
    }

    /** The table that says the same as the picture. */
    private ReportTable twin(OutputView view) {
        TableSpec spec = view.figure().table();
        List<ReportColumn> columns = new ArrayList<>();
        for (int i = 0; i < spec.columns().size(); i++) {
            columns.add(new ReportColumn("c" + i, spec.columns().get(i).heading(), i == 0 ? 26 : 16));
        }
        List<List<ReportCell>> rows = new ArrayList<>();
        for (int row = 0; row < spec.rows().size(); row++) {
            List<ReportCell> cells = new ArrayList<>();
            List<TableSpec.Cell> from = spec.rows().get(row).cells();
            for (int i = 0; i < from.size(); i++) {
                Double value = from.get(i).number();
                cells.add(
                        value == null || !Double.isFinite(value)
                                ? new Text(from.get(i).text())
                                : number(row, "c" + i, value));
            }
            rows.add(cells);
        }
        return new ReportTable(tableId(), "", columns, rows);
    }
}
