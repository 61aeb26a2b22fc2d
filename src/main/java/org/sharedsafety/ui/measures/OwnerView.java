package org.sharedsafety.ui.measures;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Popup;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.model.Message;
import org.sharedsafety.model.Metric;
import org.sharedsafety.ui.common.Card;
import org.sharedsafety.ui.common.EmptyState;
import org.sharedsafety.ui.common.Icon;
import org.sharedsafety.ui.common.Kit;
import org.sharedsafety.ui.common.Note;

/** Who is responsible: measures by agencies, measures without an owner, and what the community itself does. */
public final class OwnerView extends BorderPane {
    private final Kit kit;
    private final OwnerViewModel model;
    private final OwnerMatrix matrix;
    private final Label foot = new Label();
    private final VBox failure = new VBox();
    private final Label about = new Label();
    private final TextField community = new TextField();
    private final HBox role;
    private final Card card;
    private final EmptyState empty;
    private final Note begin;
    private final HBox head;

    /** Over its view model. */
    public OwnerView(Kit kit, OwnerViewModel model, Runnable importing) {
        this.kit = kit;
        this.model = model;
        setId("owners");
        matrix = new OwnerMatrix(kit, model);
        matrix.setPrefHeight(300);
        VBox.setVgrow(matrix, Priority.ALWAYS);
        foot.getStyleClass().add("caption");
        foot.setId("owners-foot");
        foot.setWrapText(true);
        begin = new Note(
                kit,
                Note.Weight.INFO,
                kit.language().say("owners.begin"),
                kit.button("owners.begin.eight", null, this::addUsual, "accent"),
                kit.button("owners.add", Icon.PLUS, this::add));
        role = role();
        Label title = kit.label("owners.title", "card-title");
        Label keys = kit.paragraph("owners.keys", "caption");
        Button add = kit.button("owners.add", Icon.PLUS, this::add);
        add.setId("add-agency");
        VBox words = new VBox(2, title, keys);
        HBox.setHgrow(words, Priority.ALWAYS);
        head = new HBox(16, words, legend("leads"), legend("shares"), add);
        head.setAlignment(Pos.TOP_LEFT);
        card = new Card(head, failure, begin, matrix, foot, Kit.rule(), role);
        VBox body = new VBox(card);
        VBox.setVgrow(card, Priority.ALWAYS);
        body.setPadding(new Insets(12, 16, 16, 16));
        setCenter(body);
        empty = new EmptyState(
                kit,
                Icon.MEASURES,
                "owners.empty.title",
                "owners.empty.purpose",
                kit.button("home.import", Icon.UPLOAD, importing, "accent", "large"));
        model.measuresProperty().addListener((observable, before, now) -> show(body));
        model.agreedProperty().addListener((observable, before, now) -> show(body));
        model.failureProperty().addListener((observable, before, now) -> failed(now));
        model.lookedProperty().addListener((observable, before, now) -> look(now));
        kit.language().textsProperty().addListener((observable, before, now) -> show(body));
        show(body);
    }

    private Node legend(String role) {
        Label letter = kit.label("owners.letter." + role, "part", role);
        Label word = kit.label("owners." + role, "dense-text");
        letter.setMinWidth(Region.USE_PREF_SIZE);
        word.setMinWidth(Region.USE_PREF_SIZE);
        HBox box = new HBox(6, letter, word);
        box.setAlignment(Pos.CENTER_LEFT);
        return box;
    }

    private HBox role() {
        about.getStyleClass().addAll("dense-text", "medium");
        about.setWrapText(true);
        about.setPrefWidth(320);
        about.setMinHeight(Region.USE_PREF_SIZE);
        community.setId("community-role");
        community.promptTextProperty().bind(kit.language().say("owners.community.prompt"));
        community.setOnAction(event -> keepRole());
        community.focusedProperty().addListener((observable, before, now) -> {
            if (!now) {
                keepRole();
            }
        });
        HBox.setHgrow(community, Priority.ALWAYS);
        HBox box = new HBox(12, about, community);
        box.setAlignment(Pos.CENTER_LEFT);
        return box;
    }

    private void keepRole() {
        Metric metric = model.lookedProperty().get();
        if (metric != null) {
            model.community(metric, community.getText());
        }
    }

    private void look(@Nullable Metric metric) {
        community.setDisable(metric == null);
        if (metric == null) {
            about.setText(kit.language().now("owners.community.none"));
            community.setText("");
        } else {
            about.setText(kit.language()
                    .now("owners.community", metric.name(kit.language().code())));
            community.setText(model.agreedProperty().get().of(metric.id()).community());
        }
    }

    private void failed(@Nullable Message why) {
        failure.getChildren().clear();
        if (why != null) {
            failure.getChildren()
                    .add(new Note(
                            kit,
                            Note.Weight.CAUTION,
                            kit.language().say(why.key(), why.args().toArray())));
        }
    }

    private void show(Node body) {
        if (model.measuresProperty().get().isEmpty()) {
            setCenter(empty);
            return;
        }
        setCenter(body);
        boolean none = model.agreedProperty().get().agencies().isEmpty();
        begin.setVisible(none);
        begin.setManaged(none);
        matrix.show();
        foot.setText(kit.language()
                .now("owners.foot", model.led(), model.measuresProperty().get().size()));
        if (!community.isFocused()) {
            look(model.lookedProperty().get());
        }
    }

    private void addUsual() {
        model.add(
                Stream.of("health", "behavioral", "human", "schools", "sheriff", "probation", "victims", "communities")
                        .map(each -> kit.language().now("owners.usual." + each))
                        .toList());
    }

    private void add() {
        askName(kit, head, "", name -> model.add(List.of(name)));
    }

    /** Asks for a name in a small field near a node; Esc leaves it. */
    static void askName(Kit kit, Node near, String before, Consumer<String> named) {
        Popup popup = new Popup();
        popup.setAutoHide(true);
        TextField field = new TextField(before);
        field.setId("agency-name");
        field.promptTextProperty().bind(kit.language().say("owners.agency.name"));
        Runnable take = () -> {
            popup.hide();
            if (!field.getText().isBlank()) {
                named.accept(field.getText());
            }
        };
        field.setOnAction(event -> take.run());
        HBox row = new HBox(8, field, kit.button("owners.agency.keep", null, take, "accent"));
        row.getStyleClass().addAll("overlay", "measure-menu", "root");
        row.getStylesheets().setAll(near.getScene().getStylesheets());
        popup.getContent().setAll(row);
        var at = near.localToScreen(near.getBoundsInLocal());
        popup.show(near, at.getMinX() + Math.max(0, at.getWidth() / 2 - 120), at.getMinY() + 40);
        field.requestFocus();
        field.selectAll();
    }
}
