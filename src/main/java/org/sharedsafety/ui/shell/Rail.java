package org.sharedsafety.ui.shell;

import java.util.EnumMap;
import java.util.Map;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.sharedsafety.ui.common.Icon;
import org.sharedsafety.ui.common.Kit;

/** The nine pages, icon over word; arrow keys move between them. */
final class Rail extends VBox {
    private final Map<Page, ToggleButton> items = new EnumMap<>(Page.class);

    Rail(Kit kit, ShellViewModel model) {
        getStyleClass().add("rail");
        setId("rail");
        setMinWidth(88);
        Node mark = Icon.MARK.node(28, "accent-text");
        VBox.setMargin(mark, new Insets(0, 0, 8, 0));
        getChildren().add(mark);
        for (Page page : Page.rail()) {
            ToggleButton item = item(kit, model, page);
            items.put(page, item);
            getChildren().add(item);
        }
        addEventFilter(KeyEvent.KEY_PRESSED, this::moveFocus);
        model.pageProperty().addListener((observable, before, now) -> mark(now));
        mark(model.pageProperty().get());
    }

    /** The item of a page. */
    ToggleButton item(Page page) {
        return java.util.Objects.requireNonNull(items.get(page));
    }

    private static ToggleButton item(Kit kit, ShellViewModel model, Page page) {
        ToggleButton item = new ToggleButton();
        item.getStyleClass().setAll("nav-item");
        item.setId("nav-" + page.code());
        item.setGraphic(page.icon().node(20));
        item.textProperty().bind(kit.language().say(page.key()));
        Tooltip tooltip = new Tooltip();
        tooltip.textProperty().bind(kit.language().say("page.purpose." + page.code()));
        item.setTooltip(tooltip);
        item.setOnAction(event -> {
            item.setSelected(true);
            model.go(page);
        });
        return item;
    }

    private void mark(Page now) {
        items.forEach((page, item) -> item.setSelected(page == now.marked()));
    }

    private void moveFocus(KeyEvent event) {
        int step = event.getCode() == KeyCode.DOWN ? 1 : event.getCode() == KeyCode.UP ? -1 : 0;
        Node owner = getScene().getFocusOwner();
        int at = getChildren().indexOf(owner);
        if (step != 0 && at > 0) {
            int next = Math.min(getChildren().size() - 1, Math.max(1, at + step));
            getChildren().get(next).requestFocus();
            event.consume();
        }
    }
}
