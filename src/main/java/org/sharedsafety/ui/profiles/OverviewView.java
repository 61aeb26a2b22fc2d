package org.sharedsafety.ui.profiles;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.chart.SpineFigure;
import org.sharedsafety.chart.TartanFigure;
import org.sharedsafety.model.Place;
import org.sharedsafety.model.Principle;
import org.sharedsafety.model.result.MeasureMatrix;
import org.sharedsafety.service.CardRequest;
import org.sharedsafety.ui.common.EmptyState;
import org.sharedsafety.ui.common.FigureCard;
import org.sharedsafety.ui.common.Icon;
import org.sharedsafety.ui.common.Kit;
import org.sharedsafety.ui.common.Note;
import org.sharedsafety.ui.common.Picker;
import org.sharedsafety.ui.common.PlaceSelection;
import org.sharedsafety.ui.common.Segments;
import org.sharedsafety.ui.common.SentenceBox;
import org.sharedsafety.ui.profiles.OverviewViewModel.Looks;
import org.sharedsafety.ui.profiles.OverviewViewModel.Part;

/** Places by measures, or one place against the others. */
public final class OverviewView extends ScrollPane {
    private final Kit kit;
    private final OverviewViewModel model;
    private final Consumer<CardRequest> opening;
    private final HBox levels = new HBox();
    private final Picker place;
    private final PagesBar pages;
    private final SentenceBox sentence;
    private final FigureCard card;
    private final PlaceSelection selection = new PlaceSelection();
    private final FlowPane head;
    private final VBox body = new VBox(12);
    private final EmptyState empty;
    private @Nullable TartanFigure tartan;
    private @Nullable SpineFigure spine;
    private boolean showing;

    /**
     * A page over its view model.
     *
     * @param opening opens the number card
     */
    public OverviewView(Drawing drawing, OverviewViewModel model, Consumer<CardRequest> opening, Runnable importing) {
        this.kit = drawing.kit();
        this.model = model;
        this.opening = opening;
        setId("overview");
        levels.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
        levels.setFillHeight(false);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        body.getStyleClass().add("page");
        Segments<Looks> looks = new Segments<>(
                List.of(Looks.values()),
                each -> kit.language().say("overview.looks." + each.name().toLowerCase(Locale.ROOT)),
                model.looksProperty());
        looks.setId("overview-looks");
        Segments<Part> parts = new Segments<>(
                List.of(Part.values()),
                each -> kit.language().say("overview.part." + each.name().toLowerCase(Locale.ROOT)),
                model.partProperty());
        parts.setId("overview-parts");
        place = new Picker(kit, "profile.place");
        place.setId("overview-place");
        place.chosenProperty().addListener((observable, before, now) -> {
            if (!showing && now != null) {
                model.look(Integer.parseInt(now.code()));
            }
        });
        head = new FlowPane(14, 8, looks, place, parts, levels);
        head.setRowValignment(javafx.geometry.VPos.CENTER);
        pages = new PagesBar(kit, model.pages(), new PlaceSelection());
        sentence = new SentenceBox(kit);
        card = new FigureCard(kit, drawing.node(selection), drawing.doors(), model::question);
        card.setId("overview-card");
        card.figure().setId("overview-figure");
        card.figure().onOpen(this::open);
        selection.emphasisProperty().addListener((observable, before, now) -> {
            if (now.selected().size() == 1 && !now.selected().equals(before.selected())) {
                open(now.selected().iterator().next());
            }
        });
        empty = new EmptyState(
                kit,
                Icon.TABLE,
                "overview.empty.title",
                "overview.empty.purpose",
                kit.button("home.import", Icon.UPLOAD, importing, "accent", "large"));
        model.shownProperty().addListener((observable, before, now) -> show());
        model.failureProperty().addListener((observable, before, now) -> show());
        model.looksProperty().addListener((observable, before, now) -> show());
        model.like().groupProperty().addListener((observable, before, now) -> show());
        model.partProperty().addListener((observable, before, now) -> show());
        model.placeProperty().addListener((observable, before, now) -> show());
        model.pages().pageProperty().addListener((observable, before, now) -> show());
        kit.language().textsProperty().addListener((observable, before, now) -> show());
        card.figure().widthProperty().addListener((observable, before, now) -> high());
        show();
    }

