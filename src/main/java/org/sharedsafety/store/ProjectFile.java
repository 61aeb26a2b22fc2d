package org.sharedsafety.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.model.Message;
import org.sharedsafety.model.WorkbenchException;

/**
 * A project: one SQLite file, opened for reading and writing by one program at a time, for reading by any number.
 *
 * <p>While it is open a write-ahead log lies beside it, so views read while an import writes; when it is closed it is
 * one file again. Any thread may read; writes come one after the other. A project in a synced or network folder is
 * worked on in a copy on this machine and brought back ({@link WorkingCopy}).
 */
public final class ProjectFile implements AutoCloseable {
    /** How long opening waits for another program that is just closing the project. */
    public static final Duration PATIENCE = Duration.ofSeconds(5);

    private final Path path;
    private final WorkingCopy copy;
    private final Database database;
    private final Clock clock;
    private final @Nullable ProjectLock lock;
    private final @Nullable Connection writer;
    private final ReentrantLock writing = new ReentrantLock();
    private final Deque<Connection> readers = new ConcurrentLinkedDeque<>();
    private final AtomicLong revision = new AtomicLong();
    private final List<Message> notices = new ArrayList<>();
    private boolean closed;

    ProjectFile(
            Path path,
            WorkingCopy copy,
            Database database,
            Clock clock,
            @Nullable ProjectLock lock,
            @Nullable Connection writer) {
        this.path = path;
        this.copy = copy;
        this.database = database;
        this.clock = clock;
        this.lock = lock;
        this.writer = writer;
        OpenInThisProcess.enter(database.file());
    }

    /** Makes a new project with the built-in catalogue; fails where there is a file of that name. */
    public static ProjectFile create(Path path, Workstation who, Clock clock) {
        return ProjectOpener.create(path.toAbsolutePath().normalize(), who, clock, PATIENCE);
    }

    /** Opens a project for reading and writing, waiting a little where another program holds it. */
    public static ProjectFile open(Path path, Workstation who, Clock clock) {
        return open(path, who, clock, PATIENCE);
    }

    /** Opens a project for reading and writing, waiting so long where another program holds it. */
    public static ProjectFile open(Path path, Workstation who, Clock clock, Duration patience) {
        return ProjectOpener.open(path.toAbsolutePath().normalize(), who, clock, patience);
    }

    /** Opens a project for reading only, whoever writes it meanwhile. */
    public static ProjectFile openReadOnly(Path path, Workstation who, Clock clock) {
        return ProjectOpener.openReadOnly(path.toAbsolutePath().normalize(), who, clock);
    }

    /** Where the person keeps the project. */
    public Path path() {
        return path;
    }

    /** Whether it was opened for reading only. */
    public boolean isReadOnly() {
        return writer == null;
    }

    /** Grows with every committed change made through this object; tells a view whether it is out of date. */
    public long revision() {
        return revision.get();
    }

    /** What the person should know about where the project lies and what became of its copies, oldest first. */
    public List<Message> notices() {
        synchronized (notices) {
            return List.copyOf(notices);
        }
    }

    void addNotices(List<Message> added) {
        synchronized (notices) {
            notices.addAll(added);
        }
    }

    /** Reads: all statements of the work see the project as it was at one moment. */
    public <T> T reading(Function<Transaction, T> work) {
        Connection connection = borrowReader();
        try {
            Database.begin(connection);
            T result = work.apply(new Transaction(new Sql(connection, path), clock));
            Database.commit(connection);
            return result;
        } catch (SQLException failed) {
            throw StoreFailure.of(failed, path);
        } finally {
            Database.abandonIfOpen(connection);
            readers.push(connection);
        }
    }

    /** Writes: all changes of the work are kept together, or none where it leaves by an exception. */
    public <T> T writing(Function<Transaction, T> work) {
        return write(work, true);
    }

    /**
     * Writes very many rows: as {@link #writing}, but SQLite does not look up each reference again.
     *
     * <p>Only for work whose rows all go through {@link ObservationWriter}, which takes no reference that it did not
     * make or find itself; {@link IntegrityCheck} proves it afterwards.
     */
    public <T> T importing(Function<Transaction, T> work) {
        return write(work, false);
    }

    private <T> T write(Function<Transaction, T> work, boolean checkReferences) {
        Connection connection = requireWriter();
        if (writing.isHeldByCurrentThread()) {
            throw new IllegalStateException("a transaction inside a transaction");
        }
        writing.lock();
        try {
            Database.checkReferences(connection, checkReferences);
            Database.begin(connection);
            T result = work.apply(new Transaction(new Sql(connection, path), clock));
            Database.commit(connection);
            revision.incrementAndGet();
            return result;
        } catch (SQLException failed) {
            throw StoreFailure.of(failed, path);
        } finally {
            Database.abandonIfOpen(connection);
            writing.unlock();
        }
    }

