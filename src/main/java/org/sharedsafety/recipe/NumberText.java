package org.sharedsafety.recipe;

/**
 * Reads a number out of a text exactly as it is written, or refuses.
 *
 * <p>Knows grouping in threes ({@code 52,373,312}), a decimal comma where told ({@code 1.234,5}), a percent sign, a
 * currency sign, and the accountant's negative {@code (123)}; the last is only reported, the caller decides. Anything
 * else, {@code 3a} for one, is not a number. One object serves many texts, one after the other.
 */
final class NumberText {

    private static final double[] TENS = {
        1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18
    };
    private static final long EXACT = 1L << 53;

    private final char point;
    private final char grouping;
    private final StringBuilder digits = new StringBuilder();
    private double value;
    private boolean percent;
    private boolean money;
    private boolean accounting;

    NumberText(boolean decimalComma) {
        this.point = decimalComma ? ',' : '.';
        this.grouping = decimalComma ? '.' : ',';
    }

    /** The number read last. */
    double value() {
        return value;
    }

    /** Whether the text read last had a percent sign. */
    boolean percent() {
        return percent;
    }

    /** Whether the text read last had a currency sign. */
    boolean money() {
        return money;
    }

    /** Whether the text read last was a number in brackets, which accountants write for a negative one. */
    boolean accounting() {
        return accounting;
    }

    /** Reads a text; answers false, and leaves no number, where it is not one. */
    boolean parse(String text) {
        percent = false;
        money = false;
        accounting = false;
        int from = 0;
        int to = text.length();
        while (from < to && isSpace(text.charAt(from))) {
            from++;
        }
        while (to > from && isSpace(text.charAt(to - 1))) {
            to--;
        }
        return from < to && (plain(text, from, to) || decorated(text, from, to));
    }

    static boolean isSpace(char c) {
        return c == ' ' || (c >= '\t' && c <= '\r') || c == '\u00a0' || c == '\u202f' || c == '\u2007' || c == '\ufeff';
    }

    /** Sign, digits, point, digits: both parts of mantissa ÷ power of ten are exact, so the quotient is rounded once. */
    private boolean plain(String text, int from, int to) {
        int i = from;
        boolean negative = false;
        char first = text.charAt(i);
        if (first == '-' || first == '+' || first == '\u2212') {
            negative = first != '+';
            i++;
        }
        long mantissa = 0;
        int seen = 0;
        int decimals = -1;
        for (; i < to; i++) {
            char c = text.charAt(i);
            if (c >= '0' && c <= '9') {
                if (++seen > 18) {
                    return false;
                }
                mantissa = mantissa * 10 + (c - '0');
                if (decimals >= 0) {
                    decimals++;
                }
            } else if (c == point && decimals < 0) {
                decimals = 0;
            } else {
                return false;
            }
        }
        if (seen == 0 || mantissa > EXACT) {
            return false;
        }
        double read = decimals > 0 ? mantissa / TENS[decimals] : mantissa;
        value = negative ? -read : read;
        return true;
    }

    private boolean decorated(String text, int start, int end) {
        int from = start;
        int to = end;
        boolean negative = false;
        if (text.charAt(from) == '(' && text.charAt(to - 1) == ')') {
            accounting = true;
            negative = true;
            from++;
            to--;
        }
        if (from < to && isMinus(text.charAt(from))) {
            if (accounting) {
                return false;
            }
            negative = true;
            from++;
        }
        if (from < to && isCurrency(text.charAt(from))) {
            money = true;
            from = skipSpaces(text, from + 1, to);
            if (from < to && isMinus(text.charAt(from)) && !negative) {
                negative = true;
                from++;
            }
        } else if (from < to && isCurrency(text.charAt(to - 1))) {
            money = true;
            to = trimSpaces(text, from, to - 1);
        }
        if (from < to && text.charAt(to - 1) == '%') {
            percent = true;
            to = trimSpaces(text, from, to - 1);
        }
        if (!clean(text, from, to)) {
            return false;
        }
        double read = Double.parseDouble(digits.toString());
        if (Double.isInfinite(read)) {
            return false;
        }
        value = negative ? -read : read;
        return true;
    }

    /** Copies digits, point and exponent into {@code digits}; false where grouping is not in threes. */
    private boolean clean(String text, int from, int to) {
        digits.setLength(0);
        int whole = 0;
        int group = -1;
        int seen = 0;
        boolean fraction = false;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c >= '0' && c <= '9') {
                digits.append(c);
                seen++;
                if (!fraction) {
                    whole++;
                    group = group < 0 ? group : group + 1;
                }
            } else if (!fraction && isGrouping(c)) {
                boolean firstGroup = group < 0;
                if (firstGroup ? whole == 0 || whole > 3 || digits.charAt(0) == '0' : group != 3) {
                    return false;
                }
                group = 0;
            } else if (!fraction && c == point) {
                if (group >= 0 && group != 3) {
                    return false;
                }
                group = -1;
                fraction = true;
                digits.append('.');
            } else if ((c == 'e' || c == 'E') && seen > 0 && group < 0) {
                return exponent(text, i + 1, to);
            } else {
                return false;
            }
        }
        return seen > 0 && (group < 0 || group == 3);
    }

    private boolean exponent(String text, int from, int to) {
        digits.append('e');
        int i = from;
        if (i < to && (text.charAt(i) == '+' || text.charAt(i) == '-')) {
            digits.append(text.charAt(i++));
        }
        if (i >= to || to - i > 3) {
            return false;
        }
        for (; i < to; i++) {
            char c = text.charAt(i);
            if (c < '0' || c > '9') {
                return false;
            }
            digits.append(c);
        }
        return true;
    }

    private boolean isGrouping(char c) {
        return c == grouping || c == '\u00a0' || c == '\u202f' || c == ' ' || c == '\'' || c == '\u2019';
    }

    private static boolean isMinus(char c) {
        return c == '-' || c == '\u2212';
    }

    private static boolean isCurrency(char c) {
        return c == '$' || c == '\u20ac' || c == '\u00a3';
    }

    private static int skipSpaces(String text, int from, int to) {
        int i = from;
        while (i < to && isSpace(text.charAt(i))) {
            i++;
        }
        return i;
    }

    private static int trimSpaces(String text, int from, int to) {
        int i = to;
        while (i > from && isSpace(text.charAt(i - 1))) {
            i--;
        }
        return i;
    }
}
