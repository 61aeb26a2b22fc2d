package org.sharedsafety.service;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.model.finding.Finding;
import org.sharedsafety.model.result.Comparison;

/**
 * A report that was written, or why it was not.
 *
 * @param file where it is, or null where cautions were not accepted
 * @param comparison what it shows: the shown values only
 * @param hiddenX places whose first number is hidden
 * @param hiddenY places whose second number is hidden
 * @param unaccepted cautions that a person has to accept first
 */
public record WrittenReport(
        @Nullable Path file, Comparison comparison, int hiddenX, int hiddenY, List<Finding> unaccepted) {
    public WrittenReport {
        unaccepted = List.copyOf(unaccepted);
    }
}
