package org.sharedsafety.store;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** The text of a cell, kept only where it says more than its number does. */
public final class ShownText {
    private static final double WHOLE_LIMIT = 1e15;

    /** The longest text of a decimal that every version of Java writes alike. */
    private static final int SAFE_LENGTH = 17;

    private ShownText() {}

    /** The text to keep beside a value, or null where the plain text of the value is the same. */
    static @Nullable String toKeep(double value, String shown) {
        if (Double.isNaN(value)) {
            return shown.isEmpty() ? null : shown;
        }
        return shown.length() <= SAFE_LENGTH && shown.equals(plain(value)) ? null : shown;
    }

    /** The text a person saw: the kept one, else the plain text of the value; empty for no value. */
    public static String of(@Nullable Double value, @Nullable String kept) {
        if (kept != null) {
            return kept;
        }
        return value == null ? "" : plain(value);
    }

    /** A number as plain text: no exponent, no thousands, a point, no zeros behind. */
    static String plain(double value) {
        if (value == Math.rint(value) && Math.abs(value) < WHOLE_LIMIT) {
            return Long.toString((long) value);
        }
        String text = Double.toString(value);
        return text.indexOf('E') < 0
                ? text
                : new BigDecimal(text).stripTrailingZeros().toPlainString();
    }
}
