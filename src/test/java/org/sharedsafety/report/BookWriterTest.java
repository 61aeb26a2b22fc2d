package org.sharedsafety.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaEvaluator;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sharedsafety.job.Progress;
import org.sharedsafety.model.WorkbenchException;
import org.sharedsafety.model.report.NumberId;
import org.sharedsafety.model.report.ReportBook;
import org.sharedsafety.model.report.ReportCell;
import org.sharedsafety.model.report.ReportSheet;
import org.sharedsafety.model.report.ReportTable;
import org.sharedsafety.model.report.SheetKind;
import org.sharedsafety.text.Texts;

/** What was written is there again: read by another library, computed anew, every text as it was. */
class BookWriterTest {
    private static final int ROWS = 500;

    @TempDir
    static Path folder;

    private static Texts texts;
    private static ReportBook book;
    private static Path file;

    @BeforeAll
    static void write() {
        texts = Texts.of("en");
        book = new SeededBook(71).book();
        file = folder.resolve("seeded.xlsx");
        BookWriter.Written written = new BookWriter(texts).write(book, SeededBook.tidy(ROWS), file, Progress.NONE);
        assertEquals(List.of(), written.beside());
        assertEquals(ROWS, written.rows());
    }

    /** The numbers of a table in reading order. */
    private static List<Double> numbers(ReportTable table) {
        List<Double> numbers = new ArrayList<>();
        for (List<ReportCell> row : table.rows()) {
            for (ReportCell cell : row) {
                if (cell instanceof ReportCell.Value value) {
                    numbers.add(value.value());
                } else if (cell instanceof ReportCell.Formula formula) {
                    numbers.add(formula.value());
                }
            }
        }
        return numbers;
    }

    @Test
    void anotherLibraryReadsEveryNumber() throws IOException {
        try (InputStream in = Files.newInputStream(file);
                ReadableWorkbook read = new ReadableWorkbook(in)) {
            List<org.dhatim.fastexcel.reader.Sheet> sheets = read.getSheets().toList();
            int seen = 0;
            for (int i = 0; i < book.sheets().size(); i++) {
                // Behind the ids stand the lengths of error bars, which are formulas over the numbers.
                int columns = book.sheets().get(i).tables().stream()
                        .mapToInt(table -> table.columns().size())
                        .max()
                        .orElse(TidyColumn.values().length);
                List<Double> there = new ArrayList<>();
                for (org.dhatim.fastexcel.reader.Row row : sheets.get(i).read()) {
                    for (org.dhatim.fastexcel.reader.Cell cell : row) {
                        if (cell != null && cell.getColumnIndex() < columns && isNumber(cell)) {
                            there.add(Double.parseDouble(cell.getRawValue()));
                        }
                    }
                }
                List<Double> said = new ArrayList<>();
                if (book.sheets().get(i).kind() == SheetKind.DATA) {
                    tidy(said);
                } else {
                    book.sheets().get(i).tables().forEach(table -> said.addAll(numbers(table)));
                }
                assertEquals(said, there, book.sheets().get(i).name());
                seen += there.size();
            }
            assertTrue(seen > 2000, "numbers compared: " + seen);
        }
    }

    private static boolean isNumber(org.dhatim.fastexcel.reader.Cell cell) {
        return switch (cell.getType()) {
            case NUMBER, FORMULA -> true;
            default -> false;
        };
    }

    private static void tidy(List<Double> numbers) {
        SeededBook.tidy(ROWS).each(row -> {
            for (TidyColumn column : TidyColumn.values()) {
                Double number = column.number(row);
                if (number != null) {
                    numbers.add(number);
                }
            }
            return true;
        });
    }

