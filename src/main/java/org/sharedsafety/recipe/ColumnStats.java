package org.sharedsafety.recipe;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.model.Cell;
import org.sharedsafety.model.recipe.ColumnReading;

/** Counts what stands in one column's data rows, with flat memory. */
final class ColumnStats {

    private static final int MOST_DISTINCT = 1_000;
    private static final int MOST_EXAMPLES = 5;
    private static final int MOST_CODES = 50;

    private long numbers;
    private long texts;
    private long blanks;
    private long missing;
    private long whole;
    private long dates;
    private long failures;
    private double least = Double.POSITIVE_INFINITY;
    private double greatest = Double.NEGATIVE_INFINITY;
    private int fewestDigits = Integer.MAX_VALUE;
    private int mostDigits;
    private long leadingZeros;
    private final Set<String> distinct = new HashSet<>();
    private final Set<String> examples = new LinkedHashSet<>();
    private final Map<String, Long> missingCodes = new LinkedHashMap<>();
    private final OddCells odd = new OddCells();
    /** Texts met before that are neither numbers nor codes: in a column of names nearly every cell is one of these. */
    private final Set<String> words = new HashSet<>();

    /** Takes one cell; {@code reading} is the reader of numbers that the sheet shares. */
    void add(Cell cell, CellReading reading) {
        if (cell instanceof Cell.Text text && words.contains(text.value())) {
            texts++;
            return;
        }
        CellReading.Kind kind = reading.read(cell);
        if (kind == CellReading.Kind.MISSING && cell.isBlank()) {
            blanks++;
            return;
        }
        String shown = cell.shown();
        odd.see(cell);
        switch (kind) {
            case NUMBER -> {
                number(reading.value());
                odd.number(cell, reading.value(), reading.percent());
            }
            case MISSING -> {
                missing++;
                if (missingCodes.size() < MOST_CODES || missingCodes.containsKey(shown)) {
                    missingCodes.merge(shown, 1L, Long::sum);
                }
            }
            case DATE -> dates++;
            case ERROR, NO_RESULT -> failures++;
            case LOGICAL -> texts++;
            case TEXT -> {
                if (odd.isNumber(shown, reading)) {
                    number(odd.value());
                } else {
                    texts++;
                    if (cell instanceof Cell.Text && words.size() < MOST_DISTINCT) {
                        words.add(shown);
                    }
                }
            }
        }
        digits(CellReading.strip(shown));
        if (distinct.size() < MOST_DISTINCT) {
            distinct.add(shown);
        }
        if (examples.size() < MOST_EXAMPLES) {
            examples.add(shown);
        }
    }

    /** Takes cells beyond the row's end. */
    void addBlank() {
        blanks++;
    }

    private void number(double value) {
        numbers++;
        least = Math.min(least, value);
        greatest = Math.max(greatest, value);
        whole += value == Math.rint(value) ? 1 : 0;
    }

    private void digits(String shown) {
        if (mostDigits > 12) {
            return;
        }
        int length = shown.length();
        for (int i = 0; i < length; i++) {
            char c = shown.charAt(i);
            if (c < '0' || c > '9') {
                return;
            }
        }
        leadingZeros += length > 1 && shown.charAt(0) == '0' ? 1 : 0;
        fewestDigits = Math.min(fewestDigits, length);
        mostDigits = Math.max(mostDigits, length);
    }

    long numbers() {
        return numbers;
    }

    /** Its numbers in a special dress. */
    OddCells odd() {
        return odd;
    }

    /** Whether numbers below 0 are no mistake in it: there are at least three, and more than one in fifty. */
    boolean hasNegatives() {
        return odd.negative() >= 3 && odd.negative() * 50 > numbers;
    }

    long filled() {
        return numbers + missing + texts + dates + failures;
    }

    /** Whether what it holds are mostly numbers or codes for missing ones. */
    boolean isNumeric() {
        return numbers > 0 && (numbers + missing) * 2 >= filled();
    }

    /** Whether every number is a whole one, not below 0. */
    boolean isWhole() {
        return numbers > 0 && whole == numbers && least >= 0;
    }

    /** Whether every number lies between 0 and 1 and some are neither. */
    boolean isProportion() {
        return numbers > 0 && least >= 0 && greatest <= 1 && whole < numbers;
    }

    /** Whether it numbers the rows: whole numbers without a gap, each once. */
    boolean isSerial() {
        return isWhole() && numbers > 9 && distinct.size() == numbers && greatest - least == numbers - 1.0;
    }

    /** Whether it says only yes or no: nothing but 0 and 1 in many rows, both of them. */
    boolean isYesNo() {
        return isWhole() && least == 0 && greatest == 1 && numbers >= 50;
    }

    /** Whether its numbers are codes: most of them start with a zero that no number needs. */
    boolean hasLeadingZeros() {
        return leadingZeros * 2 > numbers && numbers > 0;
    }

    boolean isYears() {
        return numbers > 0 && whole == numbers && PeriodText.isYear(least) && PeriodText.isYear(greatest);
    }

    long texts() {
        return texts;
    }

    long dates() {
        return dates;
    }

    double least() {
        return least;
    }

    double greatest() {
        return greatest;
    }

    /** Digits of the shortest text made of digits only. */
    int fewestDigits() {
        return fewestDigits;
    }

    /** Whether almost all numbers are whole: a few negative or broken ones are mistakes or corrections. */
    boolean isMostlyWhole() {
        return numbers > 0 && whole * 100 >= numbers * 98;
    }

    int mostDigits() {
        return mostDigits;
    }

    int distinct() {
        return distinct.size();
    }

    /** The different texts, all of them if they are fewer than 1,000. */
    Set<String> distinctTexts() {
        return distinct;
    }

    Set<String> examples() {
        return examples;
    }

    Map<String, Long> missingCodes() {
        return missingCodes;
    }

    long blanks() {
        return blanks;
    }

    ColumnReading.Profile profile() {
        @Nullable Double low = numbers == 0 ? null : Double.valueOf(least);
        @Nullable Double high = numbers == 0 ? null : Double.valueOf(greatest);
        return new ColumnReading.Profile(
                numbers,
                texts + dates + failures,
                blanks,
                missing,
                distinct.size(),
                low,
                high,
                List.copyOf(examples),
                missingCodes);
    }
}
