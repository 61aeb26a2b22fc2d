package org.sharedsafety.ui.profiles;

import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.chart.FamilyFigure;
import org.sharedsafety.model.Place;
import org.sharedsafety.model.ViewQuestion;
import org.sharedsafety.model.result.FamilyProfile;
import org.sharedsafety.ui.common.EmptyState;
import org.sharedsafety.ui.common.FigureCard;
import org.sharedsafety.ui.common.Icon;
import org.sharedsafety.ui.common.Kit;
import org.sharedsafety.ui.common.Note;
import org.sharedsafety.ui.common.Picker;
import org.sharedsafety.ui.common.PlaceSelection;
import org.sharedsafety.ui.common.SentenceBox;

/** A neighborhood as families live it: home, school, street, money, services and health, beside its county. */
public final class FamilyView extends ScrollPane {
    private final Kit kit;
    private final FamilyViewModel model;
    private final Picker place;
    private final SentenceBox sentence;
    private final FigureCard card;
    private final VBox body = new VBox(12);
    private final HBox head;
    private final EmptyState empty;
    private boolean showing;

    /** A page over its view model. */
    public FamilyView(Drawing drawing, FamilyViewModel model, ProfileActions actions) {
        this.kit = drawing.kit();
        this.model = model;
        setId("family");
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        body.getStyleClass().add("page");
        place = new Picker(kit, "profile.place");
        place.setId("family-place");
        place.getStyleClass().add("place-title");
        place.chosenProperty().addListener((observable, before, now) -> {
            if (!showing && now != null) {
                look(now.code());
            }
        });
        FlowPane out = new FlowPane(10, 8);
        Button print = kit.button("profile.print", Icon.FILE, () -> send(actions.print()));
        print.setId("family-print");
        out.getChildren().add(print);
        if (drawing.doors().collect() != null) {
            out.getChildren()
                    .add(kit.button(
                            "figure.collect",
                            Icon.PLUS,
                            () -> send(drawing.doors().collect()),
                            "accent"));
        }
        out.setAlignment(Pos.CENTER_RIGHT);
        HBox.setHgrow(out, javafx.scene.layout.Priority.ALWAYS);
        head = new HBox(10, place, out);
        head.setAlignment(Pos.CENTER_LEFT);
        sentence = new SentenceBox(kit);
        PlaceSelection selection = new PlaceSelection();
        card = new FigureCard(kit, drawing.node(selection), drawing.doors(), model::question);
        card.figure().setId("family-figure");
        card.figure().onOpen(mark -> model.card(mark).ifPresent(actions.card()));
        selection.emphasisProperty().addListener((observable, before, now) -> {
            if (now.selected().size() == 1 && !now.selected().equals(before.selected())) {
                model.card(now.selected().iterator().next()).ifPresent(actions.card());
            }
        });
        empty = new EmptyState(
                kit,
                Icon.HOME,
                "family.empty.title",
                "family.empty.purpose",
                kit.button("home.import", Icon.UPLOAD, actions.importing(), "accent", "large"));
        model.placeProperty().addListener((observable, before, now) -> show());
        model.shownProperty().addListener((observable, before, now) -> {
            selection.clear();
            show();
        });
        model.failureProperty().addListener((observable, before, now) -> show());
        kit.language().textsProperty().addListener((observable, before, now) -> show());
        show();
    }

    private void look(String code) {
        model.places().stream()
                .filter(each -> key(each).equals(code))
                .findFirst()
                .ifPresent(model::look);
    }

    private static String key(Place place) {
        return place.level() + ":" + place.code();
    }

    private void send(@Nullable Consumer<ViewQuestion> door) {
        ViewQuestion question = model.question();
        if (door != null && question != null) {
            door.accept(question);
        }
    }

    private void show() {
        Place now = model.placeProperty().get();
        if (now == null) {
            setContent(empty);
            return;
        }
        setContent(body);
        showing = true;
        place.offer(model.places().stream()
                .map(each -> new Picker.Item(key(each), each.name(), model.around(each)))
                .toList());
        place.choose(key(now));
        showing = false;
        FamilyProfile shown = model.shownProperty().get();
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
        FamilyFigure figure = new FamilyFigure(shown, kit.language().texts());
        sentence.show(SentenceBox.Words.of(figure.finding(), shown.findings()));
        card.show(
                kit.language().now("family.title", shown.here().place().name()),
                kit.language().now("family.subtitle"),
                figure);
        card.figure().setMinHeight(figure.height());
        card.figure().setPrefHeight(figure.height());
        body.getChildren().setAll(head, sentence, card);
    }
}
