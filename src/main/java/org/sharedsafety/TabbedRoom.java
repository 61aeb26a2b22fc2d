package org.sharedsafety;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import org.sharedsafety.ui.common.Kit;
import org.sharedsafety.ui.common.PageTabs;

/** A page of several panes, each joined to its services by a room of its own. */
final class TabbedRoom implements Room {
    private final PageTabs tabs;

    /** The panes in their order, at least one. */
    TabbedRoom(Kit kit, String id, List<PageTabs.Tab> panes) {
        this.tabs = new PageTabs(kit, id, panes);
    }

    @Override
    public void show(String pane) {
        tabs.shownProperty().set(pane);
    }

    @Override
    public void onShown(Consumer<String> told) {
        told.accept(tabs.shownProperty().get());
        tabs.shownProperty().addListener((observable, before, now) -> told.accept(now));
    }

    @Override
    public Node view() {
        return tabs;
    }

    @Override
    public void refresh() {
        tabs.refresh();
    }
}
