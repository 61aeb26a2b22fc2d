package org.sharedsafety.reader;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The commonest number formats ({@code 0}, {@code 0.00}, {@code #,##0.0}, {@code 0.0%}) written out by hand. */
final class FixedNumber {
    private static final Pattern SHAPE = Pattern.compile("(#,##)?0(?:\\.(0{1,6}))?(%)?");
    private static final double[] POWERS = {1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8};

    /** Below this a scaled number is right to well within {@link #DOUBT}. */
    private static final double SAFE = 1e9;

    private static final double DOUBT = 1e-4;

    private final boolean grouped;
    private final int decimals;
    private final boolean percent;

    private FixedNumber(boolean grouped, int decimals, boolean percent) {
        this.grouped = grouped;
        this.decimals = decimals;
        this.percent = percent;
    }

    /** The format in this class's terms, or null where it is another kind. */
    static @Nullable FixedNumber of(String format) {
        Matcher matcher = SHAPE.matcher(format);
        if (!matcher.matches()) {
            return null;
        }
        int decimals = matcher.group(2) == null ? 0 : matcher.group(2).length();
        return new FixedNumber(matcher.group(1) != null, decimals, matcher.group(3) != null);
    }

    /** The shown text, or null where the number is too large or too near a half to be rounded this way. */
    @Nullable
    String shown(double value) {
        double scaled = Math.abs(value) * POWERS[decimals + (percent ? 2 : 0)];
        if (!(scaled < SAFE)) {
            return null;
        }
        long whole = (long) scaled;
        double rest = scaled - whole;
        if (Math.abs(rest - 0.5) < DOUBT) {
            return null;
        }
        return written(value < 0, rest > 0.5 ? whole + 1 : whole);
    }

    private String written(boolean negative, long number) {
        char[] out = new char[24];
        int at = out.length;
        if (percent) {
            out[--at] = '%';
        }
        long rest = number;
        for (int i = 0; i < decimals; i++) {
            out[--at] = (char) ('0' + rest % 10);
            rest /= 10;
        }
        if (decimals > 0) {
            out[--at] = '.';
        }
        int digits = 0;
        do {
            if (grouped && digits > 0 && digits % 3 == 0) {
                out[--at] = ',';
            }
            out[--at] = (char) ('0' + rest % 10);
            rest /= 10;
            digits++;
        } while (rest > 0);
        if (negative) {
            out[--at] = '-';
        }
        return new String(out, at, out.length - at);
    }
}
