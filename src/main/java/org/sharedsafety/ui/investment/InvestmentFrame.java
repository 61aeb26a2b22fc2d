package org.sharedsafety.ui.investment;

import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.sharedsafety.ui.common.EmptyState;
import org.sharedsafety.ui.common.Icon;
import org.sharedsafety.ui.common.Kit;
import org.sharedsafety.ui.common.Note;

/** A pane of the page: its content where there is money, else what the page is for and what to do. */
class InvestmentFrame extends BorderPane {
    private final Kit kit;
    private final InvestmentViewModel model;
    private final VBox body = new VBox(12);
    private final ScrollPane page;
    private final ScrollPane empty;

    InvestmentFrame(Kit kit, InvestmentViewModel model, Runnable importing) {
        this.kit = kit;
        this.model = model;
        body.getStyleClass().add("page");
        page = scrolling(body);
        empty = scrolling(new EmptyState(
                kit,
                Icon.INVESTMENT,
                "money.empty.title",
                "money.empty.purpose",
                kit.button("money.empty.import", Icon.UPLOAD, importing, "accent", "large")));
    }

    /** Lays the content out and keeps it up with the model. */
    final void content(Node... nodes) {
        body.getChildren().setAll(nodes);
        model.shownProperty().addListener((observable, before, now) -> front());
        model.failureProperty().addListener((observable, before, now) -> front());
        front();
    }

    private void front() {
        if (model.shownProperty().get() != null) {
            setCenter(page);
        } else if (model.failureProperty().get() != null) {
            setCenter(empty);
        } else {
            setCenter(new VBox(kit.label("money.working", "muted")));
        }
    }

    /** A note with what went wrong. */
    final Note failure() {
        return new Note(kit, Note.Weight.INFO, kit.language().say(model.failureProperty()));
    }

    private static ScrollPane scrolling(Region content) {
        ScrollPane pane = new ScrollPane(content);
        pane.setFitToWidth(true);
        pane.setFitToHeight(true);
        pane.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        return pane;
    }
}
