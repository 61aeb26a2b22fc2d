package org.sharedsafety.ui.shell;

import java.util.EnumSet;
import java.util.Set;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.sharedsafety.ui.common.Icon;
import org.sharedsafety.ui.common.Kit;

/** Says on pages that show small counts that the project itself must not be passed on. */
final class SmallCountsBar extends HBox {
    private static final Set<Page> SHOWING = EnumSet.of(Page.COMPARE, Page.SHEET, Page.DATA, Page.PROFILES);

    SmallCountsBar(Kit kit, ShellViewModel model) {
        super(10);
        setId("small-counts");
        getStyleClass().add("small-counts");
        Label words = kit.label("shell.small-counts", "dense-text");
        words.setMinWidth(0);
        getChildren()
                .addAll(
                        Icon.LOCK.node(14, "warning-text"),
                        words,
                        Kit.space(),
                        kit.iconButton("shell.small-counts.away", Icon.CLOSE, model::putAwaySmallCounts));
        visibleProperty()
                .bind(model.smallCountsProperty()
                        .and(Bindings.createBooleanBinding(
                                () -> SHOWING.contains(model.pageProperty().get()), model.pageProperty())));
        managedProperty().bind(visibleProperty());
    }
}
