package org.sharedsafety.ui.places;

import java.util.List;
import javafx.beans.property.SimpleStringProperty;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.model.Message;
import org.sharedsafety.model.Place;
import org.sharedsafety.service.PlaceNameService.NamedPlace;
import org.sharedsafety.ui.common.Card;
import org.sharedsafety.ui.common.Icon;
import org.sharedsafety.ui.common.Kit;
import org.sharedsafety.ui.common.Note;
import org.sharedsafety.ui.common.Picker;

/** Names as the files write them: those that wait first, then those that were answered; each can be changed. */
final class NamesCard extends VBox {
    private static final int FIRST = 5;

    private final Kit kit;
    private final PlacesViewModel model;
    private final VBox rows = new VBox();
    private boolean all;
    private @Nullable NamedPlace choosing;

    NamesCard(Kit kit, PlacesViewModel model) {
        this.kit = kit;
        this.model = model;
        Card card = Card.titled(kit.label("places.answers.title"), kit.label("places.answers.subtitle"), rows);
        card.setId("place-names");
        getChildren().add(card);
        model.answeredProperty().addListener((observable, before, now) -> show());
        model.openProperty().addListener((observable, before, now) -> show());
        model.saidProperty().addListener((observable, before, now) -> show());
        kit.language().textsProperty().addListener((observable, before, now) -> show());
        show();
    }

    private void show() {
        rows.getChildren().clear();
        Message said = model.saidProperty().get();
        if (said != null) {
            Note note = new Note(
                    kit,
                    said.key().equals("places.name.not-kept") ? Note.Weight.CAUTION : Note.Weight.DONE,
                    new SimpleStringProperty(kit.language().now(said)));
            note.setId("name-said");
            VBox.setMargin(note, new Insets(0, 0, 6, 0));
            rows.getChildren().add(note);
        }
        List<NamedPlace> open = model.openProperty().get();
        List<NamedPlace> answered = model.answeredProperty().get();
        if (open.isEmpty() && answered.isEmpty()) {
            rows.getChildren().add(kit.paragraph("places.answers.none", "muted", "dense-text"));
        }
        open.stream().limit(most()).forEach(name -> add(waiting(name)));
        answered.stream().limit(Math.max(0, most() - open.size())).forEach(name -> add(known(name)));
        int more = open.size() + answered.size() - FIRST;
        if (more > 0 && !all) {
            Button rest = kit.link("places.name.choose", this::showAll);
            rest.textProperty().unbind();
            rest.setText(kit.language().now("places.answers.more", more));
            rest.setId("names-more");
            rows.getChildren().add(rest);
        }
    }

    private long most() {
        return all ? Integer.MAX_VALUE : FIRST;
    }

    private void showAll() {
        all = true;
        show();
    }

    private void add(Node row) {
        if (rows.getChildren().stream().anyMatch(each -> each instanceof VBox)) {
            rows.getChildren().add(Kit.rule());
        }
        rows.getChildren().add(row);
    }

    private VBox waiting(NamedPlace name) {
        Place suggestion = name.suggestion();
        FlowPane ways = new FlowPane(4, 0);
        if (suggestion != null) {
            Button yes = kit.button("places.name.yes", null, () -> model.change(name, suggestion), "link");
            yes.textProperty().unbind();
            yes.setText(kit.language().now("places.name.yes", suggestion.name()));
            ways.getChildren().add(yes);
        }
        ways.getChildren().add(kit.link("places.name.choose", () -> choose(name)));
        return row(Icon.CAUTION, "warning-text", kit.language().now("places.name.waits", name.text()), name, ways);
    }

    private VBox known(NamedPlace name) {
        Place place = name.place();
        FlowPane ways = new FlowPane(
                4,
                0,
                kit.link("places.name.change", () -> choose(name)),
                kit.link("places.name.take-back", () -> model.change(name, null)));
        return row(
                Icon.CHECK,
                "muted",
                kit.language()
                        .now(
                                "places.answers.one",
                                name.text(),
                                place == null ? "?" : place.name() + " (" + place.code() + ")"),
                name,
                ways);
    }

    private VBox row(Icon icon, String style, String words, NamedPlace name, FlowPane ways) {
        Label sentence = new Label(words);
        sentence.getStyleClass().add("dense-text");
        sentence.setWrapText(true);
        sentence.setMinHeight(Region.USE_PREF_SIZE);
        sentence.setMinWidth(0);
        HBox.setHgrow(sentence, Priority.ALWAYS);
        HBox line = new HBox(8, icon.node(15, style), sentence);
        line.setAlignment(Pos.CENTER_LEFT);
        VBox row = new VBox(2, line, ways);
        ways.setPadding(new Insets(0, 0, 0, 19));
        row.setPadding(new Insets(4, 0, 4, 0));
        if (name.equals(choosing)) {
            row.getChildren().add(picker(name));
        }
        return row;
    }

    private void choose(NamedPlace name) {
        choosing = name.equals(choosing) ? null : name;
        show();
    }

    /** Chooses the place that a name means; closed again by the choice. */
    private Picker picker(NamedPlace name) {
        Picker picker = new Picker(kit, "places.name.means");
        picker.setId("name-picker");
        picker.setMaxWidth(Double.MAX_VALUE);
        model.offerPlaces(name, places -> {
            picker.offer(places.stream()
                    .map(place -> new Picker.Item(place.code(), place.name(), place.code()))
                    .toList());
            Place before = name.place();
            if (before != null) {
                picker.choose(before.code());
            }
            picker.chosenProperty().addListener((observable, was, now) -> places.stream()
                    .filter(place -> now != null && place.code().equals(now.code()))
                    .findFirst()
                    .ifPresent(place -> {
                        choosing = null;
                        model.change(name, place);
                    }));
        });
        return picker;
    }
}
