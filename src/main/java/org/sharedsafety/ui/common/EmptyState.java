package org.sharedsafety.ui.common;

import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/** What a page shows while it has nothing to show: what it is for, and what can be done now. */
public final class EmptyState extends VBox {
    /** Left-aligned in the top third; the first action is the primary one. */
    public EmptyState(Kit kit, Icon icon, String titleKey, String purposeKey, Button... actions) {
        this(kit, icon, titleKey, purposeKey, (ButtonBase[]) actions);
    }

    /** The same, where an action is a menu of several. */
    public EmptyState(Kit kit, Icon icon, String titleKey, String purposeKey, ButtonBase... actions) {
        super(10);
        setAlignment(Pos.TOP_LEFT);
        setPadding(new Insets(72, 32, 32, 64));
        Label purpose = kit.paragraph(purposeKey, "body-large", "muted");
        purpose.setMaxWidth(620);
        FlowPane row = new FlowPane(12, 10, actions);
        row.setPadding(new Insets(14, 0, 0, 0));
        row.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(icon.node(40, "subtle"), kit.label(titleKey, "page-title"), purpose, row);
    }

    /** Adds a quieter line under the actions. */
    public EmptyState with(Label line) {
        line.setMaxWidth(620);
        line.setWrapText(true);
        getChildren().add(line);
        return this;
    }
}
