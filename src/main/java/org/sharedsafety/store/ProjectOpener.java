package org.sharedsafety.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.model.Message;
import org.sharedsafety.model.WorkbenchException;

/** Makes and opens project files: looks before it touches, locks before it writes. */
final class ProjectOpener {
    private ProjectOpener() {}

    static ProjectFile create(Path path, Workstation who, Clock clock, Duration patience) {
        requireFolder(path);
        if (Files.exists(path)) {
            throw WorkbenchException.of("store.exists", path.toString());
        }
        WorkingCopy copy = WorkingCopy.of(path, who, clock);
        ProjectLock lock = lock(copy, path, who, clock, patience);
        ProjectFile project = null;
        try {
            List<Message> notices = copy.take();
            project = connect(path, copy, who, clock, lock);
            project.addNotices(notices);
            project.saveBack();
            return project;
        } catch (IOException failed) {
            throw StoreFailure.of(failed, path);
        } finally {
            if (project == null) {
                FileMoves.removeLeftover(copy.live());
                lock.close();
            }
        }
    }

    static ProjectFile open(Path path, Workstation who, Clock clock, Duration patience) {
        WorkingCopy copy = WorkingCopy.of(path, who, clock);
        if (OpenInThisProcess.contains(copy.lockFile())) {
            throw WorkbenchException.of("store.open-here", StoreFailure.name(path));
        }
        requireOurs(path);
        ProjectLock lock = lock(copy, path, who, clock, patience);
        ProjectFile project = null;
        try {
            List<Message> notices = copy.take();
            project = connect(path, copy, who, clock, lock);
            project.addNotices(notices);
            return project;
        } catch (IOException failed) {
            throw StoreFailure.of(failed, path);
        } finally {
            if (project == null) {
                lock.close();
            }
        }
    }

    static ProjectFile openReadOnly(Path path, Workstation who, Clock clock) {
        WorkingCopy copy = WorkingCopy.of(path, who, clock);
        boolean copyInUse = !copy.isInPlace() && Files.exists(copy.live()) && ProjectLock.isHeld(copy.lockFile());
        Path file = copyInUse ? copy.live() : path;
        requireOurs(file);
        Database database = new Database(file, isOnReadOnlyMedium(file));
        ProjectFile project = new ProjectFile(path, copy, database, clock, null, null);
        try {
            requireNewest(project.reading(tx -> tx.sql().one("PRAGMA user_version", row -> row.getInt(1))), path);
            return project;
        } catch (WorkbenchException refused) {
            project.close();
            throw refused;
        }
    }

    private static void requireNewest(Optional<Integer> version, Path path) {
        int found = version.orElse(0);
        if (found < Migrations.newest()) {
            throw WorkbenchException.of("store.older-version", StoreFailure.name(path));
        }
    }

    /** The header is read as plain bytes, so not while this process holds SQLite's locks on the file. */
    private static void requireOurs(Path file) {
        if (OpenInThisProcess.contains(file)) {
            return;
        }
        FileHeader header = FileHeader.ofProject(file);
        if (header.userVersion() > Migrations.newest()) {
            throw WorkbenchException.of("store.newer-version", StoreFailure.name(file));
        }
        if (!header.whole()) {
            throw WorkbenchException.of("store.damaged", StoreFailure.name(file));
        }
    }

    private static void requireFolder(Path path) {
        Path folder = path.getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            throw WorkbenchException.of("store.no-folder", String.valueOf(folder));
        }
    }

    private static ProjectLock lock(WorkingCopy copy, Path path, Workstation who, Clock clock, Duration patience) {
        try {
            copy.prepare();
        } catch (IOException failed) {
            throw StoreFailure.of(failed, path);
        }
        return ProjectLock.take(path, copy.lockFile(), who, clock, patience);
    }

    private static ProjectFile connect(Path path, WorkingCopy copy, Workstation who, Clock clock, ProjectLock lock) {
        Database database = new Database(copy.live(), false);
        Connection writer = null;
        boolean ready = false;
        try {
            writer = database.writer();
            prepare(writer, path, who, clock);
            ready = true;
            return new ProjectFile(path, copy, database, clock, lock, writer);
        } catch (SQLException failed) {
            throw StoreFailure.of(failed, path);
        } finally {
            if (!ready) {
                close(writer);
            }
        }
    }

    private static void prepare(Connection writer, Path path, Workstation who, Clock clock) throws SQLException {
        Sql sql = new Sql(writer, path);
        int version = sql.one("PRAGMA user_version", row -> row.getInt(1)).orElse(0);
        if (version > Migrations.newest()) {
            throw WorkbenchException.of("store.newer-version", StoreFailure.name(path));
        }
        Transaction tx = new Transaction(sql, clock);
        if (version < Migrations.newest() || Catalogue.isStale(tx)) {
            Database.begin(writer);
            try {
                if (version == 0) {
                    sign(writer);
                }
                Migrations.apply(writer, version);
                if (version == 0) {
                    tx.project().put("created", clock.instant().toString());
                    tx.project().put("created-by", who.program());
                }
                Catalogue.bringIn(tx);
                Database.commit(writer);
            } finally {
                Database.abandonIfOpen(writer);
            }
        }
        Database.keepLog(writer);
    }

    /** Makes an empty project file without the catalogue, to be filled from another. */
    static void prepareFresh(Path path) throws SQLException {
        try (Connection writer = new Database(path, false).writer()) {
            Database.begin(writer);
            sign(writer);
            Migrations.apply(writer, 0);
            Database.commit(writer);
        }
    }

    private static void sign(Connection writer) throws SQLException {
        try (Statement statement = writer.createStatement()) {
            // PRAGMA takes no parameters; the number is our own.
            statement.execute("PRAGMA application_id = " + FileHeader.APPLICATION_ID);
        }
    }

    private static boolean isOnReadOnlyMedium(Path file) {
        Path folder = file.getParent();
        boolean writable = Files.isWritable(file) && folder != null && Files.isWritable(folder);
        return !writable && !Files.exists(file.resolveSibling(StoreFailure.name(file) + "-wal"));
    }

    private static void close(@Nullable Connection connection) {
        if (connection == null) {
            return;
        }
        try {
            connection.close();
        } catch (SQLException alreadyUnusable) {
            // The failure that led here is the one to tell.
        }
    }
}
