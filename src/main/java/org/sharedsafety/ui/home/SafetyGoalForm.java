package org.sharedsafety.ui.home;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.model.Metric;
import org.sharedsafety.model.SafetyGoal;
import org.sharedsafety.model.result.SafetyGauge;
import org.sharedsafety.service.HomeFacts;
import org.sharedsafety.text.Units;
import org.sharedsafety.ui.common.Icon;
import org.sharedsafety.ui.common.Kit;
import org.sharedsafety.ui.common.Picker;

/** Chooses by which measure and which benchmark safety for all is told. */
final class SafetyGoalForm extends VBox {
    private final Kit kit;
    private final Consumer<@Nullable SafetyGoal> chosen;
    private final Picker measure;
    private final TextField benchmark = new TextField();
    private final Label unit = new Label();
    private final Label problem = new Label();

    SafetyGoalForm(Kit kit, HomeFacts facts, SafetyGauge gauge, Consumer<@Nullable SafetyGoal> chosen, Runnable close) {
        super(8);
        this.kit = kit;
        this.chosen = chosen;
        setId("safety-form");
        getStyleClass().add("form-box");
        measure = new Picker(kit, "safety.choose.measure");
        measure.setId("safety-measure");
        measure.offer(items(facts.goals()));
        measure.choose(gauge.measure().metric().id());
        measure.setMaxWidth(420);
        measure.setMinWidth(0);
        benchmark.setId("safety-benchmark");
        benchmark.setPrefColumnCount(8);
        benchmark.promptTextProperty().bind(kit.language().say("safety.choose.middle"));
        benchmark.setText(gauge.chosen() ? kit.language().numbers().plain(gauge.benchmark()) : "");
        benchmark.setOnAction(event -> keep());
        measure.chosenProperty().addListener((observable, before, now) -> {
            benchmark.clear();
            unit.setText(now == null ? "" : now.detail());
        });
        unit.setText(Units.say(kit.language().texts(), gauge.measure().unit()));
        unit.getStyleClass().add("caption");
        problem.getStyleClass().addAll("danger-text", "dense-text");
        say("");
        Label caption = kit.label("safety.choose.benchmark", "caption");
        caption.setLabelFor(benchmark);
        Button keep = kit.button("safety.choose.keep", Icon.CHECK, this::keep, "accent");
        keep.setId("safety-keep");
        FlowPane row = new FlowPane(10, 8, measure, new VBox(2, caption, benchmark), unit, keep);
        row.setAlignment(Pos.BOTTOM_LEFT);
        if (facts.goal() != null) {
            row.getChildren().add(kit.button("safety.choose.usual", null, () -> chosen.accept(null)));
        }
        row.getChildren().add(kit.button("safety.choose.close", null, close));
        getChildren().addAll(row, problem, kit.paragraph("safety.choose.words", "caption"));
    }

    /** What the focus goes to. */
    Node first() {
        return benchmark;
    }

    private List<Picker.Item> items(List<Metric> metrics) {
        return metrics.stream()
                .map(metric -> new Picker.Item(
                        metric.id(),
                        metric.name(kit.language().code()),
                        Units.say(kit.language().texts(), metric.unit())))
                .toList();
    }

    private void say(String words) {
        problem.setText(words);
        problem.setVisible(!words.isEmpty());
        problem.setManaged(!words.isEmpty());
    }

    private void keep() {
        Picker.Item item = measure.chosenProperty().get();
        Optional<Double> number = number(benchmark.getText());
        if (item == null || (number.isEmpty() && !benchmark.getText().isBlank())) {
            say(kit.language().now("safety.choose.problem"));
            return;
        }
        chosen.accept(new SafetyGoal(item.code(), number.orElse(null)));
    }

    private static Optional<Double> number(String text) {
        try {
            double value = Double.parseDouble(text.strip().replace(",", ""));
            return Double.isFinite(value) ? Optional.of(value) : Optional.empty();
        } catch (NumberFormatException noNumber) {
            return Optional.empty();
        }
    }
}
