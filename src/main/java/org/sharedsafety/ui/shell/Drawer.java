package org.sharedsafety.ui.shell;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.ui.common.Icon;
import org.sharedsafety.ui.common.Kit;

/** The drawer at the right: it pushes the page aside, it does not cover it. */
final class Drawer extends BorderPane {
    private final Kit kit;
    private final ShellViewModel model;
    private final Map<DrawerTab, Supplier<Node>> parts;
    private final Map<DrawerTab, Node> made = new EnumMap<>(DrawerTab.class);
    private final Label title = new Label();

    Drawer(Kit kit, ShellViewModel model, Map<DrawerTab, Supplier<Node>> parts) {
        this.kit = kit;
        this.model = model;
        this.parts = parts;
        getStyleClass().add("drawer");
        setId("drawer");
        setMinWidth(360);
        setPrefWidth(416);
        setMaxWidth(416);
        setPadding(new Insets(0, 0, 0, 1));
        setTop(head());
        model.drawerProperty().addListener((observable, before, now) -> show(now));
        show(model.drawerProperty().get());
    }

    private HBox head() {
        HBox head = new HBox();
        head.getStyleClass().add("drawer-head");
        title.getStyleClass().add("medium");
        title.setMinWidth(Region.USE_PREF_SIZE);
        head.setAlignment(Pos.CENTER_LEFT);
        head.getChildren().add(title);
        head.getChildren().addAll(Kit.space(), kit.iconButton("drawer.close", Icon.CLOSE, () -> model.drawerProperty()
                .set(null)));
        return head;
    }

    private void show(@Nullable DrawerTab tab) {
        setVisible(tab != null);
        setManaged(tab != null);
        title.textProperty().unbind();
        if (tab != null) {
            title.textProperty().bind(kit.language().say(tab.key()));
            setCenter(made.computeIfAbsent(tab, this::make));
        }
    }

    private Node make(DrawerTab tab) {
        Supplier<Node> part = parts.get(tab);
        if (part != null) {
            return part.get();
        }
        Label words = kit.paragraph("drawer.empty." + tab.name().toLowerCase(Locale.ROOT), "muted");
        VBox box = new VBox(10, tab.icon().node(28, "subtle"), words);
        box.setPadding(new Insets(24, 20, 20, 20));
        return box;
    }
}
