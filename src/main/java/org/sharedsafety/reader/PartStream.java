package org.sharedsafety.reader;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;

/**
 * One inflated part of a zip that counts its bytes, stops a zip bomb and verifies the check sum at the end.
 *
 * <p>Neither the zip classes of the JDK nor those of POI verify check sums of single parts, so a flipped bit could
 * change a number unseen.
 */
final class PartStream extends InputStream {
    /** Sheets of real workbooks inflate 5 to 40 times. */
    private static final long MAX_RATIO = 200;

    private static final long FREE = 16L << 20;
    private static final long MAX_PART = 6L << 30;

    private final Path file;
    private final ZipEntry entry;
    private final InputStream in;
    private final CRC32 sum = new CRC32();
    private long count;
    private boolean verified;

    PartStream(Path file, ZipEntry entry, InputStream in) {
        this.file = file;
        this.entry = entry;
        this.in = in;
    }

    String name() {
        return entry.getName();
    }

    /** How many inflated bytes have gone by. */
    long count() {
        return count;
    }

    /** How many inflated bytes the zip says there are; 0 or less where it does not. */
    long size() {
        return entry.getSize();
    }

    /** Whether so many inflated bytes out of so many packed ones can only be meant to harm. */
    static boolean isBomb(long inflated, long packed) {
        return inflated > MAX_PART || (inflated > FREE && inflated > MAX_RATIO * Math.max(1, packed));
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        int read = in.read(bytes, offset, length);
        if (read > 0) {
            sum.update(bytes, offset, read);
            count += read;
            if (isBomb(count, entry.getCompressedSize())) {
                throw Failures.of("reader.zip-bomb", file);
            }
        } else if (read < 0 && !verified) {
            verified = true;
            if (entry.getCrc() != -1 && entry.getCrc() != sum.getValue()) {
                throw Failures.damaged(file, entry.getName());
            }
        }
        return read;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
