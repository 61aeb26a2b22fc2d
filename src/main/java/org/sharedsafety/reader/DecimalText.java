package org.sharedsafety.reader;

/** Numbers as files write them, such as {@code -12.5} or {@code 1.5E-7}, turned into doubles without loss. */
final class DecimalText {
    private static final double[] POWERS = {
        1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18, 1e19,
        1e20, 1e21, 1e22
    };
    private static final long EXACT = 1L << 53;

    private DecimalText() {}

    /**
     * The nearest double; NaN where the characters are not a finite number.
     *
     * <p>A mantissa below 2^53 over a power of ten up to 10^22 is one exactly rounded division (Clinger, 1990, How to
     * read floating point numbers accurately); anything longer goes the way of the JDK.
     */
    static double parse(char[] text, int length) {
        int i = 0;
        boolean negative = false;
        if (length > 0 && (text[0] == '-' || text[0] == '+')) {
            negative = text[0] == '-';
            i = 1;
        }
        long mantissa = 0;
        int digits = 0;
        int decimals = -1;
        for (; i < length; i++) {
            char c = text[i];
            if (c >= '0' && c <= '9') {
                mantissa = mantissa * 10 + (c - '0');
                digits++;
                if (decimals >= 0) {
                    decimals++;
                }
            } else if (c == '.' && decimals < 0) {
                decimals = 0;
            } else {
                return slow(text, length);
            }
            if (digits > 17) {
                return slow(text, length);
            }
        }
        if (digits == 0) {
            return Double.NaN;
        }
        if (mantissa > EXACT) {
            return slow(text, length);
        }
        double value = decimals > 0 ? mantissa / POWERS[decimals] : mantissa;
        return negative ? -value : value;
    }

    private static double slow(char[] text, int length) {
        for (int i = 0; i < length; i++) {
            char c = text[i];
            if ((c < '0' || c > '9') && c != '.' && c != '-' && c != '+' && c != 'e' && c != 'E') {
                return Double.NaN;
            }
        }
        try {
            double value = Double.parseDouble(new String(text, 0, length));
            return Double.isInfinite(value) ? Double.NaN : value;
        } catch (NumberFormatException notANumber) {
            return Double.NaN;
        }
    }
}
