package org.sharedsafety.ui.compare;

import java.util.function.Consumer;
import org.sharedsafety.service.CardRequest;
import org.sharedsafety.service.CompareRequest;

/**
 * What the page asks others to do.
 *
 * @param importing opens the import
 * @param example opens the example project
 * @param report writes a report of a comparison
 * @param card opens the number card
 */
public record CompareActions(
        Runnable importing, Runnable example, Consumer<CompareRequest> report, Consumer<CardRequest> card) {}
