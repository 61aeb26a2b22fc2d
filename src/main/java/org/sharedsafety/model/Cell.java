package org.sharedsafety.model;

import java.time.LocalDateTime;
import java.util.Objects;

/**
 * One cell as the file holds it: its raw value, and the text a person sees in it.
 *
 * <p>The two may differ ({@code 3.7} shown as {@code 4}): the value is the raw one, the shown text is kept for the
 * reader's eyes.
 */
public sealed interface Cell {
    /** What a person sees in the cell; empty for a blank one. */
    String shown();

    /** Whether there is nothing in the cell, or nothing but white space. */
    default boolean isBlank() {
        return shown().isBlank();
    }

    /** Nothing. */
    record Blank() implements Cell {
        /** The one that serves for all. */
        public static final Blank CELL = new Blank();

        @Override
        public String shown() {
            return "";
        }
    }

    /**
     * Text, white space kept as it is.
     *
     * @param indent by how much the cell's style indents it, 0 for not at all; comparable only within a sheet
     */
    record Text(String value, int indent) implements Cell {
        public Text {
            Objects.requireNonNull(value);
        }

        /** Text that no style indents. */
        public Text(String value) {
            this(value, 0);
        }

        @Override
        public String shown() {
            return value;
        }
    }

    /** A number stored as a number; never NaN. */
    record Numeric(double value, String shown) implements Cell {
        public Numeric {
            Objects.requireNonNull(shown);
            if (Double.isNaN(value)) {
                throw new IllegalArgumentException("a number cell holds a number");
            }
        }
    }

    /** True or false. */
    record Bool(boolean value) implements Cell {
        @Override
        public String shown() {
            return value ? "TRUE" : "FALSE";
        }
    }

    /** A number that the sheet formats as a date or a time; {@code serial} is the number underneath. */
    record Moment(LocalDateTime value, double serial, String shown) implements Cell {
        public Moment {
            Objects.requireNonNull(value);
            Objects.requireNonNull(shown);
        }
    }

    /** An error value such as {@code #DIV/0!}. */
    record Failure(String shown) implements Cell {
        public Failure {
            Objects.requireNonNull(shown);
        }
    }

    /** A formula with the result that the writing program left in the file; never evaluated here. */
    record Formula(String formula, Cell cached) implements Cell {
        public Formula {
            Objects.requireNonNull(formula);
            if (cached instanceof Formula) {
                throw new IllegalArgumentException("the result of a formula is a value");
            }
        }

        @Override
        public String shown() {
            return cached.shown();
        }
    }

    /**
     * Whether digits of a whole number are gone for good: text such as {@code 6.04E+09}, which a spreadsheet program wrote
     * for a long code, or a number of more than the 15 digits that such programs keep.
     */
    default boolean digitsGone() {
        Cell cell = settled();
        if (cell instanceof Numeric number) {
            return Math.abs(number.value()) >= 1e15 && number.value() == Math.rint(number.value());
        }
        if (!(cell instanceof Text text)
                || text.value().length() > 16
                || text.value().indexOf('+') < 0) {
            return false;
        }
        return text.value().strip().matches("[0-9](?:[.,][0-9]{1,8})?[Ee]\\+[0-9]{2,3}");
    }

    /** The cell itself, or the kept result of a formula. */
    default Cell settled() {
        return this instanceof Formula formula ? formula.cached() : this;
    }
}
