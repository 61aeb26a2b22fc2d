package org.sharedsafety.store;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.sharedsafety.model.Message;
import org.sharedsafety.model.WorkbenchException;

/**
 * The file that is worked on while a project is open: the project itself where it lies on this machine's own disk, else
 * a copy in local data, because services that copy files, and file systems of other machines, damage a database that is
 * written to.
 *
 * <p>The copy is brought back on closing and whenever the caller asks. If the project was changed from elsewhere
 * meanwhile, neither is lost: ours is put beside it as a conflict copy. A copy left by a killed program is found again.
 */
final class WorkingCopy {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String STATE = "state.json";
    private static final String FOLDER = "open-projects";
    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH-mm-ss", Locale.ROOT).withZone(ZoneOffset.UTC);

    private final Path project;
    private final Path live;
    private final FolderKind kind;
    private final Workstation who;
    private final Clock clock;
    private Path target;
    private Fingerprint base;

    private WorkingCopy(Path project, Path live, FolderKind kind, Workstation who, Clock clock) {
        this.project = project;
        this.live = live;
        this.kind = kind;
        this.who = who;
        this.clock = clock;
        this.target = project;
        this.base = Fingerprint.NONE;
    }

    /** Writes a consistent copy of the open database to a file. */
    @FunctionalInterface
    interface Copier {
        void copyTo(Path file) throws SQLException;
    }

    /** The working copy of a project, before anything is copied. */
    static WorkingCopy of(Path project, Workstation who, Clock clock) {
        FolderKind kind = FolderKind.of(project);
        if (kind == FolderKind.LOCAL) {
            return new WorkingCopy(project, project, kind, who, clock);
        }
        String mark = Fingerprint.sha256(project.toString()).substring(0, 16);
        Path live = who.localData().resolve(FOLDER).resolve(mark).resolve(StoreFailure.name(project));
        return new WorkingCopy(project, live, kind, who, clock);
    }

    boolean isInPlace() {
        return kind == FolderKind.LOCAL;
    }

    /** The file to work on. */
    Path live() {
        return live;
    }

    /** The file of the right to write: beside the project, unless a service would carry it to other machines. */
    Path lockFile() {
        return ProjectLock.fileOf(kind == FolderKind.SYNCED ? live : project);
    }

    /** Makes the folder of the copy, so that a lock can lie in it. */
    void prepare() throws IOException {
        if (!isInPlace()) {
            Files.createDirectories(folder());
        }
    }

    /** Makes the copy, or finds the one that a killed program left; answers what the person should know. */
    List<Message> take() throws IOException {
        List<Message> notices = new ArrayList<>();
        if (isInPlace()) {
            return notices;
        }
        notices.add(Message.of(
                kind == FolderKind.SYNCED ? "store.synced-folder" : "store.network-folder",
                StoreFailure.name(project)));
        if (Files.exists(live)) {
            base = readState();
            if (base.isOf(project)) {
                notices.add(Message.of("store.copy-recovered", StoreFailure.name(project)));
                return notices;
            }
            Path beside = conflictName();
            FileMoves.copyOver(live, beside);
            notices.add(Message.of("store.conflict", StoreFailure.name(project), StoreFailure.name(beside)));
            removeLive();
        }
        if (Files.exists(project)) {
            FileMoves.copyOver(project, live);
        }
        base = Fingerprint.of(project);
        writeState();
        return notices;
    }

    /** Brings the open copy back; answers what the person should know. */
    List<Message> saveBack(Copier copier) throws SQLException {
        Path snapshot = folder().resolve("snapshot");
        try {
            Files.deleteIfExists(snapshot);
            copier.copyTo(snapshot);
            return bringBack(snapshot);
        } catch (IOException failed) {
            throw StoreFailure.of(failed, project);
        } finally {
            FileMoves.removeLeftover(snapshot);
        }
    }

    /** Brings the closed copy back and removes it; where that fails it stays, and is found again next time. */
    List<Message> saveClosed() {
        try {
            List<Message> notices = bringBack(live);
            removeLive();
            return notices;
        } catch (IOException failed) {
            throw new WorkbenchException(
                    Message.of("store.copy-not-saved", StoreFailure.name(project), live.toString()), failed);
        }
    }

    private List<Message> bringBack(Path finished) throws IOException {
        List<Message> notices = new ArrayList<>();
        if (Files.exists(target) && !base.isOf(target)) {
            target = conflictName();
            notices.add(Message.of("store.conflict", StoreFailure.name(project), StoreFailure.name(target)));
        }
        FileMoves.copyOver(finished, target);
        base = Fingerprint.of(target);
        writeState();
        return notices;
    }

    private Path conflictName() {
        String name = StoreFailure.name(project);
        int dot = name.lastIndexOf('.');
        String stem = dot < 0 ? name : name.substring(0, dot);
        String ending = dot < 0 ? "" : name.substring(dot);
        String by = who.user().replaceAll("[^\\p{L}\\p{N}._-]", "_");
        return project.resolveSibling(stem + " (conflict " + by + " " + STAMP.format(clock.instant()) + ")" + ending);
    }

    private Path folder() {
        Path folder = live.getParent();
        if (folder == null) {
            throw new IllegalStateException("a working copy lies in a folder");
        }
        return folder;
    }

    private Fingerprint readState() throws IOException {
        Path file = folder().resolve(STATE);
        if (!Files.exists(file)) {
            return Fingerprint.NONE;
        }
        JsonNode state = JSON.readTree(Files.readString(file, StandardCharsets.UTF_8));
        return new Fingerprint(
                state.path("size").asLong(-1),
                state.path("modified").asLong(-1),
                state.path("sha256").asText(""));
    }

    private void writeState() throws IOException {
        String state = JSON.createObjectNode()
                .put("project", project.toString())
                .put("size", base.size())
                .put("modified", base.modified())
                .put("sha256", base.sha256())
                .toPrettyString();
        Files.writeString(folder().resolve(STATE), state, StandardCharsets.UTF_8);
    }

    private void removeLive() throws IOException {
        Files.deleteIfExists(live);
        Files.deleteIfExists(live.resolveSibling(StoreFailure.name(live) + "-wal"));
        Files.deleteIfExists(live.resolveSibling(StoreFailure.name(live) + "-shm"));
        Files.deleteIfExists(folder().resolve(STATE));
    }
}
