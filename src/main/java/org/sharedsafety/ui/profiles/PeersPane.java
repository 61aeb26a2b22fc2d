package org.sharedsafety.ui.profiles;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.HPos;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextAlignment;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.model.Metric;
import org.sharedsafety.model.PeerChoice;
import org.sharedsafety.model.Place;
import org.sharedsafety.model.result.Profile;
import org.sharedsafety.ui.common.Card;
import org.sharedsafety.ui.common.Icon;
import org.sharedsafety.ui.common.Kit;
import org.sharedsafety.ui.common.Picker;

/** How places like one are chosen: how far each is on which measures; take away, add, choose the measures. */
final class PeersPane extends VBox {
    private static final double NAME = 150;
    private static final double NUMBER = 96;

    private final Kit kit;
    private final ProfileViewModel model;
    private final Label said = new Label();
    private final FlowPane measures = new FlowPane(8, 6);
    private final GridPane table = new GridPane();
    private final FlowPane away = new FlowPane(8, 6);
    private final Picker add;
    private final Picker by;
    private final Button computed;
    private boolean showing;

    PeersPane(Kit kit, ProfileViewModel model, Runnable close) {
        this.kit = kit;
        this.model = model;
        setId("peers-editor");
        said.getStyleClass().add("dense-text");
        said.setWrapText(true);
        said.setMinHeight(Region.USE_PREF_SIZE);
        add = picker("profile.peers.add", "peers-add");
        add.chosenProperty().addListener((observable, before, now) -> {
            if (!showing && now != null && !now.code().isEmpty()) {
                model.choosePeers(choice -> choice.adding(now.code()));
            }
        });
        by = picker("profile.peers.add-measure", "peers-measure");
        by.chosenProperty().addListener((observable, before, now) -> {
            if (!showing && now != null && !now.code().isEmpty()) {
                model.choosePeers(choice -> choice.by(Stream.concat(used().stream(), Stream.of(now.code()))
                        .distinct()
                        .toList()));
            }
        });
        computed = kit.button("profile.peers.computed", Icon.UNDO, () -> model.choosePeers(PeerChoice::fresh));
        computed.setId("peers-computed");
        Button done = kit.button("profile.peers.done", Icon.CHECK, close, "accent");
        done.setId("peers-done");
        measures.setAlignment(Pos.CENTER_LEFT);
        away.setAlignment(Pos.CENTER_LEFT);
        table.setHgap(10);
        table.setVgap(2);
        HBox foot = new HBox(10, add, computed, Kit.space(), done);
        foot.setAlignment(Pos.CENTER_LEFT);
        getChildren()
                .add(new Card(
                        kit.label("profile.peers.how", "card-title"),
                        said,
                        measures,
                        table,
                        away,
                        foot,
                        kit.paragraph("profile.peers.caution", "caption")));
    }

    private Picker picker(String caption, String id) {
        Picker picker = new Picker(kit, caption);
        picker.setId(id);
        return picker;
    }

    private Picker.Item pick() {
        return new Picker.Item("", kit.language().now("profile.peers.pick"), "");
    }

    private List<String> used() {
        PlaceProfile shown = model.shownProperty().get();
        return shown == null
                ? List.of()
                : shown.profile().peers().found().map(Profile.Peers::by).orElse(List.of());
    }

    void show(Profile profile) {
        Profile.Peers peers =
                profile.peers().found().orElse(new Profile.Peers(List.of(), List.of(), List.of(), List.of(), false));
        boolean chosen = !model.peerChoice().choosesNothing();
        said.setText(profile.peers().why().map(why -> kit.language().now(why)).orElseGet(() -> kit.language()
                .now(
                        chosen ? "profile.peers.chosen-how" : "profile.peers.computed-how",
                        profile.places() - 1,
                        peers.likes().size())));
        computed.setVisible(chosen);
        computed.setManaged(chosen);
        showing = true;
        measures(profile.place(), peers.by());
        table(profile.place(), peers);
        away.getChildren().clear();
        peers.without().forEach(place -> away.getChildren().add(putBack(place)));
        away.setVisible(!peers.without().isEmpty());
        away.setManaged(away.isVisible());
        Set<String> there = peers.nearest().stream().map(Place::code).collect(Collectors.toCollection(HashSet::new));
        there.add(profile.place().code());
        add.chosenProperty().set(pick());
        add.offer(model.sameLevel().stream()
                .filter(place -> !there.contains(place.code()))
                .map(place -> new Picker.Item(place.code(), place.name(), place.code()))
                .toList());
        showing = false;
    }

