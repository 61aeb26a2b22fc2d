package org.sharedsafety.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.model.WorkbenchException;
import org.sharedsafety.model.report.Report;

/** Reports that were written, and what each of them said; never taken back, because what left the desk cannot be. */
public final class ReportTable {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String SELECT =
            """
            SELECT id, settings, authorised, at, program, methods, seeds, imports, file_name, sha256 FROM report_written
            """;

    private final Sql sql;
    private final Clock clock;

    ReportTable(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** An import that counted when a report was written, with the SHA-256 of its file. */
    public record Used(long importId, String sha256) {}

    /**
     * A report that was written.
     *
     * @param id 0 before it is stored
     * @param report as it was asked for
     * @param authorised whether it carries small counts
     * @param program version of the program
     * @param methods version by method
     * @param seeds seed by name
     * @param imports those that counted, oldest first
     * @param fileName without its folder
     * @param sha256 of the file
     */
    public record Written(
            long id,
            Report report,
            boolean authorised,
            Instant at,
            String program,
            SortedMap<String, String> methods,
            SortedMap<String, Long> seeds,
            List<Used> imports,
            String fileName,
            String sha256) {
        public Written {
            methods = java.util.Collections.unmodifiableSortedMap(new TreeMap<>(methods));
            seeds = java.util.Collections.unmodifiableSortedMap(new TreeMap<>(seeds));
            imports = List.copyOf(imports);
        }
    }

    /**
     * A number of a report.
     *
     * @param id of {@link org.sharedsafety.model.report.NumberId}
     * @param value null where the report says that there is none
     * @param formula null for a plain number
     */
    public record SaidNumber(String id, String sheet, @Nullable Double value, @Nullable String formula) {}

    /**
     * A sentence of a report.
     *
     * @param look how it was set
     * @param numbers that it says, by id
     */
    public record Sentence(String sheet, String look, String text, SortedMap<String, Double> numbers) {
        public Sentence {
            numbers = java.util.Collections.unmodifiableSortedMap(new TreeMap<>(numbers));
        }
    }

    /** Keeps what a report said; its id and moment are given here. Answers the id. */
    public long add(Written written, List<SaidNumber> numbers, List<Sentence> sentences) {
        Report report = written.report();
        long id = sql.insert(
                """
                INSERT INTO report_written (report, name, template, language, settings, authorised, at, program, methods,
                    seeds, imports, file_name, sha256)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id
                """,
                report.id(),
                report.name(),
                report.template().code(),
                report.language(),
                write(report),
                written.authorised() ? 1 : 0,
                clock.instant().toString(),
                written.program(),
                write(written.methods()),
                write(written.seeds()),
                write(written.imports()),
                written.fileName(),
                written.sha256());
        addNumbers(id, numbers);
        int position = 0;
        for (Sentence each : sentences) {
            sql.update(
                    """
                    INSERT INTO report_sentence (written_id, position, sheet, look, text, numbers)
                    VALUES (?, ?, ?, ?, ?, ?)
                    """,
                    id,
                    position++,
                    each.sheet(),
                    each.look(),
                    each.text(),
                    write(each.numbers()));
        }
        return id;
    }

    /**
     * When a report was made.
     *
     * @param step the last step of history that was done then; null where that is not known
     * @param begun when its making began; what other outputs had shown by then counted for what it hides
     */
    public record Moment(@Nullable Long step, Instant begun) {}

    /** Notes when the making of a report began, and which step of history was the last one then. */
    public void began(long id, Instant begun) {
        sql.update(
                """
                UPDATE report_written SET begun = ?,
                    step = (SELECT coalesce(max(id), 0) FROM history WHERE state = 'done') WHERE id = ?
                """,
                begun.toString(),
                id);
    }

    /** When a report was made. */
    public Moment moment(long id) {
        return sql.one(
                        "SELECT step, begun, at FROM report_written WHERE id = ?",
                        row -> {
                            long step = row.getLong(1);
                            boolean unknown = row.wasNull();
                            String begun = row.getString(2);
                            return new Moment(
                                    unknown ? null : step, Instant.parse(begun == null ? row.getString(3) : begun));
                        },
                        id)
                .orElseThrow();
    }

    private void addNumbers(long id, List<SaidNumber> numbers) {
        String statement =
                "INSERT INTO report_number (written_id, position, number, sheet, value, formula) VALUES (?, ?, ?, ?, ?, ?)";
        try (PreparedStatement insert = sql.connection().prepareStatement(statement)) {
            int position = 0;
            for (SaidNumber each : numbers) {
                insert.setLong(1, id);
                insert.setInt(2, position++);
                insert.setString(3, each.id());
                insert.setString(4, each.sheet());
                insert.setObject(5, each.value());
                insert.setString(6, each.formula());
                insert.addBatch();
            }
            insert.executeBatch();
        } catch (SQLException failed) {
            throw StoreFailure.of(failed, sql.file());
        }
    }

    /** All reports that were written, newest first. */
    public List<Written> all() {
        return sql.all(SELECT + "ORDER BY id DESC", ReportTable::read);
    }

    /** A report by its id. */
    public Optional<Written> byId(long id) {
        return sql.one(SELECT + "WHERE id = ?", ReportTable::read, id);
    }

    /** The report whose file has these bytes; the newest where several have. */
    public Optional<Written> byFile(String sha256) {
        return sql.one(SELECT + "WHERE sha256 = ? ORDER BY id DESC LIMIT 1", ReportTable::read, sha256);
    }

    /** The report that was written last under a name, or into a file of that name. */
    public Optional<Written> byName(String name) {
        return sql.one(
                SELECT + "WHERE name = ? OR file_name = ? ORDER BY name = ? DESC, id DESC LIMIT 1",
                ReportTable::read,
                name,
                name,
                name);
    }

    /** The numbers of a report in their order. */
    public List<SaidNumber> numbers(long id) {
        return sql.all(
                "SELECT number, sheet, value, formula FROM report_number WHERE written_id = ? ORDER BY position",
                row -> new SaidNumber(row.getString(1), row.getString(2), Sql.number(row, 3), row.getString(4)),
                id);
    }

    /** A number with the report that says it. */
    public record SaidAgain(Written written, SaidNumber number) {}

    /** Where reports say a number, in a table or in a sentence, newest first. */
    public List<SaidAgain> saidAgain(String number) {
        Map<Long, SaidNumber> found = new TreeMap<>(Comparator.reverseOrder());
        sql.all(
                """
                SELECT s.written_id, s.sheet, e.value FROM report_sentence s, json_each(s.numbers) e WHERE e.key = ?
                """,
                row -> found.put(row.getLong(1), new SaidNumber(number, row.getString(2), Sql.number(row, 3), null)),
                number);
        sql.all(
                "SELECT written_id, sheet, value, formula FROM report_number WHERE number = ?",
                row -> found.put(
                        row.getLong(1), new SaidNumber(number, row.getString(2), Sql.number(row, 3), row.getString(4))),
                number);
        return found.entrySet().stream()
                .map(each -> new SaidAgain(byId(each.getKey()).orElseThrow(), each.getValue()))
                .toList();
    }

    /** The ids that reports said, of those that begin in some way, or of all where none does. */
    public List<String> ids(String begin) {
        List<String> found = sql.all(
                "SELECT DISTINCT number FROM report_number WHERE substr(number, 1, length(?)) = ?",
                row -> row.getString(1),
                begin,
                begin);
        return found.isEmpty() && !begin.isEmpty() ? ids("") : found;
    }

    /** The sentences of a report in their order. */
    public List<Sentence> sentences(long id) {
        return sql.all(
                "SELECT sheet, look, text, numbers FROM report_sentence WHERE written_id = ? ORDER BY position",
                row -> new Sentence(
                        row.getString(1),
                        row.getString(2),
                        row.getString(3),
                        parse(row.getString(4), new TypeReference<TreeMap<String, Double>>() {})),
                id);
    }

    private static Written read(ResultSet row) throws SQLException {
        return new Written(
                row.getLong(1),
                parse(row.getString(2), new TypeReference<Report>() {}),
                row.getInt(3) == 1,
                Instant.parse(row.getString(4)),
                row.getString(5),
                parse(row.getString(6), new TypeReference<TreeMap<String, String>>() {}),
                parse(row.getString(7), new TypeReference<TreeMap<String, Long>>() {}),
                parse(row.getString(8), new TypeReference<List<Used>>() {}),
                row.getString(9),
                row.getString(10));
    }

    private static String write(Object value) {
        return KeptText.write(value);
    }

    private static <T> T parse(String text, TypeReference<T> type) {
        try {
            return JSON.readValue(text, type);
        } catch (JsonProcessingException damaged) {
            throw WorkbenchException.of("store.damaged-setting", "report");
        }
    }
}
