package org.sharedsafety.ui.investment;

import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.chart.MoneyMixFigure;
import org.sharedsafety.model.BudgetTag;
import org.sharedsafety.model.Message;
import org.sharedsafety.model.Period;
import org.sharedsafety.model.Place;
import org.sharedsafety.model.result.Investment;
import org.sharedsafety.service.CardRequest;

/** Which number cards the money's figures and tables open: the lines of budgets that were added up. */
final class MoneyCards {

    private MoneyCards() {}

    /** The lines behind a part of a year's bar. */
    static Optional<CardRequest> ofMark(@Nullable Investment shown, int mark) {
        int at = MoneyMixFigure.year(mark);
        if (shown == null || at >= shown.years().size()) {
            return Optional.empty();
        }
        BudgetTag purpose = MoneyMixFigure.purpose(mark);
        Investment.Year year = shown.years().get(at);
        return Optional.of(CardRequest.money(
                shown.measure(),
                shown.level(),
                year.period(),
                CardRequest.Lines.of(purpose),
                about(purpose, year.period())));
    }

    /** The lines of a place's prevention money in the latest year. */
    static Optional<CardRequest> prevention(@Nullable Investment shown, Place place) {
        if (shown == null || shown.years().isEmpty()) {
            return Optional.empty();
        }
        Period period = shown.years().get(shown.years().size() - 1).period();
        return Optional.of(CardRequest.money(
                        shown.measure(),
                        shown.level(),
                        period,
                        new CardRequest.Lines(Set.of(BudgetTag.PREVENTION), false),
                        about(BudgetTag.PREVENTION, period))
                .at(place.code()));
    }

    private static Message about(@Nullable BudgetTag purpose, Period period) {
        return purpose == null
                ? Message.of("card.about.untagged", period.text())
                : Message.of("card.about.lines", Message.of("tag." + purpose.json()), period.text());
    }
}
