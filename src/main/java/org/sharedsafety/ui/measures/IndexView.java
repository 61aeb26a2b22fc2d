package org.sharedsafety.ui.measures;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.chart.IndexFigure;
import org.sharedsafety.chart.IndexWords;
import org.sharedsafety.chart.Theme;
import org.sharedsafety.model.Definition;
import org.sharedsafety.model.ViewQuestion;
import org.sharedsafety.model.result.CompositeScores;
import org.sharedsafety.ui.common.Card;
import org.sharedsafety.ui.common.EmptyState;
import org.sharedsafety.ui.common.FigureCard;
import org.sharedsafety.ui.common.FigureDoors;
import org.sharedsafety.ui.common.FigureNode;
import org.sharedsafety.ui.common.Icon;
import org.sharedsafety.ui.common.Kit;
import org.sharedsafety.ui.common.MapNode;
import org.sharedsafety.ui.common.Note;
import org.sharedsafety.ui.common.Segments;
import org.sharedsafety.ui.common.SentenceBox;

/** The index builder: how much each measure counts, where each place could stand, and what that depends on. */
public final class IndexView extends BorderPane {
    private static final int PAGE = 100;
    private static final double LEFT = 300;
    private static final double RIGHT = 300;

    private final Kit kit;
    private final IndexViewModel model;
    private final Label title = new Label();
    private final Label version = new Label();
    private final Label agreed = new Label();
    private final Label sentence = new Label();
    private final IndexWeights weights;
    private final FigureNode figure;
    private final FigureCard card;
    private final MapNode map;
    private final SentenceBox finding;
    private final VBox leaving = new VBox(5);
    private final HBox pager = new HBox(8);
    private final VBox failure = new VBox();
    private final HBox body;
    private final VBox page;
    private final EmptyState empty;
    private int from;

    /**
     * What the view is drawn with.
     *
     * @param background where pictures are drawn
     */
    public record Ways(
            ObservableValue<Theme> theme, Consumer<Runnable> background, FigureDoors doors, Runnable define) {}

    public IndexView(Kit kit, IndexViewModel model, Ways ways) {
        this.kit = kit;
        this.model = model;
        setId("index");
        figure = new FigureNode(model.selection(), ways.theme(), ways.background());
        figure.setId("index-figure");
        card = new FigureCard(kit, figure, ways.doors(), this::question);
        card.setMinWidth(0);
        HBox.setHgrow(card, Priority.ALWAYS);
        map = new MapNode(model.selection(), ways.theme(), ways.background());
        map.setId("index-map");
        map.setMinHeight(190);
        map.setPrefHeight(230);
        finding = new SentenceBox(kit);
        weights = new IndexWeights(kit, model, ways.define());
        VBox.setVgrow(weights, Priority.ALWAYS);
        sentence.setWrapText(true);
        sentence.setMinHeight(Region.USE_PREF_SIZE);
        sentence.getStyleClass().add("medium");
        Card own = new Card(kit.label("index.own-words", "caption"), sentence);
        VBox left = new VBox(12, own, weights);
        left.setMinWidth(LEFT);
        left.setPrefWidth(LEFT + 30);
        ScrollPane right = right();
        VBox middle = new VBox(8, card, pager);
        VBox.setVgrow(card, Priority.ALWAYS);
        HBox.setHgrow(middle, Priority.ALWAYS);
        middle.setMinWidth(0);
        body = new HBox(12, left, middle, right);
        VBox.setVgrow(body, Priority.ALWAYS);
        page = new VBox(10, head(), failure, body);
        page.setPadding(new Insets(12, 16, 16, 16));
        empty = new EmptyState(
                kit,
                Icon.MEASURES,
                "index.empty.title",
                "index.empty.purpose",
                kit.button("index.empty.define", Icon.NOTE, ways.define(), "accent", "large"));
        model.definitionProperty().addListener((observable, before, now) -> showDefinition());
        model.weightsProperty().addListener((observable, before, now) -> weights.follow());
        model.shownProperty().addListener((observable, before, now) -> show());
        model.shapesProperty().addListener((observable, before, now) -> show());
        model.failureProperty().addListener((observable, before, now) -> fail());
        kit.language().textsProperty().addListener((observable, before, now) -> showDefinition());
        showDefinition();
    }

    private ScrollPane right() {
        Card mapCard = new Card(kit.label("index.map.title", "card-title"), map);
        Card leave = new Card(
                kit.label("index.leaving", "card-title"), kit.paragraph("index.leaving.words", "caption"), leaving);
        leave.setId("index-leaving");
        Label own = kit.paragraph("index.safety-apart", "dense-text", "muted");
        VBox column = new VBox(12, finding, mapCard, leave, own);
        column.setPadding(new Insets(0, 2, 0, 0));
        ScrollPane right = new ScrollPane(column);
        right.setFitToWidth(true);
        right.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        right.setMinWidth(RIGHT);
        right.setPrefWidth(RIGHT);
        return right;
    }

