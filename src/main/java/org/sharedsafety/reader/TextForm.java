package org.sharedsafety.reader;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.file.Files;
import java.nio.file.Path;
import org.sharedsafety.job.Progress;

/**
 * How a text file is written.
 *
 * @param charset its encoding
 * @param byteOrderMark how many bytes at its start only tell the encoding
 * @param delimiter the character between fields
 * @param looseQuotes whether blanks stand around quoted fields somewhere
 * @param malformed how many places are no text in that encoding
 * @param nulBytes how many NUL bytes stand in it, which are left out
 */
public record TextForm(
        Charset charset, int byteOrderMark, char delimiter, boolean looseQuotes, long malformed, long nulBytes) {
    private static final int SAMPLE = 1 << 17;

    /** Finds out how a file is written, by a look at every byte of it; what the options say is taken as said. */
    static TextForm of(Path file, ReadOptions options, Progress progress) {
        TextScan scan = TextScan.of(file, progress);
        Charset charset = options.charset() == null ? scan.charset() : options.charset();
        int mark = scan.byteOrderMark();
        String sample = sample(file, charset, mark);
        char delimiter = options.delimiter() == null ? Delimiters.of(sample) : options.delimiter();
        long malformed = charset.equals(scan.charset()) ? scan.malformed() : 0;
        return new TextForm(charset, mark, delimiter, scan.looseQuotes(), malformed, scan.nulBytes());
    }

    /** CSV, or TSV for tabs. */
    public FileFormat format() {
        return delimiter == '\t' ? FileFormat.TSV : FileFormat.CSV;
    }

    /** The characters of the file behind its byte order mark; bytes that are no text come as U+FFFD. */
    Reader reader(InputStream in) throws IOException {
        in.skipNBytes(byteOrderMark);
        return new InputStreamReader(
                in,
                charset.newDecoder()
                        .onMalformedInput(CodingErrorAction.REPLACE)
                        .onUnmappableCharacter(CodingErrorAction.REPLACE));
    }

    private static String sample(Path file, Charset charset, int mark) {
        TextForm form = new TextForm(charset, mark, ',', false, 0, 0);
        try (BufferedReader reader = new BufferedReader(form.reader(Files.newInputStream(file)))) {
            char[] chars = new char[SAMPLE];
            int length = 0;
            for (int read = 0; read >= 0 && length < SAMPLE; read = reader.read(chars, length, SAMPLE - length)) {
                length += read;
            }
            return new String(chars, 0, length);
        } catch (IOException failed) {
            throw Failures.reading(file, failed);
        }
    }
}