    @Test
    void everyFormulaComesToWhatIsStored() throws IOException {
        try (XSSFWorkbook read = new XSSFWorkbook(file.toFile())) {
            FormulaEvaluator evaluator = read.getCreationHelper().createFormulaEvaluator();
            int formulas = 0;
            for (Sheet sheet : read) {
                for (Row row : sheet) {
                    for (Cell cell : row) {
                        if (cell.getCellType() == CellType.FORMULA) {
                            double stored = cell.getNumericCellValue();
                            double anew = evaluator.evaluate(cell).getNumberValue();
                            assertEquals(stored, anew, 1e-9 * Math.max(1, Math.abs(stored)), cell.getAddress() + "");
                            formulas++;
                        }
                    }
                }
            }
            assertTrue(formulas > 80, "formulas: " + formulas);
        } catch (org.apache.poi.openxml4j.exceptions.InvalidFormatException broken) {
            throw new IOException(broken);
        }
    }

    @Test
    void everyNumberHasItsIdBesideIt() throws IOException {
        try (InputStream in = Files.newInputStream(file);
                XSSFWorkbook read = new XSSFWorkbook(in)) {
            for (int i = 0; i < book.sheets().size(); i++) {
                ReportSheet sheet = book.sheets().get(i);
                for (ReportTable table : sheet.tables()) {
                    var declared = read.getSheetAt(i).getTables().stream()
                            .filter(one -> one.getStartRowIndex() >= 0)
                            .findFirst()
                            .orElseThrow();
                    assertNotNull(declared.getCTTable().getAutoFilter());
                    int row = declared.getStartRowIndex() + 1;
                    for (List<ReportCell> cells : table.rows()) {
                        Cell ids = read.getSheetAt(i).getRow(row).getCell(cells.size());
                        row++;
                        if (ids == null) {
                            continue;
                        }
                        var read1 = BookIds.read(ids.getStringCellValue());
                        int said = 0;
                        for (int column = 0; column < cells.size(); column++) {
                            NumberId id = cells.get(column) instanceof ReportCell.Value value
                                    ? value.id()
                                    : cells.get(column) instanceof ReportCell.Formula formula ? formula.id() : null;
                            if (id != null) {
                                assertEquals(id, read1.get(CellReference.convertNumToColString(column)));
                                said++;
                            }
                        }
                        assertEquals(said, read1.size());
                    }
                }
            }
            // A sentence's cells are named by the number it says.
            assertNotNull(read.getName("r..compare..pearson"));
            assertNotNull(read.getName("r..compare..pearson..at2"));
            assertEquals(
                    "A weak link (0.27)",
                    read.getSheet("PH").getRow(1).getCell(0).getStringCellValue());
            assertEquals("'PH'!$A$2", read.getName("r..compare..pearson").getRefersToFormula());
        }
    }

    @Test
    void awkwardTextIsTextAndWhole() throws IOException {
        try (InputStream in = Files.newInputStream(file);
                XSSFWorkbook read = new XSSFWorkbook(in)) {
            XSSFSheet voice = read.getSheet("Voice");
            int row = 2;
            while (voice.getRow(row) == null
                    || !"Station".equals(voice.getRow(row).getCell(0).getStringCellValue())) {
                row++;
            }
            for (String text : SeededBook.AWKWARD) {
                Cell cell = voice.getRow(++row).getCell(1);
                assertEquals(CellType.STRING, cell.getCellType());
                assertEquals(BookText.clean(text), cell.getStringCellValue());
            }
            String first = voice.getRow(++row).getCell(1).getStringCellValue();
            String second = voice.getRow(++row).getCell(1).getStringCellValue();
            assertEquals(BookText.LONGEST - 1, first.length(), "an emoji is not cut in two");
            assertEquals(SeededBook.longComment(), first + second);
            assertEquals("after the long one", voice.getRow(++row).getCell(1).getStringCellValue());
            for (Sheet sheet : read) {
                assertEquals(0, sheet.getNumMergedRegions());
            }
        }
    }

