package org.sharedsafety.service;

import java.util.List;
import org.sharedsafety.model.Message;
import org.sharedsafety.model.SourceDetails;
import org.sharedsafety.model.SourceFile;

/**
 * A file of the project with what is known of where it comes from, and what is proposed.
 *
 * @param imports numbers of the imports that count and read it
 * @param proposed the details with what is proposed for those that are unknown
 * @param reasons why, in words; empty where nothing is proposed
 */
public record SourceEntry(SourceFile file, List<Long> imports, SourceDetails proposed, List<Message> reasons) {
    public SourceEntry {
        imports = List.copyOf(imports);
        reasons = List.copyOf(reasons);
    }

    /** Whether anything is proposed that is not recorded. */
    public boolean hasProposal() {
        return !proposed.equals(file.details());
    }
}
