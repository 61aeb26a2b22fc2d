package org.sharedsafety.model.report;

import java.nio.ByteBuffer;

/**
 * A picture of a report, such as a map.
 *
 * @param png its bytes; kept as a copy that nobody can change
 * @param title what it says, above it
 * @param spoken text for who cannot see it
 * @param width in points as it is shown
 * @param height in points as it is shown
 */
public record ReportPicture(ByteBuffer png, String title, String spoken, int width, int height) {
    public ReportPicture {
        png = ByteBuffer.allocate(png.remaining()).put(png.duplicate()).flip().asReadOnlyBuffer();
    }

    @Override
    public ByteBuffer png() {
        return png.duplicate();
    }

    /** The bytes of the PNG. */
    public byte[] bytes() {
        byte[] copy = new byte[png.remaining()];
        png().get(copy);
        return copy;
    }
}
