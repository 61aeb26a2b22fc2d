package org.sharedsafety.report;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.job.Progress;
import org.sharedsafety.model.report.TidyRows;
import org.sharedsafety.text.Texts;

/** Tidy data as a plain file, with the file that says what its columns mean. */
public final class TidyFile {
    private static final TidyColumn[] COLUMNS = TidyColumn.values();
    private static final int EACH = 8192;
    private static final double WHOLE = 1e15;

    private final Texts texts;

    public TidyFile(Texts texts) {
        this.texts = texts;
    }

    /** Where the meanings stand for a file of data: beside it, with a name of its own. */
    public static Path dictionary(Path data) {
        String name = String.valueOf(data.getFileName());
        String stem =
                name.toLowerCase(java.util.Locale.ROOT).endsWith(".csv") ? name.substring(0, name.length() - 4) : name;
        return data.resolveSibling(stem + "-dictionary.csv");
    }

    /** Writes both files and gives how many rows; where it fails both are as before. */
    public long write(TidyRows rows, Path data, Progress progress) {
        long[] written = {0};
        try (BookFile files = new BookFile(data)) {
            files.write(() -> written[0] = write(rows, data, files, progress));
        }
        return written[0];
    }

    /** Writes both files among others. */
    long write(TidyRows rows, Path data, BookFile files, Progress progress) throws IOException {
        Path fresh = files.fresh(data);
        long[] written = {0};
        try (CsvWriter csv = open(fresh)) {
            String[] fields = new String[COLUMNS.length];
            for (int i = 0; i < COLUMNS.length; i++) {
                fields[i] = COLUMNS[i].heading(texts);
            }
            csv.writeRecord(fields);
            rows.each(row -> {
                for (int i = 0; i < COLUMNS.length; i++) {
                    fields[i] = COLUMNS[i].isNumber()
                            ? number(COLUMNS[i].number(row))
                            : BookText.field(COLUMNS[i].words(row));
                }
                csv.writeRecord(fields);
                if (++written[0] % EACH == 0) {
                    progress.report("report.job.rows", written[0], rows.size());
                    progress.checkCancelled();
                }
                return true;
            });
        }
        meanings(files.fresh(dictionary(data)));
        return written[0];
    }

    /** With the mark by which office programs know that letters beyond ASCII are meant as they stand. */
    private static CsvWriter open(Path fresh) throws IOException {
        Writer out = Files.newBufferedWriter(fresh, StandardCharsets.UTF_8);
        out.write('\uFEFF');
        return CsvWriter.builder().build(out);
    }

    /** All digits, no grouping, a point for the decimals. */
    static String number(@Nullable Double number) {
        if (number == null) {
            return "";
        }
        if (number == Math.rint(number) && Math.abs(number) < WHOLE) {
            return Long.toString(number.longValue());
        }
        String text = Double.toString(number);
        return text.indexOf('E') < 0 ? text : new BigDecimal(text).toPlainString();
    }

    private void meanings(Path fresh) throws IOException {
        try (CsvWriter csv = open(fresh)) {
            csv.writeRecord(List.of(
                    texts.say("report.tidy.dictionary.column"),
                    texts.say("report.tidy.dictionary.holds"),
                    texts.say("report.tidy.dictionary.means")));
            for (TidyColumn column : COLUMNS) {
                csv.writeRecord(List.of(
                        column.heading(texts),
                        texts.say(column.isNumber() ? "report.tidy.holds-number" : "report.tidy.holds-text"),
                        column.meaning(texts)));
            }
            csv.writeRecord(List.of(
                    texts.say("report.tidy.dictionary.all-text"),
                    texts.say("report.tidy.holds-text"),
                    texts.say("report.tidy.dictionary.apostrophe")));
        }
    }
}
