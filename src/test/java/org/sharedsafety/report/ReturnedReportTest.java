package org.sharedsafety.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTNumData;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTNumRef;
import org.sharedsafety.SampleFile;
import org.sharedsafety.job.Progress;
import org.sharedsafety.model.WorkbenchException;
import org.sharedsafety.model.report.Report;
import org.sharedsafety.model.report.ReportBook;
import org.sharedsafety.model.report.ReportTemplate;
import org.sharedsafety.model.report.TidyRows;
import org.sharedsafety.model.result.ReturnedReport;
import org.sharedsafety.model.result.ReturnedReport.Kind;
import org.sharedsafety.service.OpenProject;
import org.sharedsafety.service.ProjectService;
import org.sharedsafety.service.ReportMemory;
import org.sharedsafety.service.ReturnedReportService;
import org.sharedsafety.store.Workstation;
import org.sharedsafety.text.Texts;

/** A workbook that came back: each of a hundred seeded edits is found where it was made, and an untouched one is clean. */
class ReturnedReportTest {
    private static final int EDITS = 100;

    @TempDir
    static Path folder;

    private static OpenProject project;
    private static ReportBook book;
    private static Path file;
    private static ReturnedReportService service;

    @BeforeAll
    static void write() {
        ProjectService projects = new ProjectService(
                new Workstation(folder.resolve("data"), "ana", "desk", 1, "test"), Clock.systemUTC());
        project = SampleFile.opened(projects, folder.resolve("sample.sharedsafety"));
        book = new SeededBook(23).book();
        file = folder.resolve("board.xlsx");
        new BookWriter(Texts.of("en")).write(book, TidyRows.NONE, file, Progress.NONE);
        Report report = new Report("1", "Board", ReportTemplate.BOARD_TWO_PAGER, "en", new TreeMap<>(), List.of());
        new ReportMemory("test").remember(project, report, book, file, Map.of(), Progress.NONE);
        service = new ReturnedReportService((any, asked) -> progress -> book);
    }

    @AfterAll
    static void close() {
        project.close();
    }

    @FunctionalInterface
    private interface Edit {
        void in(XSSFWorkbook workbook) throws IOException;
    }

    private static ReturnedReport edited(String name, Edit edit) throws IOException {
        Path returned = folder.resolve(name);
        try (InputStream in = Files.newInputStream(file);
                XSSFWorkbook workbook = new XSSFWorkbook(in)) {
            edit.in(workbook);
            try (OutputStream out = Files.newOutputStream(returned)) {
                workbook.write(out);
            }
        }
        return service.checking(project, returned).run(Progress.NONE);
    }

    @Test
    void anUntouchedFileIsCleanAsItIsAndSavedAgain() throws IOException {
        assertEquals(
                List.of(), service.checking(project, file).run(Progress.NONE).changes());
        ReturnedReport saved = edited("saved.xlsx", workbook -> {});
        assertEquals(List.of(), saved.changes());
        assertEquals(List.of(), saved.stale());
        assertTrue(saved.numbers() > 200, "numbers: " + saved.numbers());
    }

    @Test
    void everyOneOfAHundredEditsIsFound() throws IOException {
        ReturnedBook clean = ReturnedBook.read(file, Progress.NONE);
        List<ReturnedCell> plain = clean.numbers().values().stream()
                .filter(cell -> cell.formula() == null && cell.number() != null)
                .toList();
        List<ReturnedCell> computed = clean.numbers().values().stream()
                .filter(cell -> cell.formula() != null)
                .toList();
        Random random = new Random(20_261_123);
        List<String> missed = new ArrayList<>();
        for (int i = 0; i < EDITS; i++) {
            Kind kind = List.of(Kind.EDITED, Kind.FORMULA, Kind.CHART, Kind.HIDDEN, Kind.PASTED)
                    .get(i % 5);
            List<ReturnedCell> from = kind == Kind.FORMULA || kind == Kind.PASTED ? computed : plain;
            ReturnedCell at = from.get(random.nextInt(from.size()));
            double other = random.nextDouble() * 1000;
            String[] drawn = {""};
            ReturnedReport found = edited("edit-" + i + ".xlsx", workbook -> {
                XSSFCell cell = cell(workbook, at);
                switch (kind) {
                    case EDITED -> cell.setCellValue(other);
                    case PASTED -> cell.setBlank();
                    case FORMULA -> cell.setCellFormula("(" + at.formula() + ")*1.1");
                    case HIDDEN -> cell.getRow().setZeroHeight(true);
                    default -> drawn[0] = drawOtherwise(workbook, random, other);
                }
                if (kind == Kind.PASTED) {
                    cell.setCellValue(at.number() == null ? other : at.number());
                }
            });
            boolean there = found.changes().stream()
                    .anyMatch(change -> change.kind() == kind
                            && (kind == Kind.CHART
                                    ? change.cell().equals(drawn[0])
                                    : change.cell().equals(at.address())
                                            && change.sheet().equals(at.sheet())));
            if (!there) {
                missed.add(i + " " + kind + " " + at + " " + drawn[0] + ": " + found.changes());
            }
        }
        assertEquals(List.of(), missed);
    }

