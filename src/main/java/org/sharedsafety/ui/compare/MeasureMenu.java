package org.sharedsafety.ui.compare;

import java.util.List;
import java.util.function.Consumer;
import javafx.collections.ObservableList;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.model.Period;
import org.sharedsafety.model.Series;
import org.sharedsafety.service.CompareRequest;
import org.sharedsafety.service.MeasureChoice;
import org.sharedsafety.text.Units;
import org.sharedsafety.ui.common.Kit;

/** The choice of a measure, with the data sets and periods that the project holds of it. */
final class MeasureMenu extends VBox {
    private final Kit kit;
    private final Consumer<CompareRequest.Side> chosen;
    private final TextField search = new TextField();
    private final ListView<MeasureChoice> list;
    private final FlowPane series = new FlowPane(6, 6);
    private final FlowPane periods = new FlowPane(6, 6);
    private final CompareRequest.@Nullable Side now;

    MeasureMenu(
            Kit kit,
            ObservableList<MeasureChoice> choices,
            CompareRequest.@Nullable Side now,
            Consumer<CompareRequest.Side> chosen) {
        super(8);
        this.kit = kit;
        this.now = now;
        this.chosen = chosen;
        getStyleClass().addAll("overlay", "measure-menu");
        search.promptTextProperty().bind(kit.language().say("compare.find-measure"));
        list = new ListView<>(choices);
        list.setPrefSize(380, 230);
        list.setCellFactory(any -> new Item());
        list.getSelectionModel().selectedItemProperty().addListener((observable, before, choice) -> parts(choice));
        list.setOnMouseClicked(event -> {
            if (event.getClickCount() == 2) {
                latest();
            }
        });
        list.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER) {
                latest();
            }
        });
        search.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.DOWN) {
                list.requestFocus();
                list.getSelectionModel().selectFirst();
            }
        });
        search.setOnAction(event -> {
            list.getSelectionModel().selectFirst();
            latest();
        });
        series.setMaxWidth(380);
        periods.setMaxWidth(380);
        getChildren()
                .addAll(
                        search,
                        list,
                        kit.label("compare.data-set", "caption"),
                        series,
                        kit.label("compare.period", "caption"),
                        periods);
        choices.stream()
                .filter(choice -> now != null && choice.metric().id().equals(now.metric()))
                .findFirst()
                .ifPresent(choice -> list.getSelectionModel().select(choice));
    }

    TextField search() {
        return search;
    }

    private void parts(@Nullable MeasureChoice choice) {
        series.getChildren().clear();
        periods.getChildren().clear();
        if (choice == null) {
            return;
        }
        Series one = choice.series().stream()
                .filter(s -> now != null && s.name().equals(now.series()))
                .findFirst()
                .orElse(choice.series().get(0));
        for (Series each : choice.series()) {
            ToggleButton button = new ToggleButton(each.name());
            button.setSelected(each.equals(one));
            button.setOnAction(event -> {
                series.getChildren().forEach(node -> ((ToggleButton) node).setSelected(node == button));
                times(choice, each);
            });
            series.getChildren().add(button);
        }
        times(choice, one);
    }

    private void times(MeasureChoice choice, Series of) {
        periods.getChildren().clear();
        List<Period> held = choice.held().stream()
                .filter(part -> part.series().equals(of))
                .map(MeasureChoice.Held::period)
                .distinct()
                .sorted()
                .toList();
        for (Period period : held) {
            ToggleButton button = new ToggleButton(period.text().replace('/', '–'));
            button.setSelected(now != null && choice.metric().id().equals(now.metric()) && period.equals(now.period()));
            button.setOnAction(event ->
                    chosen.accept(new CompareRequest.Side(choice.metric().id(), of.name(), period)));
            periods.getChildren().add(button);
        }
    }

    /** Chooses the measure and leaves its period to the service: the latest that both have. */
    private void latest() {
        MeasureChoice choice = list.getSelectionModel().getSelectedItem();
        if (choice != null) {
            String only = choice.series().size() == 1
                    ? choice.series().get(0).name()
                    : series.getChildren().stream()
                            .map(ToggleButton.class::cast)
                            .filter(ToggleButton::isSelected)
                            .map(ToggleButton::getText)
                            .findFirst()
                            .orElse(null);
            chosen.accept(new CompareRequest.Side(choice.metric().id(), only, null));
        }
    }

    /** Name over unit. */
    private final class Item extends ListCell<MeasureChoice> {
        @Override
        protected void updateItem(@Nullable MeasureChoice choice, boolean empty) {
            super.updateItem(choice, empty);
            setText(null);
            if (empty || choice == null) {
                setGraphic(null);
                return;
            }
            Label name = new Label(choice.metric().name(kit.language().code()));
            Label unit =
                    new Label(Units.say(kit.language().texts(), choice.metric().unit()));
            unit.getStyleClass().add("caption");
            VBox box = new VBox(name, unit);
            box.setAlignment(Pos.CENTER_LEFT);
            setGraphic(box);
        }
    }
}
