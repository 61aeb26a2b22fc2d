package org.sharedsafety.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Runs statements on one connection; what SQLite refuses becomes a failure that can be told to a person. */
public final class Sql {
    private final Connection connection;
    private final Path file;

    Sql(Connection connection, Path file) {
        this.connection = connection;
        this.file = file;
    }

    /** Reads one row. */
    @FunctionalInterface
    public interface RowReader<T> {
        T read(ResultSet row) throws SQLException;
    }

    /** The connection, for statements that are run many times. */
    public Connection connection() {
        return connection;
    }

    /** The project file the statements run on. */
    public Path file() {
        return file;
    }

    /** Runs a statement and answers how many rows it changed. */
    public int update(String sql, @Nullable Object... args) {
        try (PreparedStatement statement = prepared(sql, args)) {
            return statement.executeUpdate();
        } catch (SQLException failed) {
            throw StoreFailure.of(failed, file);
        }
    }

    /** Runs an INSERT … RETURNING id and answers the id. */
    public long insert(String sql, @Nullable Object... args) {
        return one(sql, row -> row.getLong(1), args)
                .orElseThrow(() -> new IllegalStateException("an insert returned no id"));
    }

    /** All rows of a query. */
    public <T> List<T> all(String sql, RowReader<T> reader, @Nullable Object... args) {
        try (PreparedStatement statement = prepared(sql, args);
                ResultSet rows = statement.executeQuery()) {
            List<T> found = new ArrayList<>();
            while (rows.next()) {
                found.add(reader.read(rows));
            }
            return found;
        } catch (SQLException failed) {
            throw StoreFailure.of(failed, file);
        }
    }

    /** The first row of a query. */
    public <T> Optional<T> one(String sql, RowReader<T> reader, @Nullable Object... args) {
        try (PreparedStatement statement = prepared(sql, args);
                ResultSet rows = statement.executeQuery()) {
            return rows.next() ? Optional.of(reader.read(rows)) : Optional.empty();
        } catch (SQLException failed) {
            throw StoreFailure.of(failed, file);
        }
    }

    private PreparedStatement prepared(String sql, @Nullable Object... args) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        for (int i = 0; i < args.length; i++) {
            statement.setObject(i + 1, args[i]);
        }
        return statement;
    }

    /** A number that may be missing. */
    public static @Nullable Double number(ResultSet row, int column) throws SQLException {
        double value = row.getDouble(column);
        return row.wasNull() ? null : value;
    }

    /** A whole number that may be missing. */
    public static @Nullable Integer whole(ResultSet row, int column) throws SQLException {
        int value = row.getInt(column);
        return row.wasNull() ? null : value;
    }
}
