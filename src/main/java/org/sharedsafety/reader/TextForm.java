package org.sharedsafety.reader;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.util.List;
import java.util.stream.Collectors;
import org.sharedsafety.job.Progress;

/**
 * How a text file is written.
 *
 * @param charset its encoding
 * @param byteOrderMark how many bytes at its start only tell the encoding
 * @param delimiter the character between fields
 * @param fieldStarts where the fields begin in a text of fixed width, from 1; empty for delimited text
 * @param namesDelimiter whether its first line only names the delimiter, as in {@code sep=;}
 * @param looseQuotes whether blanks stand around quoted fields somewhere
 * @param strayQuotes whether quotation marks may stand where none belongs
 * @param malformed how many places are no text in that encoding
 * @param nulBytes how many NUL bytes stand in it, which are left out
 */
public record TextForm(
        Charset charset,
        int byteOrderMark,
        char delimiter,
        List<Integer> fieldStarts,
        boolean namesDelimiter,
        boolean looseQuotes,
        boolean strayQuotes,
        long malformed,
        long nulBytes) {
    private static final int SAMPLE = 1 << 17;

    public TextForm {
        fieldStarts = List.copyOf(fieldStarts);
    }

    /** Finds out how a file is written, by a look at every byte of it; what the options say is taken as said. */
    static TextForm of(ByteSource file, ReadOptions options, Progress progress) {
        TextScan scan = TextScan.of(file, progress);
        Charset charset = options.charset() == null ? scan.charset() : options.charset();
        long malformed = charset.equals(scan.charset()) ? scan.malformed() : 0;
        TextForm plain = new TextForm(
                charset,
                scan.byteOrderMark(),
                ',',
                List.of(),
                false,
                scan.looseQuotes(),
                scan.strayQuotes(),
                malformed,
                scan.nulBytes());
        String sample = plain.sample(file);
        if (options.fieldStarts() != null && !options.fieldStarts().isEmpty()) {
            return plain.fixed(options.fieldStarts());
        }
        Character named = Delimiters.named(sample);
        Character said = options.delimiter() != null ? options.delimiter() : named;
        if (said != null) {
            return plain.delimited(said, said.equals(named));
        }
        Delimiters.Found found = Delimiters.of(sample);
        if (options.fieldStarts() == null && FixedColumns.mayBe(sample, found)) {
            List<Integer> starts = plain.columns(file, progress);
            if (starts.size() > 1) {
                return plain.fixed(starts);
            }
        }
        return plain.delimited(found.delimiter(), false);
    }

    private TextForm delimited(char by, boolean named) {
        return new TextForm(
                charset, byteOrderMark, by, List.of(), named, looseQuotes, strayQuotes, malformed, nulBytes);
    }

    private TextForm fixed(List<Integer> starts) {
        return new TextForm(
                charset, byteOrderMark, delimiter, starts, false, looseQuotes, strayQuotes, malformed, nulBytes);
    }

    /** Whether its fields stand in columns of fixed width. */
    public boolean isFixed() {
        return !fieldStarts.isEmpty();
    }

    /** The character between fields, or where they begin, as {@code 1,19,26}. */
    public String divider() {
        return isFixed()
                ? fieldStarts.stream().map(String::valueOf).collect(Collectors.joining(","))
                : String.valueOf(delimiter);
    }

    /** CSV, or TSV for tabs, or fixed. */
    public FileFormat format() {
        if (isFixed()) {
            return FileFormat.FIXED;
        }
        return delimiter == '\t' ? FileFormat.TSV : FileFormat.CSV;
    }

    /** The characters of the file behind its byte order mark; bytes that are no text come as U+FFFD. */
    Reader reader(InputStream in) throws IOException {
        in.skipNBytes(byteOrderMark);
        Reader text = new InputStreamReader(
                in,
                charset.newDecoder()
                        .onMalformedInput(CodingErrorAction.REPLACE)
                        .onUnmappableCharacter(CodingErrorAction.REPLACE));
        return nulBytes > 0 ? new NulFilter(text) : text;
    }

    private List<Integer> columns(ByteSource file, Progress progress) {
        FixedColumns columns = new FixedColumns();
        try (LineReader lines = new LineReader(reader(file.open()), file.name())) {
            for (String line = lines.next(); line != null; line = lines.next()) {
                columns.take(line);
                if ((lines.number() & 0xff) == 0) {
                    progress.checkCancelled();
                }
            }
        } catch (IOException failed) {
            throw Failures.reading(file.name(), failed);
        }
        return columns.starts();
    }

    private String sample(ByteSource file) {
        try (BufferedReader reader = new BufferedReader(reader(file.open()))) {
            char[] chars = new char[SAMPLE];
            int length = 0;
            for (int read = 0; read >= 0 && length < SAMPLE; read = reader.read(chars, length, SAMPLE - length)) {
                length += read;
            }
            return new String(chars, 0, length);
        } catch (IOException failed) {
            throw Failures.reading(file.name(), failed);
        }
    }
}