    private static XSSFCell cell(XSSFWorkbook workbook, ReturnedCell at) {
        CellReference where = new CellReference(at.address());
        return workbook.getSheet(at.sheet()).getRow(where.getRow()).getCell(where.getCol());
    }

    /** Changes one number that a chart keeps; answers the cell from which it should come. */
    private static String drawOtherwise(XSSFWorkbook workbook, Random random, double other) {
        List<CTNumRef> references = new ArrayList<>();
        for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
            XSSFSheet sheet = workbook.getSheetAt(i);
            for (XSSFChart chart : sheet.createDrawingPatriarch().getCharts()) {
                for (var each : chart.getCTChartSpace()
                        .selectPath("declare namespace c='http://schemas.openxmlformats.org/drawingml/2006/chart';"
                                + " .//c:numRef")) {
                    if (each instanceof CTNumRef reference
                            && reference.isSetNumCache()
                            && reference.getNumCache().sizeOfPtArray() > 0) {
                        references.add(reference);
                    }
                }
            }
        }
        CTNumRef reference = references.get(random.nextInt(references.size()));
        CTNumData kept = reference.getNumCache();
        int point = random.nextInt(kept.sizeOfPtArray());
        kept.getPtArray(point).setV(Double.toString(other));
        var area = new org.apache.poi.ss.util.AreaReference(
                reference.getF(), org.apache.poi.ss.SpreadsheetVersion.EXCEL2007);
        return area.getAllReferencedCells()[(int) kept.getPtArray(point).getIdx()].formatAsString();
    }

    @Test
    void aNumberWhereNoneWasAndAChangedSentenceAreFound() throws IOException {
        ReturnedCell some = ReturnedBook.read(file, Progress.NONE).numbers().values().stream()
                .findFirst()
                .orElseThrow();
        ReturnedReport added = edited("added.xlsx", workbook -> {
            Cell cell = workbook.getSheet(some.sheet())
                    .getRow(new CellReference(some.address()).getRow())
                    .getCell(0);
            cell.setCellValue(7);
        });
        assertEquals(
                List.of(Kind.ADDED),
                added.changes().stream().map(ReturnedReport.Change::kind).toList());
        ReturnedReport said = edited("said.xlsx", workbook -> {
            Cell cell = workbook.getSheet("PH").getRow(1).getCell(0);
            // The old words would stay in the cell, and be what every program reads.
            cell.setBlank();
            cell.setCellValue("A strong link (0.27)");
        });
        assertTrue(said.changes().stream().anyMatch(change -> change.kind() == Kind.SENTENCE), "" + said.changes());
    }

    @Test
    void aFileThatIsNoReportOfTheProjectIsRefusedAndADamagedOneToo() throws IOException {
        Path other = folder.resolve("other.xlsx");
        new BookWriter(Texts.of("en"))
                .write(
                        new ReportBook(
                                "Other", "", "", "en", false, book.sheets().subList(0, 1)),
                        TidyRows.NONE,
                        other,
                        Progress.NONE);
        Path damaged = Files.writeString(folder.resolve("damaged.xlsx"), "no workbook");
        for (Path bad : List.of(other, damaged)) {
            assertThrows(
                    WorkbenchException.class,
                    () -> service.checking(project, bad).run(Progress.NONE),
                    bad.toString());
        }
    }

    @Test
    void whatTheProjectSaysOtherwiseNowIsStale() {
        ReturnedReportService later = new ReturnedReportService((any, asked) -> progress -> new SeededBook(24).book());
        assertTrue(!later.checking(project, file).run(Progress.NONE).stale().isEmpty());
    }
}
