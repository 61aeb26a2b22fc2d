package org.sharedsafety.bench;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.sharedsafety.job.Progress;
import org.sharedsafety.model.report.NumberId;
import org.sharedsafety.model.report.NumberShape;
import org.sharedsafety.model.report.ReportBook;
import org.sharedsafety.model.report.ReportCell;
import org.sharedsafety.model.report.ReportChart;
import org.sharedsafety.model.report.ReportColumn;
import org.sharedsafety.model.report.ReportSheet;
import org.sharedsafety.model.report.ReportTable;
import org.sharedsafety.model.report.SheetKind;
import org.sharedsafety.model.report.TidyRow;
import org.sharedsafety.model.report.TidyRows;
import org.sharedsafety.report.BookWarmUp;
import org.sharedsafety.report.BookWriter;
import org.sharedsafety.text.Texts;

/** A process that writes workbooks and says how many seconds each took: the program's own, or plain ones of POI. */
public final class ReportRun {
    private static final int SHEETS = 20;
    private static final int ROWS = 300;
    private static final int COLUMNS = 10;
    private static final int CHARTED = 25;

    private ReportRun() {}

    /**
     * Writes.
     *
     * @param args what ({@code book}, {@code warm-book}, {@code poi} or {@code tidy}), how often or how many rows, the folder
     */
    public static void main(String[] args) throws IOException {
        int many = Integer.parseInt(args[1]);
        Path folder = Path.of(args[2]);
        if (args[0].equals("warm-book")) {
            new BookWarmUp(Texts.of("en")).run(Progress.NONE);
        }
        if (args[0].equals("tidy")) {
            long start = System.nanoTime();
            BookWriter.Written written = new BookWriter(Texts.of("en"))
                    .write(dataBook(), tidy(many), folder.resolve("tidy.xlsx"), Progress.NONE);
            say(start);
            System.out.println(written.rows() + " rows");
            return;
        }
        for (int i = 0; i < many; i++) {
            Path file = folder.resolve(args[0] + i + ".xlsx");
            long start = System.nanoTime();
            if (args[0].equals("poi")) {
                plain(file);
            } else {
                new BookWriter(Texts.of("en")).write(book(), TidyRows.NONE, file, Progress.NONE);
            }
            say(start);
        }
    }

    private static void say(long start) {
        System.out.println((System.nanoTime() - start) / 1e9);
    }

    private static double number(int sheet, int row, int column) {
        return 10 * column + (row * 7 + sheet * 13) % 997 / 10.0;
    }

    private static String name(int row) {
        return "County " + row;
    }

    private static ReportBook book() {
        List<ReportSheet> sheets = new ArrayList<>();
        for (int s = 0; s < SHEETS; s++) {
            List<ReportColumn> columns = new ArrayList<>(List.of(new ReportColumn("place", "Place", 20)));
            for (int c = 1; c < COLUMNS; c++) {
                columns.add(new ReportColumn("c" + c, "Rate of thing " + c, 12));
            }
            List<List<ReportCell>> rows = new ArrayList<>();
            for (int r = 0; r < ROWS; r++) {
                List<ReportCell> row = new ArrayList<>(List.of(new ReportCell.Text(name(r))));
                for (int c = 1; c < COLUMNS; c++) {
                    row.add(new ReportCell.Value(
                            NumberId.of("thing" + c, "p" + r, "2024", "total", "s" + s),
                            number(s, r, c),
                            NumberShape.ONE_DECIMAL));
                }
                rows.add(row);
            }
            ReportChart chart = new ReportChart(
                    ReportChart.Kind.BARS,
                    "t" + s,
                    0,
                    CHARTED,
                    "place",
                    "",
                    "",
                    "per 1,000",
                    List.of(new ReportChart.Series("Rate", "c1", null, null, "#2F6DB5")),
                    "Rates differ",
                    "Rate of thing 1, 2024",
                    "Made up",
                    "Bars of rates",
                    List.of());
            sheets.add(new ReportSheet(
                    SheetKind.FIGURE,
                    "Figure " + s,
                    "Figure " + s,
                    List.of(),
                    List.of(new ReportTable("t" + s, "", columns, rows)),
                    List.of(chart),
                    List.of()));
        }
        return new ReportBook("Benchmark", "", "", "en", false, sheets);
    }

    /** The same cells and charts without anything else: no ids, styles, links or layout. */
    private static void plain(Path file) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            for (int s = 0; s < SHEETS; s++) {
                XSSFSheet sheet = workbook.createSheet("Figure " + s);
                for (int r = 0; r < ROWS; r++) {
                    Row row = sheet.createRow(r);
                    row.createCell(0).setCellValue(name(r));
                    for (int c = 1; c < COLUMNS; c++) {
                        Cell cell = row.createCell(c);
                        cell.setCellValue(number(s, r, c));
                    }
                }
                XSSFChart chart = sheet.createDrawingPatriarch()
                        .createChart(sheet.createDrawingPatriarch().createAnchor(0, 0, 0, 0, 12, 1, 20, 20));
                XDDFCategoryAxis names = chart.createCategoryAxis(AxisPosition.LEFT);
                XDDFValueAxis values = chart.createValueAxis(AxisPosition.BOTTOM);
                XDDFBarChartData bars = (XDDFBarChartData) chart.createData(ChartTypes.BAR, names, values);
                bars.setBarDirection(BarDirection.BAR);
                bars.addSeries(
                        XDDFDataSourcesFactory.fromStringCellRange(sheet, new CellRangeAddress(0, CHARTED - 1, 0, 0)),
                        XDDFDataSourcesFactory.fromNumericCellRange(sheet, new CellRangeAddress(0, CHARTED - 1, 1, 1)));
                chart.plot(bars);
            }
            workbook.write(out);
        }
    }

    private static ReportBook dataBook() {
        return new ReportBook(
                "Benchmark",
                "",
                "",
                "en",
                false,
                List.of(new ReportSheet(SheetKind.DATA, "Data", "Data", List.of(), List.of(), List.of(), List.of())));
    }

    private static TidyRows tidy(int many) {
        return new TidyRows() {
            @Override
            public void each(Predicate<? super TidyRow> taker) {
                for (int i = 0; i < many; i++) {
                    String place = String.format(java.util.Locale.ROOT, "%05d", i % 3_144);
                    String period = Integer.toString(2000 + i / 3_144 % 25);
                    String measure = "thing" + i / (3_144 * 25);
                    if (!taker.test(new TidyRow(
                            NumberId.of(measure, place, period, "total", "value"),
                            measure,
                            "Rate of " + measure,
                            place,
                            "County " + i % 3_144,
                            "county",
                            period,
                            "total",
                            number(i % 20, i % 3_144, i % 9),
                            "per 1,000",
                            1.0 + i % 7,
                            90.0 + i % 5,
                            (double) (i % 400),
                            10_000.0 + i % 3_144,
                            "",
                            "things.csv B" + i))) {
                        return;
                    }
                }
            }

            @Override
            public long size() {
                return many;
            }
        };
    }
}
