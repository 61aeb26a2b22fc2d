package org.sharedsafety.ui.shell;

import java.util.List;
import javafx.geometry.Insets;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.sharedsafety.ui.common.Card;
import org.sharedsafety.ui.common.Icon;
import org.sharedsafety.ui.common.Kit;

/** Help: how to begin, what each page is for, and every key. */
final class HelpPage extends ScrollPane {
    HelpPage(Kit kit, List<Command> commands, Runnable tour, Runnable about) {
        setFitToWidth(true);
        FlowPane actions = new FlowPane(
                10,
                8,
                kit.button("tour.start", Icon.COMPASS, tour, "accent"),
                kit.button("page.about", Icon.INFO, about));
        VBox page = new VBox(
                12,
                kit.label("page.help", "page-title"),
                kit.paragraph("help.begin"),
                actions,
                pages(kit),
                keys(kit, commands));
        page.setPadding(new Insets(20, 24, 24, 24));
        page.setMaxWidth(900);
        setContent(page);
        setId("help");
    }

    private static Card pages(Kit kit) {
        GridPane grid = grid();
        int row = 0;
        for (Page page : Page.rail()) {
            grid.add(page.icon().node(16, "muted"), 0, row);
            grid.add(kit.label(page.key(), "medium"), 1, row);
            grid.add(kit.paragraph("page.purpose." + page.code(), "dense-text", "muted"), 2, row);
            row++;
        }
        return new Card(kit.label("help.pages", "card-title"), grid);
    }

    private static Card keys(Kit kit, List<Command> commands) {
        GridPane grid = grid();
        int row = 0;
        for (Command command : commands) {
            if (!command.keys().isEmpty()) {
                Label keys = new Label(Keys.shown(command.keys()));
                keys.getStyleClass().add("keys");
                grid.add(keys, 1, row);
                grid.add(kit.paragraph(command.key(), "dense-text"), 2, row);
                row++;
            }
        }
        return new Card(kit.label("help.keys", "card-title"), grid);
    }

    private static GridPane grid() {
        GridPane grid = new GridPane();
        grid.setHgap(12);
        grid.setVgap(8);
        ColumnConstraints icon = new ColumnConstraints(16);
        ColumnConstraints name = new ColumnConstraints(120);
        ColumnConstraints words = new ColumnConstraints();
        words.setHgrow(Priority.ALWAYS);
        grid.getColumnConstraints().addAll(icon, name, words);
        return grid;
    }
}
