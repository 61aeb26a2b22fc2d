package org.sharedsafety.text;

import com.ibm.icu.text.DecimalFormat;
import java.util.List;

/** Numbers as a reader sees them: rounded half up, grouped by thousands, never more digits than asked. */
public final class Numbers {
    private static final int MOST_DECIMALS = 8;

    private final Texts texts;

    public Numbers(Texts texts) {
        this.texts = texts;
    }

    /** A number with exactly so many decimals. */
    public String fixed(double value, int decimals) {
        DecimalFormat format = texts.decimals(decimals);
        synchronized (format) {
            String text = format.format(java.math.BigDecimal.valueOf(value));
            return text.startsWith("-") && text.equals("-" + format.format(0)) ? format.format(0) : text;
        }
    }

    /** A number with no more decimals than help: none from 100 on or for whole numbers, one from 10 on, else two. */
    public String plain(double value) {
        double size = Math.abs(value);
        if ((value == Math.rint(value) && size < 1e15) || size >= 100) {
            return fixed(value, 0);
        }
        return fixed(value, size >= 10 ? 1 : 2);
    }

    /** From a lower to an upper end, as they are written: 1.2–3.4, or −0.3 to 0.2 where one lies below zero. */
    public String range(String low, String high) {
        return isNegative(low) || isNegative(high) ? texts.say("number.range", low, high) : low + "–" + high;
    }

    private static boolean isNegative(String number) {
        return number.startsWith("-") || number.startsWith("\u2212");
    }

    /** The same with exactly so many decimals. */
    public String range(double low, double high, int decimals) {
        return range(fixed(low, decimals), fixed(high, decimals));
    }

    /** The same with no more decimals than help. */
    public String range(double low, double high) {
        return range(plain(low), plain(high));
    }

    /** Rising limits of classes with so many decimals, and more where two that differ would look alike. */
    public List<String> limits(List<Double> rising, int decimals) {
        long different = rising.stream().distinct().count();
        int enough = decimals;
        while (enough < MOST_DECIMALS
                && written(rising, enough).stream().distinct().count() < different) {
            enough++;
        }
        return written(rising, enough);
    }

    private List<String> written(List<Double> values, int decimals) {
        return values.stream().map(value -> fixed(value, decimals)).toList();
    }

    /** A whole number. */
    public String count(double value) {
        return fixed(value, 0);
    }
}
