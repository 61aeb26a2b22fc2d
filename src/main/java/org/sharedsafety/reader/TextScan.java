package org.sharedsafety.reader;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.sharedsafety.job.Progress;

/**
 * A look at every byte of a text file, which settles its encoding.
 *
 * <p>A byte order mark decides; then NUL bytes in every second place (UTF-16 without a mark); then whether all of it is
 * valid UTF-8; else it is windows-1252, unless the bytes that are not UTF-8 are a rare blemish in a UTF-8 file.
 */
final class TextScan {
    private static final int BLOCK = 1 << 16;

    /** So many valid UTF-8 sequences for each broken one make a file UTF-8 with blemishes. */
    private static final int BLEMISH = 20;

    private final ByteSource file;
    private long bytes;
    private long evenNuls;
    private long oddNuls;
    private long sequences;
    private long broken;
    private long controls;
    private boolean looseQuotes;
    private boolean strayQuotes;
    private long quotes;
    private int beforeQuote;
    private long printable;
    private int head;
    private int pending;
    private int last;
    private int lastButOne;

    private TextScan(ByteSource file) {
        this.file = file;
    }

    static TextScan of(ByteSource file, Progress progress) {
        TextScan scan = new TextScan(file);
        try (InputStream in = file.open()) {
            byte[] block = new byte[BLOCK];
            for (int read = in.read(block); read >= 0; read = in.read(block)) {
                progress.checkCancelled();
                scan.take(block, read);
            }
        } catch (IOException failed) {
            throw Failures.reading(file.name(), failed);
        }
        scan.judge();
        return scan;
    }

    private void take(byte[] block, int length) {
        for (int i = 0; i < length; i++) {
            int b = block[i];
            if (bytes + i < 4) {
                head = (head << 8) | (b & 0xff);
            }
            if (last == '"') {
                afterQuote(b);
            }
            if (b > '"' && pending == 0) {
                printable++;
                if (lastButOne == '"') {
                    looseAfter(b);
                }
            } else {
                other(b, bytes + i);
            }
            lastButOne = last;
            last = b;
        }
        bytes += length;
    }

    /** A quote, a blank, then a delimiter: blanks stand behind a quoted field. */
    private void looseAfter(int b) {
        if (last == ' ' && isDelimiter(b)) {
            looseQuotes = true;
        }
    }

    /** A quote that stands in the middle of other characters opens nothing and closes nothing. */
    private void afterQuote(int b) {
        if (!isEdge(beforeQuote) && !isEdge(b)) {
            strayQuotes = true;
        }
    }

    private static boolean isEdge(int b) {
        return b == 0 || b == '"' || b == '\n' || b == '\r' || isDelimiter(b);
    }

    /** Everything but printable ASCII behind the quotation mark. */
    private void other(int b, long position) {
        if (pending > 0) {
            if ((b & 0xc0) == 0x80) {
                pending--;
                sequences += pending == 0 ? 1 : 0;
                return;
            }
            broken++;
            pending = 0;
        }
        if (b < 0) {
            printable++;
            begin(b & 0xff);
        } else if (b == 0) {
            evenNuls += 1 - (position & 1);
            oddNuls += position & 1;
        } else if (b == '"') {
            printable++;
            quotes++;
            beforeQuote = last == ' ' && isDelimiter(lastButOne) ? lastButOne : last;
            looseQuotes |= last == ' ' && isDelimiter(lastButOne);
        } else if (b < ' ' && b != '\t' && b != '\n' && b != '\r' && b != '\f') {
            controls++;
        } else if (b > ' ') {
            printable++;
        }
    }

    private void begin(int b) {
        if (b >= 0xc2 && b <= 0xdf) {
            pending = 1;
        } else if (b >= 0xe0 && b <= 0xef) {
            pending = 2;
        } else if (b >= 0xf0 && b <= 0xf4) {
            pending = 3;
        } else {
            broken++;
        }
    }

    private static boolean isDelimiter(int b) {
        return b == ',' || b == ';' || b == '\t' || b == '|';
    }

    private void judge() {
        if (pending > 0) {
            broken++;
        }
        if (printable <= byteOrderMark()) {
            throw Failures.of("reader.empty-file", file.name());
        }
        if (!utf16() && (controls > bytes / 100 || evenNuls + oddNuls > Math.max(64, bytes / 10))) {
            throw Failures.notASpreadsheet(file.name(), "binary");
        }
    }

    private boolean startsWith(int mark, int length) {
        return bytes >= length && head >>> (8 * (Math.min(4, (int) Math.min(bytes, 4)) - length)) == mark;
    }

    private boolean utf16() {
        return startsWith(0xfffe, 2) || startsWith(0xfeff, 2) || mostlyNul(oddNuls) || mostlyNul(evenNuls);
    }

    /** Latin text in UTF-16 has a NUL in nearly every second place. */
    private boolean mostlyNul(long nuls) {
        return bytes >= 4 && nuls > bytes * 3 / 10 && (evenNuls + oddNuls) - nuls <= bytes / 100;
    }

    Charset charset() {
        if (startsWith(0xefbbbf, 3)) {
            return StandardCharsets.UTF_8;
        }
        if (startsWith(0xfffe, 2) || (!startsWith(0xfeff, 2) && mostlyNul(oddNuls))) {
            return StandardCharsets.UTF_16LE;
        }
        if (startsWith(0xfeff, 2) || mostlyNul(evenNuls)) {
            return StandardCharsets.UTF_16BE;
        }
        boolean utf8 = broken == 0 || broken * BLEMISH < sequences;
        return utf8 ? StandardCharsets.UTF_8 : Charset.forName("windows-1252");
    }

    int byteOrderMark() {
        if (startsWith(0xefbbbf, 3)) {
            return 3;
        }
        return startsWith(0xfffe, 2) || startsWith(0xfeff, 2) ? 2 : 0;
    }

    /** Places that are no UTF-8 in a file that otherwise is. */
    long malformed() {
        return charset().equals(StandardCharsets.UTF_8) ? broken : 0;
    }

    /** NUL bytes that are no part of a character. */
    long nulBytes() {
        return utf16() ? 0 : evenNuls + oddNuls;
    }

    boolean looseQuotes() {
        return looseQuotes;
    }

    /** Whether quotation marks may stand where none belongs; never false where one does. */
    boolean strayQuotes() {
        return quotes > 0 && (strayQuotes || quotes % 2 == 1 || utf16());
    }
}
