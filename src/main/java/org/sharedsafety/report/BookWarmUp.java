package org.sharedsafety.report;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.sharedsafety.job.Job;
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
import org.sharedsafety.model.report.TidyRows;
import org.sharedsafety.text.Texts;

/**
 * Writes a small workbook to nowhere, so that the first report that a person waits for does not load the two thousand
 * classes of office documents.
 */
public final class BookWarmUp implements Job<Long> {
    private static final String COLOR = "#2F6DB5";

    private final Texts texts;

    public BookWarmUp(Texts texts) {
        this.texts = texts;
    }

    /** Writes it and says how many bytes it had. */
    @Override
    public Long run(Progress progress) {
        Path nowhere = Path.of("warm-up.xlsx");
        long[] bytes = {0};
        try (XSSFWorkbook plain = new XSSFWorkbook();
                SXSSFWorkbook workbook = new SXSSFWorkbook(plain);
                BookFile files = new BookFile(nowhere);
                OutputStream out = new OutputStream() {
                    @Override
                    public void write(int one) {
                        bytes[0]++;
                    }

                    @Override
                    public void write(byte[] some, int from, int length) {
                        bytes[0] += length;
                    }
                }) {
            new BookFilling(book(), TidyRows.NONE, nowhere, texts, BookData.MOST).fill(workbook, files, progress);
            workbook.write(out);
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
        return bytes[0];
    }

    private static ReportBook book() {
        List<List<ReportCell>> rows = List.of(row(1), row(2), row(3));
        ReportTable table = new ReportTable(
                "warm", "", List.of(new ReportColumn("x", "x", 8), new ReportColumn("y", "y", 8)), rows);
        List<ReportChart> charts = List.of(chart(ReportChart.Kind.BARS), chart(ReportChart.Kind.SCATTER));
        return new ReportBook(
                "warm",
                "",
                "",
                "en",
                false,
                List.of(new ReportSheet(
                        SheetKind.COMPARE, "warm", "warm", List.of(), List.of(table), charts, List.of())));
    }

    private static List<ReportCell> row(double x) {
        NumberId id = NumberId.result("warm", "up");
        return List.of(
                new ReportCell.Value(id, x, NumberShape.COUNT),
                new ReportCell.Formula(id, "{x}*2", x * 2, NumberShape.COUNT));
    }

    private static ReportChart chart(ReportChart.Kind kind) {
        return new ReportChart(
                kind,
                "warm",
                0,
                3,
                "x",
                "x",
                "",
                "",
                List.of(new ReportChart.Series("y", "y", null, null, COLOR)),
                "warm",
                "",
                "",
                "",
                List.of(0));
    }
}
