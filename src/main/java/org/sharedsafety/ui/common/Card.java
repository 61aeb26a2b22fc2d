package org.sharedsafety.ui.common;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** A white card with one thin line around it; never a card in a card. */
public final class Card extends VBox {
    public Card(Node... content) {
        super(8, content);
        getStyleClass().add("ssw-card");
    }

    /** A card with a title, and a line under it that says unit, period and place. */
    public static Card titled(Label title, Label subtitle, Node... content) {
        title.getStyleClass().add("card-title");
        subtitle.getStyleClass().add("caption");
        Card card = new Card(new VBox(2, title, subtitle));
        card.getChildren().addAll(content);
        return card;
    }

    /** The same card without padding, for tables and sheets that reach its edge. */
    public Card flush() {
        getStyleClass().add("flush");
        setSpacing(0);
        return this;
    }
}
