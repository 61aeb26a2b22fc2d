package org.sharedsafety.reader;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.model.SheetRow;

/**
 * Reads delimited text whose quotation marks do not all stand where they belong, as spreadsheet programs do.
 *
 * <p>What follows a closing mark up to the delimiter belongs to the field ({@code "a"b} is {@code ab}) and is listed as a
 * problem of its cell. Where a field with such a mark has run over the end of a line, rows may have run together: that
 * is refused.
 */
final class LooseCsv implements AutoCloseable {
    private static final int END = -1;

    private final Reader text;
    private final String name;
    private final char delimiter;
    private final boolean blanksAround;
    private final int maxField;
    private final TextRows rows;
    private char[] field = new char[256];
    private int length;
    private int next;
    private long line = 1;

    LooseCsv(Reader text, String name, TextForm form, int maxField, TextRows rows) throws IOException {
        this.text = new BufferedReader(text, 1 << 16);
        this.name = name;
        this.delimiter = form.delimiter();
        this.blanksAround = form.looseQuotes();
        this.maxField = maxField;
        this.rows = rows;
        this.next = this.text.read();
    }

    /** The next record; null at the end. */
    @Nullable
    SheetRow next() throws IOException {
        if (next == END) {
            return null;
        }
        long first = line;
        rows.begin();
        boolean more = true;
        while (more) {
            more = readField(first);
        }
        return rows.finish();
    }

    /** Reads a field and what ends it; answers whether the record goes on. */
    private boolean readField(long first) throws IOException {
        length = 0;
        while (blanksAround && next == ' ') {
            append((char) next, first);
            advance();
        }
        boolean quoted = next == '"';
        boolean stray = false;
        if (quoted) {
            length = 0;
            stray = !readQuoted(first);
        }
        while (!endsField()) {
            append((char) next, first);
            advance();
        }
        rows.field(field, 0, length, quoted);
        if (stray) {
            rows.problem("problem.stray-quote");
        }
        if (next == delimiter) {
            advance();
            return true;
        }
        if (next == '\r') {
            advance();
            if (next == '\n') {
                advance();
            }
            line++;
        } else if (next == '\n') {
            advance();
            line++;
        }
        return false;
    }

    /** Reads from the opening mark to behind the closing one; answers whether nothing but the field's end follows. */
    private boolean readQuoted(long first) throws IOException {
        long start = line;
        advance();
        while (true) {
            if (next == END) {
                if (line > start) {
                    throw Failures.of("reader.quotes", name, first);
                }
                return false;
            }
            if (next == '"') {
                advance();
                if (next != '"') {
                    break;
                }
            }
            line += next == '\n' ? 1 : 0;
            append((char) next, first);
            advance();
        }
        int inside = length;
        while (blanksAround && next == ' ') {
            append((char) next, first);
            advance();
        }
        if (endsField()) {
            length = inside;
            return true;
        }
        if (line > start) {
            throw Failures.of("reader.quotes", name, first);
        }
        return false;
    }

    private boolean endsField() {
        return next == END || next == delimiter || next == '\n' || next == '\r';
    }

    private void advance() throws IOException {
        next = text.read();
    }

    private void append(char c, long first) {
        if (length == maxField) {
            throw Failures.of("reader.field-too-long", name, first);
        }
        if (length == field.length) {
            field = Arrays.copyOf(field, Math.min(maxField, length * 2));
        }
        field[length++] = c;
    }

    @Override
    public void close() throws IOException {
        text.close();
    }
}
