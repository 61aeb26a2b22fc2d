package org.sharedsafety.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteOpenMode;

/** Makes connections to one SQLite file, with the settings that all of them share. */
final class Database {
    /** How long a statement waits for another program's short transaction. */
    private static final int BUSY_MILLIS = 5_000;

    /** Kibibytes of pages each connection keeps; negative as SQLite wants it. */
    private static final int CACHE = -65_536;

    private final Path file;
    private final boolean onReadOnlyMedium;

    Database(Path file, boolean onReadOnlyMedium) {
        this.file = file;
        this.onReadOnlyMedium = onReadOnlyMedium;
    }

    Path file() {
        return file;
    }

    /** The connection that writes: transactions take the write lock when they begin. */
    Connection writer() throws SQLException {
        SQLiteConfig config = shared();
        config.setTransactionMode(SQLiteConfig.TransactionMode.IMMEDIATE);
        config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
        config.enforceForeignKeys(true);
        return config.createConnection(address());
    }

    /** A connection that only reads; on a medium without writes it takes the file as it lies there. */
    Connection reader() throws SQLException {
        SQLiteConfig config = shared();
        if (onReadOnlyMedium) {
            config.setReadOnly(true);
            return config.createConnection(address() + "?immutable=1");
        }
        Connection connection = config.createConnection(address());
        execute(connection, "PRAGMA query_only = ON");
        return connection;
    }

    /**
     * A connection that reads this database and fills another, under the name {@code share}; the other one is given up
     * when it fails, so it needs no journal, and none can be left of it.
     */
    Connection filler(Path fresh) throws SQLException {
        Connection connection = reader();
        boolean ready = false;
        try {
            execute(connection, "PRAGMA query_only = OFF");
            try (PreparedStatement attach = connection.prepareStatement("ATTACH ? AS share")) {
                attach.setString(1, fresh.toString());
                attach.execute();
            }
            execute(connection, "PRAGMA share.journal_mode = OFF");
            execute(connection, "PRAGMA share.synchronous = OFF");
            ready = true;
            return connection;
        } finally {
            if (!ready) {
                connection.close();
            }
        }
    }

    /** Begins a transaction. */
    static void begin(Connection connection) throws SQLException {
        connection.setAutoCommit(false);
    }

    /** Commits the transaction; by JDBC, switching to automatic commits does that. */
    static void commit(Connection connection) throws SQLException {
        connection.setAutoCommit(true);
    }

    /** Rolls back what was begun and neither committed nor already rolled back by SQLite itself. */
    static void abandonIfOpen(Connection connection) {
        try (Statement statement = connection.createStatement()) {
            statement.execute("ROLLBACK");
        } catch (SQLException nothingToRollBack) {
            // The usual case: the transaction was committed, or SQLite ended it on a full disk.
        }
        try {
            connection.setAutoCommit(true);
        } catch (SQLException nothingToCommit) {
            // The flag is set before SQLite is asked to end a transaction that is no more.
        }
    }

    /** Switches the look-up of references on or off; only outside of a transaction. */
    static void checkReferences(Connection connection, boolean on) throws SQLException {
        execute(connection, on ? "PRAGMA foreign_keys = ON" : "PRAGMA foreign_keys = OFF");
    }

    /** Keeps a write-ahead log from here on, so that others read while one writes. */
    static void keepLog(Connection connection) throws SQLException {
        execute(connection, "PRAGMA journal_mode = WAL");
    }

    /** Writes a consistent copy of the database to a new file. */
    static void copyInto(Connection connection, Path target) throws SQLException {
        // VACUUM INTO changes nothing here, but SQLite counts it among the writes.
        execute(connection, "PRAGMA query_only = OFF");
        try (PreparedStatement statement = connection.prepareStatement("VACUUM INTO ?")) {
            statement.setString(1, target.toString());
            statement.execute();
        }
    }

    /** Empties the write-ahead log into the file and does without it; if others still read, they do it. */
    static void makeOneFile(Connection connection) throws SQLException {
        execute(connection, "PRAGMA busy_timeout = 250");
        try {
            execute(connection, "PRAGMA wal_checkpoint(TRUNCATE)");
            execute(connection, "PRAGMA journal_mode = DELETE");
        } catch (SQLException failed) {
            if ((failed.getErrorCode() & 0xff) != SQLiteErrorCode.SQLITE_BUSY.code) {
                throw failed;
            }
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** The file as a URI, so that a question mark or a percent sign in its name stays one. */
    private String address() {
        String text = file.toString();
        return text.startsWith("\\\\")
                ? "jdbc:sqlite:" + text
                : "jdbc:sqlite:file:" + file.toUri().getRawPath();
    }

    private static SQLiteConfig shared() {
        SQLiteConfig config = new SQLiteConfig();
        config.setOpenMode(SQLiteOpenMode.OPEN_URI);
        config.setBusyTimeout(BUSY_MILLIS);
        config.setCacheSize(CACHE);
        config.setTempStore(SQLiteConfig.TempStore.MEMORY);
        return config;
    }
}
