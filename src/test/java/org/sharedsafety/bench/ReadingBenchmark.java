package org.sharedsafety.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.io.TempDir;
import org.sharedsafety.job.Progress;
import org.sharedsafety.model.Cell;
import org.sharedsafety.reader.ReadOptions;
import org.sharedsafety.reader.Spreadsheet;
import org.sharedsafety.reader.SpreadsheetFile;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;

/** How fast large files are read, beside POI's own streaming reader in the same run. */
@Tag("benchmark")
@TestMethodOrder(MethodOrderer.MethodName.class)
class ReadingBenchmark {
    private static final int ROWS = Integer.getInteger("bench.rows", 500_000);
    private static final int TEXT_ROWS = Integer.getInteger("bench.textRows", 10_000_000);
    private static final int ROUNDS = 2;

    @TempDir
    Path folder;

    @Test
    void workbookOfHalfAMillionRows(TestReporter reporter) throws Exception {
        Path file = workbook(folder.resolve("large.xlsx"));
        reporter.publishEntry("xlsx", ROWS + " x 12, " + (Files.size(file) >> 20) + " MB");
        double ours = Double.MAX_VALUE;
        double poi = Double.MAX_VALUE;
        for (int round = 0; round < ROUNDS; round++) {
            Measured mine = measured(() -> ours(file));
            Measured theirs = measured(() -> poi(file));
            assertEquals(theirs.result(), mine.result(), "cells");
            reporter.publishEntry("ours", mine.toString());
            reporter.publishEntry("POI SAX", theirs.toString());
            ours = Math.min(ours, mine.cpuSeconds());
            poi = Math.min(poi, theirs.cpuSeconds());
        }
        Figures.keep(
                "reading-xlsx",
                List.of(
                        String.format(
                                Locale.ROOT,
                                "ours %.2f s, POI SAX with DataFormatter %.2f s of CPU, best of %d",
                                ours,
                                poi,
                                ROUNDS),
                        Figures.against("ours / POI", ours / poi, 1 / 3.0, "of its CPU")));
    }

    @Test
    void textOfTenMillionRows(TestReporter reporter) throws Exception {
        Path file = text(folder.resolve("large.csv"));
        reporter.publishEntry("csv", TEXT_ROWS + " x 6, " + (Files.size(file) >> 20) + " MB");
        for (int round = 0; round < 2; round++) {
            Measured mine = measured(() -> ours(file));
            assertEquals(6L * (TEXT_ROWS + 1), mine.result());
            Figures.keep("reading-csv", List.of(mine + ", " + Math.round(TEXT_ROWS / mine.seconds()) + " rows/s"));
        }
    }

    private static long ours(Path file) {
        long[] cells = {0};
        try (Spreadsheet spreadsheet = SpreadsheetFile.open(file, ReadOptions.DETECT, Progress.NONE)) {
            spreadsheet.read(
                    spreadsheet.sheets().get(0).name(),
                    row -> {
                        for (Cell cell : row.cells()) {
                            cells[0] += cell.shown().isEmpty() ? 0 : 1;
                        }
                        return true;
                    },
                    Progress.NONE);
        }
        return cells[0];
    }

    private static long poi(Path file)
            throws IOException, OpenXML4JException, SAXException, ParserConfigurationException {
        long[] cells = {0};
        try (OPCPackage parts = OPCPackage.open(file.toFile(), PackageAccess.READ)) {
            XSSFReader reader = new XSSFReader(parts);
            XMLReader xml = XMLHelper.newXMLReader();
            xml.setContentHandler(new XSSFSheetXMLHandler(
                    reader.getStylesTable(),
                    null,
                    new ReadOnlySharedStringsTable(parts),
                    new XSSFSheetXMLHandler.SheetContentsHandler() {
                        @Override
                        public void startRow(int row) {}

                        @Override
                        public void endRow(int row) {}

                        @Override
                        public void cell(String reference, String shown, XSSFComment comment) {
                            cells[0] += shown.isEmpty() ? 0 : 1;
                        }
                    },
                    new DataFormatter(Locale.US),
                    false));
            try (InputStream sheet = reader.getSheetsData().next()) {
                xml.parse(new InputSource(sheet));
            }
        }
        return cells[0];
    }

