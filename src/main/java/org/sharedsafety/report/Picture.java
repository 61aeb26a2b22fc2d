package org.sharedsafety.report;

/** A PNG that a report carries. */
public final class Picture {
    private final byte[] png;

    /** Keeps a copy of the bytes. */
    public Picture(byte[] png) {
        this.png = png.clone();
    }

    /** The bytes of the PNG. */
    byte[] png() {
        return png.clone();
    }
}
