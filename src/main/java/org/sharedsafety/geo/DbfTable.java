package org.sharedsafety.geo;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The attributes of a shapefile: a dBase table, all of it as text; whole numbers without decimals, so that they serve
 * as codes.
 */
final class DbfTable {
    private static final int FIELD = 32;
    private static final int MOST_ROWS = 5_000_000;

    private final Map<String, Column> columns = new LinkedHashMap<>();
    private final byte[] data;
    private final int width;
    private final int rows;
    private final Charset charset;

    /** Where a field stands in a row. */
    private record Column(int start, int length, char type) {}

    private DbfTable(byte[] header, byte[] data, int width, int rows, @Nullable String codePage) {
        this.data = data;
        this.width = width;
        this.rows = rows;
        int start = 1;
        for (int at = FIELD; at + FIELD <= header.length && header[at] != 0x0d; at += FIELD) {
            int end = at;
            while (end < at + 11 && header[end] != 0) {
                end++;
            }
            String name = new String(header, at, end - at, StandardCharsets.ISO_8859_1).strip();
            int length = header[at + 16] & 0xff;
            columns.putIfAbsent(name, new Column(start, length, (char) (header[at + 11] & 0xff)));
            start += length;
        }
        this.charset = charset(codePage, header[29] & 0xff);
    }

    /**
     * Reads a table.
     *
     * @param codePage the content of the .cpg file beside, or null
     */
    static DbfTable read(InputStream in, @Nullable String codePage) throws IOException {
        byte[] start = in.readNBytes(FIELD);
        if (start.length < FIELD) {
            throw new EOFException("the attributes end too early");
        }
        ByteBuffer head = ByteBuffer.wrap(start).order(ByteOrder.LITTLE_ENDIAN);
        int rows = head.getInt(4);
        int headerLength = head.getShort(8) & 0xffff;
        int width = head.getShort(10) & 0xffff;
        if (rows < 0 || rows > MOST_ROWS || headerLength < FIELD || width < 1) {
            throw new IOException("no dBase table");
        }
        byte[] header = java.util.Arrays.copyOf(start, headerLength);
        if (in.readNBytes(header, FIELD, headerLength - FIELD) < headerLength - FIELD) {
            throw new EOFException("the attributes end too early");
        }
        if ((long) rows * width > Integer.MAX_VALUE - 16) {
            throw new IOException("too many attributes");
        }
        byte[] data = in.readNBytes(rows * width);
        // Some writers leave the last row short.
        if (data.length < (rows - 1L) * width) {
            throw new EOFException("the attributes end too early");
        }
        return new DbfTable(header, java.util.Arrays.copyOf(data, rows * width), width, rows, codePage);
    }

    private Charset charset(@Nullable String codePage, int language) {
        Charset said = codePage == null ? null : named(codePage.strip());
        if (said != null) {
            return said;
        }
        if (isUtf8()) {
            return StandardCharsets.UTF_8;
        }
        boolean dos = language == 1 || language == 2;
        return Charset.forName(dos ? (language == 1 ? "IBM437" : "IBM850") : "windows-1252");
    }

    private static @Nullable Charset named(String codePage) {
        String plain = codePage.toUpperCase(Locale.ROOT).replaceFirst("^(ANSI|OEM|CP) ?", "");
        String name = plain.matches("88591?[0-9]?") ? plain.replaceFirst("8859", "ISO-8859-") : plain;
        try {
            if (name.matches("[0-9]{3,4}")) {
                return Charset.forName((name.startsWith("125") ? "windows-" : "IBM") + name);
            }
            return Charset.forName(
                    name.replaceFirst("^ISO[ -]?8859[ -]?", "ISO-8859-").replace('_', '-'));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
            return null;
        }
    }

    private boolean isUtf8() {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(data));
            return true;
        } catch (CharacterCodingException other) {
            return false;
        }
    }

    List<String> fields() {
        return new ArrayList<>(columns.keySet());
    }

    int size() {
        return rows;
    }

    /** Whether a row is marked as deleted; its shape is still there. */
    boolean isDeleted(int row) {
        return data[row * width] == '*';
    }

    /** A field of a row, empty where it holds nothing. */
    String value(int row, String field) {
        Column column = columns.get(field);
        if (column == null || column.start + column.length > width) {
            return "";
        }
        String text = new String(data, row * width + column.start, column.length, charset)
                .replace("\0", "")
                .strip();
        if (column.type != 'N' && column.type != 'F') {
            return text;
        }
        return text.startsWith("*") ? "" : number(text);
    }

    private static String number(String text) {
        try {
            BigDecimal value = new BigDecimal(text);
            BigDecimal whole = value.stripTrailingZeros();
            return whole.scale() <= 0 && whole.precision() - whole.scale() < 20 ? whole.toPlainString() : text;
        } catch (NumberFormatException notANumber) {
            return text;
        }
    }
}
