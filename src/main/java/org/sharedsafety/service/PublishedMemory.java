package org.sharedsafety.service;

import org.sharedsafety.model.WorkbenchException;
import org.sharedsafety.service.Protection.Told;

/** Remembers what outputs showed, so that a later one does not give away beside it what this one hides. */
final class PublishedMemory {
    private PublishedMemory() {}

    /**
     * Remembers what an output is about to show; before it is written, because a file that left the desk cannot be taken
     * back. Where the project is open for reading only, an output that hides something is refused.
     */
    static void remember(OpenProject project, CompareService.ForOutput output) {
        remember(project, output.told(), output.hiddenX() + output.hiddenY());
    }

    /** Remembers what an output is about to show while it hides so many numbers. */
    static void remember(OpenProject project, Told told, int hidden) {
        if (told.counts().isEmpty() && told.totals().isEmpty()) {
            return;
        }
        if (project.isReadOnly()) {
            if (hidden > 0) {
                throw WorkbenchException.of("privacy.read-only");
            }
            return;
        }
        project.file().writing(tx -> {
            tx.published().add(told.counts());
            tx.publishedTotals().add(told.totals());
            return true;
        });
        project.file().saveBack();
    }
}
