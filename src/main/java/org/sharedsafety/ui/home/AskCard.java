package org.sharedsafety.ui.home;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.sharedsafety.model.Message;
import org.sharedsafety.model.ViewQuestion;
import org.sharedsafety.service.PlainQuestion;
import org.sharedsafety.ui.common.Card;
import org.sharedsafety.ui.common.Kit;

/** The twelve questions in plain words, each with the view that answers it and what that view never does. */
final class AskCard extends VBox {
    AskCard(Kit kit, List<PlainQuestion> questions, Predicate<String> known, Consumer<ViewQuestion> open) {
        GridPane grid = new GridPane();
        grid.setHgap(28);
        grid.setVgap(10);
        ColumnConstraints half = new ColumnConstraints();
        half.setPercentWidth(50);
        grid.getColumnConstraints().addAll(half, half);
        int rows = (questions.size() + 1) / 2;
        for (int at = 0; at < questions.size(); at++) {
            grid.add(line(kit, questions.get(at), known, open), at / rows, at % rows);
        }
        Card card = new Card(kit.label("home.ask", "card-title-large"), grid);
        card.setId("questions");
        getChildren().add(card);
    }

    private static Node line(Kit kit, PlainQuestion plain, Predicate<String> known, Consumer<ViewQuestion> open) {
        ViewQuestion question = plain.question();
        Message missing = plain.missing();
        boolean can = question != null && known.test(question.view());
        Button ask = kit.button(
                "ask." + plain.code(),
                null,
                () -> {
                    if (question != null) {
                        open.accept(question);
                    }
                },
                "link");
        ask.setId("ask-" + plain.code());
        ask.setWrapText(true);
        ask.setDisable(!can);
        ask.setMinWidth(0);
        ask.setMinHeight(Region.USE_PREF_SIZE);
        String words = can || missing == null ? "ask." + plain.code() + ".never" : missing.key();
        Label under = kit.paragraph(!can && missing == null ? "ask.no-view" : words, "caption");
        // Under the words of the link, which keeps a rim for its focus ring.
        under.setPadding(new Insets(0, 0, 0, 4));
        VBox box = new VBox(1, ask, under);
        box.setAlignment(Pos.CENTER_LEFT);
        return box;
    }
}
