package org.sharedsafety.ui.workshop;

import java.util.List;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import org.sharedsafety.model.SavedView;
import org.sharedsafety.ui.common.Kit;

/** Offers the collected views, to be shown beside the running order. */
final class ShowAside {
    private ShowAside() {}

    static void offer(Kit kit, ShowViewModel model, Node under) {
        ContextMenu menu = new ContextMenu();
        List<SavedView> views = model.beside().views();
        for (SavedView view : views) {
            MenuItem item = new MenuItem(view.title());
            item.setOnAction(event -> model.beside().explore(view));
            menu.getItems().add(item);
        }
        if (views.isEmpty()) {
            MenuItem none = new MenuItem(kit.language().now("workshop.show.nothing-collected"));
            none.setDisable(true);
            menu.getItems().add(none);
        }
        menu.show(under, Side.BOTTOM, 0, 4);
    }
}
