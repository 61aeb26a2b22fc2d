package org.sharedsafety.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sharedsafety.job.Progress;
import org.sharedsafety.model.Cell;
import org.sharedsafety.model.CellAddress;
import org.sharedsafety.model.Grid;
import org.sharedsafety.model.MergedRange;

/** What POI writes, in both of Excel's formats, is read as it was meant. */
class WrittenByPoiTest {
    private static final List<String> FORMATS = List.of(
            "0",
            "0.0",
            "0.00",
            "#,##0",
            "#,##0.000",
            "0%",
            "0.0%",
            "00000",
            "m/d/yyyy",
            "yyyy-mm-dd hh:mm",
            "mmm-yy",
            "h:mm",
            "$#,##0.00",
            "#,##0.0;(#,##0.0)",
            "0.00E+00",
            "0.0\" per 1,000\"",
            "#,##0_);[Red](#,##0)");

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"xlsx", "xls"})
    void shownTextsAreThoseOfPoi(String kind) throws IOException {
        DataFormatter formatter = NumberShape.formatter();
        Random random = new Random(20_261_123);
        try (Workbook workbook = workbook(kind)) {
            Sheet sheet = workbook.createSheet("Rates");
            for (int line = 0; line < 400; line++) {
                Row row = sheet.createRow(line);
                for (int column = 0; column < FORMATS.size(); column++) {
                    CellStyle style = line == 0
                            ? workbook.createCellStyle()
                            : sheet.getRow(0).getCell(column).getCellStyle();
                    style.setDataFormat(workbook.createDataFormat().getFormat(FORMATS.get(column)));
                    row.createCell(column).setCellValue(number(random, line, column));
                    row.getCell(column).setCellStyle(style);
                }
            }
            Map<CellAddress, Cell> cells = Reading.cells(saved(workbook, kind));
            for (Row row : sheet) {
                for (org.apache.poi.ss.usermodel.Cell cell : row) {
                    Cell ours = cells.get(new CellAddress(row.getRowNum() + 1, cell.getColumnIndex() + 1));
                    String which = FORMATS.get(cell.getColumnIndex()) + " of " + cell.getNumericCellValue();
                    assertEquals(formatter.formatCellValue(cell).strip(), ours.shown(), which);
                    assertEquals(cell.getNumericCellValue(), raw(ours), which);
                }
            }
        }
    }

    private static double number(Random random, int line, int column) {
        double[] scales = {1, 10, 1000, 1e5, 1e7, 0.01};
        double value = random.nextDouble() * scales[line % scales.length];
        boolean decimals = line % 3 == 0;
        boolean mayBeNegative = !FORMATS.get(column).matches(".*[ymdh].*");
        double rounded = decimals ? Math.rint(value * 1000) / 1000 : value;
        return mayBeNegative && line % 5 == 0 ? -rounded : rounded;
    }

    private static double raw(Cell cell) {
        return cell instanceof Cell.Moment moment ? moment.serial() : ((Cell.Numeric) cell).value();
    }

    @ParameterizedTest
    @ValueSource(strings = {"xlsx", "xls"})
    void valuesLayoutAndVisibility(String kind) throws IOException {
        try (Workbook workbook = workbook(kind)) {
            Sheet sheet = workbook.createSheet("Año 2016");
            workbook.createSheet("Hidden");
            workbook.setSheetHidden(1, true);
            Row row = sheet.createRow(2);
            row.createCell(1).setCellValue("  Doña Ana");
            row.createCell(2).setCellValue(true);
            row.createCell(3).setCellErrorValue(FormulaError.DIV0.getCode());
            row.createCell(4).setCellFormula("1+2");
            row.createCell(5).setCellFormula("\"a\"&B3");
            row.createCell(6).setCellFormula("1/0");
            row.createCell(7).setCellFormula("1=1");
            row.createCell(8).setCellValue(LocalDateTime.of(1999, 12, 31, 6, 0));
            CellStyle date = workbook.createCellStyle();
            date.setDataFormat((short) 14);
            row.getCell(8).setCellStyle(date);
            workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
            sheet.createRow(4).setZeroHeight(true);
            sheet.setColumnHidden(10, true);
            sheet.addMergedRegion(new CellRangeAddress(2, 3, 1, 1));
            sheet.createRow(9).createCell(0).setCellStyle(date);
            Path file = saved(workbook, kind);
            try (Spreadsheet spreadsheet = Reading.open(file)) {
                assertEquals(
                        List.of(new SheetInfo("Año 2016", 1, false), new SheetInfo("Hidden", 2, true)),
                        spreadsheet.sheets());
                assertEquals(kind, spreadsheet.format().id());
                Grid grid = new SheetPreviews(5, 5).preview(spreadsheet, "Año 2016", Progress.NONE);
                assertEquals(List.of(new MergedRange(3, 2, 4, 2)), grid.merged());
                assertEquals(Set.of(5), grid.hiddenRows());
                assertEquals(Set.of(11), grid.hiddenColumns());
                assertEquals(3, grid.lastRow());
                assertEquals(9, grid.lastColumn());
                assertTrue(grid.complete());
                List<Cell> cells = grid.rows().get(0).cells();
                assertEquals(new Cell.Text("  Doña Ana"), cells.get(1));
                assertEquals(new Cell.Bool(true), cells.get(2));
                assertEquals(new Cell.Failure("#DIV/0!"), cells.get(3));
                assertEquals(new Cell.Formula("1+2", new Cell.Numeric(3, "3")), cells.get(4));
                assertEquals(new Cell.Formula("\"a\"&B3", new Cell.Text("a  Doña Ana")), cells.get(5));
                assertEquals(new Cell.Formula("1/0", new Cell.Failure("#DIV/0!")), cells.get(6));
                assertEquals(new Cell.Formula("1=1", new Cell.Bool(true)), cells.get(7));
                assertEquals(
                        new Cell.Moment(LocalDateTime.of(1999, 12, 31, 6, 0), 36525.25, "12/31/1999"), cells.get(8));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"xlsx", "xls"})
    void theLastRowsOfALongSheet(String kind) throws IOException {
        try (Workbook workbook = workbook(kind)) {
            Sheet sheet = workbook.createSheet("Long");
            for (int line = 0; line < 1000; line++) {
                sheet.createRow(line).createCell(0).setCellValue(line + 1);
            }
            try (Spreadsheet spreadsheet = Reading.open(saved(workbook, kind))) {
                Grid grid = new SheetPreviews(10, 3).preview(spreadsheet, "Long", Progress.NONE);
                assertEquals(13, grid.rows().size());
                assertEquals(998, grid.rows().get(10).number());
                assertEquals(1000, grid.lastRow());
                assertTrue(!grid.complete());
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"xlsx"})
    void datesThatCountFrom1904(String kind) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            workbook.getCTWorkbook().addNewWorkbookPr().setDate1904(true);
            CellStyle date = workbook.createCellStyle();
            date.setDataFormat((short) 14);
            org.apache.poi.ss.usermodel.Cell cell =
                    workbook.createSheet("Mac").createRow(0).createCell(0);
            cell.setCellValue(0.0);
            cell.setCellStyle(date);
            Cell read = Reading.cells(saved(workbook, kind)).get(new CellAddress(1, 1));
            assertEquals(new Cell.Moment(LocalDateTime.of(1904, 1, 1, 0, 0), 0, "1/1/1904"), read);
        }
    }

    private static Workbook workbook(String kind) {
        return kind.equals("xls") ? new HSSFWorkbook() : new XSSFWorkbook();
    }

    private Path saved(Workbook workbook, String kind) throws IOException {
        // A name that says nothing of the kind: the content alone must tell.
        Path file = folder.resolve("written by poi " + kind.length() + ".dat");
        try (OutputStream out = Files.newOutputStream(file)) {
            workbook.write(out);
        }
        return file;
    }
}
