package org.sharedsafety.service;

import java.util.List;
import org.sharedsafety.model.Message;
import org.sharedsafety.model.finding.Finding;
import org.sharedsafety.model.finding.Severity;
import org.sharedsafety.privacy.HiddenCounts;

/** What a person is told of how an output was protected, beside how many numbers are hidden. */
final class OutputNotes {
    private OutputNotes() {}

    /** The code of the caution that earlier files give something away. */
    static final String EXPOSED = "P01";

    /** The code of what was hidden for want of time. */
    static final String COARSENED = "P02";

    /** The same as cautions, to be accepted before a report leaves. */
    static List<Finding> findings(List<Message> notes) {
        return notes.stream()
                .map(note -> note.key().equals("privacy.exposed-before")
                        ? new Finding(EXPOSED, Severity.CAUTION, note)
                        : new Finding(COARSENED, Severity.INFO, note))
                .toList();
    }

    static List<Message> of(HiddenCounts hidden) {
        return switch (hidden.state()) {
            case PROVEN -> List.of();
            case EXPOSED_BEFORE -> List.of(Message.of("privacy.exposed-before", hidden.exposed()));
            case NOT_FINISHED -> List.of(Message.of("privacy.coarsened"));
        };
    }
}
