package org.sharedsafety.ui.data;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import javafx.beans.property.ObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import org.sharedsafety.ui.common.Kit;
import org.sharedsafety.ui.common.PageTabs;

/** The data of the project: spreadsheets, what is held, yearly updates, sources and history, each a pane of this page. */
public final class DataPage extends BorderPane {
    private final PageTabs tabs;

    /** The panes of the page. */
    public enum Tab {
        IMPORTS,
        LEDGER,
        UPDATE,
        SOURCES,
        PRIVACY,
        HISTORY;

        /** The name of the pane in keys. */
        public String code() {
            return "data." + name().toLowerCase(Locale.ROOT);
        }
    }

    public DataPage(
            Kit kit,
            DataView imports,
            LedgerPane ledger,
            UpdatePane update,
            SourcesPane sources,
            SmallCountsPane privacy,
            HistoryPane history) {
        ObservableValue<Boolean> none = imports.empty();
        Runnable importing = imports.importing();
        Map<Tab, Node> panes = Map.of(
                Tab.IMPORTS, imports,
                Tab.LEDGER, new HeldPane(kit, Tab.LEDGER.code(), ledger, none, importing),
                Tab.UPDATE, new HeldPane(kit, Tab.UPDATE.code(), update, none, importing),
                Tab.SOURCES, new HeldPane(kit, Tab.SOURCES.code(), sources, none, importing),
                Tab.PRIVACY, inset(privacy),
                Tab.HISTORY, new HeldPane(kit, Tab.HISTORY.code(), history, history.empty(), importing));
        tabs = new PageTabs(
                kit,
                "data",
                Arrays.stream(Tab.values())
                        .map(tab ->
                                new PageTabs.Tab(tab.code(), () -> Objects.requireNonNull(panes.get(tab)), () -> {}))
                        .toList());
        ledger.onImports(() -> show(Tab.IMPORTS));
        setCenter(tabs);
        tabs.refresh();
    }

    private static Node inset(Node pane) {
        StackPane room = new StackPane(pane);
        room.setPadding(new Insets(0, 16, 0, 16));
        return room;
    }

    /** The pane in front, by its code. */
    public ObjectProperty<String> shownProperty() {
        return tabs.shownProperty();
    }

    /** Brings a pane to the front. */
    public void show(Tab tab) {
        tabs.shownProperty().set(tab.code());
    }
}