    /** Brings the working copy of a synced or network project back; does nothing for a project on this machine. */
    public void saveBack() {
        if (writer == null || copy.isInPlace()) {
            return;
        }
        writing.lock();
        try {
            addNotices(copy.saveBack(target -> Database.copyInto(requireWriter(), target)));
        } catch (SQLException failed) {
            throw StoreFailure.of(failed, path);
        } finally {
            writing.unlock();
        }
    }

    /** Writes a consistent copy while the project is open; an existing file is replaced only if forced. */
    public void backup(Path target, boolean force) {
        Path absolute = requireFree(target, force);
        Path part = absolute.resolveSibling(StoreFailure.name(absolute) + ".part");
        try (Connection connection = database.reader()) {
            Files.deleteIfExists(part);
            Database.copyInto(connection, part);
            FileMoves.replace(part, absolute);
        } catch (SQLException failed) {
            throw StoreFailure.of(failed, absolute);
        } catch (IOException failed) {
            throw StoreFailure.of(failed, absolute);
        } finally {
            FileMoves.removeLeftover(part);
        }
    }

    /**
     * Writes a copy that may leave the desk: a fresh file into which only that is written which may be in it.
     *
     * @param deciding says what is in it, seeing the project at one moment
     * @param leaving what has to be done before the copy is in place
     * @return what the decision was
     */
    public <T> ShareContent<T> share(
            Path target, boolean force, Function<Transaction, ShareContent<T>> deciding, Consumer<T> leaving) {
        Path absolute = requireFree(target, force);
        Path part = absolute.resolveSibling(StoreFailure.name(absolute) + ".part");
        try {
            Files.deleteIfExists(part);
            ProjectOpener.prepareFresh(part);
            ShareContent<T> decided = fill(part, deciding);
            requireSound(part);
            leaving.accept(decided.decision());
            FileMoves.replace(part, absolute);
            return decided;
        } catch (SQLException failed) {
            throw StoreFailure.of(failed, absolute);
        } catch (IOException failed) {
            throw StoreFailure.of(failed, absolute);
        } finally {
            FileMoves.removeLeftover(part);
        }
    }

    private <T> ShareContent<T> fill(Path part, Function<Transaction, ShareContent<T>> deciding) throws SQLException {
        try (Connection connection = database.filler(part)) {
            try {
                Database.begin(connection);
                Sql sql = new Sql(connection, path);
                ShareContent<T> decided = deciding.apply(new Transaction(sql, clock));
                new ShareCopy(sql).fill(decided);
                Database.commit(connection);
                return decided;
            } finally {
                Database.abandonIfOpen(connection);
            }
        }
    }

    private static void requireSound(Path part) throws SQLException {
        try (Connection connection = new Database(part, false).reader()) {
            if (!IntegrityCheck.of(new Sql(connection, part)).isSound()) {
                throw WorkbenchException.of("store.damaged", StoreFailure.name(part));
            }
        }
    }

    private Path requireFree(Path target, boolean force) {
        Path absolute = target.toAbsolutePath().normalize();
        if (Files.isDirectory(absolute)) {
            throw WorkbenchException.of("store.is-a-folder", absolute.toString());
        }
        if (absolute.equals(path) || (Files.exists(absolute) && !force)) {
            throw WorkbenchException.of("store.exists", absolute.toString());
        }
        Path parent = absolute.getParent();
        if (parent == null || !Files.isDirectory(parent)) {
            throw WorkbenchException.of("store.no-folder", String.valueOf(parent));
        }
        return absolute;
    }

    /** Looks at the whole file for damage. */
    public IntegrityCheck.Report check() {
        try {
            return reading(tx -> IntegrityCheck.of(tx.sql()));
        } catch (WorkbenchException broken) {
            return IntegrityCheck.unreadable(broken);
        }
    }

    private Connection requireWriter() {
        if (writer == null) {
            throw WorkbenchException.of("store.opened-read-only", StoreFailure.name(path));
        }
        return writer;
    }

    private Connection borrowReader() {
        Connection idle = readers.poll();
        try {
            return idle == null ? database.reader() : idle;
        } catch (SQLException failed) {
            throw StoreFailure.of(failed, path);
        }
    }

    /** Makes the project one file again, brings a working copy back and gives the right to write back. */
    @Override
    public void close() {
        writing.lock();
        try {
            if (closed) {
                return;
            }
            closed = true;
            closeConnections();
        } finally {
            writing.unlock();
        }
    }

    private void closeConnections() {
        try {
            for (Connection reader = readers.poll(); reader != null; reader = readers.poll()) {
                reader.close();
            }
            if (writer != null) {
                Database.makeOneFile(writer);
                writer.close();
            }
        } catch (SQLException failed) {
            throw StoreFailure.of(failed, path);
        } finally {
            OpenInThisProcess.leave(database.file());
            try {
                if (writer != null && !copy.isInPlace()) {
                    addNotices(copy.saveClosed());
                }
            } finally {
                if (lock != null) {
                    lock.close();
                }
            }
        }
    }
}
