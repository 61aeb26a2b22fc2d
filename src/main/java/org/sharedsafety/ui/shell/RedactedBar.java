package org.sharedsafety.ui.shell;

import javafx.scene.layout.HBox;
import org.sharedsafety.ui.common.Icon;
import org.sharedsafety.ui.common.Kit;

/** Says on every page that the project is a copy for others, from which numbers were taken out. */
final class RedactedBar extends HBox {
    RedactedBar(Kit kit, ShellViewModel model) {
        super(10);
        setId("redacted");
        getStyleClass().add("small-counts");
        getChildren().addAll(Icon.HIDDEN.node(14, "warning-text"), kit.label("shell.redacted", "dense-text"));
        visibleProperty().bind(model.redactedProperty());
        managedProperty().bind(visibleProperty());
    }
}
