package org.sharedsafety.store;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.ReadOnlyFileSystemException;
import java.sql.SQLException;
import org.sharedsafety.model.Message;
import org.sharedsafety.model.WorkbenchException;
import org.sqlite.SQLiteErrorCode;

/** Turns what SQLite and the file system say into what a person is told. */
public final class StoreFailure {
    private StoreFailure() {}

    /** The failure of a statement on a project file. */
    public static WorkbenchException of(SQLException cause, Path file) {
        int primaryCode = cause.getErrorCode() & 0xff;
        SQLiteErrorCode code = SQLiteErrorCode.getErrorCode(primaryCode);
        String name = name(file);
        return switch (code) {
            case SQLITE_FULL -> failure(cause, "store.disk-full", name);
            case SQLITE_BUSY, SQLITE_LOCKED -> failure(cause, "store.busy", name);
            case SQLITE_READONLY, SQLITE_PERM, SQLITE_AUTH -> failure(cause, "store.read-only", name);
            case SQLITE_CANTOPEN -> failure(cause, "store.cannot-open", name);
            case SQLITE_CORRUPT, SQLITE_NOTADB -> failure(cause, "store.damaged", name);
            case SQLITE_IOERR -> failure(cause, "store.disk-error", name);
            default -> failure(cause, "store.failed", name, String.valueOf(cause.getMessage()));
        };
    }

    /** The failure of reading or writing a file. */
    public static WorkbenchException of(IOException cause, Path file) {
        if (cause instanceof AccessDeniedException) {
            return failure(cause, "store.read-only", name(file));
        }
        if (cause instanceof NoSuchFileException || cause instanceof NotDirectoryException) {
            return failure(cause, "store.cannot-open", name(file));
        }
        return failure(cause, "store.file-failed", name(file), String.valueOf(cause.getMessage()));
    }

    /** The failure of writing to a file system that takes no writes. */
    public static WorkbenchException of(ReadOnlyFileSystemException cause, Path file) {
        return failure(cause, "store.read-only", name(file));
    }

    private static WorkbenchException failure(Exception cause, String key, Object... args) {
        return new WorkbenchException(Message.of(key, args), cause);
    }

    /** The last part of a path, which is what a person calls the file. */
    static String name(Path file) {
        Path last = file.getFileName();
        return last == null ? file.toString() : last.toString();
    }
}
