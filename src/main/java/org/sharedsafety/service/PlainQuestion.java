package org.sharedsafety.service;

import org.jspecify.annotations.Nullable;
import org.sharedsafety.model.Message;
import org.sharedsafety.model.ViewQuestion;

/**
 * A question in plain words and the view that answers it; its words are under {@code ask.<code>}.
 *
 * @param code such as {@code better}
 * @param question the view with its measures chosen, or null where the project lacks what it needs
 * @param missing what is missing, or null where nothing is
 */
public record PlainQuestion(String code, @Nullable ViewQuestion question, @Nullable Message missing) {
    static PlainQuestion of(String code, ViewQuestion question) {
        return new PlainQuestion(code, question, null);
    }

    static PlainQuestion missing(String code) {
        return new PlainQuestion(code, null, Message.of("ask." + code + ".missing"));
    }
}
