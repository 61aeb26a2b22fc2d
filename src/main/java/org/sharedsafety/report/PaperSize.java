package org.sharedsafety.report;

/** Paper, upright. */
public enum PaperSize {
    A1(594, 841),
    A3(297, 420),
    TABLOID(279.4, 431.8),
    A4(210, 297),
    LETTER(215.9, 279.4);

    private static final double MILLIMETERS = 25.4;
    private static final double PIXELS = 96;

    private final double wide;
    private final double high;

    PaperSize(double wide, double high) {
        this.wide = wide;
        this.high = high;
    }

    /** In pixels, 96 an inch. */
    public double width() {
        return wide / MILLIMETERS * PIXELS;
    }

    /** In pixels, 96 an inch. */
    public double height() {
        return high / MILLIMETERS * PIXELS;
    }
}
