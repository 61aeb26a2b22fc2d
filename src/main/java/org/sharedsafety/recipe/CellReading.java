package org.sharedsafety.recipe;

import org.jspecify.annotations.Nullable;
import org.sharedsafety.model.Cell;
import org.sharedsafety.model.Status;
import org.sharedsafety.model.recipe.CellStep;

/** Tells what a cell of a number column holds; one object serves many cells, one after the other. */
final class CellReading {

    /** What a cell turned out to hold. */
    enum Kind {
        NUMBER,
        /** A text or a number that stands for a missing value; blank is one. */
        MISSING,
        /** A text that is neither, such as {@code 3a}. */
        TEXT,
        DATE,
        /** An error value such as {@code #DIV/0!}. */
        ERROR,
        /** A formula whose result the file does not hold. */
        NO_RESULT,
        LOGICAL
    }

    private final NumberText number;
    private final IntervalText interval;
    private final MissingCodes missing;
    private final NoteMarks marks;
    private CellStep.@Nullable NoteMark mark;
    private double value;
    private @Nullable Status status;
    private boolean percent;
    private boolean accounting;

    CellReading(MissingCodes missing, boolean decimalComma) {
        this(missing, decimalComma, NoteMarks.NONE);
    }

    CellReading(MissingCodes missing, boolean decimalComma, NoteMarks marks) {
        this.missing = missing;
        this.marks = marks;
        this.number = new NumberText(decimalComma);
        this.interval = new IntervalText(decimalComma);
    }

    /** Whether a text is a value with its interval; {@link #intervalText} then holds it. */
    boolean interval(String text) {
        return interval.parse(text);
    }

    IntervalText intervalText() {
        return interval;
    }

    /** Whether a text is a number; {@link #numberRead} then holds it. */
    boolean isNumber(String text) {
        return number.parse(text);
    }

    double numberRead() {
        return number.value();
    }

    /** The number of the cell read last, where it holds one. */
    double value() {
        return value;
    }

    /** Why the cell read last has no value, where it says so. */
    Status status() {
        return status == null ? Status.NOT_AVAILABLE : status;
    }

    /** Whether the text read last had a percent sign. */
    boolean percent() {
        return percent;
    }

    /** Whether the text read last was a number in brackets. */
    boolean accounting() {
        return accounting;
    }

    /** The footnote mark of the cell read last, or null. */
    CellStep.@Nullable NoteMark mark() {
        return mark;
    }

    /** The numbers between which the one hidden in the cell read last lies, or null where they are not known. */
    MissingCodes.@Nullable Bounds bounds(Cell cell) {
        return missing.bounds(strip(cell.shown()));
    }

    Kind read(Cell cell) {
        mark = null;
        percent = false;
        accounting = false;
        if (cell instanceof Cell.Text text) {
            return text(text.value());
        }
        if (cell instanceof Cell.Numeric numeric) {
            return number(numeric.value());
        }
        if (cell instanceof Cell.Blank) {
            status = missing.ofText("");
            return Kind.MISSING;
        }
        if (cell instanceof Cell.Formula formula) {
            return formula.cached() instanceof Cell.Blank ? Kind.NO_RESULT : read(formula.cached());
        }
        if (cell instanceof Cell.Moment) {
            return Kind.DATE;
        }
        return cell instanceof Cell.Failure ? Kind.ERROR : Kind.LOGICAL;
    }

    private Kind number(double read) {
        status = missing.ofNumber(read);
        value = read;
        return status == null ? Kind.NUMBER : Kind.MISSING;
    }

    private Kind text(String text) {
        if (number.parse(text)) {
            percent = number.percent();
            accounting = number.accounting();
            return number(number.value());
        }
        status = missing.ofText(strip(text));
        if (status != null) {
            return Kind.MISSING;
        }
        NoteMarks.Found marked = marks.find(text);
        if (marked == null || !number.parse(marked.number())) {
            return Kind.TEXT;
        }
        mark = marked.mark();
        percent = number.percent();
        accounting = number.accounting();
        value = number.value();
        status = marked.mark().status().mayHaveValue() ? null : marked.mark().status();
        return status == null ? Kind.NUMBER : Kind.MISSING;
    }

    /** The text without white space at its ends, non-breaking spaces included. */
    static String strip(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && NumberText.isSpace(text.charAt(from))) {
            from++;
        }
        while (to > from && NumberText.isSpace(text.charAt(to - 1))) {
            to--;
        }
        return text.substring(from, to);
    }
}
