package org.sharedsafety.service;

import org.sharedsafety.model.WorkbenchException;

/** Remembers what outputs showed, so that a later one does not give away beside it what this one hides. */
final class PublishedMemory {
    private PublishedMemory() {}

    /**
     * Remembers what an output is about to show; before it is written, because a file that left the desk cannot be taken
     * back. Where the project is open for reading only, an output that hides something is refused.
     */
    static void remember(OpenProject project, CompareService.ForOutput output) {
        if (output.shown().isEmpty()) {
            return;
        }
        if (project.isReadOnly()) {
            if (output.hiddenX() + output.hiddenY() > 0) {
                throw WorkbenchException.of("privacy.read-only");
            }
            return;
        }
        project.file().writing(tx -> {
            tx.published().add(output.shown());
            return true;
        });
        project.file().saveBack();
    }
}
