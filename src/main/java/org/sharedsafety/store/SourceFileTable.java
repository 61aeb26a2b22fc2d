package org.sharedsafety.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.model.SourceFile;

/** Files that were brought in; the same bytes are one file, however often they come and under whatever name. */
public final class SourceFileTable {
    private static final String SELECT =
            """
            SELECT id, name, sha256, size, kept, publisher, licence, address, published, agency, notes
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
        Instant published = file.published();
        return sql.insert(
                """
                INSERT INTO source_file (name, sha256, size, kept, publisher, licence, address, published, agency,
                    notes, added)
                VALUES (?, ?, ?, 'no', ?, ?, ?, ?, ?, ?, ?) RETURNING id
                """,
                file.name(),
                file.sha256(),
                file.size(),
                file.publisher(),
                file.licence(),
                file.address(),
                published == null ? null : published.toString(),
                file.agency(),
                file.notes(),
                clock.instant().toString());
    }

    /** Changes what is known of where a file comes from. */
    public void describe(SourceFile file) {
        Instant published = file.published();
        sql.update(
                """
                UPDATE source_file SET publisher = ?, licence = ?, address = ?, published = ?, agency = ?, notes = ?
                WHERE id = ?
                """,
                file.publisher(),
                file.licence(),
                file.address(),
                published == null ? null : published.toString(),
                file.agency(),
                file.notes(),
                file.id());
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

    private static SourceFile read(ResultSet row) throws SQLException {
        return new SourceFile(
                row.getLong(1),
                row.getString(2),
                row.getString(3),
                row.getLong(4),
                !row.getString(5).equals("no"),
                row.getString(6),
                row.getString(7),
                row.getString(8),
                instant(row.getString(9)),
                row.getString(10),
                row.getString(11));
    }

    private static @Nullable Instant instant(@Nullable String text) {
        return text == null ? null : Instant.parse(text);
    }
}
