package org.sharedsafety.ui.workshop;

import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.sharedsafety.model.workshop.Show;
import org.sharedsafety.model.workshop.Workshop;
import org.sharedsafety.ui.common.Card;
import org.sharedsafety.ui.common.EmptyState;
import org.sharedsafety.ui.common.Icon;
import org.sharedsafety.ui.common.Kit;
import org.sharedsafety.ui.common.PageBody;

/** The workshops of the project: each can be presented, from the start or where it was left. */
public final class WorkshopsView extends ScrollPane {
    private final Kit kit;
    private final WorkshopsViewModel model;
    private final ShowViewModel show;

    public WorkshopsView(Kit kit, WorkshopsViewModel model, ShowViewModel show) {
        this.kit = kit;
        this.model = model;
        this.show = show;
        setId("workshops");
        setFitToWidth(true);
        model.all().addListener((ListChangeListener<Workshop>) change -> show());
        model.chosenProperty().addListener((observable, before, now) -> show());
        show.runningProperty().addListener((observable, before, now) -> show());
        kit.language().textsProperty().addListener((observable, before, now) -> show());
        show();
    }

    private void show() {
        if (model.all().isEmpty()) {
            setContent(new EmptyState(
                            kit, Icon.WORKSHOPS, "page.workshops", "page.purpose.workshops", make("accent", "large"))
                    .with(kit.paragraph("workshop.list.none", "muted")));
            return;
        }
        PageBody body = new PageBody();
        for (Workshop workshop : model.all()) {
            body.getChildren().add(card(workshop));
        }
        body.getChildren().add(new FlowPane(make()));
        setContent(body);
    }

    private Button make(String... styles) {
        Button make = kit.button(
                "workshop.list.make",
                Icon.PLUS,
                () -> model.make(
                        kit.language().now("workshop.list.title", model.all().size() + 1)),
                styles);
        make.setId("workshop-make");
        return make;
    }

    private Node card(Workshop workshop) {
        Label title = new Label(workshop.title().in(kit.language().code()));
        title.getStyleClass().add("card-title-large");
        title.setWrapText(true);
        title.setMinHeight(Region.USE_PREF_SIZE);
        Label about = new Label(about(workshop));
        about.getStyleClass().add("muted");
        about.setWrapText(true);
        FlowPane actions = new FlowPane(8, 8);
        Show left = show.left(workshop);
        if (left == null) {
            Button present = kit.button("workshop.list.present", null, () -> start(workshop, true), "accent");
            present.setId("workshop-present");
            actions.getChildren().add(present);
        } else {
            Button on = new Button(kit.language().now("workshop.list.go-on", workshop.indexOf(left.slide()) + 1));
            on.getStyleClass().add("accent");
            on.setId("workshop-go-on");
            on.setOnAction(event -> start(workshop, false));
            actions.getChildren().addAll(on, kit.button("workshop.list.again", null, () -> start(workshop, true)));
        }
        Card card = new Card(new VBox(4, title, about), actions);
        if (workshop.equals(model.chosenProperty().get())) {
            card.getStyleClass().add("chosen");
        } else {
            actions.getChildren().add(kit.button("workshop.list.choose", null, () -> model.choose(workshop.id())));
        }
        return card;
    }

    private void start(Workshop workshop, boolean fromTheStart) {
        model.choose(workshop.id());
        show.start(workshop, fromTheStart);
    }

    private String about(Workshop workshop) {
        String slides =
                kit.language().now("workshop.list.slides", workshop.slides().size());
        String when = workshop.date() == null
                ? kit.language().now("workshop.list.no-date")
                : DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                        .withLocale(kit.language().locale())
                        .format(workshop.date());
        return workshop.where().isEmpty() ? when + " · " + slides : when + " · " + workshop.where() + " · " + slides;
    }
}
