package org.sharedsafety.reader;

import java.time.DateTimeException;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.model.Cell;

/**
 * What a number format makes of numbers: dates or numbers, and the text that a person sees.
 *
 * <p>Formats beyond the commonest go through POI's formatter, with a small memory of cells already made, because
 * dates and rates repeat.
 */
final class NumberShape {
    /** The first serial number beyond 31 December 9999. */
    private static final double LAST_DATE = 2_958_466;

    private static final int SLOT_SHIFT = 51;
    private static final int REMEMBERED = 1 << (Long.SIZE - SLOT_SHIFT);

    /** Other programs write the name of a time zone behind a date's format without quotation marks. */
    private static final Pattern ZONE = Pattern.compile("(?s)(.*[dDmMyYsS0])(\\s*(?:UTC|GMT))?");

    private final DataFormatter formatter;
    private final int index;
    private final String format;
    private final boolean from1904;
    private final String zone;
    private final boolean general;
    private final boolean date;
    private final @Nullable FixedNumber fixed;
    private @Nullable Cell @Nullable [] known;

    NumberShape(DataFormatter formatter, int index, String format, boolean from1904) {
        this.formatter = formatter;
        this.index = index;
        Matcher zoned = ZONE.matcher(american(index, format));
        boolean hasZone = zoned.matches() && zoned.group(2) != null;
        this.format = hasZone ? zoned.group(1) : american(index, format);
        this.zone = hasZone ? zoned.group(2) : "";
        this.from1904 = from1904;
        this.general = index == 0 || format.isEmpty() || format.equalsIgnoreCase("general") || format.equals("@");
        this.date = !general && DateUtil.isADateFormat(index, this.format);
        this.fixed = general || date ? null : FixedNumber.of(format);
    }

    static DataFormatter formatter() {
        return new DataFormatter(Locale.US);
    }

    /** Two built-in formats follow the reader's locale; POI's own text of them has a year of two digits. */
    private static String american(int index, String format) {
        if (index == 14) {
            return "m/d/yyyy";
        }
        return index == 22 ? "m/d/yyyy h:mm" : format;
    }

    /** The cell of a number as the file's characters spell it; an error cell where they spell none. */
    Cell cell(char[] text, int length) {
        double value = DecimalText.parse(text, length);
        if (Double.isNaN(value)) {
            return new Cell.Failure(new String(text, 0, length));
        }
        return general ? new Cell.Numeric(value, GeneralNumber.shown(value, text, length)) : cell(value);
    }

    /** The cell of a finite number. */
    Cell cell(double value) {
        if (general) {
            return new Cell.Numeric(value, GeneralNumber.shown(value));
        }
        if (fixed != null) {
            String quick = fixed.shown(value);
            if (quick != null) {
                return new Cell.Numeric(value, quick);
            }
        }
        return remembered(value);
    }

    /** Dates and unusual formats repeat their values: the cells themselves are shared. */
    private Cell remembered(double value) {
        int slot = (int) ((Double.doubleToLongBits(value) * 0x9E3779B97F4A7C15L) >>> SLOT_SHIFT);
        if (known == null) {
            known = new Cell[REMEMBERED];
        }
        Cell before = known[slot];
        if (before != null && same(raw(before), value)) {
            return before;
        }
        Cell made = made(value);
        known[slot] = made;
        return made;
    }

    private static double raw(Cell cell) {
        if (cell instanceof Cell.Moment moment) {
            return moment.serial();
        }
        return cell instanceof Cell.Numeric number ? number.value() : Double.NaN;
    }

    private static boolean same(double a, double b) {
        return Double.doubleToLongBits(a) == Double.doubleToLongBits(b);
    }

    private Cell made(double value) {
        if (date && value >= 0 && value < LAST_DATE) {
            Cell moment = moment(value);
            if (moment != null) {
                return moment;
            }
        }
        return new Cell.Numeric(value, text(value));
    }

    private @Nullable Cell moment(double value) {
        try {
            return new Cell.Moment(DateUtil.getLocalDateTime(value, from1904, true), value, text(value));
        } catch (DateTimeException beyond) {
            return null;
        }
    }

    private String text(double value) {
        try {
            return formatter
                            .formatRawCellContents(value, index, format, from1904)
                            .strip()
                    + zone;
        } catch (IllegalArgumentException | IllegalStateException | IndexOutOfBoundsException strangeFormat) {
            return GeneralNumber.shown(value);
        }
    }
}
