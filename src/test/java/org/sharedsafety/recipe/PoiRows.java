package org.sharedsafety.recipe;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.sharedsafety.model.Cell;
import org.sharedsafety.model.Grid;
import org.sharedsafety.model.MergedRange;
import org.sharedsafety.model.SheetRow;

/** Sheets read by POI's own model, so that these tests do not rest on our readers. */
final class PoiRows {

    private PoiRows() {}

    static Grid file(Path file, int sheet) {
        try (Workbook workbook = WorkbookFactory.create(file.toFile(), null, true)) {
            return grid(workbook.getSheetAt(sheet));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Grid grid(Sheet sheet) {
        DataFormatter formatter = new DataFormatter(java.util.Locale.US);
        List<SheetRow> rows = new ArrayList<>();
        for (Row row : sheet) {
            List<Cell> cells = new ArrayList<>();
            for (int column = 0; column < row.getLastCellNum(); column++) {
                cells.add(cell(row.getCell(column), formatter));
            }
            rows.add(new SheetRow(row.getRowNum() + 1, cells));
        }
        List<MergedRange> merged = sheet.getMergedRegions().stream()
                .map(range -> new MergedRange(
                        range.getFirstRow() + 1,
                        range.getFirstColumn() + 1,
                        range.getLastRow() + 1,
                        range.getLastColumn() + 1))
                .toList();
        return CsvRows.grid(sheet.getSheetName(), rows, merged);
    }

    private static Cell cell(
            org.apache.poi.ss.usermodel.@org.jspecify.annotations.Nullable Cell cell, DataFormatter formatter) {
        if (cell == null) {
            return Cell.Blank.CELL;
        }
        return switch (cell.getCellType()) {
            case STRING ->
                cell.getStringCellValue().isEmpty() ? Cell.Blank.CELL : new Cell.Text(cell.getStringCellValue());
            case NUMERIC ->
                DateUtil.isCellDateFormatted(cell)
                        ? new Cell.Moment(
                                cell.getLocalDateTimeCellValue(),
                                cell.getNumericCellValue(),
                                formatter.formatCellValue(cell))
                        : new Cell.Numeric(cell.getNumericCellValue(), formatter.formatCellValue(cell));
            case BOOLEAN -> new Cell.Bool(cell.getBooleanCellValue());
            case ERROR -> new Cell.Failure(formatter.formatCellValue(cell));
            default -> Cell.Blank.CELL;
        };
    }
}
