package org.sharedsafety.ui.importing;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import org.sharedsafety.job.Job;
import org.sharedsafety.model.Metric;
import org.sharedsafety.service.FileDraft;
import org.sharedsafety.service.ImportOptions;
import org.sharedsafety.service.ImportReport;

/**
 * What the import asks of the services, bound to the open project.
 *
 * @param inspecting looks at a file and stores nothing
 * @param rehearsing reads a file by its recipes and stores nothing
 * @param importing reads a file by its recipes and stores what it finds
 * @param metrics every measure that a column can be
 * @param imported is told of an import that was stored
 */
public record ImportDoors(
        Inspecting inspecting,
        Reading rehearsing,
        Reading importing,
        Supplier<List<Metric>> metrics,
        java.util.function.Consumer<ImportReport> imported) {
    /** Looks at a file. */
    @FunctionalInterface
    public interface Inspecting {
        Job<FileDraft> of(Path file, ImportOptions options);
    }

    /** Reads a file that was looked at. */
    @FunctionalInterface
    public interface Reading {
        Job<ImportReport> of(FileDraft draft, ImportOptions options);
    }
}
