package org.sharedsafety.ui.measures;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Slider;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.model.Definition;
import org.sharedsafety.model.Direction;
import org.sharedsafety.model.Metric;
import org.sharedsafety.model.result.CompositeScores;
import org.sharedsafety.ui.common.Kit;

/** How much each measure counts: a slider each, with a tick where all would weigh the same. */
final class IndexWeights extends VBox {
    private final Kit kit;
    private final IndexViewModel model;
    private final VBox lines = new VBox(7);
    private final List<Line> shown = new ArrayList<>();
    private final Button keep;
    private boolean showing;

    /** One measure. */
    private record Line(Slider slider, Label percent, Label under, String metric) {}

    IndexWeights(Kit kit, IndexViewModel model, Runnable define) {
        this.kit = kit;
        this.model = model;
        setSpacing(8);
        getStyleClass().add("ssw-card");
        setId("index-weights");
        HBox whole = new HBox(
                6,
                kit.label("index.weights.tick", "caption"),
                Kit.space(),
                kit.label("index.weights.together", "caption"));
        whole.getChildren().add(percentLabel("100\u00a0%"));
        whole.setAlignment(Pos.BASELINE_LEFT);
        VBox head = new VBox(1, kit.label("index.weights", "card-title"), whole);
        ScrollPane scroll = new ScrollPane(lines);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        keep = kit.button("index.weights.keep", null, model::keep, "accent");
        keep.setId("keep-weights");
        FlowPane buttons = new FlowPane(
                8,
                4,
                keep,
                kit.link("index.weights.equal", model::makeEqual),
                kit.link("index.weights.measures", define));
        getChildren().addAll(head, scroll, buttons);
    }

    private static Label percentLabel(String text) {
        Label label = new Label(text);
        label.getStyleClass().add("strong");
        label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }

    /** Builds a slider a measure. */
    void build() {
        lines.getChildren().clear();
        shown.clear();
        Definition definition = model.definitionProperty().get();
        if (definition == null) {
            return;
        }
        List<Definition.Part> parts = definition.parts();
        for (int i = 0; i < parts.size(); i++) {
            line(i, parts.get(i), parts.size());
        }
        follow();
    }

    private void line(int at, Definition.Part part, int count) {
        Metric metric = model.metric(part.metric()).orElse(null);
        Label name = new Label(
                metric == null ? part.metric() : metric.name(kit.language().code()));
        name.setWrapText(true);
        name.setMinHeight(Region.USE_PREF_SIZE);
        name.getStyleClass().add("medium");
        HBox.setHgrow(name, Priority.ALWAYS);
        name.setMaxWidth(Double.MAX_VALUE);
        Region dot = new Region();
        dot.getStyleClass().add("principle-dot");
        if (metric != null) {
            dot.getStyleClass().add("balance-" + metric.principle().name().toLowerCase(java.util.Locale.ROOT));
        }
        Label percent = percentLabel("");
        HBox top = new HBox(8, dot, name, percent);
        top.setAlignment(Pos.CENTER_LEFT);
        Label under = new Label();
        under.getStyleClass().add("caption");
        under.setWrapText(true);
        under.setMinHeight(Region.USE_PREF_SIZE);
        Slider slider = new Slider(0, 100, 0);
        slider.setId("weight-" + at);
        slider.getStyleClass().add("weight-slider");
        slider.setBlockIncrement(1);
        slider.accessibleTextProperty().bind(name.textProperty());
        slider.valueProperty().addListener((observable, before, now) -> {
            if (!showing) {
                model.weigh(at, Math.round(now.doubleValue()) / 100.0);
            }
        });
        name.setLabelFor(slider);
        Region tick = new Region();
        tick.getStyleClass().add("equal-tick");
        tick.setMouseTransparent(true);
        Pane over = new Pane(tick);
        over.setMouseTransparent(true);
        over.widthProperty()
                .addListener(
                        (observable, before, now) -> tick.relocate(8 + (now.doubleValue() - 16) / count - 0.75, 3));
        Region filled = new Region();
        filled.getStyleClass().add("weight-filled");
        Pane below = new Pane(filled);
        below.setMouseTransparent(true);
        filled.prefWidthProperty()
                .bind(slider.widthProperty()
                        .subtract(16)
                        .multiply(slider.valueProperty())
                        .divide(100));
        filled.layoutYProperty().bind(below.heightProperty().divide(2).subtract(2));
        filled.setLayoutX(8);
        StackPane whole = new StackPane(slider, below, over);
        lines.getChildren().add(new VBox(1, top, under, whole));
        shown.add(new Line(slider, percent, under, part.metric()));
    }

    /** Moves the sliders to the weights. */
    void follow() {
        List<Double> weights = model.weightsProperty().get();
        showing = true;
        for (int i = 0; i < Math.min(shown.size(), weights.size()); i++) {
            double percent = 100 * weights.get(i);
            shown.get(i).percent().setText(kit.language().numbers().fixed(percent, 0) + "\u00a0%");
            if (!shown.get(i).slider().isValueChanging()) {
                shown.get(i).slider().setValue(percent);
            }
        }
        showing = false;
        keep.setDisable(!model.isChanged());
    }

    /** Says under each measure what direction counts, or why it does not count. */
    void tell(@Nullable CompositeScores scores) {
        for (Line line : shown) {
            CompositeScores.Indicator found = scores == null
                    ? null
                    : scores.indicators().stream()
                            .filter(each -> each.measure().metric().id().equals(line.metric()))
                            .findFirst()
                            .orElse(null);
            String id = line.metric().startsWith("local:") ? "" : line.metric() + " · ";
            line.under().getStyleClass().remove("warning-text");
            if (found != null && found.leftOut() != null) {
                line.under()
                        .setText(kit.language()
                                .now("index.left-out", kit.language().now(found.leftOut())));
                line.under().getStyleClass().add("warning-text");
            } else {
                boolean better = model.metric(line.metric())
                        .map(metric -> metric.direction() == Direction.BETTER)
                        .orElse(false);
                line.under()
                        .setText(id
                                + kit.language().now(better ? "index.more-is-better" : "index.less-is-better")
                                + (found == null ? "" : " · " + kit.language().now("index.values", found.values())));
            }
        }
    }
}