    private HBox head() {
        title.getStyleClass().add("section-title");
        title.setMinWidth(Region.USE_PREF_SIZE);
        version.getStyleClass().add("tag");
        version.setMinWidth(Region.USE_PREF_SIZE);
        agreed.getStyleClass().addAll("muted", "dense-text");
        agreed.setMinWidth(0);
        agreed.setWrapText(true);
        agreed.setMinHeight(Region.USE_PREF_SIZE);
        Segments<IndexViewModel.Weighing> weighing = new Segments<>(
                List.of(IndexViewModel.Weighing.values()),
                each -> kit.language()
                        .say(each == IndexViewModel.Weighing.OURS ? "index.weighing.ours" : "index.weighing.equal"),
                model.weighingProperty());
        weighing.setId("weighing");
        weighing.setMinWidth(Region.USE_PREF_SIZE);
        HBox head = new HBox(10, title, version, agreed, Kit.space(), weighing);
        head.setAlignment(Pos.CENTER_LEFT);
        return head;
    }

    private @Nullable ViewQuestion question() {
        Definition definition = model.definitionProperty().get();
        return definition == null ? null : ViewQuestion.of("index", Map.of("definition", definition.name()));
    }

    private void showDefinition() {
        Definition definition = model.definitionProperty().get();
        if (definition == null) {
            setCenter(empty);
            return;
        }
        setCenter(page);
        title.setText(definition.name());
        version.setText(
                kit.language().now("define.version", definition.agreement().version()));
        version.setVisible(definition.agreement().version() > 0);
        agreed.setText(DefinitionWords.shortly(definition, kit.language()));
        sentence.setText(
                definition.sentence().isBlank() ? kit.language().now("index.no-words") : definition.sentence());
        from = 0;
        weights.build();
        show();
        fail();
    }

    private void fail() {
        failure.getChildren().clear();
        if (model.failureProperty().get() != null) {
            failure.getChildren()
                    .add(new Note(kit, Note.Weight.CAUTION, kit.language().say(model.failureProperty())));
        }
    }

    private void show() {
        CompositeScores scores = model.shownProperty().get();
        weights.tell(scores);
        if (scores == null) {
            figure.show(null);
            map.show(null);
            return;
        }
        int last = Math.min(from + PAGE, scores.places().size());
        IndexFigure drawn = IndexFigure.of(scores, from, last, kit.language().texts());
        figure.setMinHeight(Math.min(drawn.wantedHeight(), 14.0 * (last - from) + 34));
        card.show(
                kit.language().now("index.figure.title"),
                kit.language()
                        .now(
                                model.weighingProperty().get() == IndexViewModel.Weighing.OURS
                                        ? "index.figure.subtitle"
                                        : "index.figure.subtitle-equal",
                                kit.language().now("level." + scores.level())),
                drawn);
        pages(scores, last);
        PlaceShapes shapes = model.shapesProperty().get();
        map.show(shapes.shapes().isEmpty() ? null : drawn.map(shapes.shapes(), shapes.frame()));
        finding.show(SentenceBox.Words.of(
                kit.language().texts().say(IndexWords.finding(scores)),
                scores.about().findings()));
        leaving(scores);
    }

    private void pages(CompositeScores scores, int last) {
        pager.getChildren().clear();
        int all = scores.places().size();
        pager.setVisible(all > PAGE);
        pager.setManaged(all > PAGE);
        if (all > PAGE) {
            Label where = new Label(kit.language().now("index.pages", from + 1, last, all));
            where.getStyleClass().add("caption");
            Button back = kit.iconButton("index.pages.back", Icon.ARROW_LEFT, () -> turn(-PAGE));
            Button on = kit.iconButton("index.pages.on", Icon.ARROW_RIGHT, () -> turn(PAGE));
            back.setDisable(from == 0);
            on.setDisable(last >= all);
            pager.getChildren().addAll(back, where, on);
            pager.setAlignment(Pos.CENTER);
        }
    }

    private void turn(int by) {
        from = Math.max(0, from + by);
        show();
    }

    private void leaving(CompositeScores scores) {
        leaving.getChildren().clear();
        scores.indicators().stream()
                .filter(each -> each.leftOut() == null)
                .sorted(Comparator.comparingDouble(CompositeScores.Indicator::meanShift)
                        .reversed())
                .forEach(each -> {
                    Label name = new Label(
                            each.measure().metric().name(kit.language().code()));
                    name.getStyleClass().add("dense-text");
                    name.setWrapText(true);
                    name.setMinHeight(Region.USE_PREF_SIZE);
                    HBox.setHgrow(name, Priority.ALWAYS);
                    name.setMaxWidth(Double.MAX_VALUE);
                    Label shift = new Label(kit.language()
                            .now(
                                    "index.leaving.line",
                                    kit.language().numbers().fixed(each.meanShift(), 1),
                                    each.largestShift()));
                    shift.getStyleClass().add("caption");
                    shift.setMinWidth(Region.USE_PREF_SIZE);
                    leaving.getChildren().add(new HBox(8, name, shift));
                });
    }
}
