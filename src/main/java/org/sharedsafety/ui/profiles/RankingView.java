package org.sharedsafety.ui.profiles;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.chart.MapSpec;
import org.sharedsafety.chart.MeasureMap;
import org.sharedsafety.chart.RankingFigure;
import org.sharedsafety.chart.RankingFigure.Order;
import org.sharedsafety.model.Group;
import org.sharedsafety.model.Place;
import org.sharedsafety.model.result.Ranking;
import org.sharedsafety.service.CardRequest;
import org.sharedsafety.ui.common.Card;
import org.sharedsafety.ui.common.EmptyState;
import org.sharedsafety.ui.common.FigureCard;
import org.sharedsafety.ui.common.Icon;
import org.sharedsafety.ui.common.Kit;
import org.sharedsafety.ui.common.MapNode;
import org.sharedsafety.ui.common.Note;
import org.sharedsafety.ui.common.Picker;
import org.sharedsafety.ui.common.Segments;
import org.sharedsafety.ui.common.SentenceBox;

/** Places beside each other by one measure, with how sure each number is; never a league table. */
public final class RankingView extends ScrollPane {
    private static final double MAP = 340;
    private static final double NARROW = 900;
    private static final String RECORDED = "";

    private final Kit kit;
    private final RankingViewModel model;
    private final Picker measure;
    private final HBox standards = new HBox();
    private final Picker group;
    private final Picker like;
    private final Segments<Order> order;
    private final TextField benchmark = new TextField();
    private final SentenceBox sentence;
    private final PagesBar pages;
    private final FigureCard card;
    private final Card mapCard;
    private final MapNode map;
    private final Label mapTitle = new Label();
    private final Label mapUnder = new Label();
    private final FlowPane head;
    private final VBox body = new VBox(12);
    private final EmptyState empty;
    private boolean showing;

    /**
     * A page over its view model.
     *
     * @param opening opens the number card
     */
    public RankingView(Drawing drawing, RankingViewModel model, Consumer<CardRequest> opening, Runnable importing) {
        this.kit = drawing.kit();
        this.model = model;
        setId("ranking");
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        body.getStyleClass().add("page");
        measure = new Picker(kit, "ranking.measure");
        measure.setId("ranking-measure");
        measure.chosenProperty().addListener((observable, before, now) -> {
            if (!showing && now != null) {
                model.measure(now.code());
            }
        });
        group = new Picker(kit, "ranking.group");
        group.setId("ranking-group");
        group.chosenProperty().addListener((observable, before, now) -> {
            if (!showing && now != null) {
                model.group(new Group(now.code()));
            }
        });
        like = new Picker(kit, "ranking.like");
        like.setId("ranking-like");
        like.chosenProperty().addListener((observable, before, now) -> {
            if (!showing && now != null) {
                model.like().of(place(now.code()));
            }
        });
        Segments<Order> order = new Segments<>(
                List.of(Order.values()),
                each -> kit.language().say("ranking.order." + each.name().toLowerCase(Locale.ROOT)),
                model.orderProperty());
        order.setId("ranking-order");
        this.order = order;
        benchmark.setId("ranking-benchmark");
        benchmark.setPrefColumnCount(6);
        benchmark.promptTextProperty().bind(kit.language().say("ranking.benchmark.prompt"));
        Label benchmarkName = kit.label("ranking.benchmark.name", "caption");
        benchmarkName.setLabelFor(benchmark);
        benchmark.setOnAction(event -> takeBenchmark());
        benchmark.focusedProperty().addListener((observable, before, now) -> {
            if (!now) {
                takeBenchmark();
            }
        });
        HBox held = new HBox(6, benchmarkName, benchmark);
        held.setAlignment(Pos.CENTER_LEFT);
        head = new FlowPane(14, 8, measure, group, order, standards, held, like);
        head.setRowValignment(javafx.geometry.VPos.CENTER);
        sentence = new SentenceBox(kit);
        pages = new PagesBar(kit, model.pages(), model.selection());
        card = new FigureCard(kit, drawing.node(model.selection()), drawing.doors(), model::question);
        card.setId("ranking-card");
        card.figure().setId("ranking-figure");
        card.figure().onOpen(id -> model.card(id).ifPresent(opening));
        HBox.setHgrow(card, Priority.ALWAYS);
        map = new MapNode(model.selection(), drawing.theme(), drawing.background());
        map.setId("ranking-map");
        map.onOpen(id -> model.card(id).ifPresent(opening));
        map.setPrefHeight(MAP);
        mapTitle.setWrapText(true);
        mapUnder.setWrapText(true);
        mapCard = Card.titled(mapTitle, mapUnder, map);
        mapCard.setMaxHeight(Region.USE_PREF_SIZE);
        empty = new EmptyState(
                kit,
                Icon.PROFILES,
                "ranking.empty.title",
                "ranking.empty.purpose",
                kit.button("home.import", Icon.UPLOAD, importing, "accent", "large"));
        model.askedProperty().addListener((observable, before, now) -> show());
        model.shownProperty().addListener((observable, before, now) -> show());
        model.failureProperty().addListener((observable, before, now) -> show());
        model.like().groupProperty().addListener((observable, before, now) -> show());
        model.orderProperty().addListener((observable, before, now) -> show());
        model.benchmarkProperty().addListener((observable, before, now) -> show());
        model.pages().pageProperty().addListener((observable, before, now) -> show());
        kit.language().textsProperty().addListener((observable, before, now) -> show());
        widthProperty().addListener((observable, before, now) -> {
            if (narrow(before.doubleValue()) != narrow(now.doubleValue())) {
                show();
            }
        });
        show();
    }

