package org.sharedsafety.ui.common;

import java.util.List;
import java.util.Locale;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import javafx.geometry.Bounds;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Popup;
import org.jspecify.annotations.Nullable;

/** Shows what is chosen, such as a measure or a place, and opens the choice of another with a field to find it. */
public final class Picker extends Button {
    private final Kit kit;
    private final ObservableList<Item> items = FXCollections.observableArrayList();
    private final ObjectProperty<@Nullable Item> chosen = new SimpleObjectProperty<>();
    private final Popup popup = new Popup();

    /**
     * One thing that can be chosen.
     *
     * @param code what it is known by
     * @param detail said smaller under its name, such as a unit; may be empty
     */
    public record Item(String code, String name, String detail) {
        boolean matches(String wanted) {
            return (name + " " + code).toLowerCase(Locale.ROOT).contains(wanted);
        }
    }

    /** A picker under a caption, given by its key. */
    public Picker(Kit kit, String captionKey) {
        this.kit = kit;
        getStyleClass().setAll("measure-picker");
        Label caption = kit.label(captionKey, "caption");
        Label name = new Label();
        name.getStyleClass().add("strong");
        ObservableValue<String> words = chosen.map(Item::name).orElse("");
        name.textProperty().bind(words);
        HBox row = new HBox(10, new VBox(1, caption, name), Kit.space(), Icon.CHEVRON_DOWN.node(16, "muted"));
        row.setAlignment(Pos.CENTER_LEFT);
        setGraphic(row);
        setMinWidth(Region.USE_PREF_SIZE);
        accessibleTextProperty().bind(Bindings.concat(caption.textProperty(), ": ", name.textProperty()));
        popup.setAutoHide(true);
        setOnAction(event -> open());
    }

    /** What can be chosen, in this order. */
    public void offer(List<Item> all) {
        items.setAll(all);
    }

    /** What is chosen; set by the view, and by whoever chooses. */
    public ObjectProperty<@Nullable Item> chosenProperty() {
        return chosen;
    }

    /** Shows the item of a code as chosen, where there is one. */
    public void choose(@Nullable String code) {
        items.stream().filter(item -> item.code().equals(code)).findFirst().ifPresent(chosen::set);
    }

    private void open() {
        if (popup.isShowing()) {
            popup.hide();
            return;
        }
        FilteredList<Item> shown = new FilteredList<>(items);
        TextField search = new TextField();
        search.promptTextProperty().bind(kit.language().say("picker.find"));
        search.textProperty().addListener((observable, before, now) -> {
            String wanted = now.toLowerCase(Locale.ROOT).strip();
            shown.setPredicate(item -> item.matches(wanted));
        });
        ListView<Item> list = new ListView<>(shown);
        list.setPrefSize(360, Math.min(320, 24 + 46.0 * items.size()));
        list.setCellFactory(any -> new ItemCell());
        list.getSelectionModel().select(chosen.get());
        list.setOnMouseClicked(event -> take(list.getSelectionModel().getSelectedItem()));
        list.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER) {
                take(list.getSelectionModel().getSelectedItem());
            }
        });
        search.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.DOWN) {
                list.requestFocus();
                list.getSelectionModel().selectFirst();
            }
        });
        search.setOnAction(event -> take(shown.isEmpty() ? null : shown.get(0)));
        VBox menu = new VBox(8, search, list);
        menu.getStyleClass().addAll("overlay", "measure-menu", "root");
        menu.getStylesheets().setAll(getScene().getStylesheets());
        popup.getContent().setAll(menu);
        Bounds at = localToScreen(getBoundsInLocal());
        popup.show(this, at.getMinX(), at.getMaxY() + 4);
        search.requestFocus();
    }

    private void take(@Nullable Item item) {
        if (item != null) {
            popup.hide();
            chosen.set(item);
            requestFocus();
        }
    }

    private static final class ItemCell extends ListCell<Item> {
        @Override
        protected void updateItem(@Nullable Item item, boolean empty) {
            super.updateItem(item, empty);
            setText(null);
            if (empty || item == null) {
                setGraphic(null);
                return;
            }
            VBox box = new VBox(new Label(item.name()));
            if (!item.detail().isEmpty()) {
                Label detail = new Label(item.detail());
                detail.getStyleClass().add("caption");
                box.getChildren().add(detail);
            }
            box.setAlignment(Pos.CENTER_LEFT);
            setGraphic(box);
        }
    }
}
