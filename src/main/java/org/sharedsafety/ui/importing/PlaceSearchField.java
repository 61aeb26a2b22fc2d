package org.sharedsafety.ui.importing;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.geometry.Side;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.CustomMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.sharedsafety.model.Place;
import org.sharedsafety.ui.common.Kit;

/** Finds a place by typing a part of its name or code; arrows and Enter choose, Esc closes. */
final class PlaceSearchField extends TextField {
    private final Kit kit;
    private final Consumer<Place> chosen;
    private final ContextMenu menu = new ContextMenu();
    private List<Place> found = List.of();

    PlaceSearchField(Kit kit, Function<String, List<Place>> find, Consumer<Place> chosen) {
        this.kit = kit;
        this.chosen = chosen;
        getStyleClass().add("place-search");
        setPrefColumnCount(13);
        setMinWidth(120);
        promptTextProperty().bind(kit.language().say("importing.places.search"));
        accessibleTextProperty().bind(kit.language().say("importing.places.search"));
        menu.setAutoFix(true);
        textProperty().addListener((observable, before, now) -> {
            found = find.apply(now);
            offer(now);
        });
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER && !found.isEmpty()) {
                take(found.get(0));
                event.consume();
            } else if (event.getCode() == KeyCode.ESCAPE && menu.isShowing()) {
                menu.hide();
                event.consume();
            }
        });
        focusedProperty().addListener((observable, before, now) -> {
            if (!now) {
                menu.hide();
            }
        });
    }

    private void offer(String typed) {
        if (typed.isBlank()) {
            menu.hide();
            return;
        }
        menu.getItems().clear();
        for (Place place : found) {
            MenuItem item = new MenuItem(place.name() + ", " + place.code());
            item.setOnAction(event -> take(place));
            menu.getItems().add(item);
        }
        if (found.isEmpty()) {
            Label none = new Label(kit.language().now("importing.places.none-found"));
            none.getStyleClass().add("muted");
            menu.getItems().add(new CustomMenuItem(none));
        }
        if (!menu.isShowing() && getScene() != null && getScene().getWindow() != null) {
            menu.show(this, Side.BOTTOM, 0, 2);
        }
    }

    private void take(Place place) {
        menu.hide();
        chosen.accept(place);
    }
}
