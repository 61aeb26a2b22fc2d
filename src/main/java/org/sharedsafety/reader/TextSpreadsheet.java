package org.sharedsafety.reader;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.job.Progress;
import org.sharedsafety.model.Message;
import org.sharedsafety.model.Problem;
import org.sharedsafety.model.RowSink;
import org.sharedsafety.model.SheetRow;
import org.sharedsafety.model.WorkbenchException;

/** A delimited text or one of fixed width: one sheet, its cells all text. The file is open only while it is read. */
final class TextSpreadsheet implements Spreadsheet {
    /** Characters that one field may have; a longer one means that quotation marks do not pair. */
    private static final int MAX_FIELD = 1 << 24;

    /** Headings over several fields stand within so many lines. */
    private static final int HEADINGS = 60;

    private static final Pattern LINE = Pattern.compile("line (\\d+)");

    private final ByteSource source;
    private final TextForm form;
    private final SheetInfo sheet;
    private @Nullable SheetLayout layout;

    private TextSpreadsheet(ByteSource source, String name, TextForm form) {
        this.source = source;
        this.form = form;
        this.sheet = new SheetInfo(name, 1, false);
    }

    /** Opens a text; its one sheet has the given name. */
    static TextSpreadsheet open(ByteSource source, String name, ReadOptions options, Progress progress) {
        return new TextSpreadsheet(source, name, TextForm.of(source, options, progress));
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
        if (!form.isFixed()) {
            return SheetLayout.PLAIN;
        }
        if (layout == null) {
            read(name, row -> row.number() < HEADINGS, progress);
        }
        return layout == null ? SheetLayout.PLAIN : layout;
    }

    @Override
    public List<Problem> read(String name, RowSink sink, Progress progress) {
        check(name);
        List<Problem> problems = problems();
        try (CountedStream bytes = source.open()) {
            Told told = new Told(sink, new ReadingProgress(progress, source.size()), bytes);
            try (Reader text = form.reader(bytes)) {
                problems.addAll(form.isFixed() ? fixed(text, told) : delimited(text, told));
            }
        } catch (IOException failed) {
            throw Failures.reading(source.name(), failed);
        } catch (UncheckedIOException failed) {
            throw Failures.reading(source.name(), new IOException(failed.getMessage(), failed));
        } catch (CsvParseException broken) {
            throw failure(broken);
        }
        return problems;
    }

    /** Hands rows on, and tells how far the reading is. */
    private record Told(RowSink sink, ReadingProgress progress, CountedStream bytes) {
        boolean accept(SheetRow row) {
            progress.row(row.number(), bytes.count());
            return sink.accept(row);
        }
    }

    private List<Problem> fixed(Reader text, Told told) throws IOException {
        FixedRows rows = new FixedRows(form.fieldStarts(), sheet.name());
        try (LineReader lines = new LineReader(text, source.name())) {
            for (String line = lines.next(); line != null; line = lines.next()) {
                if (!told.accept(rows.row(lines.number(), line))) {
                    break;
                }
            }
        }
        layout = rows.layout();
        return rows.problems();
    }

    private List<Problem> delimited(Reader text, Told told) throws IOException {
        TextRows rows = new TextRows(source.name(), sheet.name(), form);
        if (form.strayQuotes()) {
            try (LooseCsv csv = new LooseCsv(text, source.name(), form, MAX_FIELD, rows)) {
                for (SheetRow row = csv.next(); row != null; row = csv.next()) {
                    if (!told.accept(row)) {
                        break;
                    }
                }
            }
        } else {
            try (CsvReader<SheetRow> csv = parser().build(rows, text);
                    CloseableIterator<SheetRow> records = csv.iterator()) {
                while (records.hasNext()) {
                    if (!told.accept(records.next())) {
                        break;
                    }
                }
            }
        }
        return rows.problems();
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
        return new WorkbenchException(Message.of(key, source.name(), number), broken);
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
            throw Failures.of("reader.no-such-sheet", source.name(), name);
        }
    }

    @Override
    public void close() {}
}
