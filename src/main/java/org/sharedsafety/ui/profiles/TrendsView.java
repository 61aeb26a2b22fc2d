package org.sharedsafety.ui.profiles;

import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.chart.EarlySignsFigure;
import org.sharedsafety.chart.Figure;
import org.sharedsafety.chart.StackedTrendsFigure;
import org.sharedsafety.chart.Theme;
import org.sharedsafety.chart.TrendExtras;
import org.sharedsafety.chart.TrendFigure;
import org.sharedsafety.model.Message;
import org.sharedsafety.model.result.EarlyWarning;
import org.sharedsafety.model.result.Trend;
import org.sharedsafety.service.CardRequest;
import org.sharedsafety.service.TrendView;
import org.sharedsafety.text.Texts;
import org.sharedsafety.ui.common.EmptyState;
import org.sharedsafety.ui.common.FigureCard;
import org.sharedsafety.ui.common.FigureDoors;
import org.sharedsafety.ui.common.FigureNode;
import org.sharedsafety.ui.common.Icon;
import org.sharedsafety.ui.common.Kit;
import org.sharedsafety.ui.common.Note;
import org.sharedsafety.ui.common.PlaceSelection;
import org.sharedsafety.ui.common.SentenceBox;

/** One measure over time in one place: the sentence, the line, what happened, where it is to go, other measures here. */
public final class TrendsView extends ScrollPane {
    private static final double LIST = 366;
    private static final double NARROW = 1000;
    private static final double CHART = 290;
    private static final double PANEL = 100;
    private static final int YEAR = 12;

    private final Kit kit;
    private final TrendsViewModel model;
    private final Runnable importing;
    private final TrendHeader header;
    private final SentenceBox sentence;
    private final FigureCard card;
    private final TrendSideList list;
    private final TrendEventForm events;
    private final TrendAimForm aim;
    private final VBox body = new VBox(12);
    private @Nullable Node form;

