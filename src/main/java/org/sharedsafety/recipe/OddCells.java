package org.sharedsafety.recipe;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.sharedsafety.model.Cell;

/** Counts the cells of a column that are numbers in a special dress: with marks, with intervals, from formulas. */
final class OddCells {

    private static final int MOST = 40;

    private final Map<String, Long> marks = new LinkedHashMap<>();
    private final Map<String, Long> glued = new LinkedHashMap<>();
    private final Map<Double, Long> negatives = new TreeMap<>();
    private long intervals;
    private long formulas;
    private long percents;
    private long signs;
    private long negative;
    private double value;

    /** Looks at a cell that turned out to be a number. */
    void number(Cell cell, double read, boolean percentSign) {
        signs += percentSign ? 1 : 0;
        if (read < 0) {
            negative++;
            count(negatives, read);
        }
        Cell settled = cell.settled();
        if (settled instanceof Cell.Numeric numeric && numeric.shown().endsWith("%")) {
            percents++;
        }
    }

    /** Counts formulas. */
    void see(Cell cell) {
        formulas += cell instanceof Cell.Formula ? 1 : 0;
    }

    /** Whether a text is a number with a mark or an interval; {@link #value} then holds it. */
    boolean isNumber(String text, CellReading reading) {
        if (text.length() > 60 || text.isEmpty()) {
            return false;
        }
        if (reading.interval(text)) {
            intervals++;
            value = reading.intervalText().value();
            return true;
        }
        Optional<MarkedNumber> marked = MarkedNumber.split(text);
        if (marked.isEmpty() || !reading.isNumber(marked.get().number())) {
            return false;
        }
        if (!marked.get().apart()) {
            count(glued, marked.get().mark());
            return false;
        }
        count(marks, marked.get().mark());
        value = reading.numberRead();
        return true;
    }

    private static <K> void count(Map<K, Long> counts, K key) {
        if (counts.size() < MOST || counts.containsKey(key)) {
            counts.merge(key, 1L, Long::sum);
        }
    }

    double value() {
        return value;
    }

    /** Marks that stand apart from their number, with how many cells have them. */
    Map<String, Long> marks() {
        return marks;
    }

    /** Letters glued to a number, as in {@code 3a}: marks only if a footnote says so. */
    Map<String, Long> glued() {
        return glued;
    }

    /** Different negative numbers, at most 40 counted. */
    Map<Double, Long> negatives() {
        return negatives;
    }

    /** How many numbers are below 0. */
    long negative() {
        return negative;
    }

    long intervals() {
        return intervals;
    }

    long formulas() {
        return formulas;
    }

    /** Texts that are numbers with a percent sign. */
    long percentSigns() {
        return signs;
    }

    /** Numbers that the sheet itself shows as a percentage. */
    long percents() {
        return percents;
    }
}
