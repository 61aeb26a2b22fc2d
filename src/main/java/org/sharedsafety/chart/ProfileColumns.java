package org.sharedsafety.chart;

/**
 * Where the columns of a profile begin, the same for its heads and its rows.
 *
 * @param measure name, unit and count
 * @param strip where the place lies among the others
 * @param spark the years before
 * @param change what changed, and who answers for it
 * @param end right end of the last column
 */
public record ProfileColumns(double measure, double value, double strip, double spark, double change, double end) {
    private static final double PAD = 4;
    private static final double GAP = 18;

    /** The columns in a width. */
    public static ProfileColumns of(double width) {
        double inside = width - 2 * PAD;
        return new ProfileColumns(
                PAD,
                PAD + inside * 0.275,
                PAD + inside * 0.41,
                PAD + inside * 0.655,
                PAD + inside * 0.80,
                PAD + inside);
    }

    double measureRoom() {
        return value - measure - GAP;
    }

    double valueRoom() {
        return strip - value - 8;
    }

    double stripRoom() {
        return spark - strip - GAP;
    }

    double sparkRoom() {
        return change - spark - GAP;
    }

    double changeRoom() {
        return end - change;
    }
}
