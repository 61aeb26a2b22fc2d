package org.sharedsafety.reader;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;

/** What is packed in a gzip file; its check sums are verified at its end. */
record GzipBytes(Path file) implements ByteSource {
    private static final int BUFFER = 1 << 16;

    @Override
    public String name() {
        return Failures.name(file);
    }

    @Override
    public long size() {
        return file.toFile().length();
    }

    @Override
    public CountedStream open() throws IOException {
        CountedStream packed = new CountedStream(Files.newInputStream(file));
        boolean opened = false;
        try {
            CountedStream unpacked =
                    new CountedStream(new Limited(new GZIPInputStream(packed, BUFFER), name(), size()), packed::count);
            opened = true;
            return unpacked;
        } finally {
            if (!opened) {
                packed.close();
            }
        }
    }

    /** Stops a stream that unpacks to far more than its file could hold in earnest. */
    private static final class Limited extends FilterInputStream {
        private final String name;
        private final long packed;
        private long count;

        Limited(InputStream in, String name, long packed) {
            super(in);
            this.name = name;
            this.packed = packed;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            int read = super.read(bytes, offset, length);
            count += Math.max(0, read);
            if (PartStream.isBomb(count, packed)) {
                throw Failures.of("reader.zip-bomb", name);
            }
            return read;
        }
    }
}
