package org.sharedsafety.ui.data;

import java.nio.file.Path;
import java.util.function.Consumer;
import org.sharedsafety.job.Job;
import org.sharedsafety.service.ImportReport;
import org.sharedsafety.service.UpdateAnswers;
import org.sharedsafety.service.UpdateChoices;
import org.sharedsafety.service.UpdateDraft;

/**
 * What the update page asks of the program.
 *
 * @param looking reads a newer file by the recipes of an import
 * @param storing stores what was looked at
 * @param stored is told what was stored
 */
public record UpdateDoors(Looking looking, Storing storing, Consumer<ImportReport> stored) {
    /** Reads a newer file by the recipes of an import. */
    @FunctionalInterface
    public interface Looking {
        Job<UpdateDraft> look(long like, Path file, UpdateAnswers answers);
    }

    /** Stores what was looked at. */
    @FunctionalInterface
    public interface Storing {
        Job<ImportReport> store(UpdateDraft draft, UpdateChoices choices);
    }
}
