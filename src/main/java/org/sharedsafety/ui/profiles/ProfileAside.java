package org.sharedsafety.ui.profiles;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.sharedsafety.chart.MapShape;
import org.sharedsafety.chart.WhereFigure;
import org.sharedsafety.model.Metric;
import org.sharedsafety.model.Place;
import org.sharedsafety.model.result.Profile;
import org.sharedsafety.ui.common.Card;
import org.sharedsafety.ui.common.FigureNode;
import org.sharedsafety.ui.common.Icon;
import org.sharedsafety.ui.common.Kit;
import org.sharedsafety.ui.common.PlaceSelection;

/** What stands beside a profile: where the place lies, places like it, what people said, what is not known. */
final class ProfileAside extends VBox {
    private static final double MAP_HEIGHT = 150;
    private static final int MANY = 300;
    private static final int GAPS = 6;

    private final Kit kit;
    private final ProfileViewModel model;
    private final ProfileActions actions;
    private final Runnable editing;
    private final FigureNode map;
    private final Card where;
    private final VBox peers = new VBox(4);
    private final VBox gaps = new VBox(7);
    private boolean allGaps;

    ProfileAside(Drawing drawing, ProfileViewModel model, ProfileActions actions, Runnable editing) {
        super(12);
        this.kit = drawing.kit();
        this.model = model;
        this.actions = actions;
        this.editing = editing;
        PlaceSelection selection = new PlaceSelection();
        map = drawing.node(selection);
        map.setId("profile-where");
        map.setMinHeight(MAP_HEIGHT);
        map.setPrefHeight(MAP_HEIGHT);
        map.onOpen(this::look);
        selection.emphasisProperty().addListener((observable, before, now) -> {
            if (now.selected().size() == 1 && !now.selected().equals(before.selected())) {
                look(now.selected().iterator().next());
            }
        });
        where = new Card(kit.label("profile.where", "card-title"), map);
        Card like = new Card(kit.label("profile.peers", "card-title"), peers);
        like.setId("profile-peers");
        Card voices = new Card(
                kit.label("profile.voices", "card-title"), kit.paragraph("profile.voices.none", "dense-text", "muted"));
        voices.setId("profile-voices");
        Card unknown = new Card(kit.label("profile.gaps", "card-title"), gaps);
        unknown.setId("profile-gaps");
        getChildren().addAll(where, like, voices, unknown);
    }

    private void look(int placeId) {
        model.beside().stream()
                .filter(place -> place.id() == placeId)
                .findFirst()
                .ifPresent(model::look);
    }

    void show(PlaceProfile shown) {
        Profile profile = shown.profile();
        where(shown);
        peers(profile);
        gaps(profile);
    }

    /** Among very many places only those of the same state, or county, are drawn. */
    private void where(PlaceProfile shown) {
        Place own = shown.profile().place();
        List<Place> beside = model.sameLevel();
        List<MapShape> shapes = shown.map().shapes();
        if (shapes.size() > MANY) {
            Set<Integer> near = beside.stream()
                    .filter(place -> java.util.Objects.equals(place.parentCode(), own.parentCode()))
                    .map(Place::id)
                    .collect(Collectors.toCollection(HashSet::new));
            shapes = shapes.stream().filter(shape -> near.contains(shape.id())).toList();
        }
        boolean any = shapes.stream().anyMatch(shape -> shape.id() == own.id());
        where.setVisible(any);
        where.setManaged(any);
        Map<Integer, String> names = beside.stream().collect(Collectors.toMap(Place::id, Place::name, (a, b) -> a));
        map.show(
                any
                        ? new WhereFigure(
                                shapes,
                                names,
                                own,
                                shown.profile().peers().found().stream()
                                        .flatMap(found -> found.nearest().stream())
                                        .map(Place::id)
                                        .collect(Collectors.toSet()),
                                kit.language().texts())
                        : null);
    }

    private void peers(Profile profile) {
        peers.getChildren().clear();
        boolean chosen = !model.peerChoice().choosesNothing();
        if (chosen) {
            Label pill = words(kit.language().now("profile.peers.chosen"));
            pill.getStyleClass().setAll("pill");
            pill.setMinWidth(Region.USE_PREF_SIZE);
            peers.getChildren().add(pill);
        }
        profile.peers().why().ifPresent(why -> peers.getChildren()
                .add(words(kit.language().now(why), "muted")));
        profile.peers().found().ifPresent(found -> {
            peers.getChildren()
                    .add(words(
                            kit.language()
                                    .now(
                                            "profile.peers.by",
                                            found.by().stream()
                                                    .map(this::measure)
                                                    .collect(Collectors.joining(", "))),
                            "muted"));
            for (Place place : found.nearest()) {
                Button go = new Button(place.name());
                go.getStyleClass().add("link");
                go.setOnAction(event -> model.look(place.level(), place.code()));
                peers.getChildren().add(go);
            }
        });
        Button change = kit.button("profile.peers.change", Icon.OPTIONS, editing, "bare");
        change.setId("peers-change");
        peers.getChildren().add(change);
    }

    private String measure(String id) {
        Metric metric = model.metric(id);
        return metric == null ? id : metric.name(kit.language().code());
    }

    private void gaps(Profile profile) {
        gaps.getChildren().clear();
        if (profile.gaps().isEmpty()) {
            gaps.getChildren().add(words(kit.language().now("profile.gaps.none"), "muted"));
            return;
        }
        int most =
                allGaps ? profile.gaps().size() : Math.min(GAPS, profile.gaps().size());
        for (Profile.Gap gap : profile.gaps().subList(0, most)) {
            Label name = words(gap.metric().name(kit.language().code()), "dense-text");
            Label why = words(kit.language().now(gap.why()), "caption");
            VBox text = new VBox(name, why);
            HBox.setHgrow(text, Priority.ALWAYS);
            HBox row = new HBox(9, Icon.BLOCK.node(14, "subtle"), text);
            row.setAlignment(Pos.TOP_LEFT);
            gaps.getChildren().add(row);
        }
        if (profile.gaps().size() > GAPS) {
            Button more = kit.button(allGaps ? "profile.section.fewer" : "profile.gaps.all", null, () -> {}, "link");
            more.textProperty().unbind();
            more.setText(
                    allGaps
                            ? kit.language().now("profile.section.fewer")
                            : kit.language()
                                    .now("profile.gaps.all", profile.gaps().size()));
            more.setOnAction(event -> {
                allGaps = !allGaps;
                gaps(profile);
            });
            gaps.getChildren().add(more);
        }
        gaps.getChildren().add(kit.link("profile.template", actions.template()));
    }

    private static Label words(String text, String... styles) {
        Label label = new Label(text);
        label.getStyleClass().add("dense-text");
        label.getStyleClass().addAll(styles);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }
}