    @Test
    void everyPartIsAsTheSchemaSays() throws IOException {
        try (InputStream in = Files.newInputStream(file);
                XSSFWorkbook read = new XSSFWorkbook(in)) {
            List<org.apache.xmlbeans.XmlObject> parts = new ArrayList<>();
            parts.add(read.getCTWorkbook());
            parts.add(read.getStylesSource().getCTStylesheet());
            for (Sheet each : read) {
                XSSFSheet sheet = (XSSFSheet) each;
                parts.add(sheet.getCTWorksheet());
                sheet.getTables().forEach(table -> parts.add(table.getCTTable()));
                if (sheet.getDrawingPatriarch() != null) {
                    parts.add(sheet.getDrawingPatriarch().getCTDrawing());
                    sheet.getDrawingPatriarch().getCharts().forEach(chart -> parts.add(chart.getCTChartSpace()));
                }
            }
            assertTrue(parts.size() > 25, "parts: " + parts.size());
            for (org.apache.xmlbeans.XmlObject part : parts) {
                List<org.apache.xmlbeans.XmlError> errors = new ArrayList<>();
                part.validate(new org.apache.xmlbeans.XmlOptions().setErrorListener(errors));
                // Office programs write xml:space themselves; the schema that the library carries leaves it out.
                errors.removeIf(
                        error -> error.getMessage().contains("Attribute not allowed (no wildcards allowed): space@"));
                assertEquals(List.of(), errors);
            }
        }
    }

    @Test
    void aBookIsWrittenBeforeAnybodyWaits() {
        assertTrue(new BookWarmUp(texts).run(Progress.NONE) > 5000);
        assertFalse(Files.exists(Path.of("warm-up.xlsx.part")));
    }

    @Test
    void controlCharactersAreShownBySigns() {
        assertEquals("a\u2400b\u2407c\u241Bd", BookText.clean("a\u0000b\u0007c\u001Bd"));
        assertEquals("lone \uFFFD surrogate", BookText.clean("lone \uD83D surrogate"));
        assertEquals("no letter \uFFFD\uFFFD", BookText.clean("no letter \uFFFE\uFFFF"));
        assertEquals("emoji \uD83D\uDE00", BookText.clean("emoji \uD83D\uDE00"));
    }

    @Test
    void sheetNamesFit() {
        BookSheetNames names = new BookSheetNames();
        assertEquals("Investment- -all- of it - by pu", names.take("Investment: [all] of it / by purpose"));
        assertEquals("investment- -all- of it - b (2)", names.take("investment: [all] of it / by purpose"));
        assertEquals("History (2)", names.take("History"));
        assertEquals("Sheet", names.take("''"));
    }

    @Test
    void tooManyRowsGoBeside() throws IOException {
        Path many = folder.resolve("many.xlsx");
        for (long size : new long[] {-1, 40}) {
            var rows = SeededBook.tidy(40);
            BookWriter.Written written = new BookWriter(texts, 30)
                    .write(book, size < 0 ? taker -> rows.each(taker) : rows, many, Progress.NONE);
            assertEquals(40, written.rows());
            assertEquals(2, written.beside().size());
            assertEquals(folder.resolve("many-data.csv"), written.beside().get(0));
            List<String> lines = Files.readAllLines(written.beside().get(0));
            assertTrue(lines.get(0).startsWith("\uFEFFMeasure code,Measure,Place code,Place,"), lines.get(0));
            assertTrue(lines.get(1).contains(",\"'=HYPERLINK("), lines.get(1));
            try (InputStream in = Files.newInputStream(many);
                    XSSFWorkbook read = new XSSFWorkbook(in)) {
                XSSFSheet data = read.getSheet("Data");
                assertTrue(
                        data.getRow(1).getCell(0).getStringCellValue().contains("many-data.csv"),
                        data.getRow(1).getCell(0).getStringCellValue());
                assertEquals(book.sheets().size() - 1, read.getSheetIndex("Data"));
            }
        }
    }

    @Test
    void aFailureLeavesWhatWasThere() throws IOException {
        Path old = folder.resolve("old.xlsx");
        Files.writeString(old, "old");
        assertThrows(WorkbenchException.class, () -> new BookWriter(texts)
                .write(
                        book,
                        taker -> {
                            throw new java.io.UncheckedIOException(new IOException("disk full"));
                        },
                        old,
                        Progress.NONE));
        assertEquals("old", Files.readString(old));
        assertFalse(Files.exists(folder.resolve("old.xlsx.part")));
        assertThrows(WorkbenchException.class, () -> new BookWriter(texts)
                .write(book, SeededBook.tidy(1), folder.resolve("none").resolve("a.xlsx"), Progress.NONE));
    }
}
