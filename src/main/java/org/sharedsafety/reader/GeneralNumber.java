package org.sharedsafety.reader;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * A number in the format General, as Excel shows it in a wide column: at most 11 characters beside the sign.
 *
 * <p>Longer decimals are rounded half up to what fits; whole numbers from 10^11 on, and numbers below 10^-4 that do
 * not fit, are written with an exponent and six digits.
 */
final class GeneralNumber {
    private static final int WIDTH = 11;
    private static final double LONGEST = 1e11;
    private static final double[] POWERS = {1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10};

    /** More than a number below 10^11 can be off after one multiplication. */
    private static final double DOUBT = 1e-3;

    private GeneralNumber() {}

    /** The shown text of a number whose characters in the file are at hand: most are shown as they are written. */
    static String shown(double value, char[] text, int length) {
        return asWritten(text, length) ? new String(text, 0, length) : shown(value);
    }

    private static boolean asWritten(char[] text, int length) {
        int start = length > 0 && text[0] == '-' ? 1 : 0;
        int digits = length - start;
        if (digits < 1 || digits > WIDTH || text[start] == '.' || text[length - 1] == '.') {
            return false;
        }
        boolean point = false;
        for (int i = start; i < length; i++) {
            if (text[i] == '.') {
                if (point) {
                    return false;
                }
                point = true;
            } else if (text[i] < '0' || text[i] > '9') {
                return false;
            }
        }
        boolean zeroFirst = text[start] == '0';
        boolean plainFirst = !zeroFirst || digits == 1 || text[start + 1] == '.';
        boolean negativeZero = start == 1 && digits == 1 && zeroFirst;
        return plainFirst && !negativeZero && !(point && text[length - 1] == '0');
    }

    static String shown(double value) {
        double size = Math.abs(value);
        if (size == Math.rint(size) && size < LONGEST) {
            return Long.toString((long) value);
        }
        if (size >= 1e-4 && size < LONGEST) {
            String quick = quick(value < 0, size);
            if (quick != null) {
                return quick;
            }
        }
        BigDecimal exact = BigDecimal.valueOf(value);
        if (size < LONGEST) {
            BigDecimal all = exact.abs().stripTrailingZeros();
            String plain = all.toPlainString();
            if (plain.length() <= WIDTH) {
                return signed(value, plain);
            }
            if (size >= 1e-4) {
                int whole = Math.max(1, all.precision() - all.scale());
                BigDecimal rounded = all.setScale(Math.max(0, WIDTH - 1 - whole), RoundingMode.HALF_UP);
                if (rounded.compareTo(new BigDecimal("100000000000")) < 0) {
                    return signed(value, stripped(rounded));
                }
            }
        }
        return signed(value, scientific(exact.abs()));
    }

    /** The number rounded to the decimals that fit, in integers; null where it lies too near a half to be sure. */
    private static @Nullable String quick(boolean negative, double size) {
        int whole = 1;
        while (whole < WIDTH && size >= POWERS[whole]) {
            whole++;
        }
        int decimals = Math.max(0, WIDTH - 1 - whole);
        double scaled = size * POWERS[decimals];
        long number = (long) scaled;
        double rest = scaled - number;
        if (Math.abs(rest - 0.5) < DOUBT) {
            return null;
        }
        number += rest > 0.5 ? 1 : 0;
        if (number >= LONGEST) {
            return null;
        }
        return written(negative, number, decimals);
    }

    private static String written(boolean negative, long number, int decimals) {
        long rest = number;
        int places = decimals;
        while (places > 0 && rest % 10 == 0) {
            rest /= 10;
            places--;
        }
        char[] out = new char[WIDTH + 3];
        int at = out.length;
        for (int i = 0; i < places; i++) {
            out[--at] = (char) ('0' + rest % 10);
            rest /= 10;
        }
        if (places > 0) {
            out[--at] = '.';
        }
        do {
            out[--at] = (char) ('0' + rest % 10);
            rest /= 10;
        } while (rest > 0);
        if (negative) {
            out[--at] = '-';
        }
        return new String(out, at, out.length - at);
    }

    private static String stripped(BigDecimal number) {
        return number.scale() > 0 ? number.stripTrailingZeros().toPlainString() : number.toPlainString();
    }

    private static String signed(double value, String text) {
        return value < 0 ? "-" + text : text;
    }

    private static String scientific(BigDecimal number) {
        BigDecimal six = number.round(new MathContext(6, RoundingMode.HALF_UP)).stripTrailingZeros();
        int exponent = six.precision() - six.scale() - 1;
        String mantissa = six.scaleByPowerOfTen(-exponent).toPlainString();
        int power = Math.abs(exponent);
        return mantissa + (exponent < 0 ? "E-" : "E+") + (power < 10 ? "0" : "") + power;
    }
}
