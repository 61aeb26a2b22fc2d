package org.sharedsafety.service;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.job.Progress;
import org.sharedsafety.model.SourceFile;
import org.sharedsafety.model.result.Reproduction.Source;

/** Finds the bytes of a source: those that the project keeps, else a file that a person gave, told by its SHA-256 alone. */
final class GivenFiles {
    private final Map<String, Path> bySha256;

    private GivenFiles(Map<String, Path> bySha256) {
        this.bySha256 = bySha256;
    }

    /** Looks at the files that a person gave; which is which their bytes tell, whatever their names. */
    static GivenFiles of(List<Path> files, Progress progress) {
        Map<String, Path> found = new LinkedHashMap<>();
        files.forEach(file -> found.put(Digest.sha256(file, progress), file));
        return new GivenFiles(found);
    }

    /** A source, with its file where it is at hand. */
    record Found(Source source, @Nullable Path path, @Nullable KeptFile kept) implements AutoCloseable {
        Path file() {
            if (path == null) {
                throw new IllegalStateException("a source without a file");
            }
            return path;
        }

        @Override
        public void close() {
            if (kept != null) {
                kept.close();
            }
        }
    }

    Found find(OpenProject project, SourceFile source, Progress progress) {
        Optional<KeptFile> kept = KeptFile.of(project, source);
        boolean damaged = false;
        if (kept.isPresent()) {
            KeptFile file = kept.get();
            if (Digest.sha256(file.file(), progress).equals(source.sha256())) {
                return new Found(Source.KEPT, file.file(), file);
            }
            file.close();
            damaged = true;
        }
        Path path = bySha256.get(source.sha256());
        if (path != null) {
            return new Found(Source.GIVEN, path, null);
        }
        return new Found(damaged ? Source.DAMAGED : Source.NOT_KEPT, null, null);
    }
}