    private void measures(Place place, List<String> used) {
        measures.getChildren().setAll(kit.label("profile.peers.alike", "caption"));
        for (String id : used) {
            Button drop = new Button(name(id));
            drop.setGraphic(Icon.CLOSE.node(13, "muted"));
            drop.setContentDisplay(javafx.scene.control.ContentDisplay.RIGHT);
            drop.getStyleClass().add("filter-chip");
            drop.setMinWidth(Region.USE_PREF_SIZE);
            drop.setAccessibleText(kit.language().now("profile.peers.drop-measure", name(id)));
            drop.setDisable(used.size() == 1);
            drop.setOnAction(event -> model.choosePeers(choice ->
                    choice.by(used.stream().filter(each -> !each.equals(id)).toList())));
            measures.getChildren().add(drop);
        }
        by.chosenProperty().set(pick());
        by.offer(model.peers().measures().apply(place.level()).stream()
                .filter(metric -> !used.contains(metric.id()))
                .map(metric -> new Picker.Item(metric.id(), name(metric.id()), metric.unit()))
                .toList());
        measures.getChildren().add(by);
    }

    /** The measure's name; residents under 18 enter as a share. */
    private String name(String id) {
        if (id.equals("POP0_17")) {
            return kit.language().now("profile.peers.children");
        }
        Metric metric = model.metric(id);
        return metric == null ? id : metric.name(kit.language().code());
    }

    private void table(Place own, Profile.Peers peers) {
        table.getChildren().clear();
        table.getColumnConstraints().clear();
        column(NAME, HPos.LEFT, Priority.SOMETIMES);
        List<Node> heads = new ArrayList<>(List.of(text(kit.language().now("chart.column.place"), "caption")));
        heads.add(text(kit.language().now("profile.peers.distance"), "caption"));
        column(NUMBER, HPos.RIGHT, Priority.NEVER);
        for (String id : peers.by()) {
            Label head = text(name(id), "caption");
            head.setTextAlignment(TextAlignment.RIGHT);
            heads.add(head);
            column(NUMBER, HPos.RIGHT, Priority.SOMETIMES);
        }
        column(NUMBER, HPos.RIGHT, Priority.NEVER);
        table.addRow(0, heads.toArray(Node[]::new));
        List<Node> first = new ArrayList<>(List.of(text(own.name(), "strong"), text("", "muted")));
        for (int i = 0; i < peers.own().size(); i++) {
            first.add(text(written(peers.by().get(i), peers.own().get(i)), "strong"));
        }
        table.addRow(1, first.toArray(Node[]::new));
        int row = 2;
        for (Profile.Like like : peers.likes()) {
            table.addRow(row++, row(peers, like).toArray(Node[]::new));
        }
    }

    private List<Node> row(Profile.Peers peers, Profile.Like like) {
        Label name = text(
                like.added()
                        ? kit.language().now("profile.peers.added", like.place().name())
                        : like.place().name(),
                "dense-text");
        Double distance = like.distance();
        List<Node> row = new ArrayList<>(List.of(
                name, text(distance == null ? "–" : kit.language().numbers().fixed(distance, 2), "dense-text")));
        for (int i = 0; i < like.values().size(); i++) {
            row.add(text(written(peers.by().get(i), like.values().get(i)), "dense-text"));
        }
        Button off = kit.button(
                "profile.peers.take",
                null,
                () -> model.choosePeers(choice -> choice.leaving(like.place().code())),
                "link");
        off.setId("peers-take-" + like.place().code());
        off.setAccessibleText(
                kit.language().now("profile.peers.take-one", like.place().name()));
        row.add(off);
        return row;
    }

    private Button putBack(Place place) {
        Button back = new Button(kit.language().now("profile.peers.put-back", place.name()));
        back.getStyleClass().add("link");
        back.setMinWidth(Region.USE_PREF_SIZE);
        back.setOnAction(event -> model.choosePeers(choice -> choice.adding(place.code())));
        return back;
    }

    private String written(String id, @Nullable Double value) {
        if (value == null) {
            return "–";
        }
        if (id.equals("POP")) {
            return kit.language().numbers().count(value);
        }
        Metric metric = model.metric(id);
        boolean percent = id.equals("POP0_17") || (metric != null && Objects.equals(metric.unit(), "percent"));
        String number = kit.language().numbers().fixed(value, Math.abs(value) >= 100 ? 0 : 1);
        return percent ? number + " %" : number;
    }

    private void column(double width, HPos side, Priority grow) {
        ColumnConstraints column = new ColumnConstraints();
        column.setMinWidth(width * 0.8);
        column.setPrefWidth(width);
        column.setHalignment(side);
        column.setHgrow(grow);
        table.getColumnConstraints().add(column);
    }

    private static Label text(String words, String style) {
        Label label = new Label(words);
        label.getStyleClass().add(style);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }
}
