package org.sharedsafety.ui.data;

import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.ui.common.DataTable;
import org.sharedsafety.ui.common.Icon;
import org.sharedsafety.ui.common.Kit;

/** Everything that was done, step by step: any step can be gone to, one that was set aside can be brought back. */
public final class HistoryPane extends BorderPane {
    private final Kit kit;
    private final HistoryViewModel model;
    private final DataTable<HistoryLine> steps;

    public HistoryPane(Kit kit, HistoryViewModel model) {
        this.kit = kit;
        this.model = model;
        setId("history");
        setPadding(new Insets(12, 0, 12, 0));
        steps = table();
        setTop(kit.paragraph("data.history.purpose", "muted"));
        setCenter(steps);
        setBottom(foot());
        BorderPane.setMargin(steps, new Insets(10, 0, 10, 0));
        model.stepsProperty()
                .addListener((observable, before, now) -> steps.getItems().setAll(now));
        kit.language().textsProperty().addListener((observable, before, now) -> steps.refresh());
        steps.getItems().setAll(model.stepsProperty().get());
    }

    /** Whether nothing was done yet. */
    ObservableValue<Boolean> empty() {
        return model.stepsProperty().map(List::isEmpty);
    }

    private DataTable<HistoryLine> table() {
        DataTable<HistoryLine> table = new DataTable<>(kit);
        table.setId("steps");
        table.words("data.column.number", 70, line -> Long.toString(line.number()));
        table.words("data.history.when", 235, line -> DateTimeFormatter.ofLocalizedDateTime(
                        FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(kit.language().locale())
                .format(line.when()));
        table.words("data.column.state", 130, line -> kit.language()
                .now("cli.history." + line.state().name().toLowerCase(Locale.ROOT)));
        table.words("data.history.what", 700, line -> kit.language().now(line.name()));
        table.setPlaceholder(kit.label("data.history.nothing"));
        table.setOnKeyPressed(key -> {
            if (key.getCode() == KeyCode.ENTER) {
                act();
            }
        });
        table.setOnMouseClicked(click -> {
            if (click.getClickCount() == 2) {
                act();
            }
        });
        return table;
    }

    private void act() {
        HistoryLine line = steps.getSelectionModel().getSelectedItem();
        if (line != null) {
            model.act(line);
        }
    }

    private HBox foot() {
        Button go = kit.button("data.history.go", Icon.UNDO, this::act);
        go.setId("go-to-step");
        Button back = kit.button("data.history.bring-back", Icon.COPY, this::act);
        back.setId("bring-back");
        go.disableProperty()
                .bind(Bindings.createBooleanBinding(
                        () -> !is(false), steps.getSelectionModel().selectedItemProperty()));
        back.disableProperty()
                .bind(Bindings.createBooleanBinding(
                        () -> !is(true), steps.getSelectionModel().selectedItemProperty()));
        HBox foot = new HBox(10, go, back, kit.label("data.history.keys", "caption"));
        foot.setAlignment(Pos.CENTER_LEFT);
        return foot;
    }

    private boolean is(boolean setAside) {
        @Nullable HistoryLine line = steps.getSelectionModel().getSelectedItem();
        return line != null && (line.state() == HistoryLine.State.SET_ASIDE) == setAside;
    }
}
