package org.sharedsafety.reader;

import java.time.DateTimeException;
import java.util.Locale;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.model.Cell;

/**
 * What a number format makes of numbers: dates or numbers, and the text that a person sees.
 *
 * <p>Formats beyond the commonest go through POI's formatter, with a small memory of texts already made, because
 * dates and rates repeat.
 */
final class NumberShape {
    /** The first serial number beyond 31 December 9999. */
    private static final double LAST_DATE = 2_958_466;

    private static final int REMEMBERED = 2048;

    private final DataFormatter formatter;
    private final int index;
    private final String format;
    private final boolean from1904;
    private final boolean general;
    private final boolean date;
    private final @Nullable FixedNumber fixed;
    private long @Nullable [] keys;
    private String @Nullable [] texts;

    NumberShape(DataFormatter formatter, int index, String format, boolean from1904) {
        this.formatter = formatter;
        this.index = index;
        this.format = american(index, format);
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
        if (date && value >= 0 && value < LAST_DATE) {
            Cell moment = moment(value);
            if (moment != null) {
                return moment;
            }
        }
        if (fixed != null) {
            String quick = fixed.shown(value);
            if (quick != null) {
                return new Cell.Numeric(value, quick);
            }
        }
        return new Cell.Numeric(value, remembered(value));
    }

    private @Nullable Cell moment(double value) {
        try {
            return new Cell.Moment(DateUtil.getLocalDateTime(value, from1904, true), value, remembered(value));
        } catch (DateTimeException beyond) {
            return null;
        }
    }

    private String remembered(double value) {
        long bits = Double.doubleToLongBits(value);
        int slot = (int) ((bits * 0x9E3779B97F4A7C15L) >>> 53);
        if (keys == null || texts == null) {
            keys = new long[REMEMBERED];
            texts = new String[REMEMBERED];
        }
        String known = texts[slot];
        if (known != null && keys[slot] == bits) {
            return known;
        }
        String made = made(value);
        keys[slot] = bits;
        texts[slot] = made;
        return made;
    }

    private String made(double value) {
        try {
            return formatter
                    .formatRawCellContents(value, index, format, from1904)
                    .strip();
        } catch (IllegalArgumentException | IllegalStateException | IndexOutOfBoundsException strangeFormat) {
            return GeneralNumber.shown(value);
        }
    }
}
