package org.sharedsafety.ui.profiles;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.sharedsafety.chart.EventWords;
import org.sharedsafety.model.Period;
import org.sharedsafety.model.PlaceEvent;
import org.sharedsafety.ui.common.Icon;
import org.sharedsafety.ui.common.Kit;

/** Notes that something happened here, and lists what was noted. */
final class TrendEventForm extends VBox {
    private final Kit kit;
    private final TrendsViewModel model;
    private final TextField when = new TextField();
    private final TextField text = new TextField();
    private final CheckBox everywhere = new CheckBox();
    private final Label problem = new Label();
    private final VBox known = new VBox(2);

    TrendEventForm(Kit kit, TrendsViewModel model, Runnable close) {
        super(8);
        this.kit = kit;
        this.model = model;
        setId("trend-event-form");
        getStyleClass().add("form-box");
        when.setId("event-when");
        when.setPrefColumnCount(11);
        when.promptTextProperty().bind(kit.language().say("trend.event.when-prompt"));
        text.setId("event-text");
        text.setPrefColumnCount(34);
        text.promptTextProperty().bind(kit.language().say("trend.event.text-prompt"));
        everywhere.textProperty().bind(kit.language().say("trend.event.everywhere"));
        problem.getStyleClass().addAll("danger-text", "dense-text");
        Button keep = kit.button("trend.event.keep", Icon.CHECK, this::keep, "accent");
        keep.setId("event-keep");
        text.setOnAction(event -> keep());
        FlowPane fields = new FlowPane(
                10,
                8,
                labelled("trend.event.when", when),
                labelled("trend.event.text", text),
                everywhere,
                keep,
                kit.button("trend.close", null, close));
        fields.setAlignment(Pos.BOTTOM_LEFT);
        getChildren()
                .setAll(
                        kit.label("trend.event.title", "card-title"),
                        fields,
                        problem,
                        known,
                        kit.paragraph("trend.event.no-cause", "caption"));
        say("");
    }

    private VBox labelled(String key, TextField field) {
        Label label = kit.label(key, "caption");
        label.setLabelFor(field);
        return new VBox(2, label, field);
    }

    private void say(String words) {
        problem.setText(words);
        problem.setVisible(!words.isEmpty());
        problem.setManaged(!words.isEmpty());
    }

    private void keep() {
        Optional<Period> period = TrendsViewModel.when(when.getText());
        if (period.isEmpty()) {
            say(kit.language().now("trend.event.when-problem"));
            when.requestFocus();
            return;
        }
        if (text.getText().isBlank()) {
            say(kit.language().now("trend.event.text-problem"));
            text.requestFocus();
            return;
        }
        say("");
        model.note(everywhere.isSelected(), period.get(), text.getText());
        when.clear();
        text.clear();
    }

    void show(List<PlaceEvent> events) {
        EventWords words = new EventWords(kit.language().texts());
        known.getChildren().clear();
        for (PlaceEvent event : events) {
            Label line = new Label(kit.language().now("trend.spoken.event", event.text(), words.when(event.when())));
            line.getStyleClass().add("dense-text");
            line.setWrapText(true);
            Button remove = kit.iconButton("trend.event.remove", Icon.TRASH, () -> model.remove(event));
            HBox row = new HBox(6, Icon.FLAG.node(14, "muted"), line, remove);
            row.setAlignment(Pos.CENTER_LEFT);
            known.getChildren().add(row);
        }
    }

    @Override
    public void requestFocus() {
        when.requestFocus();
    }
}