    /** A table as agencies publish it: codes, names, a year, counts, rates, a percent, a date, a flag. */
    private static Path workbook(Path file) throws IOException {
        Random random = new Random(12);
        try (SXSSFWorkbook workbook = new SXSSFWorkbook(200);
                OutputStream out = Files.newOutputStream(file)) {
            workbook.setCompressTempFiles(true);
            CellStyle grouped = style(workbook, "#,##0");
            CellStyle percent = style(workbook, "0.0%");
            CellStyle date = style(workbook, "m/d/yyyy");
            Sheet sheet = workbook.createSheet("Counties");
            for (int line = 0; line < ROWS; line++) {
                Row row = sheet.createRow(line);
                int place = random.nextInt(3142);
                row.createCell(0).setCellValue(String.format(java.util.Locale.ROOT, "%05d", place));
                row.createCell(1).setCellValue("County number " + place);
                row.createCell(2).setCellValue(2000 + random.nextInt(24));
                for (int column = 3; column < 9; column++) {
                    row.createCell(column).setCellValue(random.nextInt(100_000) / 10.0 + random.nextDouble());
                }
                row.createCell(9).setCellValue(random.nextInt(1_000_000));
                row.getCell(9).setCellStyle(grouped);
                row.createCell(10).setCellValue(random.nextDouble());
                row.getCell(10).setCellStyle(percent);
                row.createCell(11).setCellValue(36_526 + random.nextInt(8000));
                row.getCell(11).setCellStyle(date);
            }
            workbook.write(out);
        }
        return file;
    }

    private static CellStyle style(SXSSFWorkbook workbook, String format) {
        CellStyle style = workbook.createCellStyle();
        style.setDataFormat(workbook.createDataFormat().getFormat(format));
        return style;
    }

    private static Path text(Path file) throws IOException {
        Random random = new Random(13);
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            out.write("fips,county,year,month,category,count\n");
            for (int line = 0; line < TEXT_ROWS; line++) {
                int place = random.nextInt(3142);
                out.write(10_000 + place + ",Doña Ana " + place + "," + (2000 + random.nextInt(24)) + ","
                        + (1 + random.nextInt(12)) + ",category " + random.nextInt(40) + "," + random.nextInt(500)
                        + "\n");
            }
        }
        return file;
    }

    /** Work that answers how many cells it saw. */
    @FunctionalInterface
    private interface Work {
        long run() throws Exception;
    }

    private record Measured(long result, double seconds, double cpuSeconds, long peakMegabytes) {
        @Override
        public String toString() {
            return String.format(
                    java.util.Locale.ROOT,
                    "%d cells, %.2f s, CPU %.2f s, heap peak %d MB",
                    result,
                    seconds,
                    cpuSeconds,
                    peakMegabytes);
        }
    }

    private static Measured measured(Work work) throws Exception {
        System.gc();
        for (MemoryPoolMXBean pool : ManagementFactory.getMemoryPoolMXBeans()) {
            pool.resetPeakUsage();
        }
        long cpu = processCpu();
        long start = System.nanoTime();
        long result = work.run();
        double seconds = (System.nanoTime() - start) / 1e9;
        double cpuSeconds = (processCpu() - cpu) / 1e9;
        long peak = 0;
        for (MemoryPoolMXBean pool : ManagementFactory.getMemoryPoolMXBeans()) {
            peak += pool.getType() == MemoryType.HEAP ? pool.getPeakUsage().getUsed() : 0;
        }
        return new Measured(result, seconds, cpuSeconds, peak >> 20);
    }

    /** The CPU of the whole process, collector and compiler included. */
    private static long processCpu() {
        return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
                .getProcessCpuTime();
    }
}
