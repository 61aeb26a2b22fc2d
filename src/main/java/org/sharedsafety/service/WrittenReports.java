package org.sharedsafety.service;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Collectors;
import org.sharedsafety.job.Progress;
import org.sharedsafety.model.WorkbenchException;
import org.sharedsafety.store.ReportTable.Written;

/** Finds a report that was written: by the bytes of its file, its file's name, or its own. */
final class WrittenReports {
    private WrittenReports() {}

    static Written find(OpenProject project, String wanted) {
        Optional<String> bytes = bytes(wanted);
        return project.reading(tx -> bytes.flatMap(tx.reports()::byFile)
                .or(() -> tx.reports().byName(wanted))
                .or(() -> tx.reports().byName(fileName(wanted)))
                .orElseThrow(() -> WorkbenchException.of(
                        "reproduce.unknown",
                        wanted,
                        tx.reports().all().stream()
                                .map(written -> written.report().name())
                                .distinct()
                                .collect(Collectors.joining(", ")))));
    }

    private static Optional<String> bytes(String wanted) {
        try {
            Path file = Path.of(wanted);
            return Files.isRegularFile(file) ? Optional.of(Digest.sha256(file, Progress.NONE)) : Optional.empty();
        } catch (InvalidPathException isName) {
            return Optional.empty();
        }
    }

    private static String fileName(String wanted) {
        return wanted.substring(Math.max(wanted.lastIndexOf('/'), wanted.lastIndexOf('\\')) + 1);
    }
}
