package org.sharedsafety.service;

import java.util.List;
import org.sharedsafety.model.Message;
import org.sharedsafety.privacy.HiddenCounts;

/** What a person is told of how an output was protected, beside how many numbers are hidden. */
final class OutputNotes {
    private OutputNotes() {}

    static List<Message> of(HiddenCounts hidden) {
        return switch (hidden.state()) {
            case PROVEN -> List.of();
            case EXPOSED_BEFORE -> List.of(Message.of("privacy.exposed-before"));
            case NOT_FINISHED -> List.of(Message.of("privacy.coarsened"));
        };
    }
}
