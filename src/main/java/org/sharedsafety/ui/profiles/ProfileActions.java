package org.sharedsafety.ui.profiles;

import java.util.function.Consumer;
import org.sharedsafety.model.ViewQuestion;
import org.sharedsafety.service.CardRequest;

/**
 * Where the profile leads.
 *
 * @param card opens the number card
 * @param print writes the whole profile on one page
 * @param template offers a workbook to collect what is missing
 * @param trustSurvey offers the four questions about trust
 */
public record ProfileActions(
        Runnable importing,
        Consumer<CardRequest> card,
        Consumer<ViewQuestion> print,
        Runnable template,
        Runnable trustSurvey) {}
