package org.sharedsafety.ui.common;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;

/** A page of several panes, one shown at a time; each is made when it is first shown, and read again when it is stale. */
public final class PageTabs extends BorderPane {
    private final Map<String, Tab> tabs = new LinkedHashMap<>();
    private final Map<String, Node> made = new HashMap<>();
    private final Map<String, Boolean> fresh = new HashMap<>();
    private final ObjectProperty<String> shown;

    /**
     * A pane of a page.
     *
     * @param code its name in keys and ids, such as {@code profiles.trends}; its word is under {@code tab.<code>}
     * @param make makes its node
     * @param refresh reads again what it shows of the project
     */
    public record Tab(String code, Supplier<Node> make, Runnable refresh) {}

    public PageTabs(Kit kit, String id, List<Tab> all) {
        all.forEach(tab -> tabs.put(tab.code(), tab));
        shown = new SimpleObjectProperty<>(all.get(0).code());
        Segments<String> segments = new Segments<>(
                all.stream().map(Tab::code).toList(), code -> kit.language().say("tab." + code), shown);
        segments.setId(id + "-tabs");
        HBox head = new HBox(segments);
        head.setPadding(new Insets(10, 16, 0, 16));
        setTop(head);
        shown.addListener((observable, before, now) -> show(now));
    }

    /** The codes of its panes, in their order. */
    public List<String> codes() {
        return List.copyOf(tabs.keySet());
    }

    /** The pane in front, by its code. */
    public ObjectProperty<String> shownProperty() {
        return shown;
    }

    /** Says that the project has changed: the pane in front reads it again now, the others when they come to the front. */
    public void refresh() {
        fresh.clear();
        show(shown.get());
    }

    private void show(@Nullable String code) {
        Tab tab = tabs.get(code);
        if (tab == null || code == null) {
            return;
        }
        setCenter(made.computeIfAbsent(code, any -> tab.make().get()));
        if (fresh.put(code, true) == null) {
            tab.refresh().run();
        }
    }

    /** Puts a node into the page's head, at its right end. */
    public void onHead(Consumer<HBox> with) {
        with.accept((HBox) getTop());
    }
}
