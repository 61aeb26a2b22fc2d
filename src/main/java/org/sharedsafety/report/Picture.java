package org.sharedsafety.report;

import java.io.ByteArrayInputStream;
import java.io.InputStream;

/** A PNG that a report carries. */
public final class Picture {
    private final byte[] png;

    /** Keeps a copy of the bytes. */
    public Picture(byte[] png) {
        this.png = png.clone();
    }

    /** The PNG from its beginning. */
    public InputStream open() {
        return new ByteArrayInputStream(png);
    }

    /** The bytes of the PNG. */
    byte[] png() {
        return png.clone();
    }
}
