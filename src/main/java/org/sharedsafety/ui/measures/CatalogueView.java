package org.sharedsafety.ui.measures;

import java.util.List;
import java.util.stream.Stream;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.sharedsafety.model.Principle;
import org.sharedsafety.ui.common.Icon;
import org.sharedsafety.ui.common.Kit;

/** The catalogue of measures by principle, with a field to find them in both languages, and one of them beside it. */
public final class CatalogueView extends BorderPane {
    private static final double DETAIL = 400;

    private final Kit kit;
    private final CatalogueViewModel model;
    private final List<PrincipleSection> sections;
    private final MeasureDetail detail;
    private final VBox none;
    private final Label count = new Label();
    private final ToggleButton inUse;

    public CatalogueView(Kit kit, CatalogueViewModel model) {
        this.kit = kit;
        this.model = model;
        setId("catalogue");
        sections = Stream.of(Principle.PH, Principle.WB, Principle.SV, Principle.CH, Principle.SY)
                .map(principle -> new PrincipleSection(kit, principle))
                .toList();
        detail = new MeasureDetail(kit, model);
        inUse = chip();
        Button all = kit.button("catalog.show-all", null, model::showAll);
        none = new VBox(8, kit.paragraph("catalog.nothing", "body-large"), all);
        none.setId("nothing-found");
        VBox list = new VBox(18);
        list.setPadding(new Insets(4, 12, 16, 16));
        list.getChildren().add(none);
        list.getChildren().addAll(sections);
        ScrollPane scroll = new ScrollPane(list);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setMinWidth(0);
        detail.setPrefWidth(DETAIL);
        detail.setMinWidth(DETAIL);
        HBox.setHgrow(scroll, Priority.ALWAYS);
        HBox both = new HBox(scroll, detail);
        HBox.setMargin(detail, new Insets(4, 16, 16, 6));
        setTop(head());
        setCenter(both);
        model.linesProperty().addListener((observable, before, now) -> show());
        kit.language().textsProperty().addListener((observable, before, now) -> show());
        model.wantedProperty().addListener((observable, before, now) -> filter());
        model.stagesProperty().addListener((observable, before, now) -> filter());
        model.onlyInUseProperty().addListener((observable, before, now) -> filter());
        model.lookedProperty().addListener((observable, before, now) -> look());
        show();
    }

    private Region head() {
        TextField search = new TextField();
        search.setId("search-measures");
        search.promptTextProperty().bind(kit.language().say("catalog.search"));
        search.textProperty().bindBidirectional(model.wantedProperty());
        search.setPrefWidth(250);
        search.accessibleTextProperty().bind(kit.language().say("catalog.search"));
        FlowPane row = new FlowPane(8, 8, kit.label("page.measures", "section-title"), search);
        for (StageGroup group : StageGroup.values()) {
            ToggleButton chip = new ToggleButton();
            chip.getStyleClass().setAll("chip", "turn-chip");
            chip.textProperty().bind(kit.language().say(group.key()));
            chip.setId("chip-" + group.name());
            chip.setOnAction(event -> model.turn(group));
            model.stagesProperty().addListener((observable, before, now) -> chip.setSelected(now.contains(group)));
            chip.setMinWidth(Region.USE_PREF_SIZE);
            row.getChildren().add(chip);
        }
        count.getStyleClass().add("caption");
        row.getChildren().addAll(inUse, count);
        row.setAlignment(Pos.CENTER_LEFT);
        row.setPadding(new Insets(12, 16, 8, 16));
        return row;
    }

    private ToggleButton chip() {
        ToggleButton chip = new ToggleButton();
        chip.getStyleClass().setAll("chip", "turn-chip");
        chip.setGraphic(Icon.CHECK.node(14, "muted"));
        chip.setId("chip-in-use");
        chip.selectedProperty().bindBidirectional(model.onlyInUseProperty());
        chip.setMinWidth(Region.USE_PREF_SIZE);
        return chip;
    }

    private void show() {
        List<MeasureLine> lines = model.linesProperty().get();
        inUse.setText(kit.language()
                .now(
                        "catalog.chip.in-use",
                        lines.stream().filter(MeasureLine::inUse).count()));
        for (PrincipleSection section : sections) {
            section.show(
                    lines.stream()
                            .filter(line -> line.metric().principle() == section.principle())
                            .map(line -> new MeasureTile(line, kit.language().texts(), () -> model.lookedProperty()
                                    .set(line.metric().id())))
                            .toList(),
                    model);
        }
        filter();
        look();
    }

    private void filter() {
        int shown = sections.stream().mapToInt(section -> section.filter(model)).sum();
        count.setText(kit.language()
                .now("catalog.count", shown, model.linesProperty().get().size()));
        none.setVisible(shown == 0);
        none.setManaged(shown == 0);
    }

    private void look() {
        String id = model.lookedProperty().get();
        sections.forEach(section -> section.tiles()
                .forEach(tile -> tile.looked(tile.line().metric().id().equals(id))));
        detail.show(model.line());
    }
}
