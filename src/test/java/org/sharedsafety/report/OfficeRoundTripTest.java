package org.sharedsafety.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import javax.imageio.ImageIO;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sharedsafety.CommandRun;

/** The report in another office program: it opens, its formulas give the shown rates, its chart is on a page. */
@Tag("campaign")
class OfficeRoundTripTest {
    private static final int PURPLE = 0x8856A7;

    @TempDir
    static Path folder;

    private static Path report;

    @BeforeAll
    static void write() {
        CommandRun demo = CommandRun.of(
                folder.resolve("home"), "demo", "--out", folder.resolve("demo").toString());
        assertEquals(0, demo.status(), demo.err());
        report = folder.resolve("demo").resolve("rivera-valley-comparison.xlsx");
    }

    @Test
    void formulasRecomputeToTheShownRates() throws Exception {
        Map<String, Double> shown = new HashMap<>();
        Path bare = folder.resolve("bare.xlsx");
        try (InputStream in = Files.newInputStream(report);
                XSSFWorkbook workbook = new XSSFWorkbook(in);
                OutputStream out = Files.newOutputStream(bare)) {
            XSSFSheet sheet = workbook.getSheet("Compare");
            for (Row row : sheet) {
                for (Cell cell : row) {
                    if (cell.getCellType() == CellType.FORMULA) {
                        shown.put(row.getRowNum() + "/" + cell.getColumnIndex(), cell.getNumericCellValue());
                        // Without its kept result the other program has to compute it.
                        String formula = cell.getCellFormula();
                        cell.setBlank();
                        cell.setCellFormula(formula);
                    }
                }
            }
            // A format with all digits, because text files hold what is shown.
            workbook.setSheetOrder("Compare", 0);
            for (Row row : sheet) {
                for (Cell cell : row) {
                    if (cell.getCellType() == CellType.FORMULA) {
                        var style = workbook.createCellStyle();
                        style.setDataFormat(workbook.createDataFormat().getFormat("0.000000000000"));
                        cell.setCellStyle(style);
                    }
                }
            }
            workbook.write(out);
        }
        assertTrue(shown.size() >= 20, "the report has live formulas: " + shown.size());
        office("csv", bare);
        List<CsvRecord> rows = new ArrayList<>();
        try (CsvReader<CsvRecord> reader =
                CsvReader.builder().skipEmptyLines(false).ofCsvRecord(folder.resolve("bare.csv"))) {
            reader.forEach(rows::add);
        }
        shown.forEach((at, value) -> {
            String[] place = at.split("/");
            String text = rows.get(Integer.parseInt(place[0])).getField(Integer.parseInt(place[1]));
            assertEquals(value, Double.parseDouble(text), Math.abs(value) * 1e-9, at);
        });
    }

    @Test
    void theChartIsOnAPage() throws Exception {
        office("pdf", report);
        run(List.of(
                "pdftoppm",
                "-r",
                "160",
                "-png",
                folder.resolve("rivera-valley-comparison.pdf").toString(),
                folder.resolve("page").toString()));
        long most = 0;
        try (DirectoryStream<Path> pages = Files.newDirectoryStream(folder, "page-*.png")) {
            for (Path page : pages) {
                most = Math.max(most, purple(ImageIO.read(page.toFile())));
            }
        }
        assertTrue(most > 500, "dots of the chart's color on its page: " + most);
    }

    private static long purple(BufferedImage image) {
        long count = 0;
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                count += (image.getRGB(x, y) & 0xFFFFFF) == PURPLE ? 1 : 0;
            }
        }
        return count;
    }

    private static void office(String kind, Path file) throws IOException, InterruptedException {
        run(List.of(
                "soffice",
                "-env:UserInstallation=" + folder.resolve("office").toUri(),
                "--headless",
                "--convert-to",
                kind,
                "--outdir",
                folder.toString(),
                file.toString()));
    }

    private static void run(List<String> command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("office.log").toFile())
                .start();
        assertTrue(process.waitFor(120, TimeUnit.SECONDS), command + " takes too long");
        assertEquals(0, process.exitValue(), Files.readString(folder.resolve("office.log")));
    }
}