    private void open(int mark) {
        MeasureMatrix matrix = model.shownProperty().get();
        TartanFigure grid = tartan;
        SpineFigure line = spine;
        Place one = model.placeProperty().get();
        if (matrix == null) {
            return;
        }
        if (grid != null) {
            grid.cell(mark)
                    .flatMap(cell -> model.card(cell.column(), cell.place()))
                    .ifPresent(opening);
        } else if (line != null && one != null) {
            line.column(mark).flatMap(column -> model.card(column, one)).ifPresent(opening);
        }
    }

    private void show() {
        MeasureMatrix matrix = model.shownProperty().get();
        if (matrix == null) {
            if (model.failureProperty().get() == null) {
                setContent(empty);
            } else {
                body.getChildren()
                        .setAll(new Note(kit, Note.Weight.INFO, kit.language().say(model.failureProperty())));
                setContent(body);
            }
            return;
        }
        setContent(body);
        selection.clear();
        boolean one = model.looksProperty().get() == Looks.PLACE
                && model.placeProperty().get() != null;
        levels(matrix);
        showing = true;
        place.offer(model.pages().all().stream()
                .map(each -> new Picker.Item(Integer.toString(each.id()), each.name(), each.code()))
                .toList());
        Place now = model.placeProperty().get();
        place.choose(now == null ? null : Integer.toString(now.id()));
        showing = false;
        place.setVisible(one);
        place.setManaged(one);
        Principle principle = model.partProperty().get().principle();
        if (one) {
            SpineFigure figure = SpineFigure.of(
                    matrix,
                    matrix.row(java.util.Objects.requireNonNull(now).id()).orElse(0),
                    principle,
                    model.like().groupProperty().get(),
                    kit.language().texts());
            spine = figure;
            tartan = null;
            sentence.show(SentenceBox.Words.of(figure.finding(), matrix.about().findings()));
            card.show(
                    kit.language().now("spine.title", now.name()),
                    kit.language().now("spine.subtitle"),
                    figure);
            pages.setVisible(false);
            pages.setManaged(false);
        } else {
            TartanFigure figure = TartanFigure.of(
                    matrix, principle, model.pages().numbers(), kit.language().texts());
            tartan = figure;
            spine = null;
            sentence.show(
                    SentenceBox.Words.of(figure.description(), matrix.about().findings()));
            card.show(kit.language().now("tartan.title"), kit.language().now("tartan.subtitle"), figure);
            pages.show();
        }
        body.getChildren().setAll(head, sentence, pages, card);
        high();
    }

    private void high() {
        double width = card.figure().getWidth() > 0 ? card.figure().getWidth() : 1000;
        TartanFigure grid = tartan;
        SpineFigure line = spine;
        double wanted = grid != null ? grid.height(width) : line != null ? line.height() : 200;
        if (card.figure().getPrefHeight() != wanted) {
            card.figure().setMinHeight(wanted);
            card.figure().setPrefHeight(wanted);
        }
    }

    private void levels(MeasureMatrix matrix) {
        List<String> all = model.levelsProperty().get();
        levels.getChildren().clear();
        if (all.size() < 2) {
            return;
        }
        ObjectProperty<String> chosen = new SimpleObjectProperty<>(matrix.level());
        Segments<String> segments = new Segments<>(all, level -> kit.language().say("overview.level." + level), chosen);
        segments.setId("overview-levels");
        chosen.addListener((observable, before, now) -> model.read(now));
        levels.getChildren().setAll(segments);
    }
}