    /**
     * A page over its view model.
     *
     * @param background where pictures are drawn, such as the start method of the pool
     * @param opener opens the number card
     * @param importing leads to the import
     */
    public TrendsView(
            Kit kit,
            ObservableValue<Theme> theme,
            TrendsViewModel model,
            Consumer<Runnable> background,
            FigureDoors doors,
            Consumer<CardRequest> opener,
            Runnable importing) {
        this.kit = kit;
        this.model = model;
        this.importing = importing;
        setId("trends");
        setFitToWidth(true);
        setFitToHeight(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        body.getStyleClass().add("page");
        events = new TrendEventForm(kit, model, () -> open(null));
        aim = new TrendAimForm(kit, model, () -> open(null));
        header = new TrendHeader(kit, model, () -> open(events), () -> open(aim));
        sentence = new SentenceBox(kit);
        FigureNode figure = new FigureNode(new PlaceSelection(), theme, background);
        figure.setId("trend-figure");
        figure.onOpen(id -> model.card(id / StackedTrendsFigure.PANEL, id % StackedTrendsFigure.PANEL)
                .ifPresent(opener));
        card = new FigureCard(kit, figure, doors, model::question);
        card.setMinHeight(CHART);
        list = new TrendSideList(kit, theme, background, metric -> model.change(ask -> ask.measure(metric)));
        list.setMinWidth(LIST);
        list.setPrefWidth(LIST);
        model.shownProperty().addListener((observable, before, now) -> show());
        model.failureProperty().addListener((observable, before, now) -> show());
        model.askProperty().addListener((observable, before, now) -> show());
        model.besideProperty().addListener((observable, before, now) -> {
            list.show(now);
            show();
        });
        kit.language().textsProperty().addListener((observable, before, now) -> {
            list.show(model.besideProperty().get());
            show();
        });
        widthProperty().addListener((observable, before, now) -> show());
        list.show(model.besideProperty().get());
        show();
    }

    private void open(@Nullable Node next) {
        form = form == next ? null : next;
        show();
        if (form != null) {
            form.requestFocus();
        }
    }

    private void show() {
        TrendAsk ask = model.askProperty().get();
        if (ask == null) {
            setContent(new EmptyState(
                    kit,
                    Icon.TREND_UP,
                    "trend.empty.title",
                    "trend.empty.purpose",
                    kit.button("home.import", Icon.UPLOAD, importing, "accent", "large")));
            return;
        }
        setContent(body);
        TrendView view = model.shownProperty().get();
        header.show(ask, view);
        if (view == null) {
            Message why = model.failureProperty().get();
            body.getChildren()
                    .setAll(
                            header,
                            why == null
                                    ? kit.label("trend.working", "muted")
                                    : new Note(
                                            kit,
                                            Note.Weight.INFO,
                                            kit.language().say(model.failureProperty())));
            return;
        }
        Texts texts = kit.language().texts();
        if (ask.mode() != TrendAsk.Mode.TREND) {
            other(ask, view, texts);
            return;
        }
        card.setMinHeight(CHART);
        sentence.show(TrendVerdicts.said(view, texts));
        Trend trend = view.trend();
        card.show(TrendTitles.title(view, texts), TrendTitles.subtitle(view, texts), figure(ask, view, texts));
        events.show(view.events());
        aim.show(view);
        body.getChildren().setAll(header, sentence);
        if (form != null) {
            body.getChildren().add(form);
        }
        String resilience = TrendTitles.resilience(trend, texts);
        Node main = card;
        if (!resilience.isEmpty()) {
            VBox stack = new VBox(8, card, kit.paragraph(new SimpleStringProperty(resilience), "dense-text", "muted"));
            VBox.setVgrow(card, Priority.ALWAYS);
            main = stack;
        }
        boolean wide = getWidth() == 0 || getWidth() >= NARROW;
        HBox.setHgrow(main, Priority.ALWAYS);
        if (wide) {
            HBox row = new HBox(12, main, list);
            row.setFillHeight(true);
            VBox.setVgrow(row, Priority.ALWAYS);
            list.setMaxHeight(Double.MAX_VALUE);
            body.getChildren().add(row);
        } else {
            VBox.setVgrow(main, Priority.ALWAYS);
            body.getChildren().addAll(main, list);
        }
    }

    /** The early signs, or several measures one above the other; where there are none, why. */
    private void other(TrendAsk ask, TrendView view, Texts texts) {
        TrendExtras extras =
                new TrendExtras(ask.counts() && view.hasCounts(), false, view.events(), null, null, List.of());
        boolean side = ask.mode() == TrendAsk.Mode.SIDE;
        List<Trend> trends = model.besideProperty().get();
        body.getChildren().setAll(header);
        if (side && (ask.beside().isEmpty() || !isAnswer(ask, trends))) {
            body.getChildren().add(note(kit.language().now("trend.side.none")));
            return;
        }
        Figure figure = side
                ? StackedTrendsFigure.of(trends, extras, texts)
                : EarlySignsFigure.of(view.trend(), extras, texts).orElse(null);
        if (figure == null) {
            body.getChildren()
                    .add(note(kit.language().now("trend.early.none") + " "
                            + view.trend()
                                    .early()
                                    .why()
                                    .or(() -> view.trend().early().found().map(EarlyWarning::sentence))
                                    .map(texts::say)
                                    .orElse("")));
            return;
        }
        card.setMinHeight(side ? Math.max(CHART, 110 + PANEL * trends.size()) : CHART);
        sentence.show(side ? TrendVerdicts.side(trends, model.findings(), texts) : TrendVerdicts.early(view, texts));
        card.show(
                texts.say(side ? "trend.side.title" : "trend.early.title"), TrendTitles.subtitle(view, texts), figure);
        VBox.setVgrow(card, Priority.ALWAYS);
        body.getChildren().addAll(sentence, card);
    }

    private static boolean isAnswer(TrendAsk ask, List<Trend> trends) {
        return trends.stream()
                .map(trend -> trend.measure().metric().id())
                .toList()
                .equals(ask.beside());
    }

    private Note note(String words) {
        return new Note(kit, Note.Weight.INFO, new SimpleStringProperty(words));
    }

    private static TrendFigure figure(TrendAsk ask, TrendView view, Texts texts) {
        return TrendFigure.of(
                view.trend(),
                new TrendExtras(
                        ask.counts() && view.hasCounts(),
                        ask.together() > 0
                                && view.step() == YEAR
                                && !view.trend().pooled().isEmpty(),
                        view.events(),
                        view.aim(),
                        view.outlook().found().orElse(null),
                        view.context()),
                texts);
    }
}
