package org.sharedsafety.service;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.model.finding.Finding;

/**
 * A report that was written, or why it was not.
 *
 * @param file where it is, or null where cautions were not accepted
 * @param sheets names of its sheets
 * @param hidden how many numbers it does not carry
 * @param unaccepted cautions that a person has to accept first
 */
public record WrittenBook(@Nullable Path file, List<String> sheets, int hidden, List<Finding> unaccepted) {
    public WrittenBook {
        sheets = List.copyOf(sheets);
        unaccepted = List.copyOf(unaccepted);
    }
}
