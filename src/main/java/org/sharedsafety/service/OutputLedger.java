package org.sharedsafety.service;

import java.util.List;
import org.sharedsafety.chart.LedgerFigure;
import org.sharedsafety.model.WorkbenchException;
import org.sharedsafety.model.result.Ledger;
import org.sharedsafety.text.Texts;

/** What a project holds, as a figure: it tells of how many places there are numbers, and no number. */
final class OutputLedger {
    /** As many data sets as can be told apart on a page; the setting {@code page} leads to the others. */
    private static final int MOST = 40;

    private OutputLedger() {}

    static OutputView of(Ledger ledger, QuestionSettings asked, Texts texts) {
        if (ledger.rows().isEmpty()) {
            throw WorkbenchException.of("figure.nothing-left");
        }
        int pages = (ledger.rows().size() + MOST - 1) / MOST;
        int page = Math.min(pages, Math.max(1, asked.whole("page", 1)));
        List<Ledger.Row> some =
                ledger.rows().subList((page - 1) * MOST, Math.min(ledger.rows().size(), page * MOST));
        LedgerFigure figure = LedgerFigure.of(ledger, some, texts);
        OutputWords words = new OutputWords(texts);
        return new OutputView(
                figure,
                figure.finding(),
                words.line(List.of(
                        texts.say("ledger.figure.unit"),
                        words.places(ledger.level()),
                        texts.say(
                                "figure.span",
                                Integer.toString(ledger.years().get(0)),
                                Integer.toString(
                                        ledger.years().get(ledger.years().size() - 1))),
                        pages == 1 ? "" : texts.say("figure.page", page, pages))),
                List.of(),
                List.of(),
                OutputView.Released.NOTHING);
    }
}
