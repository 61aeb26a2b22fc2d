package org.sharedsafety.reader;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/** Leaves out the NUL characters that some old exports pad their text with. */
final class NulFilter extends FilterReader {
    NulFilter(Reader in) {
        super(in);
    }

    @Override
    public int read() throws IOException {
        int c = super.read();
        while (c == 0) {
            c = super.read();
        }
        return c;
    }

    @Override
    public int read(char[] chars, int offset, int length) throws IOException {
        int kept = 0;
        while (kept == 0) {
            int read = super.read(chars, offset, length);
            if (read <= 0) {
                return read;
            }
            for (int i = offset; i < offset + read; i++) {
                if (chars[i] != 0) {
                    chars[offset + kept++] = chars[i];
                }
            }
        }
        return kept;
    }
}
