package org.sharedsafety.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;
import org.sharedsafety.SharedFolder;
import org.sharedsafety.job.Progress;
import org.sharedsafety.model.Cell;
import org.sharedsafety.model.CellAddress;
import org.sharedsafety.model.MergedRange;

/** Real official workbooks, read here and by other libraries, agree cell by cell. */
@ExtendWith(SharedFolder.class)
class RealWorkbooksTest {

    @TestFactory
    Stream<DynamicTest> xlsxAgreesWithFastexcel() throws IOException {
        return files(SharedFolder.require("data", "messy"), ".xlsx")
                .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> agreesWithFastexcel(file)));
    }

    @TestFactory
    Stream<DynamicTest> xlsAgreesWithHssf() throws IOException {
        return Stream.concat(
                        files(SharedFolder.require("data", "messy"), ".xls"),
                        Stream.of(SharedFolder.require("data", "pairs", "california", "est16all.xls")))
                .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> agreesWithHssf(file)));
    }

    @Test
    void aDimensionThatLiesLosesNothing() {
        Path london = SharedFolder.require("data", "messy", "london_lsoa_deprivation.xlsx");
        try (Spreadsheet spreadsheet = Reading.open(london)) {
            assertEquals(4_835 + 1, Reading.rows(spreadsheet, "IMD 2019").size());
        }
    }

    private static Stream<Path> files(Path folder, String ending) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(ending)).sorted().toList().stream();
        }
    }

    private static void agreesWithFastexcel(Path file) throws IOException {
        try (Spreadsheet ours = Reading.open(file);
                ReadableWorkbook theirs = new ReadableWorkbook(file.toFile(), new ReadingOptions(true, false))) {
            List<org.dhatim.fastexcel.reader.Sheet> sheets = theirs.getSheets().toList();
            assertEquals(
                    sheets.stream()
                            .map(org.dhatim.fastexcel.reader.Sheet::getName)
                            .toList(),
                    ours.sheets().stream().map(SheetInfo::name).toList());
            for (org.dhatim.fastexcel.reader.Sheet sheet : sheets) {
                Map<CellAddress, Cell> cells = Reading.cells(ours, sheet.getName());
                Map<CellAddress, String> expected = new LinkedHashMap<>();
                sheet.openStream()
                        .forEach(row -> row.forEach(cell -> {
                            if (cell != null
                                    && cell.getRawValue() != null
                                    && !cell.getText().isEmpty()) {
                                expected.put(
                                        new CellAddress(
                                                cell.getAddress().getRow() + 1,
                                                cell.getAddress().getColumn() + 1),
                                        fastexcelValue(cell));
                            }
                        }));
                Map<CellAddress, String> found = new LinkedHashMap<>();
                cells.forEach((address, cell) -> {
                    if (!cell.shown().isEmpty()) {
                        found.put(address, value(cell));
                    }
                });
                assertSame(expected, found);
            }
        }
    }

    private static String fastexcelValue(org.dhatim.fastexcel.reader.Cell cell) {
        return switch (cell.getType()) {
            case NUMBER -> String.valueOf(cell.asNumber().doubleValue());
            case FORMULA ->
                cell.getValue() instanceof java.math.BigDecimal number
                        ? String.valueOf(number.doubleValue())
                        : cell.getText();
            default -> cell.getText();
        };
    }

    private static String value(Cell cell) {
        Cell settled = cell.settled();
        if (settled instanceof Cell.Numeric number) {
            return String.valueOf(number.value());
        }
        if (settled instanceof Cell.Moment moment) {
            return String.valueOf(moment.serial());
        }
        return settled.shown();
    }

    private static void assertSame(Map<CellAddress, String> expected, Map<CellAddress, String> found) {
        List<String> differing = new ArrayList<>();
        expected.forEach((address, text) -> {
            if (!text.equals(found.get(address))) {
                differing.add(address + ": " + text + " but " + found.get(address));
            }
        });
        found.keySet().stream()
                .filter(address -> !expected.containsKey(address))
                .forEach(address -> differing.add(address + " only here: " + found.get(address)));
        assertEquals(List.of(), differing.subList(0, Math.min(10, differing.size())));
        assertTrue(!found.isEmpty() || expected.isEmpty());
    }

    private static void agreesWithHssf(Path file) throws IOException {
        DataFormatter formatter = NumberShape.formatter();
        formatter.setUseCachedValuesForFormulaCells(true);
        try (Spreadsheet ours = Reading.open(file);
                HSSFWorkbook theirs = new HSSFWorkbook(Files.newInputStream(file))) {
            assertEquals(theirs.getNumberOfSheets(), ours.sheets().size(), "sheets");
            for (Sheet sheet : theirs) {
                Map<CellAddress, Cell> cells = Reading.cells(ours, sheet.getSheetName());
                Map<CellAddress, String> expected = new LinkedHashMap<>();
                Map<CellAddress, String> shown = new LinkedHashMap<>();
                for (Row row : sheet) {
                    for (org.apache.poi.ss.usermodel.Cell cell : row) {
                        String value = hssfValue(cell);
                        if (!value.isEmpty()) {
                            CellAddress address = new CellAddress(row.getRowNum() + 1, cell.getColumnIndex() + 1);
                            expected.put(address, value);
                            shown.put(address, formatter.formatCellValue(cell).strip());
                        }
                    }
                }
                Map<CellAddress, String> found = new LinkedHashMap<>();
                Map<CellAddress, String> foundShown = new LinkedHashMap<>();
                cells.forEach((address, cell) -> {
                    found.put(address, value(cell));
                    foundShown.put(address, cell.shown().strip());
                });
                assertSame(expected, found);
                assertSame(shown, foundShown);
                assertEquals(
                        sheet.getMergedRegions().stream()
                                .map(RealWorkbooksTest::range)
                                .toList(),
                        ours.layout(sheet.getSheetName(), Progress.NONE).merged());
            }
        }
    }

    private static MergedRange range(CellRangeAddress area) {
        return new MergedRange(
                area.getFirstRow() + 1, area.getFirstColumn() + 1, area.getLastRow() + 1, area.getLastColumn() + 1);
    }

    private static String hssfValue(org.apache.poi.ss.usermodel.Cell cell) {
        CellType type = cell.getCellType() == CellType.FORMULA ? cell.getCachedFormulaResultType() : cell.getCellType();
        return switch (type) {
            case NUMERIC -> String.valueOf(cell.getNumericCellValue());
            case STRING -> cell.getStringCellValue();
            case BOOLEAN -> cell.getBooleanCellValue() ? "TRUE" : "FALSE";
            case ERROR ->
                org.apache.poi.ss.usermodel.FormulaError.forInt(cell.getErrorCellValue())
                        .getString();
            default -> "";
        };
    }
}
