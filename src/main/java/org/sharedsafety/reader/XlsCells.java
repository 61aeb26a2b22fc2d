package org.sharedsafety.reader;

import java.nio.file.Path;
import org.apache.poi.hssf.model.HSSFFormulaParser;
import org.apache.poi.hssf.record.BoolErrRecord;
import org.apache.poi.hssf.record.CellValueRecordInterface;
import org.apache.poi.hssf.record.FormulaRecord;
import org.apache.poi.hssf.record.LabelRecord;
import org.apache.poi.hssf.record.LabelSSTRecord;
import org.apache.poi.hssf.record.NumberRecord;
import org.apache.poi.hssf.record.SharedFormulaRecord;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.formula.ptg.ExpPtg;
import org.apache.poi.ss.formula.ptg.Ptg;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaError;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.model.Cell;

/** Turns the cell records of a binary worksheet into cells. */
final class XlsCells {
    private final Path file;
    private final XlsWorkbook workbook;
    private final NumberShapes shapes;
    private @Nullable HSSFWorkbook stub;

    XlsCells(Path file, XlsWorkbook workbook, NumberShapes shapes) {
        this.file = file;
        this.workbook = workbook;
        this.shapes = shapes;
    }

    /** The cell of a record that is not a formula. */
    Cell cell(CellValueRecordInterface record) {
        if (record instanceof NumberRecord number) {
            return number(record, number.getValue());
        }
        if (record instanceof LabelSSTRecord label) {
            Cell text = workbook.string(label.getSSTIndex());
            if (text == null) {
                throw Failures.damaged(file, "shared string " + label.getSSTIndex());
            }
            return shapes.indented(text, record.getXFIndex());
        }
        if (record instanceof LabelRecord label) {
            return shapes.indented(text(label.getValue()), record.getXFIndex());
        }
        if (record instanceof BoolErrRecord value) {
            return value.isError() ? failure(value.getErrorValue()) : new Cell.Bool(value.getBooleanValue());
        }
        return Cell.Blank.CELL;
    }

    /**
     * The cell of a formula.
     *
     * @param string its result where that is text
     * @param shared the formula it shares with others, if it follows
     */
    Cell formula(FormulaRecord record, @Nullable String string, @Nullable SharedFormulaRecord shared) {
        return new Cell.Formula(formulaText(record, shared), result(record, string));
    }

    private Cell result(FormulaRecord record, @Nullable String string) {
        if (record.hasCachedResultString()) {
            return string == null ? Cell.Blank.CELL : text(string);
        }
        CellType type = record.getCachedResultTypeEnum();
        if (type == CellType.BOOLEAN) {
            return new Cell.Bool(record.getCachedBooleanValue());
        }
        if (type == CellType.ERROR) {
            return failure(record.getCachedErrorValue());
        }
        return type == CellType.NUMERIC ? number(record, record.getValue()) : Cell.Blank.CELL;
    }

    private Cell number(CellValueRecordInterface record, double value) {
        return Double.isNaN(value) || Double.isInfinite(value)
                ? new Cell.Failure("#NUM!")
                : shapes.ofStyle(record.getXFIndex()).cell(value);
    }

    private static Cell text(String text) {
        return text.isEmpty() ? Cell.Blank.CELL : new Cell.Text(text);
    }

    private static Cell failure(int code) {
        return new Cell.Failure(
                FormulaError.isValidCode(code) ? FormulaError.forInt(code).getString() : "#ERR!");
    }

    private String formulaText(FormulaRecord record, @Nullable SharedFormulaRecord shared) {
        try {
            Ptg[] tokens = shared != null && record.isSharedFormula()
                    ? shared.getFormulaTokens(record)
                    : record.getParsedExpression();
            if (tokens.length == 1 && tokens[0] instanceof ExpPtg) {
                return "";
            }
            if (stub == null) {
                stub = workbook.stub();
            }
            return HSSFFormulaParser.toFormulaString(stub, tokens);
        } catch (RuntimeException unwritable) {
            // A formula naming parts of the workbook that are not loaded: only its text is unknown, not its result.
            return "";
        }
    }
}
