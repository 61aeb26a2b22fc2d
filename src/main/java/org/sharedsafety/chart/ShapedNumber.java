package org.sharedsafety.chart;

import org.sharedsafety.model.report.NumberShape;
import org.sharedsafety.text.Numbers;

/** A report's number as its reader sees it, in the shape that its cell has in the workbook. */
public final class ShapedNumber {
    private ShapedNumber() {}

    /** The number in words of a language. */
    public static String say(double value, NumberShape shape, Numbers numbers) {
        return switch (shape) {
            case COUNT -> numbers.fixed(value, 0);
            case DOLLARS -> "$" + numbers.fixed(value, 0);
            case YEAR -> Long.toString(Math.round(value));
            case ONE_DECIMAL -> numbers.fixed(value, 1);
            case TWO_DECIMALS -> numbers.fixed(value, 2);
            case FOUR_DECIMALS -> numbers.fixed(value, 4);
            case PERCENT -> numbers.fixed(value * 100, 1) + " %";
        };
    }
}
