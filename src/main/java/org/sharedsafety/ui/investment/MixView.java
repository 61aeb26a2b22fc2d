package org.sharedsafety.ui.investment;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
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
import org.sharedsafety.service.CardRequest;
import org.sharedsafety.text.Dollars;
import org.sharedsafety.text.Texts;
import org.sharedsafety.ui.common.Card;
import org.sharedsafety.ui.common.FigureCard;
import org.sharedsafety.ui.common.FigureDoors;
import org.sharedsafety.ui.common.FigureNode;
import org.sharedsafety.ui.common.Icon;
import org.sharedsafety.ui.common.Kit;
import org.sharedsafety.ui.common.PlaceSelection;
import org.sharedsafety.ui.common.Segments;
import org.sharedsafety.ui.common.SentenceBox;

/** What each dollar was for, year by year, and what would be if a part of it went elsewhere. */
public final class MixView extends InvestmentFrame {
    private final Kit kit;
    private final SentenceBox sentence;
    private final FigureCard mix;
    private final Label balance = new Label();
    private final ObjectProperty<Boolean> all = new SimpleObjectProperty<>(false);

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
            Consumer<CardRequest> card,
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
        mix.figure().onOpen(mark -> MoneyCards.ofMark(model.shownProperty().get(), mark)
                .ifPresent(card));
        mix.setMinHeight(300);
        VBox.setVgrow(mix, Priority.ALWAYS);
        Segments<Boolean> which = new Segments<>(
                List.of(false, true), every -> kit.language().say(every ? "money.mix.all" : "money.mix.safety"), all);
        which.setId("money-which");
        all.addListener((observable, before, now) -> show(model.shownProperty().get()));
        HBox header = new HBox(
                10,
                kit.label("money.title", "section-title"),
                Kit.space(),
                which,
                kit.button("money.tag-lines", Icon.FLAG, tagging));
        header.setAlignment(Pos.CENTER_LEFT);
        balance.setWrapText(true);
        balance.setMinHeight(USE_PREF_SIZE);
        balance.getStyleClass().add("dense-text");
        Label subtitle = kit.paragraph("money.balance.subtitle");
        Card facts = Card.titled(kit.paragraph("money.balance.title"), subtitle, balance);
        facts.setMinWidth(250);
        VBox side = new VBox(12, facts, whatIf);
        side.setPrefWidth(390);
        side.setMinWidth(320);
        HBox.setHgrow(mix, Priority.ALWAYS);
        HBox row = new HBox(12, mix, side);
        VBox.setVgrow(row, Priority.ALWAYS);
        content(header, sentence, row);
        model.shownProperty().addListener((observable, before, now) -> show(now));
        kit.language()
                .textsProperty()
                .addListener(
                        (observable, before, now) -> show(model.shownProperty().get()));
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
        MoneyMixFigure figure = MoneyMixFigure.of(investment, all.get(), texts);
        mix.show(
                figure.finding(),
                texts.say(
                        all.get() ? "money.mix.subtitle" : "money.mix.subtitle-safety",
                        texts.say("level." + investment.level()),
                        dollars.shortly(all.get() ? last.total() : last.safety()),
                        last.period().text()),
                figure);
        balance.setText(last.balance()
                .found()
                .map(found -> texts.say(
                        "money.balance.words",
                        last.period().text(),
                        kit.language().numbers().fixed(found, 2).replace('-', '−')))
                .orElseGet(() -> texts.say("reason.no-tagged-money")));
    }
}
