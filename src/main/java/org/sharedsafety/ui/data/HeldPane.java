package org.sharedsafety.ui.data;

import javafx.beans.value.ObservableValue;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import org.sharedsafety.ui.common.EmptyState;
import org.sharedsafety.ui.common.Icon;
import org.sharedsafety.ui.common.Kit;

/** A pane of the project's data under its title; while there is nothing to show, what it is for and the way to import. */
final class HeldPane extends BorderPane {
    private final Node pane;
    private final Label title;
    private final EmptyState nothing;

    /**
     * A pane.
     *
     * @param code its name in keys, such as {@code data.ledger}
     * @param empty whether it has nothing to show
     * @param importing leads to the import
     */
    HeldPane(Kit kit, String code, Node pane, ObservableValue<Boolean> empty, Runnable importing) {
        this.pane = pane;
        this.title = kit.label("tab." + code, "section-title");
        this.nothing = new EmptyState(
                kit,
                Icon.DATA,
                "tab." + code,
                code + ".purpose",
                kit.button("data.import", Icon.UPLOAD, importing, "accent", "large"));
        setMargin(title, new Insets(12, 0, 0, 0));
        setPadding(new Insets(0, 16, 0, 16));
        empty.addListener((observable, before, now) -> show(now));
        show(empty.getValue());
    }

    private void show(boolean empty) {
        setTop(empty ? null : title);
        setCenter(empty ? nothing : pane);
        setPadding(empty ? Insets.EMPTY : new Insets(0, 16, 0, 16));
    }
}
