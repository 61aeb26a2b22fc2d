package org.sharedsafety.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.model.WorkbenchException;

/**
 * The right to write a project, held by one program at a time.
 *
 * <p>A small file beside the project says in JSON who holds it; the right itself is the operating system's lock on a
 * byte far behind that text, so the text can be read by others and the lock of a killed program is gone with it.
 */
final class ProjectLock implements AutoCloseable {
    private static final long LOCKED_BYTE = 1L << 30;
    private static final long RETRY_NANOS = TimeUnit.MILLISECONDS.toNanos(50);
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Path file;
    private final FileChannel channel;
    private final FileLock lock;

    private ProjectLock(Path file, FileChannel channel, FileLock lock) {
        this.file = file;
        this.channel = channel;
        this.lock = lock;
    }

    /** The file that says who holds a project: {@code name.sharedsafety-lock}. */
    static Path fileOf(Path project) {
        return project.resolveSibling(StoreFailure.name(project) + "-lock");
    }

    /** Takes the right to write, waiting so long; then fails and says who holds it. */
    static ProjectLock take(Path project, Path lockFile, Workstation who, Clock clock, Duration wait) {
        long start = System.nanoTime();
        while (true) {
            ProjectLock taken = tryTake(project, lockFile, who, clock);
            if (taken != null) {
                return taken;
            }
            if (System.nanoTime() - start >= wait.toNanos()) {
                throw heldByAnother(project, lockFile);
            }
            LockSupport.parkNanos(RETRY_NANOS);
        }
    }

    /** Whether some program, this one included, holds the right to write. */
    static boolean isHeld(Path lockFile) {
        if (OpenInThisProcess.contains(lockFile)) {
            return true;
        }
        if (!Files.exists(lockFile)) {
            return false;
        }
        try (FileChannel channel = FileChannel.open(lockFile, StandardOpenOption.WRITE);
                FileLock probe = channel.tryLock(LOCKED_BYTE, 1, false)) {
            return probe == null;
        } catch (IOException gone) {
            return false;
        }
    }

    private static @Nullable ProjectLock tryTake(Path project, Path lockFile, Workstation who, Clock clock) {
        if (!OpenInThisProcess.enterAlone(lockFile)) {
            return null;
        }
        ProjectLock taken = null;
        try {
            FileChannel channel = FileChannel.open(lockFile, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            FileLock lock = channel.tryLock(LOCKED_BYTE, 1, false);
            if (lock != null && signed(lockFile, channel, text(who, clock))) {
                taken = new ProjectLock(lockFile, channel, lock);
            } else {
                channel.close();
            }
            return taken;
        } catch (IOException failed) {
            throw StoreFailure.of(failed, project);
        } finally {
            if (taken == null) {
                OpenInThisProcess.leave(lockFile);
            }
        }
    }

    /**
     * Writes who we are, and sees that the file of that name is the one we hold and not a new one in its place.
     *
     * <p>It is told by its length, which differs from one holder to the next: the file may not be opened again here.
     */
    private static boolean signed(Path lockFile, FileChannel channel, byte[] text) throws IOException {
        channel.truncate(0);
        channel.write(ByteBuffer.wrap(text), 0);
        return Files.exists(lockFile) && Files.size(lockFile) == text.length;
    }

    private static byte[] text(Workstation who, Clock clock) {
        ObjectNode text = JSON.createObjectNode()
                .put("user", who.user())
                .put("host", who.host())
                .put("pid", who.pid())
                .put("program", who.program())
                .put("since", clock.instant().toString());
        String padding = "\n".repeat(1 + (int) (System.nanoTime() & 1023));
        return (text.toPrettyString() + padding).getBytes(StandardCharsets.UTF_8);
    }

    private static WorkbenchException heldByAnother(Path project, Path lockFile) {
        if (OpenInThisProcess.contains(lockFile)) {
            return WorkbenchException.of("store.open-here", StoreFailure.name(project));
        }
        JsonNode holder = holder(lockFile);
        return WorkbenchException.of(
                "store.held",
                StoreFailure.name(project),
                holder.path("user").asText("?"),
                holder.path("host").asText("?"),
                holder.path("program").asText("?"),
                holder.path("pid").asText("?"),
                holder.path("since").asText("?"));
    }

    private static JsonNode holder(Path lockFile) {
        try {
            return JSON.readTree(Files.readString(lockFile, StandardCharsets.UTF_8));
        } catch (JsonProcessingException halfWritten) {
            return JSON.createObjectNode();
        } catch (IOException gone) {
            return JSON.createObjectNode();
        }
    }

    /** Gives the right back and removes the file. */
    @Override
    public void close() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException stays) {
            // A file without a lock on it means nothing; it is taken over by whoever comes next.
        }
        try {
            lock.release();
            channel.close();
        } catch (IOException alreadyUnusable) {
            // The operating system drops the lock with the handle.
        } finally {
            OpenInThisProcess.leave(file);
        }
    }
}
