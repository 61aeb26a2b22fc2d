package org.sharedsafety.reader;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import org.jspecify.annotations.Nullable;

/** Lines of a text that end in LF, CR or both, none of them longer than a table could have. */
final class LineReader implements AutoCloseable {
    private static final int MAX_LINE = 1 << 20;

    private final BufferedReader text;
    private final String name;
    private final StringBuilder line = new StringBuilder();
    private boolean afterReturn;
    private int number;

    LineReader(Reader text, String name) {
        this.text = new BufferedReader(text, 1 << 16);
        this.name = name;
    }

    /** The next line, form feeds left out; null at the end. */
    @Nullable
    String next() throws IOException {
        line.setLength(0);
        boolean any = false;
        for (int c = text.read(); c >= 0; c = text.read()) {
            if (c == '\n' && afterReturn) {
                afterReturn = false;
                continue;
            }
            any = true;
            afterReturn = c == '\r';
            if (c == '\n' || c == '\r') {
                break;
            }
            if (c != '\f') {
                line.append((char) c);
            }
            if (line.length() > MAX_LINE) {
                throw Failures.of("reader.field-too-long", name, (long) number + 1);
            }
        }
        if (!any) {
            return null;
        }
        number++;
        return line.toString();
    }

    /** How many lines have been read. */
    int number() {
        return number;
    }

    @Override
    public void close() throws IOException {
        text.close();
    }
}
