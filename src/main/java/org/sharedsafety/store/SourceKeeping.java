package org.sharedsafety.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import org.sharedsafety.job.Job;
import org.sharedsafety.job.Progress;
import org.sharedsafety.model.WorkbenchException;

/**
 * Keeps the bytes of a file inside the project, as a job of its own after the observations are committed.
 *
 * <p>Each piece is a transaction, so other writes come in between; until the last piece is there the file counts as not
 * kept, and a cancelled or failed keeping leaves none of it.
 */
public final class SourceKeeping implements Job<Boolean> {
    /** Bytes above which a file is only kept when a person asks for it. */
    public static final long LARGE = 64L << 20;

    private static final Set<String> PACKED_ALREADY =
            Set.of("xlsx", "xlsm", "xlsb", "ods", "zip", "gz", "tgz", "bz2", "xz", "7z", "gpkg", "pdf");

    private final ProjectFile project;
    private final long sourceId;
    private final Path file;
    private final boolean evenIfLarge;

    /** The job of keeping a file, under the number it has in the project. */
    public SourceKeeping(ProjectFile project, long sourceId, Path file, boolean evenIfLarge) {
        this.project = project;
        this.sourceId = sourceId;
        this.file = file;
        this.evenIfLarge = evenIfLarge;
    }

    /** Keeps the bytes; false where the file is large and nobody asked for it, or they were kept before. */
    @Override
    public Boolean run(Progress progress) {
        boolean kept = project.reading(
                tx -> tx.sourceFiles().byId(sourceId).orElseThrow().bytesKept());
        boolean done = false;
        try {
            if (kept || (Files.size(file) > LARGE && !evenIfLarge)) {
                done = true;
                return false;
            }
            store(progress);
            done = true;
            return true;
        } catch (IOException failed) {
            throw StoreFailure.of(failed, file);
        } finally {
            if (!done) {
                project.writing(tx -> {
                    tx.sourceBytes().remove(sourceId);
                    return sourceId;
                });
            }
        }
    }

    private void store(Progress progress) throws IOException {
        boolean packed = !PACKED_ALREADY.contains(ending());
        long size = Files.size(file);
        try (InputStream stream = Files.newInputStream(file)) {
            int number = 0;
            byte[] bytes = stream.readNBytes(SourceChunkTable.CHUNK);
            while (bytes.length > 0) {
                progress.checkCancelled();
                progress.report("store.keeping-source", Math.min(size, (long) number * SourceChunkTable.CHUNK), size);
                byte[] piece = bytes;
                int at = number++;
                project.writing(tx -> {
                    tx.sourceBytes().put(sourceId, at, piece, packed);
                    return at;
                });
                bytes = stream.readNBytes(SourceChunkTable.CHUNK);
            }
        }
        if (!Fingerprint.sha256(file).equals(sha256())) {
            throw WorkbenchException.of("store.source-changed", StoreFailure.name(file));
        }
        project.writing(tx -> {
            tx.sourceBytes().complete(sourceId, packed);
            return sourceId;
        });
    }

    private String sha256() {
        return project.reading(
                tx -> tx.sourceFiles().byId(sourceId).orElseThrow().sha256());
    }

    private String ending() {
        String name = StoreFailure.name(file);
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }
}
