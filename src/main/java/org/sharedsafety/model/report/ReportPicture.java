package org.sharedsafety.model.report;

import java.io.ByteArrayInputStream;
import java.io.InputStream;

/** A picture of a report, such as a map. */
public final class ReportPicture {
    private final byte[] png;
    private final String title;
    private final String spoken;
    private final int width;
    private final int height;

    /**
     * Keeps a copy of the bytes.
     *
     * @param spoken text for who cannot see it
     * @param width in points as it is shown
     * @param height in points as it is shown
     */
    public ReportPicture(byte[] png, String title, String spoken, int width, int height) {
        this.png = png.clone();
        this.title = title;
        this.spoken = spoken;
        this.width = width;
        this.height = height;
    }

    /** The PNG from its beginning. */
    public InputStream open() {
        return new ByteArrayInputStream(png);
    }

    /** What it says, above it. */
    public String title() {
        return title;
    }

    /** Text for who cannot see it. */
    public String spoken() {
        return spoken;
    }

    /** Points as shown. */
    public int width() {
        return width;
    }

    /** Points as shown. */
    public int height() {
        return height;
    }
}
