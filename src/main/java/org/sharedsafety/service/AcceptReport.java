package org.sharedsafety.service;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.model.Problem;

/**
 * What came of answers about places.
 *
 * @param accepted what each text means now
 * @param reread the import that the file's rows of these texts came in with, or null where nothing was read again
 */
public record AcceptReport(List<Accepted> accepted, @Nullable ImportReport reread, List<Problem> problems) {
    public AcceptReport {
        accepted = List.copyOf(accepted);
        problems = List.copyOf(problems);
    }

    /**
     * One answer.
     *
     * @param parent the place above as the sheet names it; empty where it names none
     */
    public record Accepted(String level, String text, String parent, String code, String name) {}
}
