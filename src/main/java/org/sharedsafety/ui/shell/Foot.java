package org.sharedsafety.ui.shell;

import java.util.EnumMap;
import java.util.Map;
import javafx.beans.value.ObservableIntegerValue;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.ui.common.Appearance;
import org.sharedsafety.ui.common.FxJobs;
import org.sharedsafety.ui.common.Kit;

/** The foot of the window: job strip at the left, the drawer's tabs at the right. */
final class Foot extends HBox {
    private final Map<DrawerTab, ToggleButton> tabs = new EnumMap<>(DrawerTab.class);

    Foot(Kit kit, ShellViewModel model, FxJobs jobs, Appearance appearance, Runnable undo) {
        getStyleClass().add("foot");
        setId("foot");
        getChildren().addAll(new JobStrip(kit, model, jobs, appearance, undo), Kit.space());
        for (DrawerTab tab : DrawerTab.values()) {
            ToggleButton button = new ToggleButton();
            button.getStyleClass().setAll("drawer-tab");
            button.setId("drawer-" + tab.name().toLowerCase(java.util.Locale.ROOT));
            button.setMinWidth(Region.USE_PREF_SIZE);
            button.textProperty().bind(kit.language().say(tab.key()));
            button.setGraphic(tab.icon().node(14, "muted"));
            button.setOnAction(event -> model.toggle(tab));
            tabs.put(tab, button);
            getChildren().add(button);
            switch (tab) {
                case COLLECTION -> getChildren().add(badge(model.collectedProperty(), "quiet"));
                case NOTES -> getChildren().add(badge(model.notesProperty(), "quiet"));
                case WARNINGS -> getChildren().add(badge(model.warningsProperty(), "caution"));
                case CARD -> {
                    // One number card at a time: nothing to count.
                }
            }
        }
        model.drawerProperty().addListener((observable, before, now) -> mark(now));
        mark(model.drawerProperty().get());
    }

    private static Label badge(ObservableIntegerValue count, String style) {
        Label badge = new Label();
        badge.getStyleClass().addAll("badge", style);
        badge.setMinWidth(Region.USE_PREF_SIZE);
        Runnable show = () -> {
            badge.setText(Integer.toString(count.get()));
            badge.setVisible(count.get() > 0);
            badge.setManaged(count.get() > 0);
        };
        count.addListener((observable, before, now) -> show.run());
        show.run();
        return badge;
    }

    private void mark(@Nullable DrawerTab open) {
        tabs.forEach((tab, button) -> button.setSelected(tab == open));
    }
}
