package org.sharedsafety.ui.data;

import java.util.List;
import java.util.Map;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import org.sharedsafety.ui.common.Kit;
import org.sharedsafety.ui.common.Segments;

/** The data of the project: spreadsheets, yearly updates, sources and history, each a pane of this page. */
public final class DataPage extends BorderPane {
    private final Map<Tab, Node> panes;
    private final ObjectProperty<Tab> shown = new SimpleObjectProperty<>(Tab.IMPORTS);

    /** The panes of the page. */
    public enum Tab {
        IMPORTS,
        LEDGER,
        UPDATE,
        SOURCES,
        HISTORY;

        String key() {
            return "data.tab." + name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    public DataPage(
            Kit kit, DataView imports, LedgerPane ledger, UpdatePane update, SourcesPane sources, HistoryPane history) {
        panes = Map.of(
                Tab.IMPORTS,
                imports,
                Tab.LEDGER,
                ledger,
                Tab.UPDATE,
                update,
                Tab.SOURCES,
                sources,
                Tab.HISTORY,
                history);
        Segments<Tab> tabs =
                new Segments<>(List.of(Tab.values()), tab -> kit.language().say(tab.key()), shown);
        tabs.setId("data-tabs");
        HBox head = new HBox(tabs);
        head.setPadding(new Insets(14, 16, 0, 16));
        setTop(head);
        ledger.onImports(() -> shown.set(Tab.IMPORTS));
        shown.addListener((observable, before, now) -> show(now));
        show(shown.get());
    }

    private void show(Tab tab) {
        Node pane = panes.get(tab);
        setCenter(pane);
        if (pane != null) {
            BorderPane.setMargin(pane, tab == Tab.IMPORTS ? Insets.EMPTY : new Insets(0, 16, 0, 16));
        }
    }

    /** Which pane is shown. */
    public ObjectProperty<Tab> shownProperty() {
        return shown;
    }
}
