package org.sharedsafety.reader;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/** A stream that knows how many bytes of its file have gone by: packed ones where the file is packed. */
final class CountedStream extends FilterInputStream {
    private final @Nullable LongSupplier counter;
    private long count;

    /** Counts the bytes of the stream itself. */
    CountedStream(InputStream in) {
        super(in);
        this.counter = null;
    }

    /** Asks another one, which counts what is below. */
    CountedStream(InputStream in, LongSupplier counter) {
        super(in);
        this.counter = counter;
    }

    long count() {
        return counter == null ? count : counter.getAsLong();
    }

    @Override
    public int read() throws IOException {
        int read = super.read();
        count += read < 0 ? 0 : 1;
        return read;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        int read = super.read(bytes, offset, length);
        count += Math.max(0, read);
        return read;
    }
}