    private static boolean narrow(double width) {
        return width > 0 && width < NARROW;
    }

    private void takeBenchmark() {
        String text = benchmark.getText().strip().replace(",", "");
        @Nullable Double number = null;
        try {
            number = text.isEmpty() ? null : Double.valueOf(text);
        } catch (NumberFormatException noNumber) {
            benchmark.clear();
        }
        if (!java.util.Objects.equals(number, model.benchmarkProperty().get())) {
            model.benchmarkProperty().set(number);
        }
    }

    private void show() {
        RankingSource.Asked asked = model.askedProperty().get();
        if (asked == null) {
            setContent(empty);
            return;
        }
        setContent(body);
        showing = true;
        measure.offer(model.choicesProperty().get().stream()
                .map(choice -> new Picker.Item(
                        choice.metric().id(),
                        choice.metric().name(kit.language().code()),
                        choice.metric().id()))
                .toList());
        measure.choose(asked.metric());
        showing = false;
        RankingSource.Ranked shown = model.shownProperty().get();
        if (shown == null) {
            body.getChildren()
                    .setAll(
                            head,
                            model.failureProperty().get() == null
                                    ? kit.label("job.comparing", "muted")
                                    : new Note(
                                            kit,
                                            Note.Weight.INFO,
                                            kit.language().say(model.failureProperty())));
            return;
        }
        if (model.benchmarkProperty().get() == null && !benchmark.isFocused()) {
            benchmark.clear();
        }
        draw(shown);
    }

    private void draw(RankingSource.Ranked shown) {
        Ranking ranking = shown.ranking();
        RankingFigure figure = RankingFigure.of(
                ranking,
                model.orderProperty().get(),
                model.pages().numbers(),
                model.benchmarkProperty().get(),
                model.like().groupProperty().get(),
                kit.language().texts());
        standards(shown);
        choices(shown);
        sentence.show(SentenceBox.Words.of(figure.finding(), ranking.about().findings()));
        pages.show();
        card.show(
                RankingFigure.title(
                        ranking, model.orderProperty().get(), kit.language().texts()),
                ranking.group().equals(Group.EVERYONE)
                        ? figure.subtitle()
                        : model.name(ranking.group()) + " · " + figure.subtitle(),
                figure);
        card.figure().setMinHeight(figure.height());
        card.figure().setPrefHeight(figure.height());
        boolean mapped = !shown.map().isEmpty();
        List<Region> parts = new ArrayList<>(List.of(card));
        if (mapped) {
            MapSpec spec = MeasureMap.of(
                    ranking,
                    shown.map().shapes(),
                    shown.map().frame(),
                    kit.language().texts());
            map.show(spec);
            mapTitle.setText(spec.title());
            mapUnder.setText(spec.subtitle());
            parts.add(mapCard);
        }
        boolean column = narrow(getWidth());
        mapCard.setMinWidth(column ? 0 : MAP);
        mapCard.setPrefWidth(column ? USE_COMPUTED_SIZE : MAP);
        Region charts;
        if (column) {
            charts = new VBox(12, parts.toArray(Region[]::new));
        } else {
            HBox row = new HBox(12, parts.toArray(Region[]::new));
            row.setAlignment(Pos.TOP_LEFT);
            charts = row;
        }
        body.getChildren().setAll(head, sentence, pages, charts);
    }

    private @Nullable Place place(String id) {
        return model.pages().all().stream()
                .filter(each -> Integer.toString(each.id()).equals(id))
                .findFirst()
                .orElse(null);
    }

    private void choices(RankingSource.Ranked shown) {
        showing = true;
        group.offer(shown.groups().stream()
                .map(each -> new Picker.Item(each.code(), model.name(each), ""))
                .toList());
        group.choose(shown.ranking().group().code());
        boolean several = shown.groups().size() > 1 && shown.ranking().standard() == null;
        group.setVisible(several);
        group.setManaged(several);
        List<Picker.Item> places = new ArrayList<>();
        places.add(new Picker.Item("", kit.language().now("ranking.like.none"), ""));
        model.pages()
                .all()
                .forEach(each -> places.add(new Picker.Item(Integer.toString(each.id()), each.name(), each.code())));
        like.offer(places);
        Place chosen = model.like().place();
        like.choose(chosen == null ? "" : Integer.toString(chosen.id()));
        order.setVisible(shown.ranking().hasRanks());
        order.setManaged(shown.ranking().hasRanks());
        showing = false;
    }

    private void standards(RankingSource.Ranked shown) {
        standards.getChildren().clear();
        if (shown.standards().isEmpty() || !shown.ranking().group().equals(Group.EVERYONE)) {
            return;
        }
        List<String> all = new ArrayList<>(List.of(RECORDED));
        all.addAll(shown.standards());
        String now = shown.ranking().standard();
        ObjectProperty<String> chosen = new SimpleObjectProperty<>(now == null ? RECORDED : now);
        Segments<String> segments = new Segments<>(
                all,
                each -> kit.language().say(each.isEmpty() ? "ranking.recorded" : "ranking.standard.short." + each),
                chosen);
        segments.setId("ranking-standards");
        chosen.addListener((observable, before, next) -> model.standard(next.isEmpty() ? null : next));
        standards.getChildren().setAll(segments);
    }
}
