package org.sharedsafety.ui.investment;

import java.util.Map;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.chart.MoneyMixFigure;
import org.sharedsafety.chart.Theme;
import org.sharedsafety.model.ViewQuestion;
import org.sharedsafety.model.result.Investment;
import org.sharedsafety.text.Dollars;
import org.sharedsafety.text.Texts;
import org.sharedsafety.ui.common.Card;
import org.sharedsafety.ui.common.FigureCard;
import org.sharedsafety.ui.common.FigureDoors;
import org.sharedsafety.ui.common.FigureNode;
import org.sharedsafety.ui.common.Icon;
import org.sharedsafety.ui.common.Kit;
import org.sharedsafety.ui.common.PlaceSelection;
import org.sharedsafety.ui.common.SentenceBox;

/** What each dollar was for, year by year, and what would be if a part of it went elsewhere. */
public final class MixView extends InvestmentFrame {
    private final Kit kit;
    private final SentenceBox sentence;
    private final FigureCard mix;
    private final Label balance = new Label();
    private final Label perResident = new Label();

    /**
     * A pane over the money.
     *
     * @param tagging goes to the lines and what they are for
     */
    public MixView(
            Kit kit,
            InvestmentViewModel model,
            ObservableValue<Theme> theme,
            Consumer<Runnable> background,
            FigureDoors doors,
            Runnable importing,
            Runnable tagging,
            WhatIfPane whatIf) {
        super(kit, model, importing);
        this.kit = kit;
        setId("investment-mix");
        sentence = new SentenceBox(kit);
        mix = new FigureCard(
                kit,
                new FigureNode(new PlaceSelection(), theme, background),
                doors,
                () -> ViewQuestion.of("investment", Map.of()));
        mix.figure().setId("money-mix");
        mix.setMinHeight(300);
        VBox.setVgrow(mix, Priority.ALWAYS);
        HBox header = new HBox(
                10,
                kit.label("money.title", "section-title"),
                Kit.space(),
                kit.button("money.tag-lines", Icon.FLAG, tagging));
        header.setAlignment(Pos.CENTER_LEFT);
        balance.setWrapText(true);
        perResident.setWrapText(true);
        Card facts = Card.titled(
                kit.label("money.balance.title"), kit.label("money.balance.subtitle"), balance, perResident);
        facts.setMinWidth(250);
        VBox side = new VBox(12, facts, whatIf);
        side.setPrefWidth(390);
        side.setMinWidth(320);
        HBox.setHgrow(mix, Priority.ALWAYS);
        HBox row = new HBox(12, mix, side);
        VBox.setVgrow(row, Priority.ALWAYS);
        content(header, sentence, row);
        model.shownProperty().addListener((observable, before, now) -> show(now));
        kit.language().textsProperty().addListener((observable, before, now) -> show(model.shownProperty().get()));
        show(model.shownProperty().get());
    }

    private void show(@Nullable Investment investment) {
        if (investment == null || investment.years().isEmpty()) {
            return;
        }
        Texts texts = kit.language().texts();
        Dollars dollars = new Dollars(texts);
        sentence.show(SentenceBox.Words.of(
                texts.say(investment.sentence()), investment.about().findings()));
        Investment.Year last = investment.years().get(investment.years().size() - 1);
        mix.show(
                texts.say("money.mix.title"),
                texts.say(
                        "money.mix.subtitle",
                        texts.say("level." + investment.level()),
                        dollars.shortly(last.total()),
                        last.period().text()),
                MoneyMixFigure.of(investment, texts));
        balance.setText(last.balance()
                .found()
                .map(found -> texts.say(
                        "money.balance.words", last.period().text(), kit.language().numbers().fixed(found, 2)))
                .orElseGet(() -> texts.say("reason.no-tagged-money")));
        perResident.setText(residents(last, texts, dollars));
    }

    private static String residents(Investment.Year last, Texts texts, Dollars dollars) {
        StringBuilder all = new StringBuilder();
        for (org.sharedsafety.model.BudgetTag tag : org.sharedsafety.model.BudgetTag.values()) {
            Investment.Part part = last.parts().get(tag);
            if (part != null) {
                part.perResident().found().ifPresent(each -> all.append(all.isEmpty() ? "" : " · ")
                        .append(texts.say("tag." + tag.json()))
                        .append(' ')
                        .append(dollars.each(each)));
            }
        }
        return all.isEmpty() ? texts.say("reason.no-population") : texts.say("money.per-resident", all.toString());
    }
}
