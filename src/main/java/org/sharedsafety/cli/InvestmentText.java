package org.sharedsafety.cli;

import java.util.ArrayList;
import java.util.List;
import org.sharedsafety.model.BudgetTag;
import org.sharedsafety.model.result.Investment;
import org.sharedsafety.model.result.Outcome;
import org.sharedsafety.text.Numbers;
import org.sharedsafety.text.Texts;

/** Where the money goes, for a reader at a terminal. */
final class InvestmentText {
    private final Desk desk;
    private final Texts texts;
    private final Numbers numbers;

    InvestmentText(Desk desk) {
        this.desk = desk;
        this.texts = desk.texts();
        this.numbers = desk.numbers();
    }

    void print(Investment investment) {
        desk.terminal()
                .line(texts.say(
                        "cli.investment.title", investment.measure().metric().name(texts.language())));
        List<List<String>> years = new ArrayList<>();
        List<String> head = new ArrayList<>(List.of(texts.say("cli.column.period"), texts.say("cli.investment.all")));
        for (BudgetTag tag : BudgetTag.values()) {
            head.add(texts.say("tag." + tag.json()));
        }
        head.add(texts.say("cli.investment.untagged"));
        head.add(texts.say("cli.investment.balance"));
        years.add(head);
        investment.years().forEach(year -> years.add(year(year)));
        Investment.Moved moved = investment.moved();
        if (moved != null) {
            years.add(year(moved.after()));
        }
        desk.terminal().table(years);
        if (moved != null) {
            desk.terminal()
                    .line(texts.say(
                            "cli.investment.moved",
                            numbers.fixed(100 * moved.share(), 1),
                            texts.say("tag." + moved.from().json()),
                            texts.say("tag." + moved.to().json()),
                            numbers.fixed(moved.dollars(), 0)));
        }
        desk.terminal().line("");
        places(investment);
        new ResultText(desk).end(investment.about());
    }

    private List<String> year(Investment.Year year) {
        List<String> row = new ArrayList<>(List.of(year.period().text(), numbers.fixed(year.total(), 0)));
        for (BudgetTag tag : BudgetTag.values()) {
            Investment.Part part = year.parts().get(tag);
            row.add(part == null ? "" : numbers.fixed(100 * part.share(), 1) + " %");
        }
        row.add(year.total() > 0 ? numbers.fixed(100 * year.untagged() / year.total(), 1) + " %" : "");
        row.add(shown(year.balance(), 2));
        return row;
    }

    private void places(Investment investment) {
        boolean needed = investment.need() != null;
        List<List<String>> rows = new ArrayList<>();
        List<String> head = new ArrayList<>(List.of(
                texts.say("cli.column.place"),
                texts.say("cli.investment.per-resident"),
                texts.say("cli.investment.balance"),
                texts.say("tag.prevention")));
        if (needed) {
            head.add(texts.say("cli.investment.in-need"));
            head.add(texts.say("cli.investment.per-person"));
            head.add(texts.say("cli.investment.by-need"));
        }
        rows.add(head);
        for (Investment.PlaceMoney money : investment.places()) {
            List<String> row = new ArrayList<>(List.of(
                    money.place().name(),
                    shown(money.perResident(), 0),
                    shown(money.balance(), 2),
                    numbers.fixed(money.prevention(), 0)));
            if (needed) {
                row.add(shown(money.inNeed(), 0));
                row.add(shown(money.preventionPerPerson(), 0));
                row.add(shown(money.byNeed(), 0));
            }
            rows.add(row);
        }
        desk.terminal().table(rows);
        investment.shareToMove().found().ifPresent(share -> desk.terminal()
                .line(texts.say("cli.investment.share-to-move", numbers.fixed(100 * share, 1))));
    }

    private String shown(Outcome<Double> outcome, int decimals) {
        return outcome.found().map(value -> numbers.fixed(value, decimals)).orElse("–");
    }
}
