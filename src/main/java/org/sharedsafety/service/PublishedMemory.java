package org.sharedsafety.service;

import java.util.Map;
import org.sharedsafety.model.CountKey;
import org.sharedsafety.model.WorkbenchException;

/** Remembers what outputs showed, so that a later one does not give away beside it what this one hides. */
final class PublishedMemory {
    private PublishedMemory() {}

    /**
     * Remembers what an output is about to show; before it is written, because a file that left the desk cannot be taken
     * back. Where the project is open for reading only, an output that hides something is refused.
     */
    static void remember(OpenProject project, CompareService.ForOutput output) {
        remember(project, output.shown(), output.hiddenX() + output.hiddenY());
    }

    /** Remembers counts that an output is about to show while it hides so many numbers. */
    static void remember(OpenProject project, Map<CountKey, Double> shown, int hidden) {
        if (shown.isEmpty()) {
            return;
        }
        if (project.isReadOnly()) {
            if (hidden > 0) {
                throw WorkbenchException.of("privacy.read-only");
            }
            return;
        }
        project.file().writing(tx -> {
            tx.published().add(shown);
            return true;
        });
        project.file().saveBack();
    }
}
