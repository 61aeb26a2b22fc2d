package org.sharedsafety.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.model.SourceDetails;
import org.sharedsafety.model.SourceFile;

/** Files that were brought in; the same bytes are one file, however often they come and under whatever name. */
public final class SourceFileTable {
    private static final String SELECT =
            """
            SELECT id, name, sha256, size, kept, publisher, licence, address, published, downloaded, agency, notes
            FROM source_file
            """;

    private final Sql sql;
    private final Clock clock;

    SourceFileTable(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** The file with these bytes: the one stored before, or this one, now with its number. */
    public SourceFile obtain(SourceFile file) {
        return bySha256(file.sha256()).orElseGet(() -> byId(insert(file)).orElseThrow());
    }

    private long insert(SourceFile file) {
        SourceDetails details = file.details();
        return sql.insert(
                """
                INSERT INTO source_file (name, sha256, size, kept, publisher, licence, address, published, downloaded,
                    agency, notes, added)
                VALUES (?, ?, ?, 'no', ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id
                """,
                file.name(),
                file.sha256(),
                file.size(),
                details.publisher(),
                details.licence(),
                details.address(),
                nullIfEmpty(details.published()),
                nullIfEmpty(details.downloaded()),
                details.agency(),
                details.notes(),
                clock.instant().toString());
    }

    /** Changes what is known of where a file comes from; {@link History#describeSource} makes a step of it. */
    void describe(long id, SourceDetails details) {
        sql.update(
                """
                UPDATE source_file SET publisher = ?, licence = ?, address = ?, published = ?, downloaded = ?,
                    agency = ?, notes = ?
                WHERE id = ?
                """,
                details.publisher(),
                details.licence(),
                details.address(),
                nullIfEmpty(details.published()),
                nullIfEmpty(details.downloaded()),
                details.agency(),
                details.notes(),
                id);
    }

    private static @Nullable String nullIfEmpty(String text) {
        return text.isEmpty() ? null : text;
    }

    private static String emptyIfNull(@Nullable String text) {
        return text == null ? "" : text;
    }

    /** The file with these bytes, if it was brought in before. */
    public Optional<SourceFile> bySha256(String sha256) {
        return sql.one(SELECT + "WHERE sha256 = ?", SourceFileTable::read, sha256);
    }

    /** The file with a number. */
    public Optional<SourceFile> byId(long id) {
        return sql.one(SELECT + "WHERE id = ?", SourceFileTable::read, id);
    }

    /** All files, in the order in which they came. */
    public List<SourceFile> all() {
        return sql.all(SELECT + "ORDER BY id", SourceFileTable::read);
    }

    /** The files that the places, boundaries or crosswalks of the project came in. */
    public Set<Long> ofPlaces() {
        return new HashSet<>(sql.all(
                """
                SELECT source_id FROM crosswalk WHERE present = 1
                UNION SELECT source_id FROM boundary_set WHERE present = 1 AND source_id IS NOT NULL
                UNION SELECT b.source_id FROM place_batch b
                    JOIN place_other_form o ON o.batch_id = b.id JOIN place p ON p.id = o.place_id
                    WHERE p.present = 1 AND b.source_id IS NOT NULL
                """,
                row -> row.getLong(1)));
    }

    private static SourceFile read(ResultSet row) throws SQLException {
        return new SourceFile(
                row.getLong(1),
                row.getString(2),
                row.getString(3),
                row.getLong(4),
                !row.getString(5).equals("no"),
                new SourceDetails(
                        row.getString(6),
                        row.getString(7),
                        row.getString(8),
                        emptyIfNull(row.getString(9)),
                        emptyIfNull(row.getString(10)),
                        row.getString(11),
                        row.getString(12)));
    }
}
