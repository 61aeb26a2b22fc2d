package org.sharedsafety.reader;

/** Numbers as files write them, such as {@code -12.5} or {@code 1.5E-7}, turned into doubles without loss. */
final class DecimalText {
    private static final double[] POWERS = {
        1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18, 1e19,
        1e20, 1e21, 1e22
    };
    private static final long EXACT = 1L << 53;
    private static final int LONGEST = 18;

    /** Splits a double into two halves of 26 bits (Veltkamp). */
    private static final double SPLITTER = 0x1p27 + 1;

    private DecimalText() {}

    /**
     * The nearest double; NaN where the characters are not a finite number.
     *
     * <p>A mantissa below 2^53 over a power of ten up to 10^22 is one exactly rounded division (Clinger, 1990, How to
     * read floating point numbers accurately); up to 18 digits are divided with the rest carried along, see
     * {@link #quotient}; anything longer goes the way of the JDK.
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
        boolean any = false;
        int decimals = -1;
        for (; i < length; i++) {
            char c = text[i];
            if (c >= '0' && c <= '9') {
                mantissa = mantissa * 10 + (c - '0');
                any = true;
                digits += (digits > 0 || c != '0') ? 1 : 0;
                if (decimals >= 0) {
                    decimals++;
                }
            } else if (c == '.' && decimals < 0) {
                decimals = 0;
            } else {
                return slow(text, length);
            }
            if (digits > LONGEST || decimals >= POWERS.length) {
                return slow(text, length);
            }
        }
        if (!any) {
            return Double.NaN;
        }
        double power = POWERS[Math.max(0, decimals)];
        double value = mantissa <= EXACT ? mantissa / power : quotient(mantissa, power);
        if (Double.isNaN(value)) {
            return slow(text, length);
        }
        return negative ? -value : value;
    }

    /**
     * The nearest double to an integer over an exact power of ten; NaN where it lies too near the middle between two.
     *
     * <p>The integer is a double and a small rest; the rest of their division, exact by Dekker's product (1971, A
     * floating-point technique for extending the available precision), corrects the quotient to about 100 bits.
     */
    private static double quotient(long mantissa, double power) {
        double high = mantissa;
        double low = mantissa - (long) high;
        double first = high / power;
        double correction = (remainder(high, first, power) + low) / power;
        double sum = first + correction;
        double lost = (first - sum) + correction;
        return Math.abs(lost) < Math.ulp(sum) * 0.499999 ? sum : Double.NaN;
    }

    /** What is left of a number after a product of two is taken away, exactly. */
    private static double remainder(double whole, double a, double b) {
        double aBig = SPLITTER * a - (SPLITTER * a - a);
        double aSmall = a - aBig;
        double bBig = SPLITTER * b - (SPLITTER * b - b);
        double bSmall = b - bBig;
        double product = a * b;
        double error = ((aBig * bBig - product) + aBig * bSmall + aSmall * bBig) + aSmall * bSmall;
        return (whole - product) - error;
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
