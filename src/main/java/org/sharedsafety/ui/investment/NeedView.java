package org.sharedsafety.ui.investment;

import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.chart.NeedMoneyFigure;
import org.sharedsafety.chart.Theme;
import org.sharedsafety.model.Group;
import org.sharedsafety.model.Metric;
import org.sharedsafety.model.ViewQuestion;
import org.sharedsafety.model.result.Investment;
import org.sharedsafety.model.result.MeasureSide;
import org.sharedsafety.service.CardRequest;
import org.sharedsafety.text.Texts;
import org.sharedsafety.text.Units;
import org.sharedsafety.ui.common.Card;
import org.sharedsafety.ui.common.FigureCard;
import org.sharedsafety.ui.common.FigureDoors;
import org.sharedsafety.ui.common.FigureNode;
import org.sharedsafety.ui.common.Kit;
import org.sharedsafety.ui.common.Picker;
import org.sharedsafety.ui.common.SentenceBox;

/** Whether prevention money is scaled to need: a circle a place, and the difference in dollars. */
public final class NeedView extends InvestmentFrame {
    private final Kit kit;
    private final InvestmentViewModel model;
    private final SentenceBox sentence;
    private final FigureCard figure;
    private final Picker picker;
    private final Label note = new Label();
    private final DifferenceTable table;

    public NeedView(
            Kit kit,
            InvestmentViewModel model,
            ObservableValue<Theme> theme,
            Consumer<Runnable> background,
            FigureDoors doors,
            Runnable importing,
            Consumer<CardRequest> card) {
        super(kit, model, importing);
        this.kit = kit;
        this.model = model;
        setId("investment-need");
        sentence = new SentenceBox(kit);
        picker = new Picker(kit, "money.need.picker");
        picker.setId("need");
        picker.chosenProperty().addListener((observable, before, now) -> {
            if (now != null) {
                model.need(now.code());
            }
        });
        figure = new FigureCard(kit, new FigureNode(model.selection(), theme, background), doors, this::question);
        figure.figure().setId("need-money");
        figure.figure().onOpen(id -> card(id).ifPresent(card));
        figure.setMinHeight(280);
        figure.setPrefHeight(340);
        VBox.setVgrow(figure, Priority.ALWAYS);
        table = new DifferenceTable(
                kit,
                model.selection(),
                new DifferenceTable.Cards(place -> card(place.id()).ifPresent(card), place -> MoneyCards.prevention(
                                model.shownProperty().get(), place)
                        .ifPresent(card)));
        Card rows = new Card(table).flush();
        rows.setMinHeight(150);
        rows.setPrefHeight(230);
        VBox.setVgrow(table, Priority.ALWAYS);
        note.setWrapText(true);
        note.getStyleClass().add("muted");
        HBox header = new HBox(10, kit.label("money.need.title", "section-title"), picker, Kit.space());
        header.setAlignment(Pos.CENTER_LEFT);
        content(header, sentence, figure, note, rows);
        model.shownProperty().addListener((observable, before, now) -> show(now));
        kit.language()
                .textsProperty()
                .addListener(
                        (observable, before, now) -> show(model.shownProperty().get()));
        show(model.shownProperty().get());
    }

    /** The number card of a place's need. */
    private Optional<CardRequest> card(int placeId) {
        Investment investment = model.shownProperty().get();
        MeasureSide need = investment == null ? null : investment.need();
        return investment == null || need == null
                ? Optional.empty()
                : investment.places().stream()
                        .map(Investment.PlaceMoney::place)
                        .filter(place -> place.id() == placeId)
                        .findFirst()
                        .map(place -> new CardRequest(
                                need.metric().id(), need.series().name(), place.code(), need.period(), Group.EVERYONE));
    }

    private @Nullable ViewQuestion question() {
        Metric need = model.needProperty().get();
        return need == null ? null : ViewQuestion.of("investment", Map.of("need", need.id()));
    }

    private void show(@Nullable Investment investment) {
        if (investment == null) {
            return;
        }
        Texts texts = kit.language().texts();
        picker.offer(model.needsProperty().get().stream()
                .map(metric ->
                        new Picker.Item(metric.id(), metric.name(texts.language()), Units.say(texts, metric.unit())))
                .toList());
        Metric need = model.needProperty().get();
        picker.choose(need == null ? null : need.id());
        sentence.show(
                SentenceBox.Words.of(said(investment, texts), investment.about().findings()));
        NeedMoneyFigure drawn = NeedMoneyFigure.of(investment, texts);
        String year = investment.years().isEmpty()
                ? ""
                : investment.years().get(investment.years().size() - 1).period().text();
        figure.show(drawn.finding(), texts.say("money.need.subtitle", year), drawn);
        int known = drawn.table().rows().size();
        note.setText(
                known == investment.places().size()
                        ? ""
                        : texts.say("money.need.unknown", investment.places().size() - known));
        note.setVisible(!note.getText().isEmpty());
        note.setManaged(note.isVisible());
        table.show(investment);
    }

    private String said(Investment investment, Texts texts) {
        return investment
                .shareToMove()
                .found()
                .map(share -> texts.say(
                        "money.need.sentence", kit.language().numbers().fixed(100 * share, 0)))
                .orElseGet(() -> investment.shareToMove().why().map(texts::say).orElse(""));
    }
}
