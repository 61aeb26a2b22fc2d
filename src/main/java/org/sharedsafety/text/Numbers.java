package org.sharedsafety.text;

import com.ibm.icu.text.DecimalFormat;

/** Numbers as a reader sees them: rounded half up, grouped by thousands, never more digits than asked. */
public final class Numbers {
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

    /** A whole number. */
    public String count(double value) {
        return fixed(value, 0);
    }
}
