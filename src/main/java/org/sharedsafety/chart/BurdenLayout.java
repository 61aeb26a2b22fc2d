package org.sharedsafety.chart;

import java.util.List;

/**
 * Where the columns of a burden lie in a width: names, bars, counts, rates, ratios.
 *
 * @param names width of the names
 * @param ticks shares, 0 to 1
 */
record BurdenLayout(
        double names,
        double barsLeft,
        double barsRight,
        double greatest,
        double countRight,
        double rateRight,
        double ratioRight,
        boolean showsRate,
        boolean inline,
        double ratioWide,
        List<Double> ticks) {
    /** From this width on there is room for an interval beside a ratio. */
    private static final double ROOM_FOR_INTERVALS = 560;

    /** Rows up to this number are high enough for the interval to stand under the ratio. */
    private static final int HIGH = 8;

    private static final double TEXT = 12;
    private static final double NAME = 13;
    private static final double LABEL = 44;

    static BurdenLayout of(BurdenRows rows, double width, boolean narrow) {
        double widest = rows.rows().stream()
                .mapToDouble(row -> Typeface.REGULAR.width(row.name(), NAME))
                .max()
                .orElse(0);
        double names = Math.min(widest, width * (narrow ? 0.22 : 0.26));
        boolean inline = width >= ROOM_FOR_INTERVALS && rows.rows().size() > HIGH;
        double ratioWide = column("", rows, row -> row.ratio(), row -> "");
        double interval = column("", rows, row -> "", row -> row.interval());
        double ratio = column(rows.ratioHead(), rows, row -> row.ratio(), row -> row.interval());
        ratio = inline ? Math.max(ratio, ratioWide + 8 + interval) : ratio;
        double rate = rows.hasRates() ? column(rows.rateHead(), rows, row -> row.rate(), row -> row.rateInterval()) : 0;
        double count = column(rows.countHead(), rows, row -> row.count(), row -> "");
        boolean showsRate = rows.hasRates() && width - names - ratio - rate - count > 240;
        double rateRight = width - ratio - 16;
        double countRight = showsRate ? rateRight - rate - 16 : rateRight;
        double left = names + 14;
        double right = Math.max(left + 30, countRight - count - 12);
        double greatest = rows.rows().stream()
                .mapToDouble(row -> Math.max(row.people(), row.events()))
                .max()
                .orElse(1);
        double top = greatest > 0 ? greatest : 1;
        List<Double> ticks = Ticks.inside(0, top, right - left < 160 ? 2 : 4);
        return new BurdenLayout(
                names,
                left,
                right,
                top * (right - left) / Math.max(20, right - left - LABEL),
                countRight,
                rateRight,
                width,
                showsRate,
                inline,
                ratioWide,
                ticks);
    }

    private static double column(
            String head,
            BurdenRows rows,
            java.util.function.Function<BurdenRows.Row, String> value,
            java.util.function.Function<BurdenRows.Row, String> under) {
        double wide = Typeface.REGULAR.width(head, TEXT);
        for (BurdenRows.Row row : rows.rows()) {
            wide = Math.max(wide, Typeface.SEMIBOLD.width(value.apply(row), row.strong() ? 16 : NAME));
            wide = Math.max(wide, Typeface.REGULAR.width(under.apply(row), TEXT));
        }
        return wide;
    }

    double x(double share) {
        return barsLeft + length(share);
    }

    double length(double share) {
        return share / greatest * (barsRight - barsLeft);
    }
}
