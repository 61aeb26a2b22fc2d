package org.sharedsafety.ui.shell;

import java.util.function.Supplier;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.ui.common.Card;
import org.sharedsafety.ui.common.Icon;
import org.sharedsafety.ui.common.Kit;

/** At the right of the welcome: a real figure of the example, and the sort of sentence the program says. */
final class WelcomeFigure extends VBox {
    WelcomeFigure(Kit kit, @Nullable Supplier<Node> figure) {
        super(20);
        setAlignment(Pos.CENTER);
        setPadding(new Insets(40, 58, 40, 58));
        setPrefWidth(650);
        setMinWidth(420);
        if (figure == null) {
            getChildren().add(steps(kit));
        } else {
            Node drawn = figure.get();
            VBox.setVgrow(drawn, Priority.SOMETIMES);
            getChildren().add(drawn);
        }
        VBox sentence = new VBox(
                6,
                kit.paragraph("welcome.sentence", "finding"),
                kit.paragraph("welcome.sentence.promise", "dense-text", "muted"));
        sentence.getStyleClass().add("sentence-box");
        getChildren().add(sentence);
    }

    private static Card steps(Kit kit) {
        Card card = new Card(kit.label("welcome.how", "card-title"));
        card.setSpacing(14);
        int number = 1;
        for (Icon icon : new Icon[] {Icon.UPLOAD, Icon.COMPARE, Icon.NUMBER, Icon.REPORTS}) {
            Label words = kit.paragraph("welcome.how." + number);
            HBox row = new HBox(14, icon.node(20, "accent-text"), words);
            row.setAlignment(Pos.CENTER_LEFT);
            card.getChildren().add(row);
            number++;
        }
        return card;
    }
}
