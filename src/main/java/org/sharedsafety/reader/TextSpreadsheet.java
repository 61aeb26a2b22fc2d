package org.sharedsafety.reader;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sharedsafety.job.Progress;
import org.sharedsafety.model.Message;
import org.sharedsafety.model.Problem;
import org.sharedsafety.model.RowSink;
import org.sharedsafety.model.SheetRow;
import org.sharedsafety.model.WorkbenchException;

/** A delimited text: one sheet, its cells all text. The file is open only while it is read. */
final class TextSpreadsheet implements Spreadsheet {
    /** Characters that one field may have; a longer one means that quotation marks do not pair. */
    private static final int MAX_FIELD = 1 << 24;

    private static final Pattern LINE = Pattern.compile("line (\\d+)");

    private final Path file;
    private final TextForm form;
    private final SheetInfo sheet;

    TextSpreadsheet(Path file, TextForm form) {
        this.file = file;
        this.form = form;
        String name = Failures.name(file);
        int dot = name.lastIndexOf('.');
        this.sheet = new SheetInfo(dot > 0 ? name.substring(0, dot) : name, 1, false);
    }

    @Override
    public FileFormat format() {
        return form.format();
    }

    @Override
    public List<SheetInfo> sheets() {
        return List.of(sheet);
    }

    @Override
    public Optional<TextForm> textForm() {
        return Optional.of(form);
    }

    @Override
    public SheetLayout layout(String name, Progress progress) {
        check(name);
        return SheetLayout.PLAIN;
    }

    @Override
    public List<Problem> read(String name, RowSink sink, Progress progress) {
        check(name);
        try (CountingStream bytes = new CountingStream(Files.newInputStream(file))) {
            ReadingProgress told = new ReadingProgress(progress, Files.size(file));
            try (Reader text = text(bytes);
                    CsvReader<SheetRow> csv = parser().build(new TextRows(file), text);
                    CloseableIterator<SheetRow> rows = csv.iterator()) {
                while (rows.hasNext()) {
                    SheetRow row = rows.next();
                    told.row(row.number(), bytes.count);
                    if (!sink.accept(row)) {
                        break;
                    }
                }
            }
        } catch (IOException failed) {
            throw Failures.reading(file, failed);
        } catch (UncheckedIOException failed) {
            throw Failures.reading(file, new IOException(failed.getMessage(), failed));
        } catch (CsvParseException broken) {
            throw failure(broken);
        }
        return problems();
    }

    /** The parser wraps what its handler throws, and tells the line of a broken record only in words. */
    private WorkbenchException failure(CsvParseException broken) {
        if (broken.getCause() instanceof WorkbenchException own) {
            return own;
        }
        String words = String.valueOf(broken.getMessage());
        Matcher line = LINE.matcher(words);
        long number = line.find() ? Long.parseLong(line.group(1)) : 0;
        String key = words.contains("quote") ? "reader.quotes" : "reader.field-too-long";
        return new WorkbenchException(Message.of(key, Failures.name(file), number), broken);
    }

    private Reader text(InputStream bytes) throws IOException {
        Reader text = form.reader(bytes);
        return form.nulBytes() > 0 ? new NulFilter(text) : text;
    }

    private CsvReader.CsvReaderBuilder parser() {
        return CsvReader.builder()
                .fieldSeparator(form.delimiter())
                .quoteCharacter('"')
                .skipEmptyLines(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .trimWhitespacesAroundQuotes(form.looseQuotes())
                .maxBufferSize(MAX_FIELD);
    }

    private List<Problem> problems() {
        List<Problem> problems = new ArrayList<>();
        if (form.malformed() > 0) {
            problems.add(problem("problem.malformed-characters", form.malformed()));
        }
        if (form.nulBytes() > 0) {
            problems.add(problem("problem.nul-bytes", form.nulBytes()));
        }
        return problems;
    }

    private Problem problem(String key, long count) {
        return new Problem(Problem.Severity.WARNING, sheet.name(), null, Message.of(key, count));
    }

    private void check(String name) {
        if (!name.equals(sheet.name())) {
            throw Failures.of("reader.no-such-sheet", file, name);
        }
    }

    @Override
    public void close() {}

    /** Counts the bytes that have gone by. */
    private static final class CountingStream extends FilterInputStream {
        private long count;

        CountingStream(InputStream in) {
            super(in);
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            int read = super.read(bytes, offset, length);
            count += Math.max(0, read);
            return read;
        }
    }
}
