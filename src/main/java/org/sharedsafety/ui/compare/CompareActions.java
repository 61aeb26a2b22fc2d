package org.sharedsafety.ui.compare;

import java.util.function.Consumer;
import org.sharedsafety.service.CardRequest;
import org.sharedsafety.service.CompareRequest;
import org.sharedsafety.ui.common.FigureDoors;

/**
 * What the page asks others to do.
 *
 * @param importing opens the import
 * @param example opens the example project
 * @param report writes a report of a comparison
 * @param card opens the number card
 * @param doors the ways of a figure out of the page
 */
public record CompareActions(
        Runnable importing,
        Runnable example,
        Consumer<CompareRequest> report,
        Consumer<CardRequest> card,
        FigureDoors doors) {
    /** Without a way out for figures. */
    public CompareActions(
            Runnable importing, Runnable example, Consumer<CompareRequest> report, Consumer<CardRequest> card) {
        this(importing, example, report, card, FigureDoors.NONE);
    }
}
